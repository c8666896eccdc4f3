#include "plan/claims.h"

#include "compose/ports.h"
#include "plan/keys.h"
#include "plan/value_claims.h"

#include <algorithm>

namespace tw::plan {
namespace {

using enum Claim::Act;
using Claims = std::vector<Claim>;

ValuePath of(const ServiceName& service, std::initializer_list<std::string> keys) {
    ValuePath path{"services", service.str()};
    path.insert(path.end(), keys);
    return path;
}

ValuePath of(const NetworkName& network, std::initializer_list<std::string> keys) {
    ValuePath path{"networks", network.str()};
    path.insert(path.end(), keys);
    return path;
}

ValuePath alias_of(const ServiceName& service, const NetworkName& network,
                   const std::string& alias) {
    return of(service, {"networks", network.str(), "aliases", alias});
}

/// A value that is taken away when nothing is to be said.
Claim setting(ValuePath path, const std::string& value) {
    return value.empty() ? Claim{Remove, std::move(path), std::nullopt}
                         : Claim{Set, std::move(path), value};
}

class Claiming {
public:
    explicit Claiming(const compose::Environment& environment) : environment_(environment) {}

    Claims operator()(const MoveService& i) const {
        return {{Remove, of(i.service, {"networks", i.from.str()}), {}},
                {Add, of(i.service, {"networks", i.to.str()}), {}},
                {Need, of(i.to, {}), {}}};
    }
    Claims operator()(const AttachService& i) const {
        Claims made{{Add, of(i.service, {"networks", i.network.str()}), {}},
                    {Need, of(i.network, {}), {}}};
        for (const std::string& alias : i.aliases) {
            made.push_back({Add, alias_of(i.service, i.network, alias), {}});
        }
        return made;
    }
    Claims operator()(const DetachService& i) const {
        return {{Remove, of(i.service, {"networks", i.network.str()}), {}}};
    }
    Claims operator()(const AddAlias& i) const {
        return {{Add, alias_of(i.service, i.network, i.alias), {}}};
    }
    Claims operator()(const RemoveAlias& i) const {
        return {{Remove, alias_of(i.service, i.network, i.alias), {}}};
    }
    Claims operator()(const RenameAlias& i) const {
        return {{Remove, alias_of(i.service, i.network, i.from), {}},
                {Add, alias_of(i.service, i.network, i.to), {}}};
    }

    Claims operator()(const AddNetwork& i) const {
        Claims made{{Add, of(i.network, {}), {}}};
        if (i.internal) {
            made.push_back({Set, of(i.network, {"internal"}), "true"});
        }
        return made;
    }
    Claims operator()(const RemoveNetwork& i) const { return {{Remove, of(i.network, {}), {}}}; }
    Claims operator()(const RenameNetwork& i) const {
        return {{Remove, of(i.from, {}), {}}, {Add, of(i.to, {}), {}}};
    }
    Claims operator()(const SetInternal& i) const {
        // Compose's own default network is declared in passing.
        return {{Touch, of(i.network, {"declared"}), {}},
                {Set, of(i.network, {"internal"}), i.internal ? "true" : "false"}};
    }
    Claims operator()(const SetNetworkOption& i) const {
        switch (i.option) {
        case NetworkOption::Driver: return {setting(of(i.network, {"driver"}), i.value)};
        case NetworkOption::Attachable: return {setting(of(i.network, {"attachable"}), i.value)};
        case NetworkOption::Name: return {setting(of(i.network, {"name"}), read(i.value))};
        case NetworkOption::External: return {setting(of(i.network, {"external"}), i.value)};
        case NetworkOption::Subnet:
            return {setting(of(i.network, {"ipam", "config", "first", "subnet"}), read(i.value))};
        }
        return {};
    }
    Claims operator()(const SetNetworkLabel& i) const {
        return {{Set, of(i.network, {"labels", i.key}), read(i.value)}};
    }
    Claims operator()(const RemoveNetworkLabel& i) const {
        return {{Remove, of(i.network, {"labels", i.key}), {}}};
    }

    Claims operator()(const AddService& i) const {
        Claims made{{Add, of(i.service, {}), {}}, {Set, of(i.service, {"image"}), read(i.image)}};
        for (const NetworkName& network : i.networks) {
            made.push_back({Add, of(i.service, {"networks", network.str()}), {}});
            made.push_back({Need, of(network, {}), {}});
        }
        return made;
    }
    Claims operator()(const RemoveService& i) const { return {{Remove, of(i.service, {}), {}}}; }
    Claims operator()(const RenameService& i) const {
        return {{Remove, of(i.from, {}), {}}, {Add, of(i.to, {}), {}}};
    }
    Claims operator()(const DuplicateService& i) const {
        return {{Need, of(i.service, {}), {}}, {Add, of(i.copy, {}), {}}};
    }
    Claims operator()(const PasteService& i) const { return {{Add, of(i.service, {}), {}}}; }

