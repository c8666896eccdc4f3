// Intents about the contract itself.
#pragma once

#include "base/name.h"
#include "contract/flow_policy.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace tw {

/// An end of a flow: a service of the project, or one of those outside of it.
struct FlowParty {
    enum class Kind : std::uint8_t { Service, Internet, Host };
    Kind kind = Kind::Service;
    ServiceName service; ///< of Kind::Service

    FlowParty() = default;
    /// Implicit: a service is a party.
    FlowParty(ServiceName name) // NOLINT(google-explicit-constructor)
        : service(std::move(name)) {}
    [[nodiscard]] static FlowParty internet() { return outside(Kind::Internet); }
    [[nodiscard]] static FlowParty host() { return outside(Kind::Host); }

    /// As a contract names it; a service that is called so is `service:host`.
    [[nodiscard]] static FlowParty read(std::string_view text) {
        constexpr std::string_view prefix = "service:";
        return text == "internet" ? internet()
               : text == "host"
                   ? host()
                   : ServiceName(text.starts_with(prefix) ? text.substr(prefix.size()) : text);
    }

    [[nodiscard]] bool is_outside() const { return kind != Kind::Service; }
    /// As a contract names it: `web`, `internet`, `host`.
    [[nodiscard]] std::string str() const {
        return kind == Kind::Service    ? service.str()
               : kind == Kind::Internet ? std::string("internet")
                                        : std::string("host");
    }
    friend bool operator==(const FlowParty&, const FlowParty&) = default;

private:
    [[nodiscard]] static FlowParty outside(Kind kind) {
        FlowParty party;
        party.kind = kind;
        return party;
    }
};

/// Declares a flow between two parties in the contract, or says something else of it. Only flows
/// about just these two are changed: what is said of tiers, classes and patterns stays. Unsaid
/// takes such flows out.
struct SetFlow {
    FlowParty from;
    FlowParty to;
    contract::FlowPolicy policy = contract::FlowPolicy::Allowed;
};

/// Sets what the file about a service says for a key that the contract asks of it (`metadata`);
/// an empty value takes the key out. Dots lead into mappings.
struct SetMetadata {
    ServiceName service;
    std::string key;
    std::string value;
};

} // namespace tw
