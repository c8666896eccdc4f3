#include "picture/ports.h"

#include <algorithm>

namespace tw::picture {
namespace {

using compose::PublishedPort;
using Reach = topology::Exposure::Reach;

constexpr std::size_t most_ports = 4;

Tone tone_at(const compose::Service& service, const PublishedPort& port, const Verdicts& verdicts) {
    const auto* finding = verdicts.worst_at(service.name, "TW-PRT", port.origin.location);
    if (finding == nullptr || finding->severity == text::Severity::Info) return Tone::Neutral;
    return finding->severity == text::Severity::Error ? Tone::Bad : Tone::Warning;
}

Reach reach_of(const facts::Facts& facts, const PublishedPort& port) {
    for (const auto& exposure : facts.topology.exposures()) {
        if (exposure.port == &port) return exposure.reach;
    }
    return Reach::Nowhere;
}

/// `5432`, `127.0.0.1:5432`, and `0.0.0.0:5432` where being open to everyone is the problem.
std::string port_text(const PublishedPort& port, Tone tone) {
    std::string text = port.published.empty() ? "*" : port.published;
    if (!port.host_ip.empty()) {
        text = port.host_ip + ":" + text;
    } else if (tone == Tone::Bad) {
        text = "0.0.0.0:" + text;
    }
    if (port.protocol == compose::Protocol::Udp) text += "/udp";
    if (port.protocol == compose::Protocol::Sctp) text += "/sctp";
    return text;
}

/// The entries of a port range share their origin: one chip stands for all of them.
std::vector<const PublishedPort*> entries(const compose::Service& service) {
    std::vector<const PublishedPort*> result;
    for (const PublishedPort& port : service.ports) {
        if (result.empty() || result.back()->origin.location != port.origin.location) {
            result.push_back(&port);
        }
    }
    return result;
}

/// The argument of the first Host(`…`) of a rule; empty if there is none.
std::string first_host(std::string_view rule) {
    const auto call = rule.find("Host(");
    if (call == std::string_view::npos) return {};
    const auto begin = rule.find_first_of("`'\"", call);
    if (begin == std::string_view::npos) return {};
    const auto end = rule.find_first_of("`'\")", begin + 1);
    if (end == std::string_view::npos) return {};
    return std::string(rule.substr(begin + 1, end - begin - 1));
}

} // namespace

void add_ports(const facts::Facts& facts, const compose::Service& service, const Verdicts& verdicts,
               std::vector<Chip>& chips) {
    const auto ports = entries(service);
    const std::size_t shown = ports.size() > most_ports ? most_ports - 1 : ports.size();
    for (std::size_t at = 0; at < shown; ++at) {
        const Tone tone = tone_at(service, *ports[at], verdicts);
        Chip chip{port_text(*ports[at], tone), tone, {}, {}};
        const Reach reach = reach_of(facts, *ports[at]);
        if (reach == Reach::Nowhere || reach == Reach::Discarded) {
            chip.tone = std::max(chip.tone, Tone::Warning);
            chip.text += " ∅";
        }
        chips.push_back(std::move(chip));
    }
    if (shown == ports.size()) return;
    Tone rest = Tone::Neutral;
    for (std::size_t at = shown; at < ports.size(); ++at) {
        rest = std::max(rest, tone_at(service, *ports[at], verdicts));
    }
    chips.push_back({"+" + std::to_string(ports.size() - shown), rest, {}, {}});
}

void add_route(const compose::Service& service, std::vector<Chip>& chips) {
    for (const auto& label : service.labels) {
        if (!label.key.starts_with("traefik.http.routers.") || !label.key.ends_with(".rule"))
            continue;
        const std::string host = first_host(label.value);
        if (host.empty()) continue;
        chips.push_back({host, Tone::Neutral, label.value, {}});
        return;
    }
}

Tone port_tone(const compose::Service& service, const Verdicts& verdicts) {
    Tone worst = Tone::Neutral;
    for (const PublishedPort* port : entries(service)) {
        worst = std::max(worst, tone_at(service, *port, verdicts));
    }
    return worst;
}

} // namespace tw::picture
