#include "rules/advice.h"
#include "rules/catalogue.h"
#include "rules/places.h"

#include <algorithm>

namespace tw::rules {
namespace {

bool forbids_new_privileges(const compose::Value& option) {
    return option.text == "no-new-privileges" || option.text == "no-new-privileges:true" ||
           option.text == "no-new-privileges=true";
}

void check_new_privileges(const facts::Facts& facts, Report& report) {
    const Advice advice{.lacks = say("may gain privileges through programs such as sudo"),
                        .expected = "security_opt: [no-new-privileges:true]",
                        .actual = say("not set"),
                        .title = say("forbid new privileges"),
                        .remedy = [](const ServiceBody& each) -> Intent {
                            return AddValue{service_place(*each.service, {"security_opt"}), "",
                                            yaml::Data::string("no-new-privileges:true")};
                        }};
    std::vector<ServiceBody> bodies = service_bodies(facts);
    const std::size_t followers = std::erase_if(bodies, [](const ServiceBody& each) {
        return std::ranges::any_of(each.items("security_opt"), forbids_new_privileges);
    });
    advise(facts, bodies, followers, advice, report);
}

} // namespace

const Rule sec_003{
    .id = "TW-SEC-003",
    .name = "new-privileges",
    .severity = text::Severity::Info,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service without `no-new-privileges` in `security_opt`. Where no service of "
                     "the project does so, it is said once.",
            .why = "A process that was broken into can become root through a program such as "
                   "`sudo` or `su` in the image (CIS Docker Benchmark 5.26).",
            .example = R"(services:
  web:
    image: nginx:1.27
)",
            .fix = "Adds `no-new-privileges:true`. A service that starts as root and runs `sudo` "
                   "later stops working.",
        },
    .check = check_new_privileges,
};

} // namespace tw::rules
