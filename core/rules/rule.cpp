#include "rules/rule.h"

#include <utility>

namespace tw::rules {

facts::Finding& Report::add(text::Location location, Phrase message) {
    facts::Finding& finding = findings_->emplace_back();
    finding.rule = rule_->id;
    finding.name = rule_->name;
    finding.severity = rule_->severity;
    finding.consequence = rule_->consequence;
    finding.message = std::move(message);
    finding.location = location;
    return finding;
}

} // namespace tw::rules
