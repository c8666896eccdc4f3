#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/ways_out.h"
#include "rules/words.h"

namespace tw::rules {
namespace {

/// A network for this service alone lets it out, and meet nobody.
facts::Fix own_way_out(const facts::Facts& facts, const ServiceName& service) {
    const NetworkName network(service.str() + "_egress");
    const compose::Service* found = facts.project.find(service);
    if (facts.project.find(network) != nullptr ||
        found->network_mode != compose::NetworkMode::Networks) {
        return by_hand(say("put {} on a network that is not internal", service));
    }
    return fix(say("give {} a network {} of its own, which is not internal", service, network),
               facts::Safety::Unsafe,
               {AddNetwork{network, false}, AttachService{service, network, {}}});
}

void check_way_out(const facts::Facts& facts, Report& report) {
    if (!facts.contract) {
        return;
    }
    for (const OutwardNeed& need : outward_needs(*facts.contract)) {
        const compose::Service* service = facts.project.find(need.service);
        if (service == nullptr || facts.topology.egress(need.service).possible) {
            continue;
        }
        const std::vector<NetworkName> networks = facts.topology.networks(need.service);
        facts::Finding& finding = report.add(
            networks_place(*service),
            networks.empty()
                ? say("{} must reach the Internet, but it has no network", need.service)
                : say("{} must reach the Internet, but all its networks are internal: {}",
                      need.service, listed(networks)));
        finding.service = need.service;
        finding.expected = say("a network that is not internal");
        finding.actual = listed(networks, say("no network"));
        finding.fixes.push_back(own_way_out(facts, need.service));
    }
}

} // namespace

const Rule net_008{
    .id = "TW-NET-008",
    .name = "no-way-out",
    .severity = text::Severity::Error,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service that must reach the Internet by the contract (`egress.required`, "
                     "or a required flow to `internet`), and whose networks are all internal.",
            .why = "Docker gives containers on internal networks no way out. A reverse proxy does "
                   "not help: it brings requests in, not out.",
            .example = R"(# contract: egress: {required: [backend]}
services:
  backend:
    image: backend
    networks: [app_tier]
networks:
  app_tier: {internal: true}
)",
            .fix = "Adds a network of its own that is not internal, so that the service meets "
                   "nobody new.",
        },
    .check = check_way_out,
};

} // namespace tw::rules
