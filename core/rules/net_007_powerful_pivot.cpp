#include "base/letters.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/merged_values.h"
#include "rules/pivots.h"
#include "rules/words.h"

namespace tw::rules {
namespace {

/// What makes a break-in worse than the reach of the networks.
struct Power {
    enum class Kind : std::uint8_t { Socket, Privileged, Capability };
    Kind kind = Kind::Socket;
    std::string word; ///< the socket's path, or the capability
    text::Location place;
};

/// Behind the name of the service.
Phrase power_text(const Power& power) {
    switch (power.kind) {
    case Power::Kind::Socket: return say("holds {}", power.word);
    case Power::Kind::Privileged: return say("is privileged");
    case Power::Kind::Capability: break;
    }
    return say("has {}", power.word);
}

Phrase holder_text(const ServiceName& service, const Power& power) {
    switch (power.kind) {
    case Power::Kind::Socket: return say("{} holds {}", service, power.word);
    case Power::Kind::Privileged: return say("{} is privileged", service);
    case Power::Kind::Capability: break;
    }
    return say("{} has {}", service, power.word);
}

/// What it gives to whoever breaks in.
Phrase pivot_text(const ServiceName& service, const Phrase& sides, const Phrase& powers,
                  Power::Kind worst) {
    switch (worst) {
    case Power::Kind::Socket:
        return say("{} is the only link between {} and {}: whoever breaks into it controls every "
                   "container of the host",
                   service, sides, powers);
    case Power::Kind::Privileged:
        return say("{} is the only link between {} and {}: whoever breaks into it controls the "
                   "host",
                   service, sides, powers);
    case Power::Kind::Capability: break;
    }
    return say("{} is the only link between {} and {}: whoever breaks into it can forward packets "
               "from one side to the other",
               service, sides, powers);
}

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
            powers.push_back({Power::Kind::Socket, source.value, source.origin.location});
        }
    }
    if (const compose::Value* privileged = body.find("privileged");
        privileged != nullptr && service.privileged) {
        powers.push_back({Power::Kind::Privileged, {}, privileged->origin.location});
    }
    const compose::Value* capabilities = body.find("cap_add");
    for (std::size_t i = 0; capabilities != nullptr && i < capabilities->list.size(); ++i) {
        const compose::Value& capability = capabilities->list[i];
        if (may_change_routes(capability.text)) {
            powers.push_back(
                {Power::Kind::Capability, capability.text, capability.origin.location});
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
        std::vector<Phrase> texts;
        for (const Power& power : powers) {
            texts.push_back(power_text(power));
        }
        const Power& worst = powers.front();
        facts::Finding& finding = report.add(
            worst.place, pivot_text(service.name, sides_text(sides), listed(texts), worst.kind));
        finding.service = service.name;
        finding.expected = say("a link between networks without power over Docker or the host");
        texts.front() = holder_text(service.name, worst);
        finding.actual = listed(texts);
        finding.fixes.push_back(
            worst.kind == Power::Kind::Socket
                ? by_hand(say("let a socket proxy on a network of its own hold the socket, and "
                              "give it only the calls that are needed"))
                : by_hand(say("take the privilege away, or split the service")));
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
