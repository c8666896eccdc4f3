// `{project}` and `{service}` in names that the contract prescribes.
#pragma once

#include "base/name.h"

#include <string>
#include <string_view>

namespace tw::contract {

/// `text` with every `{project}` replaced.
[[nodiscard]] std::string with_project(std::string text, std::string_view project);
/// `text` with every `{service}` replaced.
[[nodiscard]] std::string with_service(std::string text, const ServiceName& service);
/// Both.
[[nodiscard]] std::string with_names(std::string text, std::string_view project,
                                     const ServiceName& service);

} // namespace tw::contract
