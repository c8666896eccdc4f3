#include "rules/advice.h"
#include "rules/catalogue.h"
#include "rules/places.h"

#include <vector>

namespace tw::rules {
namespace {

void check_writable_roots(const facts::Facts& facts, Report& report) {
    const Advice advice{.lacks = say("can write to the whole of its file system"),
                        .expected = "read_only: true",
                        .actual = say("not set"),
                        .title = say("make the file system read-only"),
                        .remedy = [](const ServiceBody& each) -> Intent {
                            return SetValue{service_place(*each.service, {"read_only"}), "true",
                                            ScalarForm::Plain};
                        }};
    std::vector<ServiceBody> bodies = service_bodies(facts);
    const std::size_t followers = std::erase_if(bodies, [](const ServiceBody& each) {
        const compose::Value* read_only = each.find("read_only");
        return read_only != nullptr && read_only->text == "true";
    });
    advise(facts, bodies, followers, advice, report);
}

} // namespace

const Rule sec_008{
    .id = "TW-SEC-008",
    .name = "writable-root",
    .severity = text::Severity::Info,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service without `read_only: true`. Where no service of the project does "
                     "so, it is said once.",
            .why = "Whoever breaks in can change the program itself, and leave something behind "
                   "that the next restart runs (CIS Docker Benchmark 5.13).",
            .example = R"(services:
  web:
    image: nginx:1.27
)",
            .fix = "Sets `read_only: true`. Folders that the service writes to need a volume or "
                   "`tmpfs` then.",
        },
    .check = check_writable_roots,
};

} // namespace tw::rules
