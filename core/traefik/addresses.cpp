#include "traefik/addresses.h"

#include "traefik/simulate.h"

#include <algorithm>
#include <format>

namespace tw::traefik {
namespace {

void add_once(std::vector<std::string>& list, const std::string& text) {
    if (!text.empty() && !std::ranges::contains(list, text)) {
        list.push_back(text);
    }
}

/// Calls that are not denied.
void collect_wanted(const RuleNode& node, std::vector<const RuleNode*>& calls) {
    if (node.kind == RuleNode::Kind::Not) {
        return;
    }
    if (node.kind == RuleNode::Kind::Call && !node.arguments.empty()) {
        calls.push_back(&node);
    }
    for (const RuleNode& child : node.children) {
        collect_wanted(child, calls);
    }
}

std::vector<const RuleNode*> wanted_calls(const Rule& rule) {
    std::vector<const RuleNode*> calls;
    if (rule.root) {
        collect_wanted(*rule.root, calls);
    }
    return calls;
}

bool names_host(const RuleNode& call) {
    return call.matcher == Matcher::Host || call.matcher == Matcher::HostSni ||
           call.matcher == Matcher::HostHeader;
}

/// The first entry point of a router that is known; null when none is.
const EntryPoint* first_entry_point(const Router& router, const Configuration& configuration) {
    for (const std::string& name :
         entry_points_of(router, configuration).value_or(std::vector<std::string>{})) {
        if (const EntryPoint* point = configuration.statics.find_entry_point(name)) {
            return point;
        }
    }
    return nullptr;
}

/// The port of the host behind which an entry point is.
std::string published_port(const EntryPoint* point, const Configuration& configuration,
                           const compose::Project& project) {
    for (const ServiceName& name : configuration.proxies) {
        const compose::Service* proxy = project.find(name);
        if (proxy == nullptr || point == nullptr) {
            continue;
        }
        for (const compose::PublishedPort& port : proxy->ports) {
            if (port.target == point->port() && !port.published.contains('-')) {
                return port.published;
            }
        }
    }
    return {};
}

std::string url_of(const Router& router, const Rule& rule, const Configuration& configuration,
                   const compose::Project& project) {
    std::string host;
    std::string path;
    for (const RuleNode* call : wanted_calls(rule)) {
        const std::string& argument = call->arguments.front().value;
        if (names_host(*call) && host.empty()) {
            host = argument;
        }
        const bool is_path = call->matcher == Matcher::Path || call->matcher == Matcher::PathPrefix;
        if (is_path && path.empty() && !argument.contains('{')) {
            path = argument;
        }
    }
    if (host.empty() && path.empty()) {
        return {};
    }
    const EntryPoint* point = first_entry_point(router, configuration);
    const bool tls = router.tls.has_value() || (point != nullptr && point->tls);
    std::string port = published_port(point, configuration, project);
    if (port == (tls ? "443" : "80")) {
        port.clear();
    }
    return std::format("{}://{}{}{}{}", tls ? "https" : "http", host.empty() ? "localhost" : host,
                       port.empty() ? "" : ":", port, path.empty() ? "/" : path);
}

} // namespace

std::vector<std::string> known_hosts(const Configuration& configuration) {
    std::vector<std::string> hosts;
    for (const Router& router : configuration.routers) {
        if (!router.has_own_rule) {
            continue;
        }
        const auto rule = rule_of(router, configuration);
        for (const RuleNode* call : rule ? wanted_calls(*rule) : std::vector<const RuleNode*>{}) {
            if (!names_host(*call)) {
                continue;
            }
            for (const RuleArgument& argument : call->arguments) {
                add_once(hosts, argument.value);
            }
        }
    }
    return hosts;
}

std::vector<std::string> example_urls(const Configuration& configuration,
                                      const compose::Project& project) {
    std::vector<std::string> urls;
    for (const Router& router : configuration.routers) {
        const auto rule = rule_of(router, configuration);
        const bool is_meant = router.has_own_rule && router.protocol == Protocol::Http;
        if (is_meant && router.counts() && rule && rule->valid()) {
            add_once(urls, url_of(router, *rule, configuration, project));
        }
    }
    return urls;
}

} // namespace tw::traefik
