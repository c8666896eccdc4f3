#include "rules/address_pools.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/merged_values.h"

#include <algorithm>
#include <tuple>

namespace tw::rules {
namespace {

constexpr Version first_that_checks_ipam{25, 0};
constexpr Version first_with_own_ipv6_pool{27, 0};

/// Some service on it asks for an address.
bool has_static_addresses(const facts::Facts& facts, const NetworkName& network) {
    return std::ranges::any_of(facts.project.services, [&](const compose::Service& service) {
        const compose::Attachment* attachment = service.attachment(network);
        return attachment != nullptr && (attachment->ipv4_address || attachment->ipv6_address);
    });
}

/// Another subnet of the same size, if nothing else of the file depends on this one.
facts::Fix other_subnet_fix(const facts::Facts& facts, const compose::Network& network,
                            const Subnet& subnet) {
    const compose::AddressPool& pool = network.pools.front();
    const auto range = private_range(subnet.base);
    const bool stands_alone = network.pools.size() == 1 && !pool.gateway && !pool.ip_range &&
                              pool.aux_addresses.empty() &&
                              !has_static_addresses(facts, network.name);
    const auto free =
        stands_alone && range ? next_free(subnet, all_subnets(facts), *range) : std::nullopt;
    return free ? fix(say("give {} the subnet {}", network.name, to_text(*free)),
                      facts::Safety::Unsafe,
                      {SetNetworkOption{network.name, NetworkOption::Subnet, to_text(*free)}})
                : by_hand(say("choose a subnet that no other network has, and its gateway and "
                              "addresses with it"));
}

class SubnetCheck {
public:
    SubnetCheck(const facts::Facts& facts, Report& report) : facts_(facts), report_(report) {}

    void network(const compose::Network& network) {
        network_ = &network;
        std::size_t of_family[2] = {0, 0};
        for (std::size_t i = 0; i < network.pools.size(); ++i) {
            const compose::AddressPool& pool = network.pools[i];
            const auto subnet = pool.subnet ? parse_subnet(pool.subnet->value) : std::nullopt;
            if (!subnet) {
                unreadable(pool);
                continue;
            }
            if (++of_family[subnet->base.family == Family::V6 ? 1 : 0] > 1) {
                second(pool, *subnet);
            }
            size(pool, *subnet);
            gateway(pool, *subnet, i);
            range(pool, *subnet, i);
        }
        if (network.ipv6 && of_family[1] == 0 && facts_.target.engine < first_with_own_ipv6_pool) {
            no_ipv6_subnet();
        }
    }

private:
    facts::Finding& add(const text::Location& place, Phrase message, Phrase expected,
                        Phrase actual) {
        facts::Finding& finding = report_.add(place, std::move(message));
        finding.network = network_->name;
        finding.expected = std::move(expected);
        finding.actual = std::move(actual);
        return finding;
    }
    [[nodiscard]] const std::string& name() const { return network_->name.str(); }

    void unreadable(const compose::AddressPool& pool) {
        if (pool.subnet && !pool.subnet->value.empty()) {
            add(pool.subnet->origin.location,
                say("'{}' is not a subnet, so the Docker Engine refuses {}", pool.subnet->value,
                    name()),
                say("address and length, as 172.28.0.0/16"), pool.subnet->value)
                .fixes.push_back(by_hand(say("write the subnet as 172.28.0.0/16")));
        } else if ((pool.gateway || pool.ip_range) &&
                   facts_.target.engine >= first_that_checks_ipam) {
            add(pool.origin.location,
                pool.gateway
                    ? say("{} has a gateway without a subnet, so the Docker Engine refuses it",
                          name())
                    : say("{} has a range without a subnet, so the Docker Engine refuses it",
                          name()),
                say("a subnet"), say("none"))
                .fixes.push_back(by_hand(say("write the subnet too, or neither")));
        }
    }

    void second(const compose::AddressPool& pool, const Subnet& subnet) {
        add(pool.origin.location,
            say("{} is a second {} subnet of {}; a bridge network can have only one",
                to_text(subnet), subnet.base.family == Family::V6 ? "IPv6" : "IPv4", name()),
            say("one subnet"), say_count("{} entries", "{} entry", network_->pools.size()))
            .fixes.push_back(
                by_hand(say("put services that need the second subnet on a second network")));
    }

    void size(const compose::AddressPool& pool, const Subnet& subnet) {
        const unsigned whole = subnet.base.family == Family::V4 ? 32 : 128;
        if (subnet.prefix == whole) {
            add(pool.subnet->origin.location,
                say("{} of {} is a single address: none is left for a container",
                    pool.subnet->value, name()),
                say("room for the gateway and the containers"), pool.subnet->value)
                .fixes.push_back(by_hand(say("choose a larger subnet, such as a /24")));
            return;
        }
        const std::string& text = pool.subnet->value;
        const auto written = parse_address(text.substr(0, text.find('/')));
        const bool is_skipped = subnet.base.family == Family::V6 && !network_->ipv6;
        if (facts_.target.engine >= first_that_checks_ipam && written && *written != subnet.base &&
            !is_skipped) {
            add(pool.subnet->origin.location,
                say("{} of {} is an address within {}, which Docker Engine 25 and newer refuse",
                    text, name(), to_text(subnet)),
                to_text(subnet), text)
                .fixes.push_back(other_spelling(pool, subnet));
        }
    }

    [[nodiscard]] facts::Fix other_spelling(const compose::AddressPool& pool,
                                            const Subnet& subnet) const {
        if (&pool != network_->pools.data()) {
            return by_hand(say("write {}", to_text(subnet)));
        }
        return fix(say("write {}", to_text(subnet)), facts::Safety::Safe,
                   {SetNetworkOption{network_->name, NetworkOption::Subnet, to_text(subnet)}});
    }

