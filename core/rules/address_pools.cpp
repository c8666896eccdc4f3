#include "rules/address_pools.h"

#include "rules/merged_values.h"

#include <algorithm>
#include <array>

namespace tw::rules {

std::vector<Pool> pools_of(const compose::Network& network) {
    std::vector<Pool> pools;
    for (const compose::AddressPool& written : network.pools) {
        const auto subnet = written.subnet ? parse_subnet(written.subnet->value) : std::nullopt;
        if (!subnet) {
            continue;
        }
        Pool& pool = pools.emplace_back(*subnet, std::nullopt, std::vector<Address>{}, &written);
        const bool is_isolated =
            driver_option(network, bridge_option::gateway_mode_ipv4) == "isolated" ||
            driver_option(network, bridge_option::gateway_mode_ipv6) == "isolated";
        if (written.gateway) {
            pool.gateway = parse_address(written.gateway->value);
        } else if (!written.ip_range && !is_isolated) {
            pool.gateway = next(subnet->base);
        }
        for (const auto& reserved : written.aux_addresses) {
            if (const auto address = parse_address(reserved.value)) {
                pool.reserved.push_back(*address);
            }
        }
    }
    return pools;
}

bool has_docker_addresses(const compose::Network& network) {
    return is_own_bridge(network) &&
           (network.ipam_driver.empty() || network.ipam_driver == "default");
}

std::vector<Subnet> all_subnets(const facts::Facts& facts) {
    std::vector<Subnet> subnets;
    for (const compose::Network& network : facts.project.networks) {
        if (!network.external) {
            for (const Pool& pool : pools_of(network)) {
                subnets.push_back(pool.subnet);
            }
        }
    }
    return subnets;
}

std::optional<Subnet> private_range(const Address& address) {
    static const std::array ranges{*parse_subnet("10.0.0.0/8"), *parse_subnet("172.16.0.0/12"),
                                   *parse_subnet("192.168.0.0/16"), *parse_subnet("fc00::/7")};
    const auto found =
        std::ranges::find_if(ranges, [&](const Subnet& range) { return range.contains(address); });
    return found == ranges.end() ? std::nullopt : std::optional(*found);
}

bool is_edge(const Subnet& subnet, const Address& address) {
    return address == subnet.base || (subnet.base.family == Family::V4 && address == subnet.last());
}

} // namespace tw::rules
