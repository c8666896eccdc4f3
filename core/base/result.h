// How a function says that it could not do its work.
#pragma once

#include <expected>
#include <string>
#include <utility>

namespace tw {

/// What happened, why, and what to do about it, in one or two sentences for a person.
struct Error {
    std::string message;
};

template <class T>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> fail(std::string message) {
    return std::unexpected(Error{std::move(message)});
}

} // namespace tw
