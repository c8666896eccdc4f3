#include "rules/shared.h"

namespace tw::rules {

const Policy& Shared::policy() const {
    return policy_.get([&] { return Policy(facts_); });
}

const std::vector<ServiceBody>& Shared::bodies() const {
    return bodies_.get([&] { return service_bodies(facts_); });
}

const std::vector<WrittenRule>& Shared::written_rules() const {
    return written_rules_.get([&] { return rules::written_rules(facts_); });
}

} // namespace tw::rules
