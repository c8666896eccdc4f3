#include "base/letters.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/merged_values.h"
#include "rules/pivots.h"
#include "rules/words.h"

#include <format>

namespace tw::rules {
namespace {

/// What makes a break-in worse than the reach of the networks.
struct Power {
    std::string name;
    std::string_view what_it_gives;
    text::Location place;
};

bool is_path_of_socket(std::string_view source) {
    return source.ends_with("/docker.sock") || source.ends_with("/podman.sock") ||
           source.ends_with("/containerd.sock");
}

/// `NET_ADMIN`, `cap_net_admin` and `ALL`.
bool may_change_routes(std::string_view capability) {
    const std::string name = upper_case(capability);
    return name == "NET_ADMIN" || name == "CAP_NET_ADMIN" || name == "ALL";
}

/// The worst one first.
std::vector<Power> powers_of(const compose::Service& service, const compose::Value& body) {
    std::vector<Power> powers;
    for (const auto& source : service.volumes) {
        if (is_path_of_socket(source.value)) {
            powers.push_back({std::format("holds {}", source.value),
                              "controls every container of the host", source.origin.location});
        }
    }
    if (const compose::Value* privileged = body.find("privileged");
        privileged != nullptr && service.privileged) {
        powers.push_back({"is privileged", "controls the host", privileged->origin.location});
    }
    const compose::Value* capabilities = body.find("cap_add");
    for (std::size_t i = 0; capabilities != nullptr && i < capabilities->list.size(); ++i) {
        const compose::Value& capability = capabilities->list[i];
        if (may_change_routes(capability.text)) {
            powers.push_back({std::format("has {}", capability.text),
                              "can forward packets from one side to the other",
                              capability.origin.location});
        }
    }
    return powers;
}

void check_powerful_pivots(const facts::Facts& facts, Report& report) {
    const MergedValues bodies(facts);
    std::optional<Pivots> pivots; // few services need them
    for (std::size_t i = 0; i < facts.project.services.size(); ++i) {
        const compose::Service& service = facts.project.services[i];
        const compose::Value* body = bodies.of(service.name);
        if (body == nullptr || facts.topology.networks(service.name).size() < 2) {
            continue;
        }
        const std::vector<Power> powers = powers_of(service, *body);
        if (powers.empty()) {
            continue;
        }
        if (!pivots) {
            pivots.emplace(facts);
        }
        const std::vector<Side> sides = pivots->sides(i);
        if (sides.size() < 2) {
            continue;
        }
        std::vector<std::string> names;
        for (const Power& power : powers) {
            names.push_back(power.name);
        }
        facts::Finding& finding =
            report.add(powers.front().place,
                       std::format("{} is the only link between {} and {}: whoever breaks into it "
                                   "{}",
                                   service.name.str(), sides_text(sides), listed(names),
                                   powers.front().what_it_gives));
        finding.service = service.name;
        finding.expected = "a link between networks without power over Docker or the host";
        finding.actual = std::format("{} {}", service.name.str(), listed(names));
        finding.fixes.push_back(
            by_hand(is_path_of_socket(powers.front().name)
                        ? "let a socket proxy on a network of its own hold the socket, and give it "
                          "only the calls that are needed"
                        : "take the privilege away, or split the service"));
    }
}

} // namespace

const Rule net_007{
    .id = "TW-NET-007",
    .name = "powerful-pivot",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service that is the only link between networks, and that holds the "
                     "Engine's socket, is privileged, or has NET_ADMIN.",
            .why = "Every program in such a service can relay from one network to the other, "
                   "without any privilege. With the Engine's socket it can also start containers "
                   "on every network, and mount the host's disk; mounting the socket read-only "
                   "does not change that. A privileged one controls the host. With NET_ADMIN it "
                   "can forward packets, other than into an internal network, which drops "
                   "senders from outside.",
            .example = R"(services:
  traefik:
    networks: [edge, api_tier]
    volumes: ["/var/run/docker.sock:/var/run/docker.sock:ro"]
  cloudflared:
    networks: [edge]
  backend:
    networks: [api_tier]
)",
            .fix = "By hand: a socket proxy on an internal network of its own, which allows only "
                   "the calls that are needed; or less privilege; or a service for each side.",
        },
    .check = check_powerful_pivots,
};

} // namespace tw::rules
