#include "base/letters.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <cmath>
#include <format>

namespace tw::rules {
namespace {

/// `500m` cores is Kubernetes' notation.
std::optional<std::string> cores_of_millicores(const std::string& text) {
    const bool is_milli = text.size() > 1 && text.size() < 7 && text.ends_with('m') &&
                          std::all_of(text.begin(), text.end() - 1, is_digit);
    return is_milli ? std::optional(std::format("{}", std::stod(text) / 1000)) : std::nullopt;
}

/// A number that Compose drops without a word, such as `1e9`, as a count of bytes.
std::optional<std::string> bytes_of_number(const std::string& text) {
    const auto number = yaml::to_float(text);
    const bool is_size = number && *number >= 1 && *number < 1e15;
    return is_size ? std::optional(std::format("{:.0f}b", std::floor(*number))) : std::nullopt;
}

void mend_limit(const facts::Facts& facts, facts::Finding& finding) {
    const auto written = written_at(facts, finding.location);
    const auto text = written ? written->text() : std::nullopt;
    const auto* key = written ? std::get_if<std::string>(&written->place.path.back()) : nullptr;
    if (!text || key == nullptr) {
        return;
    }
    const bool is_dropped =
        written->is_plain() && yaml::resolve_plain(*text) == yaml::ScalarType::Float;
    const bool is_number = written->is_plain() && yaml::to_float(*text).has_value();
    const auto better = *key == "cpus" ? cores_of_millicores(*text)
                        : is_number    ? bytes_of_number(*text)
                                       : std::nullopt;
    if (is_dropped && *key != "cpus" && !written->place.path.empty() &&
        std::ranges::find(written->place.path, yaml::Step("deploy")) == written->place.path.end()) {
        finding.consequence = facts::Consequence::Surprise;
    }
    if (better) {
        finding.expected = *better;
        finding.actual = *text;
        finding.fixes.push_back(fix(say("write {}", *better),
                                    finding.consequence == facts::Consequence::Surprise
                                        ? facts::Safety::Unsafe
                                        : facts::Safety::Safe,
                                    {SetValue{written->place, *better}}));
    } else {
        finding.fixes.push_back(by_hand(say("write a number and a unit, such as 512m")));
    }
}

} // namespace

const Rule res_003{
    .id = "TW-RES-003",
    .name = "invalid-limit",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::ComposeRefuses,
    .source = Source::Reader,
    .documentation =
        {
            .finds = "A limit for memory or processor time that Compose refuses, or reads as "
                     "something else.",
            .why = "Compose refuses the project; or, with a number such as `1e9`, drops the limit "
                   "without a word, and the service is unlimited.",
            .example = R"(services:
  web:
    image: nginx
    mem_limit: 512 mb.
)",
            .fix = "Writes a bare number of bytes with its unit, and `500m` processors as `0.5`. "
                   "Otherwise by hand: a number and a unit, `512m`.",
        },
    .mend = mend_limit,
};

} // namespace tw::rules
