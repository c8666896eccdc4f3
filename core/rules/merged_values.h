// Internal: the merged values of services and networks, for keys that the typed project leaves out.
#pragma once

#include "facts/facts.h"
#include "yaml/data.h"

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <unordered_map>

namespace tw::rules {

/// The values under `services`, found by name at once. Refers to the facts.
class MergedValues {
public:
    explicit MergedValues(const facts::Facts& facts);
    /// Null when the project has no such service.
    [[nodiscard]] const compose::Value* of(const ServiceName& service) const;

private:
    std::unordered_map<std::string_view, const compose::Value*> bodies_;
};

/// The value under `networks`; null where there is none.
[[nodiscard]] const compose::Value* body_of(const facts::Facts& facts, const NetworkName& network);

/// The value of a key, if it says anything: null, `""`, `[]` and `{}` do not.
[[nodiscard]] const compose::Value* said(const compose::Value& body, std::string_view key);
/// How many containers Compose starts: `scale` or `deploy.replicas`, 1 unless said.
[[nodiscard]] std::int64_t replicas(const compose::Value& body);

/// The place of a value below a service or a network.
[[nodiscard]] ValuePlace place_in(const ServiceName& service,
                                  std::initializer_list<yaml::Step> steps);
[[nodiscard]] ValuePlace place_in(const NetworkName& network,
                                  std::initializer_list<yaml::Step> steps);

/// An option of the network's driver; nothing when it is not set.
[[nodiscard]] std::optional<std::string_view> driver_option(const compose::Network& network,
                                                            std::string_view key);
/// Docker's bridge driver makes it, for this project: what it is and does is known.
[[nodiscard]] bool is_own_bridge(const compose::Network& network);

/// The options of Docker's bridge driver (Docker documentation, "Bridge network driver").
namespace bridge_option {
inline constexpr std::string_view icc = "com.docker.network.bridge.enable_icc";
inline constexpr std::string_view gateway_mode_ipv4 = "com.docker.network.bridge.gateway_mode_ipv4";
inline constexpr std::string_view gateway_mode_ipv6 = "com.docker.network.bridge.gateway_mode_ipv6";
} // namespace bridge_option

} // namespace tw::rules
