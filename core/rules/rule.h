// The form of a rule. One rule is one file of this folder; registry.h lists them all.
#pragma once

#include "facts/facts.h"

#include <span>
#include <string_view>
#include <vector>

namespace tw::rules {

/// Documentation with fixed headings; the user manual is made from it.
struct Documentation {
    std::string_view finds;
    std::string_view why;
    std::string_view example; ///< compose text that is found
    std::string_view fix;
};

/// Who finds it: the reader of compose files and contracts, or a check over the facts.
enum class Source { Reader, Check };

struct Rule;
class Shared;

/// Collects a rule's findings; fills in the rule's id, name, default severity and
/// consequence.
class Report {
public:
    Report(const Rule& rule, const Shared& shared, std::vector<facts::Finding>& findings)
        : rule_(&rule), shared_(&shared), findings_(&findings) {}
    /// The new finding, for the caller to complete. Valid until the next call.
    facts::Finding& add(text::Location location, Phrase message);
    /// What other rules need too (rules/shared.h).
    [[nodiscard]] const Shared& shared() const { return *shared_; }

private:
    const Rule* rule_;
    const Shared* shared_;
    std::vector<facts::Finding>* findings_;
};

using Check = void (*)(const facts::Facts&, Report&);
/// Completes a reader's finding, which is a remark on a text and no more: what was expected, fixes.
using Mend = void (*)(const facts::Facts&, facts::Finding&);

struct Rule {
    std::string_view id;   ///< `TW-NET-005`: area and number, never reused
    std::string_view name; ///< `tier-not-internal`: what users write in a waiver
    text::Severity severity = text::Severity::Error;
    facts::Consequence consequence = facts::Consequence::Broken; ///< a finding may differ
    Source source = Source::Check;
    Documentation documentation;
    Check check = nullptr; ///< null for Source::Reader
    Mend mend = nullptr;   ///< for Source::Reader only
};

} // namespace tw::rules