    void gateway(const compose::AddressPool& pool, const Subnet& subnet, std::size_t index) {
        const auto address = pool.gateway ? parse_address(pool.gateway->value) : std::nullopt;
        if (!pool.gateway || (address && subnet.contains(*address))) {
            return;
        }
        add(pool.gateway->origin.location,
            address ? say("the gateway {} of {} is outside of its subnet {}", pool.gateway->value,
                          name(), to_text(subnet))
                    : say("the gateway '{}' of {} is not an address", pool.gateway->value, name()),
            say("an address in {}", to_text(subnet)), pool.gateway->value)
            .fixes.push_back(removal(index, "gateway"));
    }

    void range(const compose::AddressPool& pool, const Subnet& subnet, std::size_t index) {
        const auto range = pool.ip_range ? parse_subnet(pool.ip_range->value) : std::nullopt;
        if (!pool.ip_range || (range && subnet.contains(*range))) {
            return;
        }
        add(pool.ip_range->origin.location,
            range ? say("the range {} of {} is not within its subnet {}", pool.ip_range->value,
                        name(), to_text(subnet))
                  : say("the range '{}' of {} is not a range of addresses", pool.ip_range->value,
                        name()),
            say("a part of {}", to_text(subnet)), pool.ip_range->value)
            .fixes.push_back(removal(index, "ip_range"));
    }

    [[nodiscard]] facts::Fix removal(std::size_t index, const char* key) const {
        return fix(
            say("remove {} from {}", key, name()), facts::Safety::Safe,
            {RemoveValue{place_in(network_->name, {std::string("ipam"), std::string("config"),
                                                   index, std::string(key)})}});
    }

    void no_ipv6_subnet() {
        add(network_->origin.location,
            say("{} has IPv6 without a subnet for it, which Docker Engines before 27 refuse",
                name()),
            say("an IPv6 subnet, such as fd00:1::/64"), "enable_ipv6: true")
            .fixes.push_back(by_hand(say("write an IPv6 subnet in ipam.config")));
    }

    const facts::Facts& facts_;
    Report& report_;
    const compose::Network* network_ = nullptr;
};

/// A subnet of the project, and where it stands.
struct Claim {
    Subnet subnet;
    const compose::Network* network = nullptr;
    const compose::AddressPool* pool = nullptr;
    std::size_t place = 0; ///< in the order of the files
};

void report_overlap(const facts::Facts& facts, const Claim& first, const Claim& second,
                    Report& report) {
    facts::Finding& finding =
        report.add(second.pool->subnet->origin.location,
                   say("the subnet {} of {} overlaps {} of {}", to_text(second.subnet),
                       second.network->name, to_text(first.subnet), first.network->name));
    finding.network = second.network->name;
    finding.expected = say("subnets that do not overlap");
    finding.actual = to_text(second.subnet);
    finding.fixes.push_back(other_subnet_fix(facts, *second.network, second.subnet));
}

/// Subnets lie in each other or apart, so in sorted order a subnet overlaps an earlier one exactly
/// if the widest one so far contains it.
void check_overlaps(const facts::Facts& facts, std::vector<Claim> claims, Report& report) {
    std::ranges::sort(claims, {}, [](const Claim& claim) {
        return std::tuple(claim.subnet.base, claim.subnet.prefix, claim.place);
    });
    const Claim* widest = nullptr;
    for (const Claim& claim : claims) {
        if (widest == nullptr || !widest->subnet.contains(claim.subnet)) {
            widest = &claim;
        } else if (widest->network != claim.network) {
            const bool in_order = widest->place < claim.place;
            report_overlap(facts, in_order ? *widest : claim, in_order ? claim : *widest, report);
        }
    }
}

void check_subnets(const facts::Facts& facts, Report& report) {
    SubnetCheck check(facts, report);
    std::vector<Claim> claims;
    for (const compose::Network& network : facts.project.networks) {
        if (!has_docker_addresses(network) || facts.topology.members(network.name).empty()) {
            continue; // others manage it, or Compose does not create it
        }
        check.network(network);
        for (const Pool& pool : pools_of(network)) {
            const bool is_any = pool.subnet.base == Address{.family = pool.subnet.base.family};
            if (!is_any) { // 0.0.0.0/24 leaves the choice to newer Engines
                claims.push_back({pool.subnet, &network, pool.written, claims.size()});
            }
        }
    }
    check_overlaps(facts, std::move(claims), report);
}

} // namespace

const Rule net_019{
    .id = "TW-NET-019",
    .name = "wrong-subnet",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::EngineRefuses,
    .source = Source::Check,
    .documentation =
        {
            .finds = "Addresses in `ipam` that the Docker Engine refuses: a subnet that is none or "
                     "too small, overlapping subnets of two networks, two subnets of one kind in "
                     "one bridge network, a gateway or a range outside of the subnet; for some "
                     "versions of the Engine also a subnet with further bits, and IPv6 without a "
                     "subnet.",
            .why =
                "Compose hands `ipam` on unread. The Engine refuses the network when the project "
                "starts. Networks of other projects on the same host may overlap too; files do "
                "not tell.",
            .example = R"(services:
  web:
    networks: [edge, data_tier]
networks:
  edge:
    ipam: {config: [{subnet: 172.28.0.0/16}]}
  data_tier:
    ipam: {config: [{subnet: 172.28.5.0/24}]}
)",
            .fix = "Writes the next free subnet of the same size, if no fixed address depends on "
                   "it; removes a gateway or range that does not fit; otherwise by hand.",
        },
    .check = check_subnets,
};

} // namespace tw::rules
