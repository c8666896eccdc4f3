#include "rules/unset_variables.h"

#include "rules/catalogue.h"
#include "rules/place_in_document.h"
#include "rules/words.h"

#include <map>
#include <set>

namespace tw::rules {
namespace {

bool is_unset(const facts::Finding& finding) {
    return finding.rule == cmp_014.id && finding.severity != text::Severity::Error &&
           !finding.waived;
}

/// Values of which a rule says that their dollar signs are no variables.
std::set<text::Location> mistaken_dollars(const std::vector<facts::Finding>& findings) {
    std::set<text::Location> places;
    for (const facts::Finding& finding : findings) {
        if (finding.rule == cmp_016.id && !finding.waived) {
            places.insert(finding.location);
        }
    }
    return places;
}

/// `empty in services.a.image and at 3 more places: …`
Phrase places_text(Places& places, const facts::Finding& finding) {
    if (finding.elsewhere.empty()) {
        return say("empty in {}", finding.subject);
    }
    std::vector<std::string> paths;
    for (const text::Location& place : finding.elsewhere) {
        paths.push_back(places.path(place));
    }
    return say("empty in {} and at {}: {}", finding.subject,
               say_count("{} more places", "{} more place", paths.size()), listed(paths));
}

} // namespace

void gather_unset_variables(const facts::Facts& facts, std::vector<facts::Finding>& findings) {
    const std::set<text::Location> mistaken = mistaken_dollars(findings);
    std::vector<facts::Finding> gathered;
    std::map<std::string, std::size_t> firsts; ///< by message, which names the variable
    std::set<std::pair<std::size_t, text::Location>> told;
    for (facts::Finding& finding : findings) {
        if (!is_unset(finding)) {
            gathered.push_back(std::move(finding));
            continue;
        }
        if (mistaken.contains(finding.location)) {
            continue;
        }
        const auto [first, is_first] = firsts.emplace(finding.message, gathered.size());
        const bool is_new_place = told.emplace(first->second, finding.location).second;
        if (is_first) {
            gathered.push_back(std::move(finding));
        } else if (is_new_place) {
            gathered[first->second].elsewhere.push_back(finding.location);
        }
    }
    Places places(facts);
    for (const auto& [message, at] : firsts) {
        gathered[at].expected = say("a value, or a default");
        gathered[at].actual = places_text(places, gathered[at]);
    }
    findings = std::move(gathered);
}

} // namespace tw::rules
