// The last check of a plan: the project, read again, says what the user wanted.
#include "compose/quantity.h"
#include "plan/draft.h"

#include <algorithm>
#include <format>

namespace tw::plan {
namespace {

using compose::Project;
using compose::Service;

bool has_alias(const Project& project, const ServiceName& service, const NetworkName& network,
               const std::string& alias) {
    const Service* found = find_service(project, service);
    const compose::Attachment* attached = found == nullptr ? nullptr : found->attachment(network);
    return attached != nullptr &&
           std::ranges::contains(attached->aliases, alias, &compose::Located<std::string>::value);
}

bool is_on(const Project& project, const ServiceName& service, const NetworkName& network) {
    const Service* found = find_service(project, service);
    return found != nullptr && found->attachment(network) != nullptr;
}

struct Outcome {
    const Project& after;

    bool operator()(const MoveService& move) const {
        return is_on(after, move.service, move.to) && !is_on(after, move.service, move.from);
    }
    bool operator()(const AttachService& attach) const {
        return is_on(after, attach.service, attach.network) &&
               std::ranges::all_of(attach.aliases, [&](const std::string& alias) {
                   return has_alias(after, attach.service, attach.network, alias);
               });
    }
    bool operator()(const DetachService& detach) const {
        return !is_on(after, detach.service, detach.network);
    }
    bool operator()(const AddAlias& add) const {
        return has_alias(after, add.service, add.network, add.alias);
    }
    bool operator()(const RemoveAlias& remove) const {
        return !has_alias(after, remove.service, remove.network, remove.alias);
    }
    bool operator()(const SetLimit& set) const {
        const Service* service = find_service(after, set.service);
        if (service == nullptr) {
            return false;
        }
        if (set.resource == Resource::Memory) {
            const auto& memory = service->limits.memory;
            return set.value.empty() ? !memory
                                     : memory && memory->value == compose::parse_bytes(set.value);
        }
        const auto& cpus = service->limits.cpus;
        return set.value.empty() ? !cpus : cpus && cpus->value == compose::parse_cpus(set.value);
    }
    bool operator()(const SetLabel& set) const {
        const Service* service = find_service(after, set.service);
        return service != nullptr && service->label(set.key) != nullptr;
    }
    bool operator()(const RemoveLabel& remove) const {
        const Service* service = find_service(after, remove.service);
        return service != nullptr && service->label(remove.key) == nullptr;
    }
    bool operator()(const AddNetwork& add) const {
        const compose::Network* network = after.find(add.network);
        return network != nullptr && network->declared && network->internal.value == add.internal;
    }
    bool operator()(const RemoveNetwork& remove) const {
        return after.find(remove.network) == nullptr;
    }
    bool operator()(const SetInternal& set) const {
        const compose::Network* network = after.find(set.network);
        return network != nullptr && network->internal.value == set.internal;
    }
    bool operator()(const RemovePort& remove) const {
        return find(remove.service, remove.published, remove.target, remove.protocol) == nullptr;
    }
    bool operator()(const BindPort& bind) const {
        const compose::PublishedPort* port =
            find(bind.service, bind.published, bind.target, bind.protocol);
        return port != nullptr && port->host_ip == bind.host_ip;
    }

private:
    const compose::PublishedPort* find(const ServiceName& name, const std::string& published,
                                       std::uint16_t target, compose::Protocol protocol) const {
        const Service* service = find_service(after, name);
        if (service == nullptr) {
            return nullptr;
        }
        const auto port =
            std::ranges::find_if(service->ports, [&](const compose::PublishedPort& candidate) {
                return candidate.target == target && candidate.published == published &&
                       candidate.protocol == protocol;
            });
        return port == service->ports.end() ? nullptr : &*port;
    }
};

} // namespace

Step check_outcome(const Project& before, const Project& after, const Intent& intent) {
    if (std::visit(Outcome{after}, intent)) {
        return check_rest(before, after, intent);
    }
    return fail("the change would not have the wanted effect, because another file or an anchor "
                "says the same once more; edit it by hand");
}

} // namespace tw::plan
