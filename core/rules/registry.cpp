#include "rules/registry.h"

#include "base/parallel.h"
#include "rules/baseline.h"
#include "rules/catalogue.h"
#include "rules/place_in_document.h"
#include "rules/shared.h"
#include "rules/suppressions.h"
#include "rules/unset_variables.h"
#include "rules/waivers.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tw::rules {
namespace {

// In the order of the ids. A new rule is one file, one declaration in catalogue.h and one entry
// here.
// clang-format off: a paragraph an area
constexpr std::array registry{
    &cmp_001, &cmp_002, &cmp_003, &cmp_004, &cmp_005, &cmp_006, &cmp_007, &cmp_008, &cmp_009,
    &cmp_010, &cmp_011, &cmp_012, &cmp_013, &cmp_014, &cmp_015, &cmp_016, &cmp_017, &cmp_018,
    &cmp_019, &cmp_020, &cmp_021, &cmp_022, &cmp_023, &cmp_025, &cmp_026, &cmp_027, &cmp_028,
    &cmp_029, &cmp_030,
    &con_001, &con_002, &con_003, &con_004, &con_005, &con_006, &con_007, &con_009, &con_010,
    &con_011, &con_012, &con_013, &con_014, &con_015, &con_016, &con_017, &con_018, &con_019,
    &con_020, &con_021, &con_022, &con_023, &con_024,
    &hlt_001, &hlt_002, &hlt_003, &hlt_004, &hlt_005,
    &net_001, &net_002, &net_003, &net_004, &net_005, &net_006, &net_007, &net_008, &net_009,
    &net_010, &net_011, &net_012, &net_013, &net_014, &net_015, &net_016, &net_017, &net_018,
    &net_019, &net_020, &net_021, &net_023, &net_024, &net_025, &net_026,
    &prt_001, &prt_002, &prt_003, &prt_004, &prt_005, &prt_006, &prt_007, &prt_008, &prt_009,
    &prt_010, &prt_011, &prt_012,
    &res_001, &res_002, &res_003, &res_004, &res_005, &res_006, &res_007, &res_008,
    &sec_001, &sec_002, &sec_003, &sec_004, &sec_005, &sec_006, &sec_007, &sec_008, &sec_009,
    &sec_010, &sec_011,
    &trf_001, &trf_002, &trf_003, &trf_004, &trf_005, &trf_006, &trf_007, &trf_008, &trf_009,
    &trf_010, &trf_011, &trf_012, &trf_013, &trf_014, &trf_015, &trf_016, &trf_017, &trf_018,
    &trf_019, &trf_020, &trf_021, &trf_022, &trf_023, &trf_024, &trf_025, &trf_026, &trf_027,
    &trf_028, &trf_029, &trf_030, &trf_031, &trf_032, &trf_033,
    &yml_000, &yml_001, &yml_002, &yml_004, &yml_006, &yml_007,
};
// clang-format on

/// What each rule finds. Rules are pure functions of the facts, so several run at once.
std::vector<std::vector<facts::Finding>> run_checks(const facts::Facts& facts) {
    std::vector<std::vector<facts::Finding>> found(registry.size());
    const Shared shared(facts);
    const auto run = [&](std::size_t i) {
        if (registry[i]->check != nullptr) {
            Report report(*registry[i], shared, found[i]);
            registry[i]->check(facts, report);
        }
    };
    if (facts.project.services.size() > stretch) {
        in_parallel(registry.size(), run);
    } else {
        for (std::size_t i = 0; i < registry.size(); ++i) {
            run(i);
        }
    }
    return found;
}

} // namespace

std::span<const Rule* const> all() {
    return registry;
}

const Rule* find(std::string_view id_or_name) {
    const auto found = std::ranges::find_if(registry, [&](const Rule* rule) {
        return rule->id == id_or_name || rule->name == id_or_name;
    });
    return found == registry.end() ? nullptr : *found;
}

std::vector<facts::Finding> check(const facts::Facts& facts,
                                  std::span<const text::Diagnostic> read) {
    std::vector<facts::Finding> findings;
    for (const text::Diagnostic& diagnostic : read) {
        findings.push_back(as_finding(diagnostic));
        const Rule* rule = find(diagnostic.code);
        if (rule != nullptr && rule->mend != nullptr) {
            rule->mend(facts, findings.back());
        }
    }
    for (std::vector<facts::Finding>& found : run_checks(facts)) {
        std::ranges::move(found, std::back_inserter(findings));
    }
    add_subjects(facts, findings);
    apply_waivers(facts, findings);
    apply_suppressions(facts, findings);
    gather_unset_variables(facts, findings);
    apply_baseline(facts, findings);
    add_subjects(facts, findings); // of what was found about the exceptions
    return findings;
}

facts::Finding as_finding(const text::Diagnostic& diagnostic) {
    const Rule* rule = find(diagnostic.code);
    facts::Finding finding;
    finding.rule = diagnostic.code;
    finding.name = rule == nullptr ? std::string() : std::string(rule->name);
    finding.severity = diagnostic.severity;
    finding.consequence = rule == nullptr ? facts::Consequence::Broken : rule->consequence;
    if (finding.consequence == facts::Consequence::ComposeRefuses &&
        diagnostic.severity != text::Severity::Error) {
        finding.consequence = facts::Consequence::Surprise; // what is a warning is read
    }
    finding.message = diagnostic.message;
    finding.location = diagnostic.location;
    if (rule != nullptr && rule->source == Source::Check) {
        // A reader has seen what otherwise takes the whole contract to see.
        finding.expected = say("to be said once");
        finding.actual = say("said twice");
    }
    return finding;
}

} // namespace tw::rules
