#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/traefik_labels.h"
#include "rules/words.h"

#include <algorithm>
#include <format>
#include <set>
#include <tuple>

namespace tw::rules {
namespace {

using traefik::Port;
using Fault = traefik::LabelProblem::Kind;

/// Services that some router of Traefik sends requests to.
using Targets = std::set<std::tuple<traefik::Protocol, traefik::Provider, std::string>>;

Targets targets_of(const traefik::Configuration& configuration) {
    Targets targets;
    for (const traefik::Router& router : configuration.routers) {
        if (router.service && router.standing != traefik::Standing::Disabled) {
            targets.emplace(router.protocol, router.service->provider, router.service->name);
        }
    }
    return targets;
}

/// The entry of `ports` whose port of the host was taken for the container's; null if there is
/// none.
const compose::PublishedPort* mistaken(const compose::Service& service, const Port& port) {
    const auto found =
        std::ranges::find(service.ports, port.text, &compose::PublishedPort::published);
    const bool is_container_port = std::ranges::any_of(
        port.known, [&](std::uint16_t known) { return std::to_string(known) == port.text; });
    return found == service.ports.end() || is_container_port ? nullptr : &*found;
}

/// A fix that says the port in a label of the service's name.
facts::Fix say_port(const compose::Service& service, const traefik::Service& of,
                    std::uint16_t port) {
    const std::string key = std::format("traefik.{}.services.{}.loadbalancer.server.port",
                                        traefik::name_of(of.protocol), of.name);
    return fix(say("send requests to port {}", port), facts::Safety::Unsafe,
               {SetLabel{service.name, key, std::to_string(port)}});
}

void check_port(const compose::Service& service, const traefik::Service& of, Report& report) {
    const Port& port = of.servers.front().port;
    const compose::PublishedPort* wrong =
        port.kind == Port::Kind::Written ? mistaken(service, port) : nullptr;
    const traefik::Setting* setting = of.setting("loadbalancer.server.port");
    if (wrong != nullptr && setting != nullptr) {
        facts::Finding& finding = report.add(
            setting->origin.location, say("port {} of {} is the host's, the container has {} there",
                                          port.text, service.name, wrong->target));
        finding.service = service.name;
        finding.expected = std::to_string(wrong->target);
        finding.actual = port.text;
        finding.fixes.push_back(change_label(service, setting->key, std::to_string(wrong->target)));
        return;
    }
    if (port.kind != Port::Kind::Unknown && port.kind != Port::Kind::Lowest) {
        return;
    }
    const bool several = port.kind == Port::Kind::Lowest;
    std::vector<std::string> known;
    for (const std::uint16_t each : port.known) {
        known.push_back(std::to_string(each));
    }
    facts::Finding& finding = report.add(
        of.origin.location,
        several ? say("{} has the ports {}, and Traefik takes {}, the lowest", service.name,
                      listed(known), port.text)
                : say("Traefik takes the lowest port that the image of {} exposes, as no label "
                      "says one",
                      service.name));
    finding.severity = several ? text::Severity::Warning : text::Severity::Info;
    finding.service = service.name;
    finding.expected = "loadbalancer.server.port";
    finding.actual = several ? say("no port named") : say("no port known");
    if (several) {
        finding.fixes.push_back(say_port(service, of, port.known.front()));
    }
    finding.fixes.push_back(by_hand(say("say the port in loadbalancer.server.port")));
}

void report_discarded(const facts::Facts& facts, Report& report) {
    for (const WrongLabel& wrong : wrong_labels(facts)) {
        const bool no_port = wrong.problem->kind == Fault::NoPort;
        if (!wrong.container->meant() || (!no_port && wrong.problem->kind != Fault::NoAddress)) {
            continue;
        }
        facts::Finding& finding = report.add(
            wrong.problem->origin.location,
            costing_all(no_port ? say("{} has no port that Traefik could send requests to",
                                      wrong.service->name)
                                : say("{} has no network that Traefik could send requests to",
                                      wrong.service->name),
                        *wrong.service));
        finding.service = wrong.service->name;
        finding.severity = text::Severity::Error;
        finding.expected = no_port ? Phrase("loadbalancer.server.port") : say("a network");
        finding.actual =
            wrong.service->network_mode == compose::NetworkMode::Host
                ? say("network_mode: host, where containers have no ports of their own")
                : Phrase("network_mode: none");
        finding.fixes.push_back(no_port
                                    ? by_hand(say("say the port in loadbalancer.server.port"))
                                    : by_hand(say("put the service on a network with Traefik")));
    }
}

void check_port_unknown(const facts::Facts& facts, Report& report) {
    report_discarded(facts, report);
    const Targets targets = targets_of(facts.traefik);
    for (const traefik::Service& of : facts.traefik.services) {
        const compose::Service* service = service_of(facts, of.container);
        const traefik::Container* container = facts.traefik.find(of.container);
        // The proxy's own router redirects, or is for its API: it sends nothing to a port.
        if (of.made_up && std::ranges::contains(facts.traefik.proxies, of.container)) {
            continue;
        }
        const bool is_target = targets.contains({of.protocol, of.provider, of.name});
        if (service != nullptr && container != nullptr && container->meant() && of.counts() &&
            is_target && of.servers.front().address.kind != traefik::Address::Kind::Literal) {
            check_port(*service, of, report);
        }
    }
}

} // namespace

const Rule trf_014{
    .id = "TW-TRF-014",
    .name = "traefik-port-unknown",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service behind a router whose port is not certain. As an error: there is "
                     "none, as with `network_mode: host` and no label. As a warning: no label, and "
                     "several ports in `ports` and `expose`; or a label with the port of the host "
                     "in place of the container's. As a remark: no label, and the compose file "
                     "shows no port.",
            .why = "Without `loadbalancer.server.port`, Traefik takes the lowest port that the "
                   "container exposes, be it TCP or UDP, those of the image included: 25 rather "
                   "than 80. A wrong port ends in 502 Bad Gateway. Without any port, all Traefik "
                   "labels of the container are discarded. The port is the container's, since "
                   "Traefik goes there directly.",
            .example = R"yaml(services:
  mail:
    image: mail
    expose: ["25", "8080"]
    labels: ["traefik.http.routers.mail.rule=Host(`mail.example.org`)"]
)yaml",
            .fix = "Says the port in a label. Of several ports, the one that Traefik takes "
                   "now; another one may be right.",
        },
    .check = check_port_unknown,
};

} // namespace tw::rules
