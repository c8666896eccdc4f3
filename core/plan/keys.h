// Internal: how things that have no single name are called in the normal form.
#pragma once

#include "facts/intent.h"

#include <string>
#include <string_view>
#include <vector>

namespace tw::plan {

/// `8080|80/tcp`; below it stand the addresses of the host on which the port is published.
[[nodiscard]] std::string port_key(const std::string& published, std::uint16_t target,
                                   compose::Protocol protocol);
/// An address of the host, or `*` for every interface.
[[nodiscard]] std::string address_key(const std::string& host_ip);
/// `192.168.1.5:8080:80` as people name a port.
[[nodiscard]] std::string port_text(const PortName& port);
/// `9000` for `9000/tcp`.
[[nodiscard]] std::string expose_key(const std::string& port);

/// Where a limit is written: as a key of the service, or below `deploy.resources.<group>`.
struct LimitKeys {
    std::string_view classic; ///< empty where there is only the other form
    std::string_view group;   ///< `limits` or `reservations`
    std::string_view deploy;
};
[[nodiscard]] LimitKeys keys_of(Resource resource);

/// A part of a health check other than its test; an empty text takes it away.
struct HealthPart {
    const char* key;
    std::string text;
};
/// Those that an intent says something of, in the order in which people write them.
[[nodiscard]] std::vector<HealthPart> parts_of(const SetHealthcheck& intent);
/// The intent takes parts away and writes none.
[[nodiscard]] bool only_removes(const SetHealthcheck& intent);

} // namespace tw::plan
