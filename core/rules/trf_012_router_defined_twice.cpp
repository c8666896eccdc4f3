#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "traefik/labels.h"

#include <algorithm>
#include <format>
#include <map>

namespace tw::rules {
namespace {

struct Definition {
    const compose::Service* service = nullptr;
    traefik::LabelledRouter router;
};

/// All options as written, in any order. A router without `service` means its own container's, so
/// two of them always differ.
bool is_same(const traefik::LabelledRouter& a, const traefik::LabelledRouter& b) {
    const auto options = [](const traefik::LabelledRouter& router) {
        std::map<std::string, std::string> found;
        for (const compose::Label* label : router.options) {
            found[label->key] = label->value;
        }
        return found;
    };
    return !a.option("service").empty() && options(a) == options(b);
}

void check_router_defined_twice(const facts::Facts& facts, Report& report) {
    std::map<std::string, Definition> first_of;
    for (const compose::Service& service : facts.project.services) {
        const traefik::Routing routing = traefik::read_labels(service);
        if (!routing.enabled) {
            continue;
        }
        for (const traefik::LabelledRouter& router : routing.routers) {
            const auto [found, is_first] =
                first_of.try_emplace(router.name, Definition{&service, router});
            if (is_first || is_same(found->second.router, router)) {
                continue;
            }
            const std::string& other = found->second.service->name.str();
            facts::Finding& finding = report.add(
                router.options.front()->origin.location,
                std::format("{} and {} define the router {} differently, so Traefik drops both",
                            other, service.name.str(), router.name));
            finding.service = service.name;
            finding.expected = "a router name that one service uses";
            finding.actual = std::format("{} in {} and {}", router.name, other, service.name.str());
            finding.fixes.push_back(by_hand("rename one of the two routers"));
        }
    }
}

} // namespace

const Rule trf_012{
    .id = "TW-TRF-012",
    .name = "router-defined-twice",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "Two services that define a router of the same name with different options.",
            .why = "Names of routers are global. Traefik merges equal definitions and drops "
                   "unequal ones, all of them: both services answer 404. Without an explicit "
                   "`service` option, two definitions are never equal.",
            .example = R"yaml(services:
  shop:
    labels: ["traefik.http.routers.web.rule=Host(`shop.example.org`)"]
  blog:
    labels: ["traefik.http.routers.web.rule=Host(`blog.example.org`)"]
)yaml",
            .fix = "By hand: rename one of the routers, in all of its labels.",
        },
    .check = check_router_defined_twice,
};

} // namespace tw::rules
