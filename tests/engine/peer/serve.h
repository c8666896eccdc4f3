// The two servers of a peer. They end with the signal TERM, or return a code if they cannot begin.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tw::peer {

[[nodiscard]] int serve(const std::string& name, const std::vector<std::uint16_t>& ports);
[[nodiscard]] int serve_names(const std::string& address);

} // namespace tw::peer
