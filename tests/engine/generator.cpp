#include "oracle/random.h"
#include "scenario.h"

#include <format>

namespace tw::engine {
namespace {

using oracle::Random;

const std::vector<std::string> alias_pool{"db",    "api",      "cache.internal", "web",
                                          "store", "Mixed-Up", "a.b.c",          "queue"};

struct Sketch {
    std::string name;
    std::vector<std::string> networks; ///< empty where a mode takes their place
    std::string mode;
    std::string container_name;
    std::vector<std::string> keys;
    bool owns_stack = true;
    bool replicated = false;
};

class Generator {
public:
    explicit Generator(std::uint64_t seed) : random_(seed), name_(std::format("twr{}", seed)) {}

    Scenario make() {
        const std::size_t networks = random_.between(2, 5);
        for (std::size_t i = 0; i < networks; ++i) {
            networks_.push_back(std::format("{}{}", random_.pick({"net", "tier", "x"}), i));
        }
        const std::size_t services = random_.between(8, 14);
        for (std::size_t i = 0; i < services; ++i) {
            add_service(i);
        }
        std::string text = "name: " + name_ + "\nservices:\n";
        for (const Sketch& sketch : services_) {
            text += line_of(sketch);
        }
        text += "networks:\n";
        for (std::size_t i = 0; i < networks_.size(); ++i) {
            text += network_line(i);
        }
        return {name_, text, {}};
    }

private:
    /// As Docker calls it: sometimes by a name that changes the order of networks.
    std::string real_name(std::size_t network) const {
        return network % 3 == 2 ? std::format("{}-{}", network % 2 == 0 ? "aa" : "zz", name_)
                                : std::format("{}_{}", name_, networks_[network]);
    }

    std::string network_line(std::size_t network) {
        std::string keys = network % 3 == 2 ? "name: " + real_name(network) : "";
        const auto add = [&](const std::string& key) { keys += (keys.empty() ? "" : ", ") + key; };
        if (random_.chance(35)) {
            add("internal: true");
        }
        if (random_.chance(12)) {
            add(R"(driver_opts: {com.docker.network.bridge.enable_icc: "false"})");
        } else if (random_.chance(12)) {
            add(R"(driver_opts: {com.docker.network.bridge.host_binding_ipv4: "127.0.0.1"})");
        }
        return std::format("  {}: {{{}}}\n", networks_[network], keys);
    }

    void add_service(std::size_t number) {
        Sketch sketch{.name = std::format("{}{}", random_.pick({"svc", "app", "Job"}), number)};
        const std::size_t kind = random_.below(100);
        if (kind < 72 || number < 2) {
            attach(sketch);
        } else if (kind < 80) {
            borrow(sketch);
        } else if (kind < 86) {
            sketch.mode = "host";
            sketch.owns_stack = false;
        } else if (kind < 90) {
            sketch.mode = "none";
            sketch.owns_stack = false;
        } else if (kind < 97) {
            sketch.mode = "bridge";
        } else {
            sketch.mode = real_name(used_network());
        }
        if (sketch.owns_stack) {
            add_names(sketch);
            add_links(sketch);
            add_ports(sketch, number);
        }
        if (!sketch.mode.empty()) {
            sketch.keys.push_back(std::format("network_mode: \"{}\"", sketch.mode));
        }
        services_.push_back(std::move(sketch));
    }

    void attach(Sketch& sketch) {
        std::string list;
        const std::size_t most = random_.between(1, 3);
        for (std::size_t i = 0; i < networks_.size() && sketch.networks.size() < most; ++i) {
            if (!random_.chance(50) && i + 1 < networks_.size()) {
                continue;
            }
            std::string aliases;
            for (std::size_t j = random_.below(3); j > 0; --j) {
                const std::string alias = random_.chance(20) && !services_.empty()
                                              ? random_.pick(services_).name
                                              : random_.pick(alias_pool);
                aliases += (aliases.empty() ? "" : ", ") + alias;
            }
            sketch.networks.push_back(networks_[i]);
            list += std::format("{}{}: {{{}{}}}", list.empty() ? "" : ", ", networks_[i],
                                random_.chance(20) ? "priority: 100, " : "",
                                "aliases: [" + aliases + "]");
        }
        sketch.keys.push_back("networks: {" + list + "}");
    }

    void borrow(Sketch& sketch) {
        const Sketch& owner = random_.pick(services_);
        sketch.owns_stack = false;
        if (owner.replicated) {
            attach(sketch);
            sketch.owns_stack = true;
        } else if (!owner.container_name.empty()) {
            sketch.mode = "container:" + owner.container_name;
            sketch.keys.push_back("depends_on: [" + owner.name + "]");
        } else {
            sketch.mode = "service:" + owner.name;
        }
    }

    /// A network that some service before is attached to, so that Compose makes it.
    std::size_t used_network() {
        const std::string& name = random_.pick(services_.front().networks);
        for (std::size_t i = 0; i < networks_.size(); ++i) {
            if (networks_[i] == name) {
                return i;
            }
        }
        return 0;
    }

    void add_names(Sketch& sketch) {
        if (random_.chance(25)) {
            sketch.keys.push_back("hostname: " + (random_.chance(30) ? random_.pick(alias_pool)
                                                                     : "host-" + sketch.name));
        }
        if (random_.chance(15)) {
            sketch.container_name = std::format("{}-{}", name_, sketch.name);
            sketch.keys.push_back("container_name: " + sketch.container_name);
        }
        if (random_.chance(30)) {
            sketch.keys.push_back(R"(extra_hosts: ["gate:host-gateway"])");
        }
    }

    void add_links(Sketch& sketch) {
        std::string links;
        for (std::size_t i = random_.chance(25) ? random_.between(1, 2) : 0; i > 0; --i) {
            if (services_.empty()) {
                break;
            }
            const Sketch& target = random_.pick(services_);
            // On Docker's own bridge, the Engine refuses a link to what is not there.
            if (!target.owns_stack || target.mode != sketch.mode) {
                continue;
            }
            links += (links.empty() ? "" : ", ") + target.name +
                     (random_.chance(50) ? ":" + random_.pick(alias_pool) : std::string());
        }
        if (!links.empty()) {
            sketch.keys.push_back("links: [" + links + "]");
        }
    }

    void add_ports(Sketch& sketch, std::size_t number) {
        if (!random_.chance(30)) {
            if (sketch.container_name.empty() && sketch.mode.empty() && random_.chance(10)) {
                sketch.keys.emplace_back("deploy: {replicas: 2}");
                sketch.replicated = true;
            }
            return;
        }
        static const std::vector<std::string> addresses{"", "",
                                                        "127.0.0.1:", "192.168.231.1:", "0.0.0.0:"};
        std::string list;
        for (std::size_t i = random_.between(1, 2); i > 0; --i) {
            list += std::format("{}\"{}{}:{}\"", list.empty() ? "" : ", ", random_.pick(addresses),
                                20'000 + number * 10 + i, 8'000 + number);
        }
        sketch.keys.push_back("ports: [" + list + "]");
    }

    static std::string line_of(const Sketch& sketch) {
        std::string keys;
        for (const std::string& key : sketch.keys) {
            keys += (keys.empty() ? "" : ", ") + key;
        }
        return std::format("  {}: {{{}}}\n", sketch.name, keys);
    }

    Random random_;
    std::string name_;
    std::vector<std::string> networks_;
    std::vector<Sketch> services_;
};

} // namespace

Scenario random_scenario(std::uint64_t seed) {
    return Generator(seed).make();
}

} // namespace tw::engine
