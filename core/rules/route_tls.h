// Internal: TLS of routers, as entry points and the contract want it.
#pragma once

#include "facts/facts.h"

#include <cstdint>

namespace tw::rules {

enum class TlsFault : std::uint8_t {
    None,
    Missing, ///< the router answers requests without TLS, and should not
    Needless ///< it answers requests with TLS, and should not
};

/// By what clients send to the only entry points on which the router listens. Nothing is found
/// where these are not known.
struct TlsAtEntry {
    TlsFault fault = TlsFault::None;
    const traefik::EntryPoint* point = nullptr; ///< one of them, if there is a fault
};
[[nodiscard]] TlsAtEntry tls_at_entry(const facts::Facts& facts, const traefik::Router& router);

/// By `traefik.tls` of the contract.
struct TlsByContract {
    TlsFault fault = TlsFault::None;
    bool is_unsure = false; ///< an entry point may have TLS
};
[[nodiscard]] TlsByContract tls_by_contract(const facts::Facts& facts,
                                            const traefik::Router& router);

} // namespace tw::rules
