// To which servers a service sends a request, and whether it gets there.
#include "traefik/simulate_parts.h"
#include "traefik/values.h"

#include <algorithm>
#include <format>
#include <set>

namespace tw::traefik {
namespace {

std::string joined(const std::vector<NetworkName>& networks) {
    std::string text;
    for (const NetworkName& network : networks) {
        text += (text.empty() ? "" : ", ") + network.str();
    }
    return text;
}

/// The project's service that a URL names as its host, through some network; empty if none.
std::string host_of_url(std::string_view url) {
    const auto request = parse_url(url);
    return request ? request->host : std::string(url.substr(0, url.find(':')));
}

class Delivery {
public:
    Delivery(const Configuration& configuration, const compose::Project& project, Route& route)
        : configuration_(configuration), project_(project), route_(route) {
        if (!configuration.proxies.empty()) {
            proxy_networks_ = networks_of(project, configuration.proxies.front());
            proxy_ = project.find(configuration.proxies.front());
        }
    }

    void run(const Reference& reference) {
        route_.service = named(reference);
        if (reference.provider == Provider::Internal) {
            own_service(reference.name);
            return;
        }
        visit(reference, 0);
        conclude();
    }

private:
    static std::string named(const Reference& reference) {
        const std::string_view provider = suffix(reference.provider);
        return reference.qualified || provider.empty()
                   ? reference.text
                   : std::format("{}@{}", reference.name, provider);
    }

    void own_service(const std::string& name) {
        const Static& statics = configuration_.statics;
        if (name == "noop") {
            end_with(route_, 418, say("noop@internal answers every request with 418"));
        } else if ((name == "api" || name == "dashboard") && statics.is_whole() && !statics.api) {
            end_with(route_, 404,
                     say("{}@internal is named, and the API is not switched on", name));
        } else {
            route_.outcome = Route::Outcome::Routed;
            route_.conclusion = say("Traefik itself answers ({}@internal)", name);
        }
    }

    void visit(const Reference& reference, int depth) {
        constexpr int deepest = 8;
        const auto found = configuration_.find_services(Protocol::Http, reference);
        bool some = false;
        for (const Service* service : found) {
            if (!service->counts()) {
                continue;
            }
            some = true;
            for (const Server& server : service->servers) {
                add(server, *service);
            }
            for (const Reference& child : service->children) {
                if (depth < deepest) {
                    visit(child, depth + 1);
                }
            }
        }
        if (!some) {
            route_.unknowns.push_back(say("what the service {} is", named(reference)));
        }
    }

    void add(const Server& server, const Service& service) {
        Destination destination{.container = server.container.str(),
                                .networks = joined(server.address.networks),
                                .over = {},
                                .port = server.port.text,
                                .scheme = server.scheme,
                                .url = server.url};
        if (!server.url.empty()) {
            judge_url(destination);
        } else {
            judge_address(server.address, destination);
            judge_port(server.port, destination);
            note_itself(server, destination);
            note_health(service);
        }
        route_.destinations.push_back(std::move(destination));
    }

    [[nodiscard]] bool is_shared(const NetworkName& network) const {
        return std::ranges::contains(proxy_networks_, network);
    }

    void judge_url(Destination& destination) const {
        const std::string host = host_of_url(destination.url);
        const compose::Service* target = project_.find(ServiceName(host));
        if (target == nullptr || proxy_ == nullptr) {
            return;
        }
        destination.container = host;
        if (proxy_->network_mode == compose::NetworkMode::Host) {
            destination.trouble =
                say("Traefik uses the host's network, where the name {} means nothing", host);
            destination.fails = true;
            return;
        }
        std::ranges::copy_if(networks_of(project_, target->name),
                             std::back_inserter(destination.over),
                             [this](const NetworkName& each) { return is_shared(each); });
        if (destination.over.empty()) {
            destination.trouble = say("{} and {} share no network", proxy_->name, host);
            destination.fails = true;
        }
    }

    void judge_address(const Address& address, Destination& destination) const {
        switch (address.kind) {
        case Address::Kind::Network:
        case Address::Kind::Random: judge_networks(address, destination); break;
        case Address::Kind::Host: destination.networks = say("the host"); break;
        case Address::Kind::None:
            destination.trouble = say("it is on no network");
            destination.fails = true;
            break;
        case Address::Kind::Other:
            destination.trouble =
                say("it uses the network of a container that is not in the project");
            break;
        case Address::Kind::Literal: break;
        }
    }

