#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/host_ports.h"
#include "rules/routes.h"

namespace tw::rules {
namespace {

/// The port of the entry point `traefik`, where the insecure API is.
std::uint16_t api_port(const traefik::Static& statics) {
    constexpr std::uint16_t usual = 8080;
    const traefik::EntryPoint* point = statics.find_entry_point("traefik");
    return point == nullptr ? usual : point->port().value_or(usual);
}

bool is_insecure(const traefik::Static& statics) {
    if (!statics.api_insecure) {
        return false;
    }
    const std::string& value = statics.api_insecure->value;
    return value == "true" || value == "True" || value == "TRUE" || value == "1" || value == "t" ||
           value == "T";
}

void check_insecure_api(const facts::Facts& facts, Report& report) {
    const traefik::Static& statics = facts.traefik.statics;
    if (!is_insecure(statics) || facts.traefik.proxies.empty()) {
        return;
    }
    const ServiceName& proxy = facts.traefik.proxies.front();
    for (const topology::Exposure& exposure : facts.topology.exposures()) {
        const bool is_open = exposure.reach == topology::Exposure::Reach::Everyone ||
                             exposure.reach == topology::Exposure::Reach::Address;
        if (exposure.service != proxy || exposure.port->target != api_port(statics) || !is_open) {
            continue;
        }
        facts::Finding& finding =
            report.add(exposure.port->origin.location,
                       say("port {} of {} opens Traefik's API and dashboard to everyone, since "
                           "api.insecure is on",
                           host_port_text(*exposure.port), proxy));
        finding.service = proxy;
        finding.expected = say("a router to api@internal with a password, or a port on 127.0.0.1");
        finding.actual = compose::to_text(*exposure.port);
        finding.fixes.push_back(bind_to_loopback(facts, exposure));
        finding.fixes.push_back(stop_publishing(exposure, facts::Safety::Unsafe));
    }
}

} // namespace

const Rule trf_024{
    .id = "TW-TRF-024",
    .name = "insecure-api-published",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "`api.insecure` together with a published port of the entry point `traefik` "
                     "(8080 unless it is set), on an address other than loopback.",
            .why = "The insecure API asks nobody for a password and uses no TLS. It stands beside "
                   "all routers, so an allow list or a password on the dashboard's router does not "
                   "guard it. It shows every route, service and address.",
            .example = R"yaml(services:
  traefik:
    image: traefik:v3.7
    command: ["--api.insecure=true", --providers.docker]
    ports: ["80:80", "8080:8080"]
)yaml",
            .fix = "Binds the port to 127.0.0.1, or stops publishing it.",
        },
    .check = check_insecure_api,
};

} // namespace tw::rules
