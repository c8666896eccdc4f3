#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/host_ports.h"
#include "rules/merged_values.h"

#include <array>

namespace tw::rules {
namespace {

using compose::NetworkMode;

/// What becomes of a key of a service without networks of its own.
enum class KeyFate : std::uint8_t { Works, Refused, Ignored };

struct BannedKey {
    const char* name;
    KeyFate borrowed; ///< with another container's stack
    KeyFate host;
    KeyFate none;
};

// As the Engine checks it when it makes a container. Published ports are a matter of their own.
constexpr std::array banned_keys{
    BannedKey{"dns", KeyFate::Refused, KeyFate::Works, KeyFate::Ignored},
    BannedKey{"expose", KeyFate::Refused, KeyFate::Works, KeyFate::Works},
    BannedKey{"extra_hosts", KeyFate::Refused, KeyFate::Works, KeyFate::Works},
    BannedKey{"hostname", KeyFate::Refused, KeyFate::Works, KeyFate::Works},
    BannedKey{"links", KeyFate::Refused, KeyFate::Refused, KeyFate::Ignored},
    BannedKey{"mac_address", KeyFate::Refused, KeyFate::Refused, KeyFate::Works},
};

bool borrows_stack(NetworkMode mode) {
    return mode == NetworkMode::Service || mode == NetworkMode::Container;
}

KeyFate fate_of(const BannedKey& key, NetworkMode mode) {
    return borrows_stack(mode)         ? key.borrowed
           : mode == NetworkMode::Host ? key.host
           : mode == NetworkMode::None ? key.none
                                       : KeyFate::Works;
}

/// `web has no network`
Phrase mode_text(const compose::Service& service) {
    switch (service.network_mode) {
    case NetworkMode::Host: return say("{} runs on the host's network", service.name);
    case NetworkMode::None: return say("{} has no network", service.name);
    case NetworkMode::Container:
        return say("{} uses the network of the container {}", service.name,
                   service.network_mode_target);
    default: return say("{} uses the network of {}", service.name, service.network_mode_target);
    }
}

void report_key(const compose::Service& service, const BannedKey& key, const compose::Value& value,
                Report& report) {
    const bool is_refused = fate_of(key, service.network_mode) == KeyFate::Refused;
    const std::string& name = service.name.str();
    facts::Finding& finding =
        report.add(value.origin.location,
                   is_refused ? say("{}, so '{}' is refused by the Docker Engine",
                                    mode_text(service), key.name)
                              : say("{}, so '{}' has no effect", mode_text(service), key.name));
    if (!is_refused) {
        finding.severity = text::Severity::Warning;
        finding.consequence = facts::Consequence::Surprise;
    }
    finding.service = service.name;
    finding.expected = say("no '{}' with this network_mode", key.name);
    finding.actual = say("'{}' is set", key.name);
    finding.fixes.push_back(fix(say("remove {} from {}", key.name, name), facts::Safety::Safe,
                                {RemoveValue{place_in(service.name, {std::string(key.name)})}}));
}

void report_ports(const facts::Facts& facts, const compose::Service& service, Report& report) {
    const ServiceName owner(service.network_mode_target);
    const bool can_move = service.network_mode == NetworkMode::Service &&
                          facts.project.find(owner) != nullptr && owner != service.name;
    const text::Location* previous = nullptr;
    for (const compose::PublishedPort& port : service.ports) {
        const text::Location* place = &port.origin.location;
        if (previous != nullptr && *previous == *place) {
            continue; // of one range
        }
        previous = place;
        facts::Finding& finding = report.add(
            port.origin.location, say("{}, so the Docker Engine refuses to publish {} there",
                                      mode_text(service), compose::to_text(port)));
        finding.service = service.name;
        finding.expected = say("the port published by {}", service.network_mode_target);
        finding.actual = compose::to_text(port);
        finding.fixes.push_back(
            can_move ? fix(say("publish {} at {} instead", compose::to_text(port), owner),
                           facts::Safety::Unsafe,
                           {RemovePort{service.name, PortName::of(port)},
                            AddPort{owner, compose::to_text(port)}})
                     : by_hand(say("publish the port where the stack is, at {}",
                                   service.network_mode_target)));
    }
}

void check_network_mode_conflicts(const facts::Facts& facts, Report& report) {
    const MergedValues bodies(facts);
    for (const compose::Service& service : facts.project.services) {
        const compose::Value* body = bodies.of(service.name);
        if (service.network_mode == NetworkMode::Networks || body == nullptr) {
            continue;
        }
        if (borrows_stack(service.network_mode)) {
            report_ports(facts, service, report);
        }
        for (const BannedKey& key : banned_keys) {
            const compose::Value* value = said(*body, key.name);
            if (value != nullptr && fate_of(key, service.network_mode) != KeyFate::Works) {
                report_key(service, key, *value, report);
            }
        }
    }
}

} // namespace

const Rule net_015{
    .id = "TW-NET-015",
    .name = "conflicts-with-network-mode",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::EngineRefuses,
    .source = Source::Check,
    .documentation =
        {
            .finds = "Keys of a service that its `network_mode` does not allow: `ports`, `expose`, "
                     "`hostname`, `dns`, `extra_hosts`, `links` and `mac_address` with another "
                     "container's network; `links` and `mac_address` with the host's. With "
                     "`none`, `dns` and `links` only have no effect.",
            .why = "Compose reads it. The Docker Engine refuses to make the container, since these "
                   "are matters of the stack that it uses.",
            .example = R"(services:
  vpn:
    image: wireguard
  client:
    image: client
    network_mode: service:vpn
    ports: ["8080:80"]
)",
            .fix = "Publishes the port at the service whose network is used, or removes the key.",
        },
    .check = check_network_mode_conflicts,
};

} // namespace tw::rules
