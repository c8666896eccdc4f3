// Internal: mounts in their short form, as they are written.
#pragma once

#include "rules/bodies.h"
#include "rules/places.h"

#include <string>
#include <vector>

namespace tw::rules {

/// `SOURCE:TARGET:OPTION,…` with three parts.
struct ShortMount {
    std::string text; ///< variables replaced
    std::vector<std::string> options;
    const compose::Value* value = nullptr;

    /// Where it can be written without one option: the intent that does so.
    [[nodiscard]] std::optional<SetValue> without(const facts::Facts& facts,
                                                  const std::string& option) const;
};

/// Entries of `volumes` that are written in the short form.
[[nodiscard]] std::vector<ShortMount> short_mounts(const facts::Facts& facts,
                                                   const ServiceBody& service);

} // namespace tw::rules
