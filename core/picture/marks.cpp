#include "picture/marks.h"

#include "picture/link_routes.h"
#include "picture/marks_parts.h"

#include <algorithm>

namespace tw::picture {
namespace {

/// More lines than these are a cloud.
constexpr std::size_t most_links = 240;

/// What is wrong is drawn before what is right, where not everything is.
int urgency(Sign sign) {
    switch (sign) {
    case Sign::FlowForbidden:
    case Sign::FlowMissing:
    case Sign::RouteBroken: return 0;
    case Sign::ReachGained:
    case Sign::ReachLost: return 1;
    default: return 2;
    }
}

void keep_telling_links(Marks& marks) {
    if (marks.links.size() <= most_links) return;
    std::ranges::stable_sort(marks.links, {}, [](const Link& link) { return urgency(link.sign); });
    marks.left_out = marks.links.size() - most_links;
    marks.links.resize(most_links);
}

void join(std::optional<Lit>& all, Lit more) {
    if (all) {
        all->merge(more);
    } else {
        all = std::move(more);
    }
}

} // namespace

std::string arrow(const std::string& from, const std::string& to, bool both_ways) {
    return from + (both_ways ? " ↔ " : " → ") + to;
}

std::string pill_key(const ServiceName& service, const NetworkName& network) {
    return key(Pill{service, network, Tone::Neutral, {}});
}

std::string lines(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : "\n") + name;
    return text;
}

void light(const compose::Service& service, const std::vector<NetworkName>& networks, Lit& lit) {
    lit.insert(key(service.name));
    for (const auto& attachment : service.attachments) {
        if (std::ranges::contains(networks, attachment.network))
            lit.insert(pill_key(service.name, attachment.network));
    }
}

bool has_glyph(Sign sign) {
    switch (sign) {
    case Sign::OverHostPort:
    case Sign::Hop:
    case Sign::Lever:
    case Sign::HostFalls: return false;
    default: return true;
    }
}

Marks marks(const facts::Facts& facts, const Picture& picture, const Overlays& overlays,
            const Metrics& metrics) {
    Marks result;
    const auto& about = overlays.about;
    const bool known = about && facts.project.find(*about) != nullptr;
    if (overlays.reachability && known) join(result.lit, mark_reach(facts, *about, result));
    if (overlays.blast && known) join(result.lit, mark_blast(facts, *about, result));
    if (overlays.flows) mark_flows(facts, about, result);
    if (overlays.routes) mark_routes(facts, result);
    if (overlays.changes && overlays.before != nullptr)
        mark_changes(*overlays.before, facts, about, result);
    // Last, so that the others keep their places.
    if (overlays.names && known) join(result.lit, mark_names(facts, *about, result));
    if (overlays.names && !known) mark_name_clashes(facts, result);
    keep_telling_links(result);
    route_links(picture, result.links);
    hang_badges(picture, metrics, result.badges);
    return result;
}

} // namespace tw::picture
