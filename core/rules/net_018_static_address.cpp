#include "rules/address_pools.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/merged_values.h"

#include <algorithm>
#include <map>

namespace tw::rules {
namespace {

/// An address that a service asks for.
struct Wish {
    const compose::Service* service = nullptr;
    const compose::Attachment* attachment = nullptr;
    const compose::Located<std::string>* written = nullptr;
    const char* key = nullptr;
};

/// What the Engine says to it.
struct Answer {
    Phrase message;
    Phrase expected;
    std::optional<facts::Fix> fix;
};

using Taken = std::map<Address, const compose::Service*>;

class WishedNetwork {
public:
    WishedNetwork(const facts::Facts& facts, const compose::Network& network)
        : facts_(facts), network_(network), pools_(pools_of(network)) {}

    /// All of its subnets could be read; what is wrong with others is told elsewhere.
    [[nodiscard]] bool is_understood() const { return pools_.size() == network_.pools.size(); }
    void wish(const Wish& wish) { wishes_.push_back(wish); }
    [[nodiscard]] const std::vector<Wish>& wishes() const { return wishes_; }

    [[nodiscard]] std::optional<Answer> refusal(const Wish& wish, const Taken& taken) const {
        const std::string& text = wish.written->value;
        const auto address = parse_address(text);
        const Family family =
            std::string_view(wish.key) == "ipv6_address" ? Family::V6 : Family::V4;
        if (!address || address->family != family) {
            return Answer{
                say("'{}' is not an {} address", text, family == Family::V4 ? "IPv4" : "IPv6"),
                say("an address of the network's subnet"), std::nullopt};
        }
        const Pool* pool = pool_around(*address);
        if (pool == nullptr) {
            return outside(wish, *address);
        }
        return inside(wish, *address, *pool, taken);
    }

private:
    [[nodiscard]] const Pool* pool_around(const Address& address) const {
        const auto found = std::ranges::find_if(
            pools_, [&](const Pool& pool) { return pool.subnet.contains(address); });
        return found == pools_.end() ? nullptr : &*found;
    }

    [[nodiscard]] std::optional<Answer> outside(const Wish& wish, const Address& address) const {
        const auto pool = std::ranges::find_if(pools_, [&](const Pool& candidate) {
            return candidate.subnet.base.family == address.family;
        });
        const std::string& name = network_.name.str();
        if (pool == pools_.end()) {
            return Answer{say("{} asks for {} on {}, which has no {} subnet", wish.service->name,
                              wish.written->value, name,
                              address.family == Family::V4 ? "IPv4" : "IPv6"),
                          say("a subnet in ipam of {}", name), subnet_fix(address)};
        }
        return Answer{say("{} asks for {}, which is outside of {}, the subnet of {}",
                          wish.service->name, wish.written->value, to_text(pool->subnet), name),
                      say("an address in {}", to_text(pool->subnet)), address_fix(wish, *pool)};
    }

    [[nodiscard]] std::optional<Answer> inside(const Wish& wish, const Address& address,
                                               const Pool& pool, const Taken& taken) const {
        const std::string& name = wish.service->name.str();
        const std::string& text = wish.written->value;
        const auto other = taken.find(address);
        Phrase message;
        if (other != taken.end()) {
            message = say("{} asks for {} on {}, which {} has already", name, text, network_.name,
                          other->second->name);
        } else if (address == pool.gateway) {
            message =
                say("{} asks for {} on {}, which is the gateway's", name, text, network_.name);
        } else if (is_edge(pool.subnet, address)) {
            message = say("{} asks for {} on {}, which is an end of {}, which no container can "
                          "have",
                          name, text, network_.name, to_text(pool.subnet));
        } else if (std::ranges::contains(pool.reserved, address)) {
            message = say("{} asks for {} on {}, which is reserved by aux_addresses", name, text,
                          network_.name);
        } else {
            return std::nullopt;
        }
        return Answer{std::move(message), say("a free address of {}", to_text(pool.subnet)),
                      address_fix(wish, pool)};
    }

    /// The next address that nobody has or asks for.
    [[nodiscard]] std::optional<facts::Fix> address_fix(const Wish& wish, const Pool& pool) const {
        constexpr int most_tries = 1024;
        const auto asked = parse_address(wish.written->value);
        Address free = asked && pool.subnet.contains(*asked) ? *asked : next(pool.subnet.base);
        for (int tries = 0; tries < most_tries && pool.subnet.contains(free); ++tries) {
            const bool is_taken = free == pool.gateway || is_edge(pool.subnet, free) ||
                                  std::ranges::contains(pool.reserved, free) ||
                                  std::ranges::any_of(wishes_, [&](const Wish& other) {
                                      return parse_address(other.written->value) == free;
                                  });
            if (!is_taken) {
                return fix(say("give {} the address {}", wish.service->name, to_text(free)),
                           facts::Safety::Unsafe,
                           {SetValue{place_in(wish.service->name,
                                              {std::string("networks"), network_.name.str(),
                                               std::string(wish.key)}),
                                     to_text(free)}});
            }
            free = next(free);
        }
        return std::nullopt;
    }

