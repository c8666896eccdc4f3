#include "rules/catalogue.h"
#include "rules/fixes.h"

namespace tw::rules {
namespace {

void check_host_network(const facts::Facts& facts, Report& report) {
    for (const compose::Service& service : facts.project.services) {
        if (service.network_mode != compose::NetworkMode::Host) {
            continue;
        }
        facts::Finding& finding =
            report.add(service.network_mode_origin->location,
                       say("{} runs on the host's network: nothing keeps it apart from what "
                           "listens there, and it resolves no service names",
                           service.name));
        finding.service = service.name;
        finding.expected = say("networks of its own, with the ports published that are needed");
        finding.actual = "network_mode: host";
        finding.fixes.push_back(
            by_hand(say("put the service on a network, publish the ports it needs, or record in a "
                        "waiver why it must see the host")));
    }
}

} // namespace

const Rule net_016{
    .id = "TW-NET-016",
    .name = "host-network",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service with `network_mode: host`.",
            .why = "Every port it opens is open on the host, without `ports` saying so. It reaches "
                   "all that listens on the host, 127.0.0.1 included, and every container by its "
                   "address, whatever networks they are on. It resolves no service names, and "
                   "others find it by the host's addresses only, even from internal networks. "
                   "(CIS Docker Benchmark: do not share the host's network namespace.)",
            .example = R"(services:
  monitor:
    image: monitor
    network_mode: host
)",
            .fix = "By hand. Some programs need it: discovery by broadcast, VPNs, measuring the "
                   "host. Then a waiver says so.",
        },
    .check = check_host_network,
};

} // namespace tw::rules
