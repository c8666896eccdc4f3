#include "rules/catalogue.h"
#include "rules/host_ports.h"

#include <algorithm>
#include <map>
#include <vector>

namespace tw::rules {
namespace {

using topology::Exposure;

/// Whether two entries listen on a common address of the host: no address means all of them, IPv4
/// and IPv6; `0.0.0.0` and `::` are all of one family.
bool addresses_overlap(const std::string& a, const std::string& b) {
    if (a == b || a.empty() || b.empty()) {
        return true;
    }
    const bool a_is_v6 = a.contains(':');
    const bool same_family = a_is_v6 == b.contains(':');
    const std::string all = a_is_v6 ? "::" : "0.0.0.0";
    return same_family && (a == all || b == all);
}

void check_host_port_taken(const facts::Facts& facts, Report& report) {
    std::map<std::pair<compose::Protocol, std::uint16_t>, std::vector<const Exposure*>> claims;
    for (const Exposure& exposure : facts.topology.exposures()) {
        const auto ports = compose::host_ports(*exposure.port);
        const bool listens = exposure.reach != Exposure::Reach::Nowhere &&
                             exposure.reach != Exposure::Reach::Discarded;
        // From a range the Engine picks a port that is free.
        if (!ports || ports->first != ports->last || !listens) {
            continue;
        }
        std::vector<const Exposure*>& rivals = claims[{exposure.port->protocol, ports->first}];
        const auto first = std::ranges::find_if(rivals, [&](const Exposure* other) {
            return addresses_overlap(other->port->host_ip, exposure.port->host_ip);
        });
        if (first != rivals.end()) {
            const bool same_service = (*first)->service == exposure.service;
            facts::Finding& finding = report.add(
                exposure.port->origin.location,
                same_service
                    ? say("{} publishes port {} of the host twice", exposure.service, ports->first)
                    : say("{} publishes port {} of the host, which {} has already",
                          exposure.service, ports->first, (*first)->service));
            finding.service = exposure.service;
            finding.expected = say("each port of the host published once");
            finding.actual =
                say("{} of {} and {} of {}", compose::to_text(*(*first)->port), (*first)->service,
                    compose::to_text(*exposure.port), exposure.service);
            if (!same_service) {
                finding.fixes.push_back(stop_publishing(exposure, facts::Safety::Unsafe));
            }
        }
        rivals.push_back(&exposure);
    }
}

} // namespace

const Rule prt_002{
    .id = "TW-PRT-002",
    .name = "host-port-taken",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::EngineRefuses,
    .source = Source::Check,
    .documentation =
        {
            .finds = "The same port of the host published twice on overlapping addresses with the "
                     "same protocol.",
            .why = "Compose accepts it; the second container fails to start, because the port is "
                   "already allocated. An entry without an address takes the port on every "
                   "address, 127.0.0.1 included.",
            .example = R"(services:
  web:
    ports: ["8080:80"]
  api:
    ports: ["127.0.0.1:8080:3000"]
)",
            .fix = "Removes the later entry; or choose another port of the host by hand.",
        },
    .check = check_host_port_taken,
};

} // namespace tw::rules
