// Compose projects of any size for measuring.
#pragma once

#include <string>

namespace tw::bench {

/// A compose file with that many services on three tiers, about 1 kB each, as people write them.
[[nodiscard]] std::string sample(int services);
/// A contract that names each of those services, and that the project keeps but for its images.
[[nodiscard]] std::string sample_contract(int services);

} // namespace tw::bench
