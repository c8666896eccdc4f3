// One project in several environments: what holds in all of them, and where they differ.
#pragma once

#include "report/findings.h"

#include <span>
#include <string>

namespace tw::report {

/// The project as one environment has it.
struct EnvironmentResult {
    std::string name;
    CheckResult result;
};

/// For each environment its verdict; findings by the environments that have them (alike are those
/// of one rule at one place in documents that say the same but for numbers); services, ways between
/// services and published ports that not all environments have.
[[nodiscard]] std::string environments_text(std::span<const EnvironmentResult> environments,
                                            TextStyle style = {});
/// `{"environments": […], "findings": […], "services": […], "reach": […], "ports": […]}`; each
/// entry of the last four says in which environments it is. Findings are all there, the other three
/// only where environments differ.
[[nodiscard]] std::string environments_json(std::span<const EnvironmentResult> environments);
[[nodiscard]] std::string environments_markdown(std::span<const EnvironmentResult> environments);

} // namespace tw::report
