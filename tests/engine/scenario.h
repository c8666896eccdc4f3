// Projects for the Engine: written by hand, and random.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tw::engine {

struct Scenario {
    std::string name; ///< of the project
    /// A compose file with nothing but names and networks; image and command come from the trial.
    /// The container port of a published port is 8000 and the number of the service, from 0.
    std::string text;
    /// How many of the directed pairs of services reach each other, where a document says so.
    std::optional<std::size_t> reached_pairs;
};

/// Shapes that requirements describe, and corners that were found by hand.
[[nodiscard]] std::vector<Scenario> known_scenarios();
/// The same for the same seed, and such that Compose and the Engine start it.
[[nodiscard]] Scenario random_scenario(std::uint64_t seed);

} // namespace tw::engine
