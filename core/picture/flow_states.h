// What has become of the flows of the contract.
#pragma once

#include "facts/facts.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tw::picture {

/// A service, or one of those outside.
struct FlowEnd {
    enum class Kind : std::uint8_t { Service, Internet, Host };
    Kind kind = Kind::Service;
    std::optional<ServiceName> service; ///< for Kind::Service

    [[nodiscard]] std::string key() const;  ///< `service:web`, `internet`, `host`
    [[nodiscard]] std::string text() const; ///< `web`, `internet`, `host`
    friend bool operator==(const FlowEnd&, const FlowEnd&) = default;
};

/// Two that the contract joins or parts, or that meet although it does not join them.
struct FlowPair {
    enum class State : std::uint8_t {
        Kept,        ///< a flow joins them, and there is a way
        NotEnforced, ///< the same, but the contract asks for a direction, ports or a separation
                     ///< that Docker does not enforce
        Missing,     ///< a flow is required, and there is no way
        Forbidden,   ///< there is a way, and the contract does not allow it
    };
    FlowEnd from, to;
    State state = State::Kept;
    bool both_ways = false;
    std::vector<std::uint16_t> ports;     ///< empty: all
    const contract::Flow* flow = nullptr; ///< null: no flow mentions the two

    /// `web → db :5432`
    [[nodiscard]] std::string text() const;
};

/// Every pair of which there is something to say, each once: in the order of the project, then
/// flows with the outside. Of two services that reach each other by a tier alone there is nothing
/// to say. `about`: only pairs of that service. Nothing without flows in the contract.
[[nodiscard]] std::vector<FlowPair> contract_flows(const facts::Facts& facts,
                                                   const std::optional<ServiceName>& about = {});

} // namespace tw::picture
