// What routes must look like, and where Traefik's own files are.
#include "contract/reader.h"

#include <array>

namespace tw::contract {

void Reader::traefik(const Entry& entry) {
    TraefikPolicy policy = contract_.traefik.value_or(TraefikPolicy{});
    policy.location = document_.location(entry.key_node);
    static constexpr std::array<std::string_view, 2> tls_words{"required", "forbidden"};
    const auto tls = [&](const Entry& field) {
        const auto chosen = document_.choice(field.value, "traefik.tls", tls_words);
        policy.tls = chosen == 0   ? TraefikPolicy::Tls::Required
                     : chosen == 1 ? TraefikPolicy::Tls::Forbidden
                                   : TraefikPolicy::Tls::Unsaid;
        policy.tls_location = document_.location(field.value);
    };
    const auto network = [&](const Entry& field) {
        if (const auto said = text(field, "traefik.network")) {
            policy.network = {NetworkName(said->name), said->location};
        }
    };
    document_.fields(
        entry.value, "traefik",
        {
            {"entrypoints",
             [&](const Entry& field) {
                 policy.entrypoints = texts(field.value, "traefik.entrypoints");
             }},
            {"tls", tls},
            {"files",
             [&](const Entry& field) { policy.files = texts(field.value, "traefik.files"); }},
            {"static_file",
             [&](const Entry& field) { policy.static_file = text(field, "traefik.static_file"); }},
            {"middlewares",
             [&](const Entry& field) {
                 policy.middlewares = texts(field.value, "traefik.middlewares");
             }},
            {"order", [&](const Entry& field) { traefik_order(field, policy); }},
            {"network", network},
        });
    if (document_.is_mapping(entry.value)) {
        contract_.traefik = std::move(policy);
    }
}

void Reader::traefik_order(const Entry& entry, TraefikPolicy& policy) {
    policy.order.clear();
    for (const yaml::NodeId item : document_.items(entry.value, "traefik.order")) {
        Texts names = texts(item, say("an order of middlewares"));
        if (names.size() == 1) {
            document_.error(document_.location(item),
                            say("an order of middlewares needs at least two of them"));
        } else if (!names.empty()) {
            policy.order.push_back(std::move(names));
        }
    }
}

} // namespace tw::contract
