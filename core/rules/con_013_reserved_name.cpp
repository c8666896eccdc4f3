#include "base/letters.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/words.h"

#include <algorithm>
#include <set>

namespace tw::rules {
namespace {

void check_use(const facts::Facts& facts, const contract::ReservedName& reserved,
               const compose::Service& service, Report& report) {
    for (const NetworkName& network : facts.topology.networks(service.name)) {
        const std::vector<std::string> names = facts.topology.names(service.name, network);
        if (std::ranges::none_of(names, [&](const std::string& name) {
                return same_in_any_case(name, reserved.name);
            })) {
            continue;
        }
        const compose::Attachment* attachment = service.attachment(network);
        const auto alias = attachment == nullptr
                               ? std::vector<compose::Located<std::string>>::const_iterator{}
                               : std::ranges::find_if(attachment->aliases, [&](const auto& each) {
                                     return same_in_any_case(each.value, reserved.name);
                                 });
        const bool is_alias = attachment != nullptr && alias != attachment->aliases.end();
        facts::Finding& finding =
            report.add(is_alias ? alias->origin.location : attachment_place(service, network),
                       say("{} is found as \"{}\" on {}, a name that the contract reserves",
                           service.name, reserved.name, network));
        finding.service = service.name;
        finding.network = network;
        finding.expected = reserved.owners.empty()
                               ? say("no service called {}", reserved.name)
                               : say("only {} called {}", listed(reserved.owners), reserved.name);
        finding.actual = service.name.str();
        finding.fixes.push_back(
            is_alias
                ? fix(say("remove the alias {} of {} on {}", alias->value, service.name, network),
                      facts::Safety::Unsafe, {RemoveAlias{service.name, network, alias->value}})
                : by_hand(say("call {} something else", service.name)));
        return; // one name, one finding
    }
}

void check_reserved_names(const facts::Facts& facts, Report& report) {
    if (!facts.contract) {
        return;
    }
    for (const contract::ReservedName& reserved : facts.contract->reserved_names) {
        for (const compose::Service& service : facts.project.services) {
            if (!std::ranges::contains(reserved.owners, service.name)) {
                check_use(facts, reserved, service, report);
            }
        }
    }
}

} // namespace

const Rule con_013{
    .id = "TW-CON-013",
    .name = "reserved-name-used",
    .severity = text::Severity::Warning,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service that is found on some network under a name which the contract "
                     "reserves (`reserved_names`): its own name, container name, host name or an "
                     "alias.",
            .why = "Whoever answers to the name of another service gets its requests, and the "
                   "passwords in them. Docker asks nobody who may take a name.",
            .example = R"(# contract: reserved_names: {vault: [secrets-store]}
services:
  web:
    image: nginx:1.27
    networks:
      edge:
        aliases: [vault]
networks:
  edge:
)",
            .fix = "Removes the alias. Other names by hand.",
        },
    .check = check_reserved_names,
};

} // namespace tw::rules