    void judge_networks(const Address& address, Destination& destination) const {
        std::ranges::copy_if(address.networks, std::back_inserter(destination.over),
                             [this](const NetworkName& each) { return is_shared(each); });
        if (proxy_ == nullptr || proxy_->network_mode == compose::NetworkMode::Host) {
            return; // from the host all bridges are in reach
        }
        std::vector<NetworkName> foreign;
        for (const NetworkName& network : address.networks) {
            if (!is_shared(network)) {
                foreign.push_back(network);
            }
        }
        if (foreign.empty()) {
            return;
        }
        destination.fails = foreign.size() == address.networks.size();
        destination.trouble = destination.fails
                                  ? say("{} is not on {}", proxy_->name, joined(foreign))
                                  : say("Traefik takes any one of {} networks, and {} is not on {}",
                                        address.networks.size(), proxy_->name, joined(foreign));
    }

    void judge_port(const Port& port, Destination& destination) {
        const bool is_guess = port.kind == Port::Kind::Only || port.kind == Port::Kind::Lowest;
        if (port.kind == Port::Kind::Unknown) {
            route_.unknowns.push_back(
                say("to which port of {}: neither labels nor ports nor expose say it",
                    destination.container));
        } else if (is_guess) {
            route_.unknowns.push_back(
                say("whether the image of {} exposes a port below {}, which Traefik would "
                    "take",
                    destination.container, port.text));
        } else if (port.kind == Port::Kind::Missing && destination.trouble.empty()) {
            destination.trouble = say("it has no port");
            destination.fails = true;
        }
    }

    /// The request would come in at one of Traefik's own entry points.
    void note_itself(const Server& server, const Destination& destination) {
        if (!std::ranges::contains(configuration_.proxies, server.container)) {
            return;
        }
        for (const EntryPoint& point : configuration_.statics.entry_points) {
            if (point.port() && std::to_string(*point.port()) == destination.port) {
                own_point_ = point.name;
            }
        }
    }

    void note_health(const Service& service) {
        const compose::Service* container = project_.find(service.container);
        const bool waits =
            container != nullptr && container->healthcheck && !container->healthcheck->disabled;
        if (waits && noted_.insert(service.container).second) {
            route_.unknowns.push_back(say(
                "whether {} is healthy; until then Traefik does not know it", service.container));
        }
    }

    void conclude() {
        const auto& all = route_.destinations;
        if (all.empty()) {
            route_.outcome = Route::Outcome::Unknown;
            route_.conclusion = say("where the request goes is not known");
            return;
        }
        if (!own_point_.empty()) {
            route_.outcome = Route::Outcome::Perhaps;
            route_.conclusion =
                say("Traefik sends the request to itself, at its entry point {}", own_point_);
            return;
        }
        const auto failing = std::ranges::count_if(all, &Destination::fails);
        const bool doubtful =
            std::ranges::any_of(all, [](const Destination& each) { return !each.trouble.empty(); });
        if (failing == std::ssize(all)) {
            end_with(route_, 504, say("Traefik cannot connect: {}", all.front().trouble));
        } else if (failing > 0 || doubtful) {
            const auto first = std::ranges::find_if(
                all, [](const Destination& each) { return !each.trouble.empty(); });
            route_.outcome = Route::Outcome::Perhaps;
            route_.status = 504;
            route_.conclusion = say("some requests end in 504: {}", first->trouble);
        } else {
            route_.outcome = Route::Outcome::Routed;
            route_.conclusion = say("the request gets to its service");
        }
    }

    const Configuration& configuration_;
    const compose::Project& project_;
    Route& route_;
    const compose::Service* proxy_ = nullptr;
    std::vector<NetworkName> proxy_networks_;
    std::set<ServiceName> noted_;
    std::string own_point_; ///< the entry point at which Traefik would ask itself
};

} // namespace

void deliver(const Configuration& configuration, const compose::Project& project,
             const Reference& service, Route& route) {
    Delivery(configuration, project, route).run(service);
}

} // namespace tw::traefik
