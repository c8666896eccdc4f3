#include "base/nearest.h"
#include "contract/pattern.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/mentions.h"
#include "rules/words.h"

#include <filesystem>

namespace tw::rules {
namespace {

void report_services(const facts::Facts& facts, const std::vector<Mention>& mentions,
                     Report& report) {
    std::vector<std::string_view> known;
    for (const auto* services : {&facts.project.services, &facts.project.inactive_services}) {
        for (const compose::Service& service : *services) {
            known.emplace_back(service.name.str());
        }
    }
    for (const Mention& mention : mentions) {
        if (mention.state != Mention::State::Unknown) {
            continue;
        }
        facts::Finding& finding = report.add(
            mention.location,
            contract::is_pattern(mention.name)
                ? say("no service fits {}, which the contract names", mention.name)
            : mention.count > 1 ? say("there is no service {}, which the contract names {}{}",
                                      mention.name, say_count("{} times", "{} time", mention.count),
                                      did_you_mean(mention.name, known))
                                : say("there is no service {}, which the contract names{}",
                                      mention.name, did_you_mean(mention.name, known)));
        finding.service = ServiceName(mention.name);
        finding.expected = say("a service of the compose files");
        finding.actual = mention.name;
        finding.fixes.push_back(
            by_hand(say("correct the name in the contract, or add the service")));
    }
}

void report_tiers(const facts::Facts& facts, Report& report) {
    std::vector<std::string_view> known;
    for (const compose::Network& network : facts.project.networks) {
        known.emplace_back(network.name.str());
    }
    for (const contract::Tier& tier : facts.contract->tiers) {
        const compose::Network* network = facts.project.find(tier.network);
        if (network != nullptr &&
            (network->declared || !facts.topology.members(tier.network).empty())) {
            continue;
        }
        facts::Finding& finding = report.add(
            tier.location, say("there is no network {}, which the contract names as a tier{}",
                               tier.network, did_you_mean(tier.network.str(), known)));
        finding.network = tier.network;
        finding.expected = say("a network of the compose files");
        finding.actual = tier.network.str();
        const bool internal = tier.internal.value_or(false);
        finding.fixes.push_back(fix(internal
                                        ? say("declare the network {} as internal", tier.network)
                                        : say("declare the network {}", tier.network),
                                    facts::Safety::Safe, {AddNetwork{tier.network, internal}}));
    }
}

/// Files of Traefik that the contract names, and that are not where it says.
void report_files(const facts::Facts& facts, Report& report) {
    if (!facts.contract->traefik || !facts.contract_file) {
        return;
    }
    const std::filesystem::path folder =
        (facts.load_options.working_directory / facts.files.at(*facts.contract_file).path())
            .lexically_normal()
            .parent_path();
    contract::Texts files = facts.contract->traefik->files;
    if (const auto& file = facts.contract->traefik->static_file) {
        files.push_back(*file);
    }
    for (const auto& file : files) {
        if (!facts.load_options.absent.contains((folder / file.name).lexically_normal())) {
            continue;
        }
        facts::Finding& finding = report.add(
            file.location, say("there is no file {}, which the contract names", file.name));
        finding.expected = say("a file of Traefik");
        finding.actual = file.name;
        finding.fixes.push_back(
            by_hand(say("correct the path; it starts from the contract's folder")));
    }
}

void check_unknown_name(const facts::Facts& facts, Report& report) {
    if (facts.contract) {
        report_tiers(facts, report);
        report_services(facts, mentioned_services(facts), report);
        report_files(facts, report);
    }
}

} // namespace

const Rule con_001{
    .id = "TW-CON-001",
    .name = "contract-names-unknown",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service or a tier that the contract names and the compose files do not "
                     "have; a file of Traefik that it names and that is not there.",
            .why = "A promise about something that does not exist is neither kept nor broken. "
                   "Most often it is a misspelling, and the service that was meant goes "
                   "unchecked.",
            .example = R"(# contract: tiers: {data_tier: [db-service]}
services:
  db:
    networks: [data_tier]
)",
            .fix = "Declares a missing network. A service's name is corrected by hand; the "
                   "message names the nearest one.",
        },
    .check = check_unknown_name,
};

} // namespace tw::rules
