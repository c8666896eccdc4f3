#include "base/letters.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/words.h"

#include <algorithm>

namespace tw::rules {
namespace {

/// Where the names count: the home tier if the service is there, else its first network.
std::optional<NetworkName> network_for_names(const facts::Facts& facts,
                                             const compose::Service& service) {
    const contract::Tier* home = facts.contract->home(service.name);
    if (home != nullptr && service.attachment(home->network) != nullptr) {
        return home->network;
    }
    return service.attachments.empty() ? std::nullopt
                                       : std::optional(service.attachments.front().network);
}

bool has_name(const facts::Facts& facts, const ServiceName& service, const NetworkName& network,
              std::string_view wanted) {
    return std::ranges::any_of(
        facts.topology.names(service, network),
        [&](const std::string& name) { return same_in_any_case(name, wanted); });
}

/// `by` is who must find the service.
Phrase lack_of_name(const ServiceName& service, const std::optional<NetworkName>& network,
                    const std::string& wanted, const std::optional<ServiceName>& by) {
    if (by && network) {
        return say("{} must be found as \"{}\" by {} on {}, but it has no such alias", service,
                   wanted, *by, *network);
    }
    if (by) {
        return say("{} must be found as \"{}\" by {}, but it has no such alias", service, wanted,
                   *by);
    }
    return network ? say("{} must be found as \"{}\" on {}, but it has no such alias", service,
                         wanted, *network)
                   : say("{} must be found as \"{}\", but it has no such alias", service, wanted);
}

void add_missing_name(const facts::Facts& facts, const compose::Service& service,
                      const std::optional<NetworkName>& network, const std::string& wanted,
                      const std::optional<ServiceName>& by, Report& report) {
    const std::vector<std::string> present =
        network ? facts.topology.names(service.name, *network) : std::vector<std::string>{};
    facts::Finding& finding =
        report.add(network ? attachment_place(service, *network) : networks_place(service),
                   lack_of_name(service.name, network, wanted, by));
    finding.service = service.name;
    finding.network = network;
    finding.expected = wanted;
    finding.actual = present.empty() ? say("no names") : listed(present);
    if (network && service.attachment(*network) != nullptr) {
        finding.fixes.push_back(
            fix(say("add the alias {} to {} on {}", wanted, service.name, *network),
                facts::Safety::Safe, {AddAlias{service.name, *network, wanted}}));
    }
}

/// Those who must resolve the name look on the networks that they share with the service.
void check_askers(const facts::Facts& facts, const contract::RequiredName& required,
                  const compose::Service& service, const std::string& wanted, Report& report) {
    const std::vector<NetworkName> networks = facts.topology.networks(service.name);
    for (const auto& asker : required.from) {
        if (facts.project.find(asker.name) == nullptr || asker.name == service.name) {
            continue;
        }
        const std::vector<NetworkName> theirs = facts.topology.networks(asker.name);
        std::optional<NetworkName> common;
        bool found = false;
        for (const NetworkName& network : networks) {
            if (std::ranges::contains(theirs, network)) {
                common = common ? common : std::optional(network);
                found = found || has_name(facts, service.name, network, wanted);
            }
        }
        if (found) {
            continue;
        }
        add_missing_name(facts, service, common, wanted, asker.name, report);
    }
}

void check_required_names(const facts::Facts& facts, Report& report) {
    if (!facts.contract) {
        return;
    }
    for (const contract::RequiredName& required : facts.contract->names) {
        const compose::Service* service = facts.project.find(required.service);
        if (service == nullptr) {
            continue; // a rule of its own
        }
        for (const auto& wanted : required.names) {
            if (!required.from.empty()) {
                check_askers(facts, required, *service, wanted.name, report);
                continue;
            }
            const auto network = network_for_names(facts, *service);
            if (!network || !has_name(facts, service->name, *network, wanted.name)) {
                add_missing_name(facts, *service, network, wanted.name, std::nullopt, report);
            }
        }
    }
}

} // namespace

const Rule net_013{
    .id = "TW-NET-013",
    .name = "required-name-missing",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A DNS name which the contract requires of a service, and which it does not "
                     "have on its home tier, or on any network that it shares with those who must "
                     "resolve it (`from`).",
            .why = "Names belong to one network: an alias on one tier does not exist for services "
                   "of another. Clients that use the name fail with an unknown host.",
            .example = R"(# contract: names: {db: [db.example.internal]}
services:
  db:
    networks:
      data_tier:
)",
            .fix = "Adds the alias on the home tier.",
        },
    .check = check_required_names,
};

} // namespace tw::rules
