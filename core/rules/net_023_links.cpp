#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/merged_values.h"
#include "rules/remedy.h"
#include "rules/shared.h"
#include "rules/words.h"

#include <algorithm>

namespace tw::rules {
namespace {

struct Link {
    const compose::Service* from = nullptr;
    const compose::Service* to = nullptr;
    std::string alias;
    std::size_t index = 0; ///< in the list
    text::Location place;
};

std::string_view target_of(std::string_view link) {
    return link.substr(0, link.find(':'));
}

std::vector<NetworkName> shared_networks(const facts::Facts& facts, const Link& link) {
    std::vector<NetworkName> shared;
    for (const NetworkName& network : facts.topology.networks(link.from->name)) {
        if (link.to->attachment(network) != nullptr) {
            shared.push_back(network);
        }
    }
    return shared;
}

/// Takes the link away, and leaves what it does: the order of the start, and the alias, from now on
/// for all members of the network.
facts::Fix replacement(const facts::Facts& facts, const Link& link) {
    const ServiceName& from = link.from->name;
    const ServiceName& to = link.to->name;
    facts::Fix fix{.title = say("let {} find {} without a link", from, to),
                   .safety = facts::Safety::Safe,
                   .intents = {RemoveValue{place_in(from, {std::string("links"), link.index})}}};
    if (std::ranges::find(link.from->depends_on, to, &compose::Dependency::service) ==
        link.from->depends_on.end()) {
        fix.intents.emplace_back(SetDependency{from, to, "service_started"});
    }
    const NetworkName network = shared_networks(facts, link).front();
    const std::vector<std::string> known = facts.topology.names(to, network);
    if (!std::ranges::contains(known, link.alias)) {
        fix.intents.emplace_back(AddAlias{to, network, link.alias});
        fix.title = say("give {} the alias {} on {} instead of the link", to, link.alias, network);
    }
    return fix;
}

void report_needless(const facts::Facts& facts, const Link& link, Report& report) {
    const std::string& to = link.to->name.str();
    facts::Finding& finding = report.add(
        link.place, link.alias == to
                        ? say("the link from {} to {} is a thing of the past: on a common network "
                              "they find each other by name",
                              link.from->name, to)
                        : say("the link from {} to {} as {} is a thing of the past: on a common "
                              "network they find each other by name",
                              link.from->name, to, link.alias));
    finding.severity = text::Severity::Info;
    finding.consequence = facts::Consequence::Broken;
    finding.service = link.from->name;
    finding.expected = say("the name {} on {}", to, listed(shared_networks(facts, link)));
    finding.actual = "links";
    finding.fixes.push_back(replacement(facts, link));
}

void report_useless(const facts::Facts& facts, const Policy& policy, Draft& draft, const Link& link,
                    Report& report) {
    const std::string& from = link.from->name.str();
    const std::string& to = link.to->name.str();
    facts::Finding& finding = report.add(
        link.place, say("the link from {} to {} leads nowhere: they share no network", from, to));
    finding.service = link.from->name;
    finding.expected = say("a network that {} and {} share", from, to);
    finding.actual =
        joined({is_on_networks(link.from->name, facts.topology.networks(link.from->name)),
                is_on_networks(link.to->name, facts.topology.networks(link.to->name))});
    const auto a = policy.index(link.from->name);
    const auto b = policy.index(link.to->name);
    const Pair pair{*a, *b};
    const auto remedy =
        policy.allowed(*a, *b) ? bring_together(draft, std::span(&pair, 1)) : std::nullopt;
    finding.fixes.push_back(
        remedy ? attach_fix(policy, draft, *remedy)
               : by_hand(say("remove the link, or allow the flow in the contract")));
}

std::vector<Link> all_links(const facts::Facts& facts) {
    std::vector<Link> links;
    for (const compose::Service& service : facts.project.services) {
        if (service.network_mode != compose::NetworkMode::Networks) {
            continue; // on docker0 links work; elsewhere they are refused
        }
        for (std::size_t i = 0; i < service.links.size(); ++i) {
            const std::string_view text = service.links[i].value;
            const std::string_view target = target_of(text);
            const compose::Service* to = facts.project.find(ServiceName(target));
            if (to != nullptr && to->network_mode == compose::NetworkMode::Networks &&
                to != &service) {
                const std::size_t colon = text.find(':');
                const std::string_view alias =
                    colon == std::string_view::npos ? target : text.substr(colon + 1);
                links.push_back(
                    {&service, to, std::string(alias), i, service.links[i].origin.location});
            }
        }
    }
    return links;
}

void check_links(const facts::Facts& facts, Report& report) {
    const std::vector<Link> links = all_links(facts);
    if (links.empty()) {
        return;
    }
    const Policy& policy = report.shared().policy();
    Draft draft(facts, policy);
    for (const Link& link : links) {
        if (shared_networks(facts, link).empty()) {
            report_useless(facts, policy, draft, link, report);
        } else {
            report_needless(facts, link, report);
        }
    }
}

} // namespace

const Rule net_023{
    .id = "TW-NET-023",
    .name = "link",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "`links` to a service with which no network is shared; other links are only "
                     "mentioned.",
            .why = "On the networks of a project a link gives no way. All it does is to order the "
                   "start and to give the target another name, for this one service; without a "
                   "common network not even that, and nobody says so.",
            .example = R"(services:
  backend:
    links: ["db:database"]
    networks: [api_tier]
  db:
    networks: [data_tier]
)",
            .fix = "Attaches one of the two to a network of the other, unless the contract forbids "
                   "the flow. A link that works becomes a dependency, and its alias one of the "
                   "network, where all members see it.",
        },
    .check = check_links,
};

} // namespace tw::rules
