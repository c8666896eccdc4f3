#include "plan/clipboard_unique.h"

#include "compose/ports.h"

#include <algorithm>
#include <set>

namespace tw::plan {
namespace {

using compose::Project;
using compose::PublishedPort;
using compose::Service;
using yaml::NodeId;

bool overlap(const PublishedPort& one, const PublishedPort& other) {
    const auto a = compose::host_ports(one);
    const auto b = compose::host_ports(other);
    const bool same_address =
        one.host_ip == other.host_ip || one.host_ip.empty() || other.host_ip.empty();
    return a && b && one.protocol == other.protocol && same_address && a->first <= b->last &&
           b->first <= a->last;
}

template <class Holds>
const Service* holder(const Project& project, Holds holds) {
    for (const auto* services : {&project.services, &project.inactive_services}) {
        const auto found = std::ranges::find_if(*services, holds);
        if (found != services->end()) {
            return &*found;
        }
    }
    return nullptr;
}

class TakingOut {
public:
    TakingOut(yaml::Editor& editor, const Project& project, std::vector<Phrase>& notes)
        : editor_(editor), project_(project), notes_(notes) {}

    Step of(const Service& service) {
        auto done = ports(service); // first, while the text still is the one that was read
        done = done ? name(service) : done;
        return done ? addresses(service) : done;
    }

private:
    Step name(const Service& service) {
        const yaml::Path path = service_path(service.name, {"container_name"});
        const Service* other = service.container_name.empty() || editor_.find(path) == NodeId::None
                                   ? nullptr
                                   : holder(project_, [&](const Service& each) {
                                         return each.container_name == service.container_name;
                                     });
        if (other == nullptr) {
            return {};
        }
        notes_.push_back(
            say("{} has no container_name, since {} has that one", service.name, other->name));
        return remove_within(editor_, path, service_path(service.name, {}));
    }

    Step ports(const Service& service) {
        const yaml::Path list = service_path(service.name, {"ports"});
        const NodeId node = editor_.find(list);
        if (node == NodeId::None || editor_.tree()[node].kind != yaml::NodeKind::Sequence) {
            return {};
        }
        std::set<std::size_t, std::greater<>> taken; // the last first: removal moves those behind
        std::size_t index = 0;
        for (NodeId item = editor_.tree()[node].first_child; item != NodeId::None;
             item = editor_.tree()[item].next, ++index) {
            for (const PublishedPort& port : service.ports) {
                const bool here = port.origin.location.range == editor_.tree().range(item);
                if (here && is_taken(port)) {
                    taken.insert(index);
                }
            }
        }
        if (!taken.empty()) {
            notes_.push_back(
                say("{} does not publish ports of the host that are taken", service.name));
        }
        for (const std::size_t at : taken) {
            if (auto done = remove_upwards(editor_, extended(list, at), list.size()); !done) {
                return done;
            }
        }
        return {};
    }

    [[nodiscard]] bool is_taken(const PublishedPort& port) const {
        return holder(project_, [&](const Service& each) {
                   return std::ranges::any_of(each.ports, [&](const PublishedPort& other) {
                       return overlap(port, other);
                   });
               }) != nullptr;
    }

    Step addresses(const Service& service) {
        for (const compose::Attachment& attachment : service.attachments) {
            const yaml::Path entry =
                service_path(service.name, {"networks", attachment.network.str()});
            for (const auto& [key, address] :
                 {std::pair("ipv4_address", attachment.ipv4_address),
                  std::pair("ipv6_address", attachment.ipv6_address)}) {
                const yaml::Path path = extended(entry, key);
                if (!address || editor_.find(path) == NodeId::None ||
                    !is_taken(attachment.network, address->value)) {
                    continue;
                }
                notes_.push_back(say("{} has no fixed address on {}, since it is taken",
                                     service.name, attachment.network));
                if (auto done = remove_within(editor_, path, entry); !done) {
                    return done;
                }
            }
        }
        return {};
    }

    [[nodiscard]] bool is_taken(const NetworkName& network, const std::string& address) const {
        return holder(project_, [&](const Service& each) {
                   const compose::Attachment* there = each.attachment(network);
                   return there != nullptr &&
                          ((there->ipv4_address && there->ipv4_address->value == address) ||
                           (there->ipv6_address && there->ipv6_address->value == address));
               }) != nullptr;
    }

    yaml::Editor& editor_;
    const Project& project_;
    std::vector<Phrase>& notes_;
};

} // namespace

Step take_out_taken(yaml::Editor& editor, const Project& fragment, const Project& project,
                    std::vector<Phrase>& notes) {
    TakingOut taking(editor, project, notes);
    // The last first, so that ranges of what stands above stay what they are.
    for (auto service = fragment.services.rbegin(); service != fragment.services.rend();
         ++service) {
        if (auto done = taking.of(*service); !done) {
            return done;
        }
    }
    return {};
}

} // namespace tw::plan
