#include "contract/pattern.h"
#include "contract/placeholders.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"

#include <format>

namespace tw::rules {
namespace {

void compare_identity(const facts::Facts& facts, const compose::Service& service,
                      std::string_view key, const std::string& actual,
                      const std::optional<contract::Mentioned<std::string>>& pattern,
                      Report& report) {
    if (!pattern) {
        return;
    }
    const std::string wanted =
        contract::with_names(pattern->name, facts.project.name, service.name);
    if (!actual.empty() && contract::matches(wanted, actual)) {
        return;
    }
    facts::Finding& finding = report.add(
        service.origin.location,
        actual.empty() ? say("{} has no {}, but the contract wants {}", service.name, key, wanted)
                       : say("the {} of {} is {}, but the contract wants {}", key, service.name,
                             actual, wanted));
    finding.service = service.name;
    finding.expected = std::format("{}: {}", key, wanted);
    finding.actual = actual.empty() ? say("none") : Phrase(std::format("{}: {}", key, actual));
    finding.fixes.push_back(by_hand(say("write {}: {} in {}", key, wanted, service.name)));
}

void check_identity(const facts::Facts& facts, Report& report) {
    if (!facts.contract || !facts.contract->identity) {
        return;
    }
    const contract::IdentityPolicy& policy = *facts.contract->identity;
    for (const compose::Service& service : facts.project.services) {
        if (lists(policy.except, service.name)) {
            continue;
        }
        compare_identity(facts, service, "hostname", service.hostname, policy.hostname, report);
        compare_identity(facts, service, "container_name", service.container_name,
                         policy.container_name, report);
    }
}

} // namespace

const Rule con_015{
    .id = "TW-CON-015",
    .name = "identity-differs",
    .severity = text::Severity::Warning,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service whose `hostname` or `container_name` is absent or does not fit "
                     "`identity` of the contract. `{service}` and `{project}` stand for the names "
                     "there, `*` for anything.",
            .why = "Logs, metrics and certificates name the host. Without a hostname of its own a "
                   "container is called by a number that changes with every start.",
            .example = R"(# contract: identity: {hostname: "{service}.example.internal"}
services:
  db:
    image: postgres:17
    hostname: database
)",
            .fix = "By hand.",
        },
    .check = check_identity,
};

} // namespace tw::rules
