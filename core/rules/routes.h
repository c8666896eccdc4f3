// Internal: routers as the rules about them see them.
#pragma once

#include "facts/facts.h"
#include "traefik/simulate.h"

#include <optional>
#include <string>
#include <vector>

namespace tw::rules {

/// A router whose rule is written, and the rule as it is read.
struct WrittenRule {
    const traefik::Router* router = nullptr;
    traefik::Rule rule;
};

/// All routers, once each; not those of containers that Traefik ignores.
[[nodiscard]] std::vector<const traefik::Router*> active_routers(const facts::Facts& facts);
/// Those of them that have rules of their own.
[[nodiscard]] std::vector<WrittenRule> written_rules(const facts::Facts& facts);

/// The place of a part of the rule; the whole value where the text is not the rule letter by
/// letter.
[[nodiscard]] text::Location place_in_rule(const facts::Facts& facts, const traefik::Router& router,
                                           text::Range part);
/// `web of shop`, or `web of dynamic.yml` for one of a file.
[[nodiscard]] Phrase router_text(const facts::Facts& facts, const traefik::Router& router);
/// `Traefik 3.7`
[[nodiscard]] std::string traefik_text(const facts::Facts& facts);

/// Writes another value into a label of the router; advice where it is no label, others share its
/// text, or a variable is in it.
[[nodiscard]] facts::Fix set_option(const traefik::Router& router, std::string_view option,
                                    const std::string& value, Phrase title, facts::Safety safety);
/// The same for the rule, `write …` as title.
[[nodiscard]] facts::Fix set_rule(const traefik::Router& router, const std::string& rule,
                                  facts::Safety safety);

/// The finding is about the router's service, if it has one.
void set_subject(facts::Finding& finding, const traefik::Router& router);

/// Whether the service runs Traefik.
[[nodiscard]] bool runs_traefik(const facts::Facts& facts, const ServiceName& service);

} // namespace tw::rules
