#include "rules/words.h"

namespace tw::rules {

Phrase listed(std::span<const std::string> names, std::size_t most) {
    return listed(std::vector<Phrase>(names.begin(), names.end()), most);
}

Phrase on_networks(const std::vector<NetworkName>& networks) {
    return networks.empty() ? say("on no network") : say("on {}", listed(networks));
}

Phrase is_on_networks(const ServiceName& service, const std::vector<NetworkName>& networks) {
    return networks.empty() ? say("{} is on no network", service)
                            : say("{} is on {}", service, listed(networks));
}

} // namespace tw::rules
