#include "rules/advice.h"
#include "rules/catalogue.h"
#include "rules/places.h"

namespace tw::rules {
namespace {

bool has_pids_limit(const ServiceBody& each) {
    const compose::Value* limit = each.find("pids_limit");
    limit = limit == nullptr ? each.at({"deploy", "resources", "limits", "pids"}) : limit;
    return limit != nullptr && !limit->text.starts_with('-') && limit->text != "0";
}

/// Where the group `limits` exists, Compose wants the limit there.
Intent pids_limit_of(const ServiceBody& each) {
    const bool has_group = each.at({"deploy", "resources", "limits"}) != nullptr;
    return SetValue{has_group && each.find("pids_limit") == nullptr
                        ? service_place(*each.service, {"deploy", "resources", "limits", "pids"})
                        : service_place(*each.service, {"pids_limit"}),
                    "512", ScalarForm::Plain};
}

void check_pids_limits(const facts::Facts& facts, Report& report) {
    const Advice advice{.lacks = say("may start any number of processes"),
                        .expected = say("a limit of processes"),
                        .actual = say("unlimited"),
                        .title = say("set a limit of 512 processes"),
                        .remedy = pids_limit_of};
    std::vector<ServiceBody> bodies = service_bodies(facts);
    const std::size_t followers = std::erase_if(bodies, has_pids_limit);
    advise(facts, bodies, followers, advice, report);
}

} // namespace

const Rule res_007{
    .id = "TW-RES-007",
    .name = "no-pids-limit",
    .severity = text::Severity::Info,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service without a limit of processes (`pids_limit` or "
                     "`deploy.resources.limits.pids`). Where no service of the project does so, it "
                     "is said once.",
            .why = "One service that starts processes without end takes the process table of the "
                   "whole host (CIS Docker Benchmark 5.29).",
            .example = R"(services:
  web:
    image: nginx:1.27
)",
            .fix = "Sets a limit of 512, which is plenty for most services; in the form that the "
                   "service already uses.",
        },
    .check = check_pids_limits,
};

} // namespace tw::rules
