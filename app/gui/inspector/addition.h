// What the inspector can add to the selection.
#pragma once

#include <cstdint>

namespace tw::gui {

enum class Addition : std::uint8_t {
    Network,
    Alias,
    Port,
    ExposedPort,
    Dependency,
    Variable,
    Secret,
    Healthcheck,
    Label,
    Router,
    Profile,
};

} // namespace tw::gui
