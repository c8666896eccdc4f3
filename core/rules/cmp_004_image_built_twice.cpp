#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"

#include <map>

namespace tw::rules {
namespace {

void check_built_images(const facts::Facts& facts, Report& report) {
    std::map<std::string, const ServiceBody*> first;
    const std::vector<ServiceBody> bodies = service_bodies(facts);
    for (const ServiceBody& each : bodies) {
        const compose::Value* build = each.find("build");
        if (build == nullptr || !each.service->image || each.service->image->value.empty()) {
            continue;
        }
        const auto [known, is_new] = first.emplace(each.service->image->value, &each);
        if (is_new || compose::same_data(*known->second->find("build"), *build)) {
            continue;
        }
        facts::Finding& finding =
            report.add(each.service->image->origin.location,
                       say("{} and {} are built differently under the same name {}",
                           known->second->name(), each.name(), each.service->image->value));
        finding.service = each.service->name;
        finding.expected = say("a name of its own for each image that is built");
        finding.actual = say("whichever is built last is what both run");
        finding.fixes.push_back(by_hand(say("give the image of one of them another name")));
    }
}

} // namespace

const Rule cmp_004{
    .id = "TW-CMP-004",
    .name = "image-built-twice",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "Two services that have different `build` sections and the same `image`. "
                     "`image` beside `build` by itself is fine: it names what is built.",
            .why = "The image that is built last gets the name, and both services run it.",
            .example = R"(services:
  api:
    build: ./api
    image: shop
  worker:
    build: ./worker
    image: shop
)",
            .fix = "By hand: give one of the images another name.",
        },
    .check = check_built_images,
};

} // namespace tw::rules
