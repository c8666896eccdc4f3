#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/shared.h"

namespace tw::rules {
namespace {

bool is_engine_socket(std::string_view path) {
    return path.ends_with("/docker.sock") || path.ends_with("/podman.sock") ||
           path.ends_with("/containerd.sock");
}

/// What stands between the socket and those who need a part of it.
bool is_socket_proxy(const compose::Service& service) {
    return service.image && (service.image->value.contains("socket-proxy") ||
                             service.image->value.contains("socketproxy"));
}

void add_socket(const ServiceBody& each, const text::Location& place, std::string_view socket,
                Report& report) {
    facts::Finding& finding = report.add(
        place, say("{} holds the Docker socket, and with it the whole host", each.name()));
    finding.service = each.service->name;
    finding.expected = say("a socket proxy that passes on what the service needs");
    finding.actual = socket;
    finding.fixes.push_back(
        by_hand(say("put a socket proxy in between, or give the service no access to Docker")));
}

void check_sockets(const facts::Facts& /*facts*/, Report& report) {
    for (const ServiceBody& each : report.shared().bodies()) {
        if (is_socket_proxy(*each.service)) {
            continue;
        }
        for (const compose::Value& mount : each.items("volumes")) {
            if (const std::string_view source = mount.text_of("source"); is_engine_socket(source)) {
                add_socket(each, mount.origin.location, source, report);
            }
        }
        const compose::Value* by_key = each.find("use_api_socket");
        if (by_key != nullptr && by_key->text == "true") {
            add_socket(each, by_key->origin.location, "use_api_socket", report);
        }
    }
}

} // namespace

const Rule sec_001{
    .id = "TW-SEC-001",
    .name = "docker-socket",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service that mounts the socket of the container engine, also read-only. "
                     "Services whose image is a socket proxy are left out.",
            .why = "Whoever can talk to the Engine can start a container that owns the host. "
                   "Read-only protects the file, not what is said through it (CIS Docker Benchmark "
                   "5.32).",
            .example = R"(services:
  traefik:
    image: traefik:v3.3
    volumes:
      - /var/run/docker.sock:/var/run/docker.sock:ro
)",
            .fix = "By hand: a socket proxy on an internal network passes on the few requests that "
                   "Traefik and others need.",
        },
    .check = check_sockets,
};

} // namespace tw::rules
