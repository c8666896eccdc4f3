// Ports: published, exposed, and the forms of DOMAIN 1.6's table.
#include "oracle/pieces.h"

#include <format>

namespace tw::oracle {
namespace {

constexpr std::size_t targets[]{80, 443, 8080};
constexpr std::size_t published[]{80, 8080, 18080};

Node short_port(Context& c) {
    const std::size_t target = c.random.pick(targets);
    const std::size_t host = c.random.pick(published);
    const std::string protocol = c.random.pick({"", "", "", "/tcp", "/udp", "/TCP", "/sctp"});
    switch (c.random.below(10)) {
    case 0: return c.number(target);
    case 1: return c.text(std::format("{}{}", target, protocol));
    case 2: return c.text(std::format("127.0.0.1:{}:{}{}", host, target, protocol));
    case 3: return c.text(std::format("[::1]:{}:{}{}", host, target, protocol));
    case 4: return c.text(std::format("127.0.0.1::{}", target));
    case 5:
        return c.text(std::format("{}-{}:{}-{}{}", host, host + 2, target, target + 2, protocol));
    case 6: return c.text(std::format("{}-{}:{}", host, host + 2, target));
    case 7: return c.text(std::format("{}-{}", target, target + 1));
    default: return c.text(std::format("{}:{}{}", host, target, protocol));
    }
}

Node long_port(Context& c) {
    Node port = c.some_of({
        {"published",
         [&] {
             return c.random.chance(20) ? c.text("8000-8002") : c.number(c.random.pick(published));
         }},
        {"host_ip", [&] { return c.text_of({"127.0.0.1", "0.0.0.0"}); }},
        {"protocol", [&] { return c.text_of({"tcp", "udp"}); }},
        {"mode", [&] { return c.text_of({"host", "ingress"}); }},
        {"name", [&] { return c.text("web"); }},
        {"app_protocol", [&] { return c.text("http"); }},
        {"x-note", [&] { return c.text("note"); }},
    });
    port.set("target", c.number(c.random.pick(targets)));
    return port;
}

Node ports(Context& c) {
    return c.list_of(1, 3, [&] { return c.random.chance(70) ? short_port(c) : long_port(c); });
}

Node expose(Context& c) {
    return c.list_of(1, 3, [&] {
        return c.random.chance(40) ? scalar(std::to_string(c.random.pick(targets)))
                                   : c.text_of({"80", "9000-9002", "53/udp", "443"});
    });
}

constexpr Piece ports_list[]{
    {"ports", ports}, {"ports", ports}, {"ports", ports}, {"expose", expose}};

} // namespace

std::span<const Piece> port_pieces() {
    return ports_list;
}

} // namespace tw::oracle
