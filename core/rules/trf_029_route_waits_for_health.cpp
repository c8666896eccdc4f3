#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/routes.h"
#include "rules/shared.h"

#include <algorithm>
#include <map>

namespace tw::rules {
namespace {

using Hosts = std::map<ServiceName, std::vector<std::string>>;

/// The hosts that the routers in the labels of each container name.
Hosts routed_hosts(const Report& report) {
    Hosts hosts;
    for (const WrittenRule& written : report.shared().written_rules()) {
        for (const traefik::RuleNode* call : traefik::calls(written.rule)) {
            if (call->matcher == traefik::Matcher::Host && !call->arguments.empty()) {
                hosts[written.router->container].push_back(call->arguments.front().value);
            }
        }
    }
    return hosts;
}

/// A host of its own routers that the healthcheck of a service asks; empty if none.
std::string asked_host(const Hosts& hosts, const compose::Service& service) {
    const auto own = hosts.find(service.name);
    if (own == hosts.end()) {
        return {};
    }
    for (const std::string& host : own->second) {
        for (const std::string& word : service.healthcheck->test) {
            const bool asks = word.contains("://" + host) && host.contains('.');
            if (asks) {
                return host;
            }
        }
    }
    return {};
}

void check_route_health(const facts::Facts& facts, Report& report) {
    const Hosts hosts = routed_hosts(report);
    for (const traefik::Container& container : facts.traefik.containers) {
        const compose::Service* service = facts.project.find(container.service);
        const bool waits = container.meant() && service != nullptr && service->healthcheck &&
                           !service->healthcheck->disabled && !service->healthcheck->test.empty() &&
                           service->healthcheck->test.front() != "NONE" &&
                           !facts.traefik.statics.docker.allow_empty_services;
        const std::string host = waits ? asked_host(hosts, *service) : std::string();
        if (host.empty()) {
            continue;
        }
        facts::Finding& finding = report.add(
            service->healthcheck->origin.location,
            say("the healthcheck of {} asks {}, which Traefik routes to it only once it is healthy",
                container.service, host));
        finding.service = container.service;
        finding.expected = say("a healthcheck that asks the container itself, at localhost");
        finding.actual = say("a request to {}", host);
        finding.fixes.push_back(
            by_hand(say("ask localhost and the container's own port in the healthcheck")));
    }
}

} // namespace

const Rule trf_029{
    .id = "TW-TRF-029",
    .name = "route-waits-for-health",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A healthcheck that asks a host which only the container's own routers serve.",
            .why = "Traefik leaves containers out until Docker calls them healthy, unless "
                   "`allowEmptyServices` is on. A container that asks itself through Traefik gets "
                   "404 until then, and so it never gets healthy.",
            .example = R"yaml(services:
  shop:
    labels: ["traefik.http.routers.shop.rule=Host(`shop.example.org`)"]
    healthcheck:
      test: [CMD, curl, -f, "https://shop.example.org/health"]
)yaml",
            .fix = "By hand: ask the container itself, `http://localhost:PORT/health`.",
        },
    .check = check_route_health,
};

} // namespace tw::rules
