#include "topology/exposure.h"

#include "compose/ports.h"

#include <algorithm>

namespace tw::topology {
namespace {

bool is_any_address(std::string_view address) {
    return address.empty() || address == "0.0.0.0" || address == "::";
}

/// The address of the host that a port is published on; empty for every one.
std::string host_address(const compose::PublishedPort& port, const Segment* landing) {
    if (!port.host_ip.empty()) {
        // The Engine takes what is no address for none (observed on 20.10).
        return compose::is_ip_address(port.host_ip) && !is_any_address(port.host_ip)
                   ? port.host_ip
                   : std::string();
    }
    return landing == nullptr || is_any_address(landing->binding) ? std::string()
                                                                  : landing->binding;
}

Exposure::Reach reach_of(const Wiring& wiring, const Stack& stack, std::string_view address) {
    if (stack.kind == Stack::Kind::Host || stack.kind == Stack::Kind::None) {
        return Exposure::Reach::Discarded;
    }
    if (!stack.networks.empty() && !wiring.gets_out(stack)) {
        return Exposure::Reach::Nowhere;
    }
    if (address.empty()) {
        return Exposure::Reach::Everyone;
    }
    return address.starts_with("127.") || address == "::1" ? Exposure::Reach::Loopback
                                                           : Exposure::Reach::Address;
}

} // namespace

std::vector<Exposure> exposures_of(const Wiring& wiring) {
    std::vector<Exposure> exposures;
    for (std::size_t i = 0; i < wiring.stacks.size(); ++i) {
        const Segment* landing = wiring.landing(wiring.stacks[i]);
        for (const compose::PublishedPort& port : wiring.service(i).ports) {
            Exposure exposure{.service = wiring.service(i).name, .port = &port};
            exposure.address = host_address(port, landing);
            exposure.reach = reach_of(wiring, wiring.stacks[i], exposure.address);
            exposure.network = landing == nullptr ? NetworkName() : landing->name;
            exposures.push_back(std::move(exposure));
        }
    }
    return exposures;
}

} // namespace tw::topology
