#include "canvas/reach_overlay.h"

#include "conversions.h"

namespace tw::gui {

ReachTones reachTones(const analysis::Snapshot& snapshot, const ServiceName& service) {
    ReachTones result;
    const auto& topology = snapshot.facts.topology;
    const auto networks = topology.networks(service);
    for (const auto& other : snapshot.facts.project.services) {
        if (other.name == service) continue;
        const bool reached =
            topology.reaches(service, other.name) || topology.reaches(other.name, service);
        if (!reached) result.dimmed.insert(toQt(picture::key(other.name)));
        for (const auto& attachment : other.attachments) {
            const bool shared = std::ranges::find(networks, attachment.network) != networks.end();
            if (!shared) {
                result.dimmed.insert(
                    toQt(picture::key(picture::Pill{other.name, attachment.network, {}, {}})));
            }
        }
    }
    return result;
}

} // namespace tw::gui
