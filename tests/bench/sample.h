// Compose projects of any size for measuring.
#pragma once

#include <string>

namespace tw::bench {

/// A compose file with that many services on three tiers, about 1 kB each, as people write them.
[[nodiscard]] std::string sample(int services);

} // namespace tw::bench
