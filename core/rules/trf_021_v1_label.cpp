#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "traefik/values.h"

#include <algorithm>
#include <array>

namespace tw::rules {
namespace {

/// `traefik.frontend.rule`, and `traefik.admin.frontend.rule` of one of several frontends.
bool is_v1(std::string_view key) {
    constexpr std::array<std::string_view, 8> heads{
        "traefik.frontend.", "traefik.backend", "traefik.port", "traefik.protocol",
        "traefik.weight",    "traefik.domain",  "traefik.tags", "traefik.frontends."};
    const std::string low = traefik::lower(key);
    const bool starts = std::ranges::any_of(heads, [&](std::string_view head) {
        return head.ends_with('.') ? low.starts_with(head)
                                   : low == head || low.starts_with(std::string(head) + ".");
    });
    const bool newer = low.starts_with("traefik.http.") || low.starts_with("traefik.tcp.") ||
                       low.starts_with("traefik.udp.") || low.starts_with("traefik.tls.");
    return starts || (low.starts_with("traefik.") && !newer && low.contains(".frontend."));
}

bool is_newer(const compose::Label& label) {
    return traefik::starts_with_word(label.key, "traefik.http.") ||
           traefik::starts_with_word(label.key, "traefik.tcp.");
}

void check_v1_label(const facts::Facts& facts, Report& report) {
    if (facts.traefik.version.major < 2) {
        return;
    }
    for (const compose::Service& service : facts.project.services) {
        const auto first = std::ranges::find_if(
            service.labels, [](const compose::Label& label) { return is_v1(label.key); });
        if (first == service.labels.end()) {
            continue;
        }
        // Beside labels of today, they serve another Traefik, or nobody.
        const bool migrated = std::ranges::any_of(service.labels, is_newer);
        facts::Finding& finding =
            report.add(first->origin.location,
                       say("{} is a label of Traefik 1, which Traefik {} passes over in {}",
                           first->key, facts.traefik.version.major, service.name));
        finding.severity = migrated ? text::Severity::Info : text::Severity::Warning;
        finding.service = service.name;
        finding.expected = say("traefik.http.routers… and traefik.http.services…");
        finding.actual = first->key;
        finding.fixes.push_back(migrated
                                    ? by_hand(say("remove the labels of Traefik 1"))
                                    : by_hand(say("say the same with a router and a service")));
    }
}

} // namespace

const Rule trf_021{
    .id = "TW-TRF-021",
    .name = "traefik-v1-label",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "Labels of Traefik 1 (`traefik.frontend.rule`, `traefik.port`, "
                     "`traefik.backend`) where the Traefik is a newer one. Beside labels of today "
                     "they are a remark only.",
            .why = "Since version 2 they are passed over in silence. The service gets a router by "
                   "default, with a host name that nobody asks for, and clients get 404.",
            .example = R"(services:
  web:
    image: web
    labels: ["traefik.frontend.rule=Host:web.example.org", "traefik.port=8080"]
)",
            .fix = "By hand: say the same with `traefik.http.routers` and "
                   "`traefik.http.services`.",
        },
    .check = check_v1_label,
};

} // namespace tw::rules
