// The services of a project with all that their files say of them.
#pragma once

#include "facts/facts.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tw::rules {

/// An enabled service and its merged value in canonical form.
struct ServiceBody {
    const compose::Service* service = nullptr;
    const compose::Value* body = nullptr;

    /// The value of a key; null where it is absent or says nothing.
    [[nodiscard]] const compose::Value* find(std::string_view key) const;
    /// The value at the end of a path of keys, or null.
    [[nodiscard]] const compose::Value* at(std::initializer_list<std::string_view> path) const;
    /// The items of a list; none where there is no list.
    [[nodiscard]] const std::vector<compose::Value>& items(std::string_view key) const;
    [[nodiscard]] const std::string& name() const { return service->name.str(); }
};

/// Enabled services by their names.
[[nodiscard]] std::unordered_map<std::string_view, const compose::Service*>
services_by_name(const facts::Facts& facts);

/// In the order of the project's services. The values live as long as the facts.
[[nodiscard]] std::vector<ServiceBody> service_bodies(const facts::Facts& facts);

} // namespace tw::rules
