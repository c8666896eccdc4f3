#include "base/nearest.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/routes.h"
#include "rules/words.h"

#include <algorithm>

namespace tw::rules {
namespace {

/// The same list with one name replaced, as a label says it.
std::string with_name(const std::vector<std::string>& names, const std::string& from,
                      std::string_view to) {
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ",") + (name == from ? std::string(to) : name);
    }
    return text;
}

void check_router_entry_points(const facts::Facts& facts, const traefik::Router& router,
                               const std::vector<std::string_view>& known, Report& report) {
    const bool none_exists =
        std::ranges::none_of(router.entry_points, [&](const std::string& name) {
            return std::ranges::contains(known, name);
        });
    for (const std::string& name : router.entry_points) {
        const traefik::Setting* setting = router.setting("entrypoints");
        if (setting == nullptr || name.empty() || std::ranges::contains(known, name)) {
            continue;
        }
        facts::Finding& finding = report.add(
            setting->origin.location,
            none_exists ? say("{} listens on {}, an entry point that Traefik does not have, so "
                              "the router is dropped",
                              router_text(facts, router), name)
                        : say("{} listens on {}, an entry point that Traefik does not have",
                              router_text(facts, router), name));
        finding.severity = none_exists ? text::Severity::Error : text::Severity::Warning;
        set_subject(finding, router);
        finding.expected =
            say("one of {}", listed(std::vector<std::string>(known.begin(), known.end())));
        finding.actual = name;
        const std::string_view meant = nearest(name, known);
        finding.fixes.push_back(
            meant.empty()
                ? by_hand(say("name an entry point that Traefik has, or add this one to its "
                              "static configuration"))
                : set_option(router, "entrypoints", with_name(router.entry_points, name, meant),
                             say("write {}", meant), facts::Safety::Unsafe));
    }
}

void check_entry_points(const facts::Facts& facts, Report& report) {
    const traefik::Static& statics = facts.traefik.statics;
    if (!statics.is_whole()) {
        return;
    }
    std::vector<std::string_view> known;
    for (const traefik::EntryPoint& point : statics.entry_points) {
        known.push_back(point.name);
    }
    for (const traefik::Router& router : facts.traefik.routers) {
        if (router.standing != traefik::Standing::Disabled) {
            check_router_entry_points(facts, router, known, report);
        }
    }
}

} // namespace

const Rule trf_018{
    .id = "TW-TRF-018",
    .name = "entry-point-unknown",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A router on an entry point that Traefik does not have. Found only where "
                     "Traefik's static configuration is known: its mounted file, its flags or its "
                     "environment.",
            .why = "Traefik ignores the name, and drops the router if no other name is left. Names "
                   "of entry points are free, and `https` in one project is `websecure` in "
                   "another.",
            .example = R"yaml(services:
  traefik:
    image: traefik:v3.7
    command: [--providers.docker=true, "--entrypoints.websecure.address=:443"]
  shop:
    labels: [traefik.http.routers.shop.entrypoints=web-secure]
)yaml",
            .fix = "Writes the name of the entry point that is most like it. Else by hand.",
        },
    .check = check_entry_points,
};

} // namespace tw::rules
