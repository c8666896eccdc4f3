#include "oracle/top_level.h"

namespace tw::oracle {
namespace {

Node resource_labels(Context& c) {
    return c.pairs({"com.example.a", "b"}, {"1", "two", ""});
}
Node name(Context& c) {
    return c.text_of({"given", "other_name", "Given.Name"});
}
Node options(Context& c) {
    return c.styled(map({{"com.example.mtu", c.text("9000")}, {"n", scalar("1450")}}));
}

Node address_pool(Context& c) {
    Node pool = c.some_of({{"gateway", [&] { return c.text("10.5.0.1"); }},
                           {"ip_range", [&] { return c.text("10.5.1.0/24"); }},
                           {"aux_addresses", [&] { return map({{"h1", c.text("10.5.0.9")}}); }}});
    pool.set("subnet", c.text_of({"10.5.0.0/16", "10.6.0.0/16"}));
    return pool;
}

Node address_management(Context& c) {
    return c.some_of({{"driver", [&] { return c.text("default"); }},
                      {"config", [&] { return list({address_pool(c)}); }},
                      {"options", [&] { return map({{"foo", c.text("bar")}}); }}});
}

Node external(Context& c) {
    Node node = map({{"external", scalar(c.random.pick({"true", "\"true\"", "yes", "true"}))}});
    if (c.random.chance(50)) {
        node.set("name", name(c));
    }
    return c.styled(std::move(node));
}

using Make = Node (*)(Context&);

void declare(Context& c, Node& file, const char* section, const std::vector<std::string>& names,
             Make make, std::size_t percent) {
    Node declarations = map({});
    for (const std::string& each : names) {
        if (c.random.chance(percent) && each != "default") {
            declarations.set(each, make(c));
        }
    }
    if (std::string_view(section) == "networks" && c.random.chance(15)) {
        declarations.set("default", make(c));
    }
    if (!declarations.entries.empty()) {
        file.set(section, std::move(declarations));
    }
}

/// What can be added to any secret or config: two sources in two files would exclude each other.
Node addition(Context& c) {
    return c.some_of({{"labels", [&] { return resource_labels(c); }},
                      {"x-why", [&] { return c.text("because"); }}});
}

} // namespace

Node network(Context& c) {
    if (c.random.chance(35)) {
        return scalar("");
    }
    if (c.random.chance(12)) {
        return external(c);
    }
    return c.some_of({{"name", [&] { return name(c); }},
                      {"driver", [&] { return c.text_of({"bridge", "overlay", "macvlan"}); }},
                      {"driver_opts", [&] { return options(c); }},
                      {"ipam", [&] { return address_management(c); }},
                      {"internal", [&] { return c.boolean(); }},
                      {"attachable", [&] { return c.boolean(); }},
                      {"enable_ipv4", [&] { return scalar("true"); }},
                      {"enable_ipv6", [&] { return c.boolean(); }},
                      {"labels", [&] { return resource_labels(c); }},
                      {"x-why", [&] { return c.text("because"); }}},
                     25);
}

Node volume(Context& c) {
    if (c.random.chance(40)) {
        return scalar("");
    }
    if (c.random.chance(12)) {
        return external(c);
    }
    return c.some_of({{"name", [&] { return name(c); }},
                      {"driver", [&] { return c.text("local"); }},
                      {"driver_opts", [&] { return options(c); }},
                      {"labels", [&] { return resource_labels(c); }},
                      {"x-why", [&] { return c.text("because"); }}},
                     30);
}

Node secret(Context& c) {
    if (c.random.chance(15)) {
        return external(c);
    }
    Node secret = c.some_of({{"name", [&] { return name(c); }},
                             {"labels", [&] { return resource_labels(c); }},
                             {"x-why", [&] { return c.text("because"); }}},
                            20);
    if (c.random.chance(70)) {
        secret.set("file", c.text_of({"./secret.txt", "/etc/secret", "../up.txt"}));
    } else {
        secret.set("environment", c.text("SECRET_VARIABLE"));
    }
    return secret;
}

Node config(Context& c) {
    if (c.random.chance(15)) {
        return external(c);
    }
    Node config = c.some_of({{"name", [&] { return name(c); }}}, 20);
    switch (c.random.below(3)) {
    case 0: config.set("file", c.text_of({"./app.conf", "/etc/app.conf"})); break;
    case 1: config.set("environment", c.text("CONFIG_VARIABLE")); break;
    default:
        config.set("content",
                   c.random.chance(50) ? scalar("|\n  debug=$${A}\n  two") : c.text("some text"));
    }
    return config;
}

Node project_name(Context& c) {
    return c.text_of({"shop", "My Project.1", "_under", "UPPER-case", "0zero"});
}

void declare_all(Context& c, Node& file) {
    declare(c, file, "networks", c.names.networks, network, 100);
    declare(c, file, "volumes", c.names.volumes, volume, 100);
    declare(c, file, "secrets", c.names.secrets, secret, 100);
    declare(c, file, "configs", c.names.configs, config, 100);
}

void declare_some(Context& c, Node& file) {
    declare(c, file, "networks", c.names.networks, network, 20);
    declare(c, file, "volumes", c.names.volumes, volume, 10);
    declare(c, file, "secrets", c.names.secrets, addition, 10);
    declare(c, file, "configs", c.names.configs, addition, 10);
}

} // namespace tw::oracle
