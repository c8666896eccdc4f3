// What is open to the outside: published ports and ways out; and how many things there are.
#include "contract/reader.h"

namespace tw::contract {

void Reader::ports(const Entry& entry) {
    const auto published = [this](const Entry& field) {
        std::vector<PublishPolicy> policies;
        for (const Entry& each : document_.entries(field.value, "ports.published")) {
            policies.push_back({ServiceName(each.key),
                                port_numbers(each.value, say("published ports of {}", each.key)),
                                document_.location(each.key_node)});
        }
        // Half a policy would forbid what its other half allows.
        if (document_.is_mapping(field.value)) {
            contract_.published = std::move(policies);
        }
    };
    const auto loopback = [this](const Entry& field) {
        contract_.loopback_allowed = document_.boolean(field.value, "ports.loopback");
    };
    const auto only = [this](const Entry& field) {
        if (document_.is_list(field.value)) {
            contract_.only_ports = {port_numbers(field.value, "ports.only"),
                                    document_.location(field.value)};
        } else {
            static_cast<void>(document_.items(field.value, "ports.only")); // says that it is none
        }
    };
    document_.fields(entry.value, "ports",
                     {{"published", published}, {"loopback", loopback}, {"only", only}});
}

void Reader::egress(const Entry& entry) {
    EgressPolicy policy{.location = document_.location(entry.key_node)};
    if (document_.text(entry.value) == "none") {
        contract_.egress = std::move(policy);
        return;
    }
    const auto list = [this](Services& into, const char* what) {
        return [this, &into, what](const Entry& field) {
            if (document_.text(field.value) != "none") {
                into = services(field.value, what);
            }
        };
    };
    document_.fields(entry.value, "egress",
                     {{"allowed", list(policy.allowed, "egress.allowed")},
                      {"required", list(policy.required, "egress.required")}});
    if (document_.is_mapping(entry.value)) {
        contract_.egress = std::move(policy);
    }
}

void Reader::counts(const Entry& entry) {
    const auto number = [this](auto& into, const char* what) {
        return [this, &into, what](const Entry& field) { into = count(field, what); };
    };
    Counts& counts = contract_.counts;
    document_.fields(
        entry.value, "counts",
        {{"services", number(counts.services, "counts.services")},
         {"networks", number(counts.networks, "counts.networks")},
         {"published_ports", number(counts.published_ports, "counts.published_ports")}});
}

} // namespace tw::contract