    /// A subnet in which all addresses of the network have their place.
    [[nodiscard]] std::optional<facts::Fix> subnet_fix(const Address& address) const {
        if (address.family == Family::V6 || !network_.pools.empty() || !network_.declared) {
            return std::nullopt;
        }
        const std::vector<Subnet> others = all_subnets(facts_);
        for (const unsigned prefix : {24U, 16U}) {
            const Subnet subnet = subnet_around(address, prefix);
            const bool fits = std::ranges::all_of(wishes_, [&](const Wish& wish) {
                const auto wished = parse_address(wish.written->value);
                return wished && subnet.contains(*wished) && !is_edge(subnet, *wished) &&
                       *wished != next(subnet.base);
            });
            const bool is_free = std::ranges::none_of(
                others, [&](const Subnet& other) { return other.overlaps(subnet); });
            if (fits && is_free && private_range(address)) {
                return fix(
                    say("give {} the subnet {}", network_.name, to_text(subnet)),
                    facts::Safety::Unsafe,
                    {SetNetworkOption{network_.name, NetworkOption::Subnet, to_text(subnet)}});
            }
        }
        return std::nullopt;
    }

    const facts::Facts& facts_;
    const compose::Network& network_;
    std::vector<Pool> pools_;
    std::vector<Wish> wishes_;
};

void report_answer(const Wish& wish, Answer answer, Report& report) {
    facts::Finding& finding = report.add(wish.written->origin.location, std::move(answer.message));
    finding.service = wish.service->name;
    finding.network = wish.attachment->network;
    finding.expected = std::move(answer.expected);
    finding.actual = wish.written->value;
    finding.fixes.push_back(answer.fix
                                ? std::move(*answer.fix)
                                : by_hand(say("give the network a subnet and the service an "
                                              "address in it, or let Docker choose: services find "
                                              "each other by name")));
}

void report_replicas(const Wish& wish, std::int64_t count, Report& report) {
    facts::Finding& finding = report.add(
        wish.written->origin.location,
        say_count("{} containers of {} cannot all have the address {}",
                  "{} container of {} cannot have the address {}", static_cast<std::size_t>(count),
                  wish.service->name, wish.written->value));
    finding.service = wish.service->name;
    finding.network = wish.attachment->network;
    finding.expected = say("no fixed address, or one container");
    finding.actual = say_count("{} containers", "{} container", static_cast<std::size_t>(count));
    finding.fixes.push_back(by_hand(say("remove the address, or let one container do")));
}

void check_wishes(const WishedNetwork& network, const MergedValues& bodies, Report& report) {
    Taken taken;
    for (const Wish& wish : network.wishes()) {
        if (auto answer = network.refusal(wish, taken)) {
            report_answer(wish, std::move(*answer), report);
            continue;
        }
        taken.emplace(*parse_address(wish.written->value), wish.service);
        const compose::Value* body = bodies.of(wish.service->name);
        const std::int64_t count = body == nullptr ? 1 : replicas(*body);
        if (count > 1) {
            report_replicas(wish, count, report);
        }
    }
}

void check_static_addresses(const facts::Facts& facts, Report& report) {
    std::map<NetworkName, WishedNetwork> networks;
    for (const compose::Service& service : facts.project.services) {
        for (const compose::Attachment& attachment : service.attachments) {
            for (const auto& [key, written] : {std::pair("ipv4_address", &attachment.ipv4_address),
                                               {"ipv6_address", &attachment.ipv6_address}}) {
                const compose::Network* declared = facts.project.find(attachment.network);
                if (!*written || declared == nullptr || !has_docker_addresses(*declared)) {
                    continue;
                }
                const auto network =
                    networks.try_emplace(attachment.network, facts, *declared).first;
                network->second.wish({&service, &attachment, &**written, key});
            }
        }
    }
    const MergedValues bodies(facts);
    for (const auto& [name, network] : networks) {
        if (network.is_understood()) {
            check_wishes(network, bodies, report);
        }
    }
}

} // namespace

const Rule net_018{
    .id = "TW-NET-018",
    .name = "static-address",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::EngineRefuses,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A fixed address (`ipv4_address`, `ipv6_address`) that the Docker Engine "
                     "cannot give: no address, on a network without a subnet of its own, outside "
                     "of the subnet, taken by another service, by the gateway or by "
                     "`aux_addresses`, an end of the subnet, or asked for by several containers of "
                     "one service.",
            .why = "Compose does not look at addresses; the Engine refuses the container when it "
                   "starts. Without `gateway`, Docker takes the subnet's first address for it.",
            .example = R"(services:
  db:
    networks:
      data_tier:
        ipv4_address: 172.28.0.10
networks:
  data_tier:
)",
            .fix = "Writes a subnet around the address, or the next free address. Best is no fixed "
                   "address: services find each other by name.",
        },
    .check = check_static_addresses,
};

} // namespace tw::rules
