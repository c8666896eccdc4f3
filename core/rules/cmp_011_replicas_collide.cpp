#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/host_ports.h"
#include "rules/places.h"
#include "rules/shared.h"
#include "yaml/scalar.h"

#include <algorithm>

namespace tw::rules {
namespace {

std::size_t replicas_of(const ServiceBody& each) {
    const compose::Value* count = each.find("scale");
    count = count == nullptr ? each.at({"deploy", "replicas"}) : count;
    const std::int64_t number = count == nullptr ? 1 : yaml::to_int(count->text).value_or(1);
    return static_cast<std::size_t>(std::max<std::int64_t>(number, 0));
}

facts::Finding& add_collision(Report& report, const ServiceBody& each, const text::Location& place,
                              Phrase message, Phrase actual) {
    facts::Finding& finding = report.add(place, std::move(message));
    finding.service = each.service->name;
    finding.actual = std::move(actual);
    return finding;
}

void check_replica_ports(const ServiceBody& each, std::size_t replicas, Report& report) {
    const text::Location* last = nullptr; // a range of ports is written once
    for (const compose::PublishedPort& port : each.service->ports) {
        const auto range = compose::host_ports(port);
        const std::size_t size = range ? std::size_t{range->last} - range->first + 1 : replicas;
        if (size >= replicas || (last != nullptr && *last == port.origin.location)) {
            continue;
        }
        last = &port.origin.location;
        const auto host_port = host_port_text(port);
        facts::Finding& finding =
            add_collision(report, each, port.origin.location,
                          say_count("{} containers of {} cannot share the host port {}",
                                    "{} container of {} cannot share the host port {}", replicas,
                                    each.name(), host_port),
                          say("the host port {}", host_port));
        finding.expected = say_count("{} host ports, or a reverse proxy in front",
                                     "{} host port, or a reverse proxy in front", replicas);
        finding.fixes.push_back(
            by_hand(say("publish a range of ports, or only those of a reverse proxy")));
    }
}

void check_replica_addresses(const ServiceBody& each, std::size_t replicas, Report& report) {
    for (const compose::Attachment& attachment : each.service->attachments) {
        for (const auto& [address, key] : {std::pair{&attachment.ipv4_address, "ipv4_address"},
                                           std::pair{&attachment.ipv6_address, "ipv6_address"}}) {
            if (!*address) {
                continue;
            }
            const std::string& fixed = (*address)->value;
            facts::Finding& finding =
                add_collision(report, each, (*address)->origin.location,
                              say_count("{} containers of {} cannot share the address {}",
                                        "{} container of {} cannot share the address {}", replicas,
                                        each.name(), fixed),
                              say("the address {}", fixed));
            finding.network = attachment.network;
            finding.expected = say("addresses that Docker chooses");
            finding.fixes.push_back(
                fix(say("let Docker choose the addresses"), facts::Safety::Unsafe,
                    {RemoveValue{service_place(*each.service,
                                               {"networks", attachment.network.str(), key})}}));
        }
    }
}

void check_replicas(const facts::Facts& /*facts*/, Report& report) {
    for (const ServiceBody& each : report.shared().bodies()) {
        if (const std::size_t replicas = replicas_of(each); replicas > 1) {
            check_replica_ports(each, replicas, report);
            check_replica_addresses(each, replicas, report);
        }
    }
}

} // namespace

const Rule cmp_011{
    .id = "TW-CMP-011",
    .name = "replicas-collide",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::EngineRefuses,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service with several containers (`deploy.replicas` or `scale`) that has a "
                     "fixed host port, or a fixed address on a network. A range of host ports with "
                     "one for each container is fine.",
            .why = "The first container gets the port or address, the second one does not start.",
            .example = R"(services:
  web:
    image: nginx:1.27
    ports: ["8080:80"]
    deploy:
      replicas: 2
)",
            .fix = "Removes a fixed address. A port is given up by hand: publish a range, or let a "
                   "reverse proxy reach the containers over a network.",
        },
    .check = check_replicas,
};

} // namespace tw::rules
