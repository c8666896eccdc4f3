// How a function says that it could not do its work.
#pragma once

#include "base/phrase.h"

#include <expected>
#include <utility>

namespace tw {

/// What happened, why, and what to do about it, in one or two sentences for a person.
struct Error {
    Phrase message;
};

template <class T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> fail(Phrase message) {
    return std::unexpected(Error{std::move(message)});
}

} // namespace tw
