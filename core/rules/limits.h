// Internal: what the rules for memory and processor limits have in common.
#pragma once

#include "rules/rule.h"

namespace tw::rules {

/// Reports every service without a limit for `resource`: a warning if the contract requires one,
/// a remark otherwise.
void check_limits(const facts::Facts& facts, Resource resource, Report& report);
/// `limit memory of db to 512m`
[[nodiscard]] Phrase limit_title(Resource resource, const ServiceName& service,
                                 const std::string& limit);

} // namespace tw::rules
