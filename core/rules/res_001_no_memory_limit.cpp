#include "rules/catalogue.h"
#include "rules/limits.h"

namespace tw::rules {
namespace {

void check_no_memory_limit(const facts::Facts& facts, Report& report) {
    check_limits(facts, Resource::Memory, report);
}

} // namespace

const Rule res_001{
    .id = "TW-RES-001",
    .name = "no-memory-limit",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service without a memory limit: a warning if `resources.require` of the "
                     "contract asks for one, a remark otherwise.",
            .why = "One service that leaks memory takes it from all others, until the kernel "
                   "stops whichever process it finds largest.",
            .example = R"(# contract: resources: {require: [memory]}
services:
  web:
    image: nginx
)",
            .fix = "Sets the limit of the service's profile in the contract (`mem_limit: 512m`), "
                   "in the form that the service already uses. Without a profile, by hand: only "
                   "you know what the service needs.",
        },
    .check = check_no_memory_limit,
};

} // namespace tw::rules
