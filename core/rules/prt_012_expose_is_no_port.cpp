#include "compose/ports.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"

#include <algorithm>

namespace tw::rules {
namespace {

bool is_container_port(std::string_view text) {
    return compose::parse_port(text).value_or(0) != 0;
}

/// `9000`, `9000-9005`, `9000/udp`
bool is_expose_entry(std::string_view text) {
    const std::size_t slash = text.find('/');
    if (slash != std::string_view::npos && !compose::parse_protocol(text.substr(slash + 1))) {
        return false;
    }
    const std::string_view ports = text.substr(0, slash);
    const std::size_t dash = ports.find('-');
    return is_container_port(ports.substr(0, dash)) &&
           (dash == std::string_view::npos || is_container_port(ports.substr(dash + 1)));
}

/// The container port of what looks like an entry of `ports`: `8080:80` is `80`.
std::optional<std::string> meant_port(std::string_view text) {
    const std::size_t colon = text.rfind(':');
    if (colon == std::string_view::npos || !is_expose_entry(text.substr(colon + 1))) {
        return std::nullopt;
    }
    return std::string(text.substr(colon + 1));
}

facts::Fix expose_fix(const compose::Service& service, const std::string& written) {
    const auto meant = meant_port(written);
    if (!meant) {
        return by_hand(say("write the number of a container port, such as 9000 or 9000/udp"));
    }
    facts::Fix replacement = fix(say("expose {} of {}", *meant, service.name), facts::Safety::Safe,
                                 {RemoveExpose{service.name, written}});
    if (!std::ranges::contains(service.expose, *meant, &compose::Located<std::string>::value)) {
        replacement.intents.emplace_back(AddExpose{service.name, *meant});
    }
    return replacement;
}

void check_expose(const facts::Facts& facts, Report& report) {
    for (const compose::Service& service : facts.project.services) {
        for (const auto& entry : service.expose) {
            if (is_expose_entry(entry.value)) {
                continue;
            }
            facts::Finding& finding = report.add(
                entry.origin.location,
                meant_port(entry.value)
                    ? say("'{}' in expose of {} publishes nothing: that is what 'ports' is for",
                          entry.value, service.name)
                    : say("'{}' in expose of {} is not a port", entry.value, service.name));
            finding.service = service.name;
            finding.expected = say("a container port, such as 9000 or 9000/udp");
            finding.actual = entry.value;
            finding.fixes.push_back(expose_fix(service, entry.value));
        }
    }
}

} // namespace

const Rule prt_012{
    .id = "TW-PRT-012",
    .name = "expose-is-no-port",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "An entry of `expose` that is not a container port.",
            .why = "Compose takes any text there. `expose` opens nothing in any case: services on "
                   "a common network reach each other on every port, and only `ports` publishes "
                   "one on the host. It only tells readers, and programs such as Traefik, which "
                   "port the service has; what is no port misleads them.",
            .example = R"(services:
  api:
    expose: ["8080:80"]
)",
            .fix = "Leaves the container port of an entry that looks like one of `ports`; "
                   "otherwise by hand.",
        },
    .check = check_expose,
};

} // namespace tw::rules
