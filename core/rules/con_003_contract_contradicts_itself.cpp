#include "rules/catalogue.h"
#include "rules/contradictions.h"

namespace tw::rules {
namespace {

void check_contradictions(const facts::Facts& facts, Report& report) {
    if (facts.contract) {
        report_flow_contradictions(facts, report);
        report_section_contradictions(facts, report);
    }
}

} // namespace

const Rule con_003{
    .id = "TW-CON-003",
    .name = "contract-contradicts-itself",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds =
                "Promises of a contract that exclude each other: a service listed twice in one "
                "list, two default profiles, a flow that is forbidden and allowed or required, a "
                "required flow between tiers that admit residents only, ports granted beyond "
                "`ports.only` or to residents of internal tiers, a way out for residents of "
                "internal tiers, published ports without a way out, an isolated tier that must not "
                "be internal, a required name that is reserved, and wrong counts.",
            .why = "No network can keep both promises. Whoever reads only one of them relies on "
                   "something that is not so.",
            .example = R"(# contract
tiers:
  data_tier: {services: [a], internal: true}
ports:
  published: {a: [5432]}
)",
            .fix = "By hand: decide which of the two counts.",
        },
    .check = check_contradictions,
};

} // namespace tw::rules
