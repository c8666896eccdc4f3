#include "contract/placeholders.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/words.h"

#include <algorithm>
#include <format>

namespace tw::rules {
namespace {

using contract::Tier;

facts::Finding& add_difference(const compose::Network& network, Phrase message, Phrase expected,
                               Phrase actual, Report& report) {
    facts::Finding& finding = report.add(network.origin.location, std::move(message));
    finding.network = network.name;
    finding.expected = std::move(expected);
    finding.actual = std::move(actual);
    return finding;
}

void compare_driver(const Tier& tier, const compose::Network& network, Report& report) {
    // The Engine's own choice for a network without a driver.
    const std::string driver = network.driver.empty() ? "bridge" : network.driver;
    if (!tier.driver || tier.driver->name == driver) {
        return;
    }
    const std::string& name = network.name.str();
    add_difference(
        network, say("{} must have the driver {}, but it has {}", name, tier.driver->name, driver),
        std::format("driver: {}", tier.driver->name), std::format("driver: {}", driver), report)
        .fixes.push_back(
            fix(say("set the driver of {} to {}", name, tier.driver->name), facts::Safety::Unsafe,
                {SetNetworkOption{network.name, NetworkOption::Driver, tier.driver->name}}));
}

void compare_real_name(const facts::Facts& facts, const Tier& tier, const compose::Network& network,
                       Report& report) {
    if (!tier.real_name) {
        return;
    }
    const std::string wanted = contract::with_project(tier.real_name->name, facts.project.name);
    if (wanted == network.real_name) {
        return;
    }
    const std::string& name = network.name.str();
    facts::Finding& finding = add_difference(
        network,
        say("{} must be called {} in Docker, but it is called {}", name, wanted, network.real_name),
        std::format("name: {}", wanted), std::format("name: {}", network.real_name), report);
    if (network.external) {
        finding.fixes.push_back(by_hand(say("write the name of the network that is meant")));
    } else {
        finding.fixes.push_back(fix(say("call {} {} in Docker", name, wanted),
                                    facts::Safety::Unsafe,
                                    {SetNetworkOption{network.name, NetworkOption::Name, wanted}}));
    }
}

void compare_labels(const Tier& tier, const compose::Network& network, Report& report) {
    for (const auto& [key, wanted] : tier.labels) {
        const auto found = std::ranges::find(network.labels, key, &compose::Label::key);
        if (found != network.labels.end() && found->value == wanted.name) {
            continue;
        }
        const bool absent = found == network.labels.end();
        add_difference(network,
                       absent ? say("{} must have the label {}={}, but it has no such label",
                                    network.name, key, wanted.name)
                              : say("{} must have the label {}={}, but its value is {}",
                                    network.name, key, wanted.name, found->value),
                       std::format("{}={}", key, wanted.name),
                       absent ? say("absent") : Phrase(std::format("{}={}", key, found->value)),
                       report)
            .fixes.push_back(fix(say("label {} with {}={}", network.name, key, wanted.name),
                                 facts::Safety::Safe,
                                 {SetNetworkLabel{network.name, key, wanted.name}}));
    }
}

void check_residents(const facts::Facts& facts, const Tier& tier, const compose::Network& network,
                     Report& report) {
    if (!tier.residents_only) {
        return;
    }
    for (const ServiceName& member : facts.topology.members(network.name)) {
        const compose::Service* service = facts.project.find(member);
        if (service == nullptr || lists(tier.services, member)) {
            continue;
        }
        facts::Finding& finding =
            report.add(attachment_place(*service, network.name),
                       say("{} is on {}, which admits residents only", member, network.name));
        finding.service = member;
        finding.network = network.name;
        finding.expected = say("only residents on {}", network.name);
        finding.actual = say("{} is there too", member);
        const compose::Attachment* attachment = service->attachment(network.name);
        finding.fixes.push_back(
            attachment != nullptr && !attachment->implicit && service->attachments.size() > 1
                ? fix(say("take {} off {}", member, network.name), facts::Safety::Unsafe,
                      {DetachService{member, network.name}})
                : by_hand(
                      say("move {} to a tier of its own, or list it in {}", member, network.name)));
    }
}

void check_tiers_as_promised(const facts::Facts& facts, Report& report) {
    if (!facts.contract) {
        return;
    }
    for (const Tier& tier : facts.contract->tiers) {
        const compose::Network* network = facts.project.find(tier.network);
        if (network == nullptr || !network->declared) {
            continue; // a rule of its own
        }
        compare_real_name(facts, tier, *network, report);
        check_residents(facts, tier, *network, report);
        if (!network->external) { // what others have made is not in the compose file
            compare_driver(tier, *network, report);
            compare_labels(tier, *network, report);
        }
    }
}

} // namespace

const Rule con_012{
    .id = "TW-CON-012",
    .name = "tier-differs",
    .severity = text::Severity::Error,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A tier whose network has another driver, another name in Docker or other "
                     "labels than the contract says, or on which others than its residents are "
                     "although it admits residents only (`residents_only`). Driver and labels of "
                     "external networks cannot be seen in a compose file.",
            .why = "Other projects, `traefik.docker.network` and scripts know a network by its "
                   "name in Docker; the driver decides what isolation there is.",
            .example = R"(# contract: tiers: {edge: {name: shop_edge}}
services:
  web:
    image: nginx:1.27
    networks: [edge]
networks:
  edge:
    name: shop_web
)",
            .fix = "Sets the driver, the name or the label, or takes the visitor off the network.",
        },
    .check = check_tiers_as_promised,
};

} // namespace tw::rules
