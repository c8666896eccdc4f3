#include "report/contract_draft_flows.h"

#include "base/letters.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <charconv>
#include <format>
#include <map>
#include <set>
#include <unordered_map>

namespace tw::report {
namespace {

using compose::Service;

/// What shows that one service needs another.
struct Need {
    std::set<std::string> reasons;
    std::set<std::uint16_t> ports;
};
using Needs = std::map<std::pair<ServiceName, ServiceName>, Need>;

/// Hosts that an address or a list of addresses names: `postgres://u:p@db:5432/x`, `kafka:9092`.
/// Only words that stand where a host stands: behind `//` or `@`, or before a port.
void add_hosts(std::string_view value, std::vector<std::pair<std::string, std::uint16_t>>& hosts) {
    for (std::size_t at = 0; at < value.size();) {
        if (!is_name_letter(value[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < value.size() && is_name_letter(value[end])) {
            ++end;
        }
        const bool behind_sign =
            (at >= 2 && value.substr(at - 2, 2) == "//") || (at >= 1 && value[at - 1] == '@');
        std::uint16_t port = 0;
        bool has_port = false;
        if (end < value.size() && value[end] == ':') {
            const char* first = value.data() + end + 1;
            const auto [stop, error] = std::from_chars(first, value.data() + value.size(), port);
            // `user:password@host` has no port.
            has_port = error == std::errc() && port != 0 &&
                       (stop == value.data() + value.size() || *stop != '@');
        }
        const bool is_user =
            end < value.size() && (value[end] == '@' || (value[end] == ':' && !has_port));
        if ((behind_sign || has_port) && !is_user) {
            hosts.emplace_back(value.substr(at, end - at), has_port ? port : std::uint16_t{0});
        }
        at = end;
    }
}

void needs_of_environment(const facts::Facts& facts, const Service& service, Needs& needs) {
    for (const compose::EnvironmentVariable& variable : service.environment) {
        if (!variable.value) {
            continue;
        }
        std::vector<std::pair<std::string, std::uint16_t>> hosts;
        add_hosts(*variable.value, hosts);
        const bool names_host = variable.name.ends_with("_HOST") || variable.name == "HOST";
        if (names_host) {
            hosts.emplace_back(*variable.value, std::uint16_t{0});
        }
        for (const auto& [host, port] : hosts) {
            const Service* target = facts.project.find(ServiceName(host));
            if (target == nullptr || target == &service) {
                continue;
            }
            Need& need = needs[{service.name, target->name}];
            need.reasons.insert(variable.name);
            if (port != 0) {
                need.ports.insert(port);
            }
        }
    }
}

void needs_of_service(const facts::Facts& facts, const Service& service, Needs& needs) {
    const auto add = [&](const ServiceName& target, const char* reason) {
        if (target != service.name && facts.project.find(target) != nullptr) {
            needs[{service.name, target}].reasons.insert(reason);
        }
    };
    for (const compose::Dependency& dependency : service.depends_on) {
        // `network_mode: service:x` and one-time jobs depend without talking.
        if (dependency.condition != "service_completed_successfully" &&
            service.network_mode != compose::NetworkMode::Service) {
            add(dependency.service, "depends_on");
        }
    }
    for (const auto& link : service.links) {
        add(ServiceName(link.value.substr(0, link.value.find(':'))), "links");
    }
    needs_of_environment(facts, service, needs);
}

bool has_router(const Service& service) {
    return std::ranges::any_of(service.labels, [](const compose::Label& label) {
        return label.key.starts_with("traefik.http.routers.") ||
               label.key.starts_with("traefik.tcp.routers.");
    });
}

bool is_proxy(const Service& service) {
    if (!service.image) {
        return service.name.str() == "traefik";
    }
    std::string_view image = service.image->value;
    image = image.substr(0, image.find('@'));
    image.remove_prefix(image.rfind('/') == std::string_view::npos ? 0 : image.rfind('/') + 1);
    return image.substr(0, image.find(':')) == "traefik";
}

void needs_of_routes(const facts::Facts& facts, Needs& needs) {
    for (const Service& proxy : facts.project.services) {
        if (!is_proxy(proxy)) {
            continue;
        }
        for (const Service& service : facts.project.services) {
            if (&service != &proxy && has_router(service)) {
                needs[{proxy.name, service.name}].reasons.insert("a router");
            }
        }
    }
}

std::string quoted(const std::string& text) {
    return yaml::encode_string(text, '"', true);
}

std::string reasons_text(const Need& need) {
    std::string text;
    for (const std::string& reason : need.reasons) {
        text += (text.empty() ? "" : ", ") + reason;
    }
    return text;
}

std::string flow_line(const ServiceName& from, const ServiceName& to, const Need& need) {
    std::string ports;
    for (const std::uint16_t port : need.ports) {
        ports += std::format("{}{}", ports.empty() ? "" : ", ", port);
    }
    return std::format("  - {{from: {}, to: {}, required: true{}}}  # {}\n", quoted(from.str()),
                       quoted(to.str()), ports.empty() ? "" : ", ports: [" + ports + "]",
                       reasons_text(need));
}

} // namespace

std::string draft_flows_text(const facts::Facts& facts) {
    Needs needs;
    for (const Service& service : facts.project.services) {
        needs_of_service(facts, service, needs);
    }
    needs_of_routes(facts, needs);
    std::string flows;
    std::string impossible;
    for (const auto& [pair, need] : needs) {
        const auto& [from, to] = pair;
        if (facts.topology.reaches(from, to)) {
            flows += flow_line(from, to, need);
        } else {
            impossible += std::format("  # {} -> {} ({}), but they share no network\n", from.str(),
                                      to.str(), reasons_text(need));
        }
    }
    for (const Service& service : facts.project.services) {
        if (service.network_mode == compose::NetworkMode::Host) {
            flows += std::format("  - {}  # on the host's network, within reach of all\n",
                                 quoted("* -> " + service.name.str()));
        }
    }
    if (flows.empty() && impossible.empty()) {
        return {};
    }
    const std::string heading =
        "\n# Who needs whom, as depends_on, links, variables and routers show. What is not listed, "
        "and shares no\n# tier, must not reach each other.\n";
    return flows.empty() ? heading + "# flows:\n" + impossible
                         : heading + "flows:\n" + impossible + flows;
}

} // namespace tw::report
