#include "report/traefik_changes.h"

#include "compose/interpolate.h"
#include "traefik/rule_assist.h"

#include <algorithm>
#include <format>

namespace tw::report {
namespace {

std::string in_one(std::span<const std::string> items) {
    std::string text;
    for (const std::string& item : items) {
        text += (text.empty() ? "" : ",") + item;
    }
    return text;
}

std::string with_doubled_dollars(std::string_view value) {
    std::string text;
    for (const char c : value) {
        text += c == '$' ? "$$" : std::string(1, c);
    }
    return text;
}

/// Follows a new name where labels use the old one.
template <class T>
void rename_in(const std::vector<T>& elements, std::string_view option, const ElementForm& renamed,
               const std::string& name, std::vector<Intent>& intents) {
    for (const T& each : elements) {
        const traefik::Setting* setting = each.setting(option);
        if (each.container.empty() || each.protocol != renamed.protocol || setting == nullptr) {
            continue;
        }
        std::vector<std::string> items =
            setting->items.empty() ? std::vector{setting->value} : setting->items;
        bool is_used = false;
        for (std::string& item : items) {
            const std::string suffix =
                item.ends_with("@docker") ? std::string("@docker") : std::string();
            if (item == renamed.name + suffix) {
                item = name + suffix;
                is_used = true;
            }
        }
        if (is_used) {
            intents.emplace_back(
                SetLabel{each.container, setting->key, with_doubled_dollars(in_one(items))});
        }
    }
}

} // namespace

std::vector<Intent> change_field(const ServiceName& service, const LabelField& field,
                                 const std::string& text) {
    if (!text.empty()) {
        return {SetLabel{service, field.key, text}};
    }
    return field.origin ? std::vector<Intent>{RemoveLabel{service, field.key}}
                        : std::vector<Intent>{};
}

std::vector<Intent> change_list(const ServiceName& service, const LabelField& field,
                                std::span<const std::string> items) {
    return change_field(service, field, with_doubled_dollars(in_one(items)));
}

std::vector<Intent> switch_tls(const ServiceName& service, const RouterForm& router, bool on) {
    if (on) {
        return {SetLabel{service, router.prefix + ".tls", "true"}};
    }
    std::vector<Intent> intents;
    for (const LabelField& each : router.fields) {
        const bool is_tls = each.option == "tls" || each.option.starts_with("tls.");
        if (is_tls && each.origin) {
            intents.emplace_back(RemoveLabel{service, each.key});
        }
    }
    return intents;
}

std::vector<Intent> rename_element(const facts::Facts& facts, const ServiceName& service,
                                   const ElementForm& element, const std::string& name) {
    const std::string section = element.prefix.substr(0, element.prefix.rfind('.') + 1);
    std::vector<Intent> intents;
    for (const std::string& key : element.written_keys()) {
        const std::string rest = key.substr(std::min(element.prefix.size(), key.size()));
        intents.emplace_back(RenameLabel{service, key, std::format("{}{}{}", section, name, rest)});
    }
    const std::string kind = section.substr(0, section.size() - 1);
    if (kind.ends_with("services")) {
        rename_in(facts.traefik.routers, "service", element, name, intents);
    } else if (kind.ends_with("middlewares")) {
        rename_in(facts.traefik.routers, "middlewares", element, name, intents);
        rename_in(facts.traefik.middlewares, "chain.middlewares", element, name, intents);
    }
    return intents;
}

std::vector<Intent> remove_element(const ServiceName& service, const ElementForm& element) {
    std::vector<Intent> intents;
    for (const std::string& key : element.written_keys()) {
        intents.emplace_back(RemoveLabel{service, key});
    }
    return intents;
}

std::optional<RuleRemark> rule_remark(const facts::Facts& facts, std::string_view written,
                                      const traefik::Dialect& dialect) {
    const auto read = compose::interpolate(written, facts.load_options.environment);
    if (!read.error.empty()) {
        return RuleRemark{.text = read.error, .range = {}};
    }
    const traefik::Rule rule = traefik::parse_rule(read.text, dialect);
    if (rule.valid() || rule.problems.empty()) {
        return std::nullopt;
    }
    const traefik::RuleProblem& problem = rule.problems.front();
    const bool is_moved = read.text != written;
    return RuleRemark{.text = is_moved ? problem.message : traefik::to_text(problem, read.text),
                      .range = is_moved ? std::nullopt : std::optional(problem.range)};
}

} // namespace tw::report
