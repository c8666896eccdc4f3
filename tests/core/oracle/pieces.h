// The keys of a service, one list for each concern: what can be written there, in every form.
#pragma once

#include "oracle/context.h"

#include <span>

namespace tw::oracle {

struct Piece {
    const char* key;
    Node (*make)(Context&);
};

[[nodiscard]] std::span<const Piece> network_pieces();
[[nodiscard]] std::span<const Piece> port_pieces();
[[nodiscard]] std::span<const Piece> storage_pieces();
[[nodiscard]] std::span<const Piece> environment_pieces();
[[nodiscard]] std::span<const Piece> limit_pieces();
[[nodiscard]] std::span<const Piece> order_pieces(); ///< dependencies, health, profiles
[[nodiscard]] std::span<const Piece> process_pieces();
[[nodiscard]] std::span<const Piece> host_pieces();
[[nodiscard]] std::span<const Piece> build_pieces();

} // namespace tw::oracle
