// Networks of a service, and what else says with whom it shares a stack.
#include "oracle/pieces.h"

namespace tw::oracle {
namespace {

Node attachment(Context& c) {
    if (c.random.chance(35)) {
        return scalar("");
    }
    return c.some_of({
        {"aliases",
         [&] { return c.list_of(1, 2, [&] { return c.text_of({"db.internal", "www", "a b"}); }); }},
        {"ipv4_address", [&] { return c.text_of({"10.5.0.4", "10.5.0.5"}); }},
        {"ipv6_address", [&] { return c.text("2001:db8::5"); }},
        {"priority", [&] { return scalar(c.random.chance(50) ? "100" : "1.5"); }},
        {"mac_address", [&] { return c.text("02:42:ac:11:00:02"); }},
        {"link_local_ips", [&] { return c.list_of(1, 1, [&] { return c.text("57.123.22.11"); }); }},
        {"driver_opts", [&] { return map({{"com.example.a", c.text("x")}, {"b", scalar("3")}}); }},
        {"x-why", [&] { return c.text("because"); }},
    });
}

Node networks(Context& c) {
    if (c.random.chance(5)) {
        return scalar(c.random.chance(50) ? "[]" : "{}");
    }
    if (c.random.chance(45)) {
        return c.list_of(1, 2, [&] { return scalar(c.random.pick(c.names.networks)); });
    }
    Node node = map({});
    for (std::size_t i = c.random.between(1, 2); i > 0; --i) {
        const std::string& name = c.random.pick(c.names.networks);
        node.set(name, attachment(c));
    }
    return c.styled(std::move(node));
}

/// Another service, of those declared before this one, so that no cycle arises.
std::string earlier_service(Context& c) {
    std::string earlier = c.names.services.front();
    for (const std::string& name : c.names.services) {
        if (name == c.service) {
            break;
        }
        earlier = c.random.chance(60) ? name : earlier;
    }
    return earlier;
}

Node network_mode(Context& c) {
    const bool first = c.service == c.names.services.front();
    if (!first && c.random.chance(40)) {
        return c.text("service:" + earlier_service(c));
    }
    return c.text_of({"host", "none", "bridge", "container:other", "some_network"});
}

Node stack(Context& c) {
    return c.habits[c.service].own_networks ? networks(c) : network_mode(c);
}

Node links(Context& c) {
    if (c.service == c.names.services.front()) {
        return scalar("[]");
    }
    const std::string target = earlier_service(c);
    return c.list_of(
        1, 1, [&] { return c.text(c.random.chance(50) ? target : target + ":" + target + "_1"); });
}

Node external_links(Context& c) {
    return c.list_of(1, 2, [&] { return c.text_of({"redis", "legacy:mysql"}); });
}

Node namespace_mode(Context& c) {
    const bool first = c.service == c.names.services.front();
    return c.text(first || c.random.chance(60) ? c.random.pick({"host", "host"})
                                               : "service:" + earlier_service(c));
}

Node extra_hosts(Context& c) {
    if (c.random.chance(30)) {
        return c.styled(map({{"search", c.text("1.2.3.4")},
                             {"up", c.random.chance(50) ? c.text("host-gateway")
                                                        : scalar("[10.0.0.1, 10.0.0.2]")}}));
    }
    return c.list_of(1, 2, [&] {
        return c.text_of(
            {"search:1.2.3.4", "six=[::1]", "up:host-gateway", "six=::1", "search=5.6.7.8"});
    });
}

Node dns(Context& c) {
    return c.random.chance(50) ? c.text("9.9.9.9")
                               : c.list_of(1, 2, [&] { return c.text_of({"8.8.8.8", "1.1.1.1"}); });
}

Node dns_search(Context& c) {
    return c.random.chance(50)
               ? c.text("example.com")
               : c.list_of(1, 2, [&] { return c.text_of({"a.example", "b.example"}); });
}

Node dns_opt(Context& c) {
    return c.list_of(1, 2, [&] { return c.text_of({"use-vc", "no-tld-query"}); });
}

constexpr Piece network_list[]{
    {"networks", stack}, // renamed to network_mode where the service has that habit
    {"networks", stack},
    {"networks", stack},
    {"links", links},
    {"external_links", external_links},
    {"ipc", namespace_mode},
    {"pid", namespace_mode},
    {"extra_hosts", extra_hosts},
    {"dns", dns},
    {"dns_search", dns_search},
    {"dns_opt", dns_opt},
};

} // namespace

std::span<const Piece> network_pieces() {
    return network_list;
}

} // namespace tw::oracle
