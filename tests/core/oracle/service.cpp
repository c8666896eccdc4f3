#include "oracle/service.h"

#include "oracle/pieces.h"

#include <array>
#include <string_view>
#include <utility>

namespace tw::oracle {
namespace {

/// Keys that Compose refuses beside what the service's habits are.
bool fits(const Context& c, std::string_view key) {
    const Habits& habits = c.habits.at(c.service);
    const bool is_classic_limit =
        key == "mem_limit" || key == "mem_reservation" || key == "cpus" || key == "pids_limit";
    return !(habits.deploy_limits && is_classic_limit) &&
           !(habits.replicated && key == "container_name") &&
           !(!habits.replicated && key == "scale");
}

const Piece& any_piece(Context& c) {
    const std::array all{network_pieces(),     port_pieces(),  storage_pieces(),
                         environment_pieces(), limit_pieces(), order_pieces(),
                         process_pieces(),     host_pieces(),  build_pieces()};
    const auto& pieces = all[c.random.below(all.size())];
    return pieces[c.random.below(pieces.size())];
}

const Habits& habits_of(Context& c, const std::string& name) {
    const auto [place, is_new] = c.habits.try_emplace(name);
    if (is_new) {
        place->second = {.deploy_limits = c.random.chance(50),
                         .own_networks = c.random.chance(75),
                         .replicated = c.random.chance(40)};
    }
    return place->second;
}

} // namespace

Node service(Context& c, const std::string& name, Role role, std::size_t most) {
    const std::string outer = std::exchange(c.service, name);
    const Habits& habits = habits_of(c, name);
    Node service = map({});
    if (role == Role::Whole || c.random.chance(15)) {
        service.set("image", c.text_of({"nginx:1.27", "ghcr.io/a/b@sha256:0123", "app"}));
    }
    for (std::size_t i = c.random.below(most + 1); i > 0; --i) {
        const Piece& piece = any_piece(c);
        if (!fits(c, piece.key)) {
            continue;
        }
        const bool other_stack = std::string_view(piece.key) == "networks" && !habits.own_networks;
        service.set(other_stack ? "network_mode" : piece.key, piece.make(c));
    }
    c.service = outer;
    return service;
}

void tag_some_keys(Context& c, Node& node, std::size_t depth) {
    for (Entry& entry : node.entries) {
        if (!entry.value.property.empty() || entry.value.text.starts_with('*')) {
            continue;
        }
        if (depth > 1 && entry.value.kind == Node::Kind::Map && c.random.chance(50)) {
            tag_some_keys(c, entry.value, depth - 1);
        } else if (c.random.chance(8)) {
            entry.value.property = "!override";
        } else if (c.random.chance(8)) {
            entry.value = scalar(c.random.pick({"null", "[]", "{}", ""}));
            entry.value.property = "!reset";
        }
    }
}

} // namespace tw::oracle
