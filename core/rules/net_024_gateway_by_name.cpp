#include "compose/version_changes.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/merged_values.h"
#include "rules/words.h"

#include <algorithm>

namespace tw::rules {
namespace {

constexpr Version first_engine_with_priorities{28, 0};

bool knows_priorities(const facts::Facts& facts) {
    return facts.target.engine >= first_engine_with_priorities &&
           compose::has(facts.load_options.version, compose::Change::GatewayPriority);
}

bool says_priority(const compose::Service& service) {
    return std::ranges::any_of(service.attachments, [](const compose::Attachment& attachment) {
        return attachment.gateway_priority.has_value();
    });
}

/// It makes a difference which network is chosen: one leads elsewhere than Docker's bridges do.
bool ways_differ(const facts::Facts& facts, const std::vector<NetworkName>& networks) {
    return std::ranges::any_of(networks, [&](const NetworkName& name) {
        const compose::Network* network = facts.project.find(name);
        return network == nullptr || !is_own_bridge(*network) || !network->driver_options.empty();
    });
}

/// The networks are written as a map, in which options have a place.
bool has_map_form(const facts::Facts& facts, const compose::Service& service) {
    if (!service.networks_origin) {
        return false;
    }
    const text::Location& place = service.networks_origin->location;
    const std::string_view text = facts.files.text(place.file);
    const char first = place.range.begin < text.size() ? text[place.range.begin] : '-';
    return first != '-' && first != '[' && first != '*' && first != '&';
}

facts::Fix priority_fix(const facts::Facts& facts, const compose::Service& service,
                        const NetworkName& chosen) {
    if (!knows_priorities(facts)) {
        return by_hand(say("give the network that should be the gateway a name that sorts first; "
                           "gw_priority is known from Docker Engine 28 and Compose 2.34 on"));
    }
    if (!has_map_form(facts, service)) {
        return by_hand(say("write the networks as a map, with gw_priority: 1 at the one that "
                           "should be the gateway, now {}",
                           chosen));
    }
    return fix(say("write that {} is the gateway of {}", chosen, service.name), facts::Safety::Safe,
               {SetValue{place_in(service.name, {std::string("networks"), chosen.str(),
                                                 std::string("gw_priority")}),
                         "1", ScalarForm::Plain}});
}

void check_gateways(const facts::Facts& facts, Report& report) {
    for (const compose::Service& service : facts.project.services) {
        if (service.attachments.size() < 2 || (knows_priorities(facts) && says_priority(service))) {
            continue;
        }
        const std::vector<NetworkName> ways = facts.topology.egress(service.name).via;
        if (ways.size() < 2 || (service.ports.empty() && !ways_differ(facts, ways))) {
            continue;
        }
        const std::string& name = service.name.str();
        facts::Finding& finding = report.add(
            attachment_place(service, ways.front()),
            service.ports.empty()
                ? say("{} goes out by {} only because that name sorts first", name, ways.front())
                : say("{} goes out, and gets what comes in on its published ports, by {} only "
                      "because that name sorts first",
                      name, ways.front()));
        finding.service = service.name;
        finding.network = ways.front();
        finding.expected = say("gw_priority at one of the networks");
        finding.actual = say("{}, in the order of their real names", listed(ways));
        finding.fixes.push_back(priority_fix(facts, service, ways.front()));
    }
}

} // namespace

const Rule net_024{
    .id = "TW-NET-024",
    .name = "gateway-by-name",
    .severity = text::Severity::Info,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service on several networks that are not internal, without `gw_priority`, "
                     "if it publishes ports or if one of the networks is not a plain bridge of "
                     "the project.",
            .why = "The default route, and the address to which published ports are forwarded, are "
                   "those of the network whose real name sorts first; `priority` does not change "
                   "that. Whoever renames a network changes the way out.",
            .example = R"(services:
  web:
    ports: ["127.0.0.1:8080:80"]
    networks: [edge, api_tier]
networks:
  api_tier:
  edge:
)",
            .fix = "Writes `gw_priority: 1` at the network that is chosen today. Docker Engine 28 "
                   "and Compose 2.34, and newer ones, know it.",
        },
    .check = check_gateways,
};

} // namespace tw::rules
