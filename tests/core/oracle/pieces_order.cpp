// What decides when a service runs: dependencies, health checks, profiles, restarts.
#include "oracle/pieces.h"

namespace tw::oracle {
namespace {

/// Services declared before this one: depending on them alone makes no cycle.
std::vector<std::string> earlier(const Context& c) {
    std::vector<std::string> found;
    for (const std::string& name : c.names.services) {
        if (name == c.service) {
            break;
        }
        found.push_back(name);
    }
    return found;
}

Node depends_on(Context& c) {
    const std::vector<std::string> services = earlier(c);
    if (services.empty()) {
        return scalar("[]");
    }
    if (c.random.chance(45)) {
        return c.list_of(1, 2, [&] { return scalar(c.random.pick(services)); });
    }
    Node node = map({});
    for (std::size_t i = c.random.between(1, 2); i > 0; --i) {
        Node options = c.some_of({{"restart", [&] { return scalar("true"); }},
                                  {"required", [&] { return scalar("false"); }}});
        options.set("condition", c.text_of({"service_started", "service_healthy",
                                            "service_completed_successfully"}));
        node.set(c.random.pick(services), std::move(options));
    }
    return c.styled(std::move(node));
}

Node test(Context& c) {
    if (c.random.chance(40)) {
        return c.text_of({"curl -f http://localhost || exit 1", "NONE", "exit $$?"});
    }
    return scalar(c.random.pick({"[CMD, curl, -f, \"http://localhost\"]",
                                 "[\"CMD-SHELL\", \"pg_isready -U $${USER}\"]", "[NONE]"}));
}

Node duration(Context& c) {
    return c.text_of({"30s", "1m30s", "500ms", "1.5s", "2h", "90s", "0s"});
}

Node healthcheck(Context& c) {
    return c.some_of({{"test", [&] { return test(c); }},
                      {"interval", [&] { return duration(c); }},
                      {"timeout", [&] { return duration(c); }},
                      {"start_period", [&] { return duration(c); }},
                      {"start_interval", [&] { return duration(c); }},
                      {"retries", [&] { return c.number(3); }},
                      {"disable", [&] { return c.boolean(); }},
                      {"x-why", [&] { return c.text("because"); }}},
                     50);
}

Node profiles(Context& c) {
    return c.list_of(1, 2, [&] { return c.text_of({"debug", "test", "prod"}); });
}

Node restart(Context& c) {
    return c.text_of({"always", "unless-stopped", "no", "on-failure:3", "on-failure"});
}

Node grace(Context& c) {
    return duration(c);
}
Node stop_signal(Context& c) {
    return c.text_of({"SIGINT", "SIGUSR1"});
}
Node scale(Context& c) {
    return c.number(c.random.below(3));
}
Node container_name(Context& c) {
    return c.text_of({"my-web", "the_db"});
}

constexpr Piece order_list[]{
    {"depends_on", depends_on},         {"depends_on", depends_on},   {"healthcheck", healthcheck},
    {"healthcheck", healthcheck},       {"profiles", profiles},       {"restart", restart},
    {"stop_grace_period", grace},       {"stop_signal", stop_signal}, {"scale", scale},
    {"container_name", container_name},
};

} // namespace

std::span<const Piece> order_pieces() {
    return order_list;
}

} // namespace tw::oracle