    Claims operator()(const SetLimit& i) const {
        // Compose reads `512m` and `0.5gb` as numbers; check_outcome() compares those.
        const LimitKeys keys = keys_of(i.resource);
        Claims made{{Touch,
                     of(i.service,
                        {"deploy", "resources", std::string(keys.group), std::string(keys.deploy)}),
                     i.value}};
        if (!keys.classic.empty()) {
            made.push_back({Touch, of(i.service, {std::string(keys.classic)}), i.value});
        }
        return made;
    }
    Claims operator()(const SetLabel& i) const {
        return {{Set, of(i.service, {"labels", i.key}), read(i.value)}};
    }
    Claims operator()(const RemoveLabel& i) const {
        return {{Remove, of(i.service, {"labels", i.key}), {}}};
    }
    Claims operator()(const RenameLabel& i) const {
        return {{Remove, of(i.service, {"labels", i.from}), {}},
                {Add, of(i.service, {"labels", i.to}), {}}};
    }
    Claims operator()(const SetEnvironment& i) const {
        return {{Set, of(i.service, {"environment", i.key}),
                 i.value ? std::optional(read(*i.value)) : std::nullopt}};
    }
    Claims operator()(const RemoveEnvironment& i) const {
        return {{Remove, of(i.service, {"environment", i.key}), {}}};
    }
    Claims operator()(const MoveToSecret& i) const {
        Claims made{{Remove, of(i.service, {"environment", i.key}), {}},
                    {Add, of(i.service, {"environment", i.key + "_FILE"}), {}}};
        if (!i.secret.empty()) {
            made.push_back({Touch, of(i.service, {"secrets", i.secret}), {}});
            made.push_back({Touch, {"secrets", i.secret}, {}});
        }
        return made;
    }
    Claims operator()(const AddSecret& i) const {
        return {{Add, of(i.service, {"secrets", i.secret}), {}}, {Need, {"secrets", i.secret}, {}}};
    }
    Claims operator()(const RemoveSecret& i) const {
        return {{Remove, of(i.service, {"secrets", i.secret}), {}}};
    }

    Claims operator()(const AddPort& i) const { return ports(i.service, i.port); }
    Claims operator()(const RemovePort& i) const { return {{Remove, port(i.service, i.port), {}}}; }
    Claims operator()(const ChangePort& i) const {
        return exchanged(port(i.service, i.port), ports(i.service, i.wanted));
    }
    Claims operator()(const BindPort& i) const {
        PortName bound = i.port;
        bound.host_ip = i.host_ip;
        return exchanged(port(i.service, i.port), {{Add, port(i.service, bound), {}}});
    }
    Claims operator()(const AddExpose& i) const {
        return {{Add, of(i.service, {"expose", expose_key(i.port)}), {}}};
    }
    Claims operator()(const RemoveExpose& i) const {
        return {{Remove, of(i.service, {"expose", expose_key(i.port)}), {}}};
    }

    Claims operator()(const SetHealthcheck& i) const {
        const auto part = [&](const char* key) { return of(i.service, {"healthcheck", key}); };
        Claims made;
        if (!only_removes(i)) {
            made.push_back({Touch, part("disable"), {}});
        }
        if (i.test) {
            const bool has_words = i.form == compose::TestForm::Words;
            made.push_back({Touch, part("test"), (has_words ? "CMD " : "") + *i.test});
        }
        for (const HealthPart& each : parts_of(i)) {
            made.push_back(setting(part(each.key), read(each.text)));
        }
        return made;
    }
    Claims operator()(const ClearHealthcheck& i) const {
        return {{Remove, of(i.service, {"healthcheck"}), {}}};
    }
    Claims operator()(const SetDependency& i) const {
        return {{Need, of(i.on, {}), {}},
                {Set, of(i.service, {"depends_on", i.on.str(), "condition"}), i.condition}};
    }
    Claims operator()(const RemoveDependency& i) const {
        return {{Remove, of(i.service, {"depends_on", i.on.str()}), {}}};
    }
    Claims operator()(const AddProfile& i) const {
        return {{Add, of(i.service, {"profiles", i.profile}), {}}};
    }
    Claims operator()(const RemoveProfile& i) const {
        return {{Remove, of(i.service, {"profiles", i.profile}), {}}};
    }
    // Not a place of the project; it only contradicts what else is to be said of the flow.
    Claims operator()(const SetFlow& i) const {
        const auto end = [](const FlowParty& party) {
            return (party.is_outside() ? "" : "service:") + party.str();
        };
        return {{Touch,
                 {"contract", "flows", end(i.from), end(i.to)},
                 std::to_string(static_cast<int>(i.policy))}};
    }
    // Nor is this one.
    Claims operator()(const SetMetadata& i) const {
        return {{Touch, {"metadata", i.service.str(), i.key}, i.value}};
    }

    Claims operator()(const SetValue& i) const { return claims_of(i); }
    Claims operator()(const RemoveValue& i) const { return claims_of(i); }
    Claims operator()(const RenameKey& i) const { return claims_of(i); }
    Claims operator()(const AddValue& i) const { return claims_of(i); }
    Claims operator()(const TagValue& i) const { return claims_of(i); }

private:
    std::string read(const std::string& text) const {
        return compose::interpolate(text, environment_).text;
    }

    static ValuePath port(const ServiceName& service, const PortName& port) {
        return of(service, {"ports", port_key(port.published, port.target, port.protocol),
                            address_key(port.host_ip)});
    }

    /// The old place goes, unless it is one of the new ones.
    static Claims exchanged(const ValuePath& old, Claims made) {
        if (!std::ranges::contains(made, old, &Claim::path)) {
            made.insert(made.begin(), {Remove, old, {}});
        }
        return made;
    }

    Claims ports(const ServiceName& service, const std::string& text) const {
        Claims made;
        for (const compose::PublishedPort& each :
             compose::parse_ports(read(text)).value_or(std::vector<compose::PublishedPort>{})) {
            made.push_back({Add, port(service, PortName::of(each)), {}});
        }
        return made;
    }

    const compose::Environment& environment_;
};

} // namespace

std::vector<Claim> claims(const Intent& intent, const compose::Environment& environment) {
    return std::visit(Claiming(environment), intent);
}

} // namespace tw::plan
