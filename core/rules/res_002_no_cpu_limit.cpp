#include "rules/catalogue.h"
#include "rules/limits.h"

namespace tw::rules {
namespace {

void check_no_cpu_limit(const facts::Facts& facts, Report& report) {
    check_limits(facts, Resource::Cpus, report);
}

} // namespace

const Rule res_002{
    .id = "TW-RES-002",
    .name = "no-cpu-limit",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service without a CPU limit: a warning if `resources.require` of the "
                     "contract asks for one, a remark otherwise.",
            .why = "One service that spins takes the processor from all others on the host.",
            .example = R"(# contract: resources: {require: [cpus]}
services:
  web:
    image: nginx
)",
            .fix = "Sets the limit of the service's profile in the contract (`cpus: 0.5`), in the "
                   "form that the service already uses. Without a profile, by hand: only you know "
                   "what the service needs.",
        },
    .check = check_no_cpu_limit,
};

} // namespace tw::rules
