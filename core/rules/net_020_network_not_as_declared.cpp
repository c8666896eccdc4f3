#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/merged_values.h"
#include "rules/words.h"

#include <algorithm>
#include <array>
#include <format>
#include <map>

namespace tw::rules {
namespace {

bool is_built_in(std::string_view real_name) {
    return real_name == "bridge" || real_name == "host" || real_name == "none";
}

text::Location name_place(const compose::Network& network) {
    return network.written_name ? network.written_name->origin.location : network.origin.location;
}

/// Keys beside `external` that say what the network is. Compose does not create it, so they say it
/// in vain.
void check_external_keys(const facts::Facts& facts, const compose::Network& network,
                         Report& report) {
    static constexpr std::array ignored{"attachable",  "driver",   "driver_opts", "enable_ipv4",
                                        "enable_ipv6", "internal", "ipam",        "labels"};
    const compose::Value* body = body_of(facts, network.name);
    std::vector<std::string> keys;
    std::optional<text::Location> place;
    facts::Fix removal{.title = {}, .safety = facts::Safety::Safe, .intents = {}};
    for (const char* key : ignored) {
        if (const compose::Entry* entry = body == nullptr ? nullptr : body->find_entry(key)) {
            keys.emplace_back(key);
            place = place ? std::min(*place, entry->key_location) : entry->key_location;
            removal.intents.emplace_back(RemoveValue{place_in(network.name, {std::string(key)})});
        }
    }
    if (keys.empty()) {
        return;
    }
    facts::Finding& finding = report.add(
        *place, keys.size() == 1
                    ? say("{} is external, so {} has no effect", network.name, listed(keys))
                    : say("{} is external, so {} have no effect", network.name, listed(keys)));
    finding.network = network.name;
    finding.expected = say("only 'name' beside 'external'");
    finding.actual = say("external: true, and {}", listed(keys));
    removal.title = say("remove {} from {}", listed(keys), network.name);
    finding.fixes.push_back(std::move(removal));
}

void check_built_in_name(const compose::Network& network, Report& report) {
    facts::Finding& finding = report.add(
        name_place(network),
        network.external
            ? say("{} is Docker's own network \"{}\", to which Compose cannot attach services "
                  "with names",
                  network.name, network.real_name)
            : say("{} is to be called \"{}\", which is the name of a network of Docker's own",
                  network.name, network.real_name));
    finding.severity = text::Severity::Error;
    finding.consequence = facts::Consequence::EngineRefuses;
    finding.network = network.name;
    finding.expected = say("a network of the project's own");
    finding.actual = std::format("name: {}", network.real_name);
    finding.fixes.push_back(
        network.real_name == "none"
            ? by_hand(say("write network_mode: none in the services"))
            : by_hand(say("choose another name, or write network_mode: {} in the services",
                          network.real_name)));
}

void check_same_name(const compose::Network& first, const compose::Network& second,
                     Report& report) {
    facts::Finding& finding = report.add(
        name_place(second), say("{} and {} are both called \"{}\", so the second one is refused",
                                first.name, second.name, second.real_name));
    finding.severity = text::Severity::Error;
    finding.consequence = facts::Consequence::EngineRefuses;
    finding.network = second.name;
    finding.expected = say("a name that no other network has");
    finding.actual = say("{} of {} and of {}", second.real_name, first.name, second.name);
    finding.fixes.push_back(fix(say("give {} the name that Compose makes", second.name),
                                facts::Safety::Safe,
                                {SetNetworkOption{second.name, NetworkOption::Name, ""}}));
}

void check_network_declarations(const facts::Facts& facts, Report& report) {
    std::map<std::string_view, const compose::Network*> by_name;
    for (const compose::Network& network : facts.project.networks) {
        if (network.external) {
            check_external_keys(facts, network, report);
        }
        if (facts.topology.members(network.name).empty()) {
            continue; // Compose does not create it
        }
        if (is_built_in(network.real_name)) {
            check_built_in_name(network, report);
        } else if (!network.external) {
            const auto [first, is_new] = by_name.try_emplace(network.real_name, &network);
            if (!is_new) {
                check_same_name(*first->second, network, report);
            }
        }
    }
}

} // namespace

const Rule net_020{
    .id = "TW-NET-020",
    .name = "network-not-as-declared",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "An external network with keys that describe it; a network whose real name is "
                     "that of one of Docker's own (`bridge`, `host`, `none`); two networks with "
                     "the same real name.",
            .why = "Compose does not create an external network, so `internal: true` beside "
                   "`external: true` isolates nothing. Names of Docker's own networks, and names "
                   "that another network of the project has, are refused when the project starts.",
            .example = R"(services:
  web:
    networks: [proxy]
networks:
  proxy:
    external: true
    internal: true
)",
            .fix = "Removes the keys; gives the second network the name that Compose makes by "
                   "itself. Whether an external network is internal only its creator knows: ask "
                   "`docker network inspect`.",
        },
    .check = check_network_declarations,
};

} // namespace tw::rules
