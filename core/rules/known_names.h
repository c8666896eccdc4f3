// Internal: which names a service can resolve, and who else has which.
#pragma once

#include "facts/facts.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tw::rules {

/// Who has a name on a network.
struct NameBearer {
    std::string name; ///< as written
    const compose::Service* service = nullptr;
    const NetworkName* network = nullptr;
    bool everywhere = false; ///< on all of its networks: not an alias of this one
};

class KnownNames;

/// What one service resolves. Names know no case.
class ClientView {
public:
    [[nodiscard]] bool resolves(std::string_view name) const;
    /// Networks with a name service; none for a service on the host's network.
    [[nodiscard]] const std::vector<NetworkName>& networks() const { return networks_; }
    /// The files show all that can answer: no external network, no resolver of its own.
    [[nodiscard]] bool is_complete() const { return is_complete_; }

private:
    friend class KnownNames;
    const KnownNames* names_ = nullptr;
    std::vector<NetworkName> networks_;
    std::vector<std::string> real_names_; ///< of the networks, folded: `db.shop_data` is a name too
    std::set<std::string> own_;           ///< of `links`, `extra_hosts` and itself, folded
    bool is_complete_ = true;
};

/// All names of a project, by network. Refers to the facts.
class KnownNames {
public:
    explicit KnownNames(const facts::Facts& facts);

    [[nodiscard]] const std::vector<NameBearer>& bearers(std::string_view name) const;
    [[nodiscard]] std::vector<NetworkName> networks_of(std::string_view name) const;
    /// A name of a service that profiles switch off.
    [[nodiscard]] bool is_inactive(std::string_view name) const;
    /// The service of that name, if no network knows it by it; or null.
    [[nodiscard]] const compose::Service* without_name(std::string_view name) const;
    /// Null for a body that is not at hand.
    [[nodiscard]] ClientView view_of(const compose::Service& service,
                                     const compose::Value* body) const;
    /// The name that was probably meant, out of those that the client resolves.
    [[nodiscard]] std::optional<NameBearer> nearest_to(std::string_view name,
                                                       const ClientView& client) const;

private:
    /// Who answers the client to the name.
    [[nodiscard]] std::optional<NameBearer> bearer_for(std::string_view name,
                                                       const ClientView& client) const;

    const facts::Facts& facts_;
    std::unordered_map<std::string, std::vector<NameBearer>> bearers_; ///< by folded name
    std::set<std::string> inactive_;
    std::unordered_map<std::string, const compose::Service*> services_; ///< by folded name
};

} // namespace tw::rules
