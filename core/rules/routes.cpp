#include "rules/routes.h"

#include "rules/fixes.h"

#include <algorithm>
#include <format>

namespace tw::rules {
namespace {

/// `traefik.http.routers.web.`, as the router's labels spell it.
std::string label_prefix(const traefik::Router& router) {
    for (const traefik::Setting& setting : router.settings) {
        if (setting.key.size() > setting.option.size()) {
            return setting.key.substr(0, setting.key.size() - setting.option.size());
        }
    }
    return {};
}

} // namespace

std::vector<const traefik::Router*> active_routers(const facts::Facts& facts) {
    std::vector<const traefik::Router*> routers;
    for (const traefik::Router& router : facts.traefik.routers) {
        if (router.standing != traefik::Standing::Disabled &&
            router.standing != traefik::Standing::Copy) {
            routers.push_back(&router);
        }
    }
    return routers;
}

std::vector<WrittenRule> written_rules(const facts::Facts& facts) {
    std::vector<WrittenRule> rules;
    for (const traefik::Router* router : active_routers(facts)) {
        if (!router->has_own_rule) {
            continue;
        }
        if (auto rule = traefik::rule_of(*router, facts.traefik)) {
            rules.push_back({router, std::move(*rule)});
        }
    }
    return rules;
}

text::Location place_in_rule(const facts::Facts& facts, const traefik::Router& router,
                             text::Range part) {
    text::Location place = router.rule_origin.location;
    const std::string_view text = std::string_view(facts.files.text(place.file))
                                      .substr(place.range.begin, place.range.size());
    const std::string& rule = *router.rule;
    const std::size_t found = text.find(rule);
    const bool is_exact = found != std::string_view::npos &&
                          text.find(rule, found + 1) == std::string_view::npos && !part.empty();
    if (is_exact) {
        const std::size_t begin = place.range.begin + found;
        place.range = {begin + part.begin, begin + part.end};
    }
    return place;
}

Phrase router_text(const facts::Facts& facts, const traefik::Router& router) {
    const std::string owner =
        router.container.empty()
            ? facts.files.at(router.origin.location.file).path().filename().string()
            : router.container.str();
    return say("{} of {}", router.name, owner);
}

std::string traefik_text(const facts::Facts& facts) {
    const Version version = facts.traefik.version;
    return std::format("Traefik {}.{}", version.major, version.minor);
}

facts::Fix set_option(const traefik::Router& router, std::string_view option,
                      const std::string& value, Phrase title, facts::Safety safety) {
    const traefik::Setting* setting = router.setting(option);
    const std::string prefix = label_prefix(router);
    const bool is_own =
        setting == nullptr || (!setting->origin.shared && !setting->origin.variable);
    // A `$` would be read as the beginning of a variable, or is doubled in the text.
    const bool is_plain = !value.contains('$');
    if (router.container.empty() || prefix.empty() || !is_own || !is_plain) {
        return by_hand(std::move(title));
    }
    const std::string key = setting != nullptr ? setting->key : prefix + std::string(option);
    return fix(std::move(title), safety, {SetLabel{router.container, key, value}});
}

facts::Fix set_rule(const traefik::Router& router, const std::string& rule, facts::Safety safety) {
    return set_option(router, "rule", rule, say("write {}", rule), safety);
}

void set_subject(facts::Finding& finding, const traefik::Router& router) {
    if (!router.container.empty()) {
        finding.service = router.container;
    }
}

bool runs_traefik(const facts::Facts& facts, const ServiceName& service) {
    return std::ranges::contains(facts.traefik.proxies, service);
}

} // namespace tw::rules
