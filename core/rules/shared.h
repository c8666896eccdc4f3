// Internal: what several rules derive from the same facts.
#pragma once

#include "rules/bodies.h"
#include "rules/policy.h"
#include "rules/routes.h"

#include <mutex>
#include <optional>
#include <vector>

namespace tw::rules {

/// Made when it is first asked for, and once; rules that run at the same time may ask.
class Shared {
public:
    explicit Shared(const facts::Facts& facts) : facts_(facts) {}

    [[nodiscard]] const Policy& policy() const;
    /// In the order of the project's services.
    [[nodiscard]] const std::vector<ServiceBody>& bodies() const;
    [[nodiscard]] const std::vector<WrittenRule>& written_rules() const;

private:
    template <class T>
    struct Lazy {
        mutable std::once_flag made;
        mutable std::optional<T> value;

        template <class Make>
        const T& get(const Make& make) const {
            std::call_once(made, [&] { value.emplace(make()); });
            return *value;
        }
    };

    const facts::Facts& facts_;
    Lazy<Policy> policy_;
    Lazy<std::vector<ServiceBody>> bodies_;
    Lazy<std::vector<WrittenRule>> written_rules_;
};

} // namespace tw::rules
