// Strong names: a service name cannot be passed where a network name is meant.
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace tw {

/// A name of one kind of thing. `Tag` makes the kinds distinct types; the text is kept as written.
template <class Tag>
class Name {
public:
    Name() = default;
    explicit Name(std::string text) : text_(std::move(text)) {}
    explicit Name(std::string_view text) : text_(text) {}
    explicit Name(const char* text) : text_(text) {}

    [[nodiscard]] const std::string& str() const { return text_; }
    [[nodiscard]] bool empty() const { return text_.empty(); }

    friend bool operator==(const Name&, const Name&) = default;
    friend auto operator<=>(const Name&, const Name&) = default;

private:
    std::string text_;
};

/// Key of an entry under `services:` of a compose file.
using ServiceName = Name<struct ServiceTag>;
/// Key of an entry under the top-level `networks:` of a compose file; not Docker's own network
/// name.
using NetworkName = Name<struct NetworkTag>;

} // namespace tw

template <class Tag>
struct std::hash<tw::Name<Tag>> {
    std::size_t operator()(const tw::Name<Tag>& name) const noexcept {
        return std::hash<std::string>{}(name.str());
    }
};
