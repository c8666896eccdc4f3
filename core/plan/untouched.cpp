// The other half of a plan's last check: what the intent is not about still says the same.
#include "plan/draft.h"

#include <algorithm>
#include <format>

namespace tw::plan {
namespace {

using compose::Entry;
using compose::Service;
using compose::Value;

bool is_same(const Value& a, const Value& b);

/// The same entries in any order, but for `except`.
bool is_same_map(const Value& a, const Value& b, std::initializer_list<std::string_view> except) {
    const auto holds = [&](const Value& whole, const Value& part) {
        return std::ranges::all_of(part.map, [&](const Entry& entry) {
            const Value* other = whole.find(entry.key);
            return std::ranges::contains(except, entry.key) ||
                   (other != nullptr && is_same(*other, entry.value));
        });
    };
    return holds(a, b) && holds(b, a);
}

bool is_same(const Value& a, const Value& b) {
    return a.kind == b.kind && a.text == b.text && std::ranges::equal(a.list, b.list, is_same) &&
           is_same_map(a, b, {});
}

/// Takes a value out, and the maps around it that are left empty.
void take_out(Value& value, std::span<const std::string_view> path) {
    const auto entry = std::ranges::find(value.map, path.front(), &Entry::key);
    if (entry == value.map.end()) {
        return;
    }
    if (path.size() > 1) {
        take_out(entry->value, path.subspan(1));
    }
    if (path.size() == 1 || (entry->value.is_map() && entry->value.map.empty())) {
        value.map.erase(entry);
    }
}

/// The service in the merged tree without what the intent may change there.
Value rest_of(const compose::Project& project, const ServiceName& service,
              std::initializer_list<std::vector<std::string_view>> touched) {
    const Value* services = project.root.find("services");
    const Value* found = services == nullptr ? nullptr : services->find(service.str());
    Value rest = found == nullptr ? Value{} : *found;
    for (const auto& path : touched) {
        take_out(rest, path);
    }
    return rest;
}

struct Untouched {
    const compose::Project& before;
    const compose::Project& after;

    bool operator()(const MoveService& i) const { return networks(i.service, {i.from, i.to}); }
    bool operator()(const AttachService& i) const { return networks(i.service, {i.network}); }
    bool operator()(const DetachService& i) const { return networks(i.service, {i.network}); }
    bool operator()(const AddAlias& i) const { return networks(i.service, {i.network}); }
    bool operator()(const RemoveAlias& i) const { return networks(i.service, {i.network}); }
    bool operator()(const SetLimit& i) const {
        const bool memory = i.resource == Resource::Memory;
        const std::string_view classic = memory ? "mem_limit" : "cpus";
        const std::string_view key = memory ? "memory" : "cpus";
        return service(i.service, {{classic}, {"deploy", "resources", "limits", key}});
    }
    bool operator()(const SetLabel& i) const { return labels(i.service, i.key); }
    bool operator()(const RemoveLabel& i) const { return labels(i.service, i.key); }
    bool operator()(const AddNetwork& i) const { return network(i.network); }
    bool operator()(const RemoveNetwork& i) const { return network(i.network); }
    bool operator()(const SetInternal& i) const { return network(i.network); }
    bool operator()(const RemovePort& i) const { return ports(i.service, 1); }
    bool operator()(const BindPort& i) const { return ports(i.service, 0); }

private:
    bool network(const NetworkName& name) const {
        const Value none;
        const Value* old_networks = before.root.find("networks");
        const Value* new_networks = after.root.find("networks");
        return is_same_map(old_networks == nullptr ? none : *old_networks,
                           new_networks == nullptr ? none : *new_networks, {name.str()}) &&
               is_same_map(before.root, after.root, {"networks"});
    }

    bool service(const ServiceName& name,
                 std::initializer_list<std::vector<std::string_view>> touched) const {
        const Value* old_services = before.root.find("services");
        const Value* new_services = after.root.find("services");
        return old_services != nullptr && new_services != nullptr &&
               is_same_map(before.root, after.root, {"services"}) &&
               is_same_map(*old_services, *new_services, {name.str()}) &&
               is_same(rest_of(before, name, touched), rest_of(after, name, touched));
    }

    bool networks(const ServiceName& name, const std::vector<NetworkName>& touched) const {
        const auto others = [&](const compose::Project& project) {
            std::vector<std::string> texts;
            const Service* found = find_service(project, name);
            for (const auto& attachment : found->attachments) {
                if (std::ranges::contains(touched, attachment.network)) {
                    continue;
                }
                std::string text = attachment.network.str();
                for (const auto& alias : attachment.aliases) {
                    text += " " + alias.value;
                }
                texts.push_back(std::move(text));
            }
            std::ranges::sort(texts);
            return texts;
        };
        return service(name, {{"networks"}}) && others(before) == others(after);
    }

    bool labels(const ServiceName& name, const std::string& key) const {
        const auto others = [&](const compose::Project& project) {
            std::map<std::string, std::string> texts;
            for (const compose::Label& label : find_service(project, name)->labels) {
                if (label.key != key) {
                    texts.emplace(label.key, label.value);
                }
            }
            return texts;
        };
        return service(name, {{"labels"}}) && others(before) == others(after);
    }

    bool ports(const ServiceName& name, std::size_t fewer) const {
        return service(name, {{"ports"}}) && find_service(before, name)->ports.size() ==
                                                 find_service(after, name)->ports.size() + fewer;
    }
};

} // namespace

Step check_rest(const compose::Project& before, const compose::Project& after,
                const Intent& intent) {
    if (std::visit(Untouched{before, after}, intent)) {
        return {};
    }
    return fail(
        "the change would hide or alter more than was asked for, because a part of it comes "
        "from an anchor or a merge key; edit it by hand");
}

} // namespace tw::plan
