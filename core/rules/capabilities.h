// Linux capabilities, as the Docker Engine knows them for `cap_add` and `cap_drop`
// (docs.docker.com, "Runtime privilege and Linux capabilities").
#pragma once

#include <string>
#include <string_view>

namespace tw::rules {

/// Upper case, without `CAP_`.
[[nodiscard]] std::string capability_name(std::string_view written);
/// `ALL` or a capability of Linux.
[[nodiscard]] bool is_capability(std::string_view name);
/// With it, a container can change the network or the kernel of the host, or read what is not its
/// own; `name` as capability_name() makes it.
[[nodiscard]] bool is_dangerous_capability(std::string_view name);

} // namespace tw::rules
