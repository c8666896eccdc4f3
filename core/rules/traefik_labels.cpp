#include "rules/traefik_labels.h"

#include "rules/fixes.h"
#include "traefik/values.h"

#include <algorithm>
#include <format>
#include <optional>

namespace tw::rules {
namespace {

using Fault = traefik::LabelProblem::Kind;

/// `traefik.enable` is not readable, so Traefik skips the container; nobody wrote it for that.
bool is_unclear(const traefik::Container& container) {
    return std::ranges::any_of(container.problems, [](const traefik::LabelProblem& problem) {
        return problem.of_provider && problem.discards();
    });
}

bool may_be_unset(const traefik::LabelProblem& problem) {
    return problem.origin.variable && problem.word.empty() &&
           (problem.kind == Fault::Form || problem.kind == Fault::Value);
}

/// The value with `from` for `to` in a list of names; nothing if the name is not in it.
std::optional<std::string> renamed_in(std::string_view value, const std::string& from,
                                      const std::string& to) {
    std::vector<std::string> items = traefik::to_items(value);
    bool found = false;
    std::string text;
    for (std::string& item : items) {
        if (item == from || item == from + "@docker") {
            item.replace(0, from.size(), to);
            found = true;
        }
        text += (text.empty() ? "" : ",") + item;
    }
    return found ? std::optional(text) : std::nullopt;
}

/// Is the value of this label a name, or a list of names, of such elements?
bool names_elements(std::string_view key, std::string_view section) {
    const std::string low = traefik::lower(key);
    if (section == "services") {
        return low.contains(".routers.") && low.ends_with(".service");
    }
    return section == "middlewares" && low.ends_with(".middlewares");
}

} // namespace

std::vector<WrongLabel> wrong_labels(const facts::Facts& facts) {
    std::vector<WrongLabel> found;
    for (std::size_t i = 0; i < facts.traefik.containers.size(); ++i) {
        const traefik::Container& container = facts.traefik.containers[i];
        const bool unclear = is_unclear(container);
        for (const traefik::LabelProblem& problem : container.problems) {
            const bool counts = container.suffers(problem) || unclear;
            if (counts && !may_be_unset(problem)) {
                found.push_back({&facts.project.services[i], &container, &problem});
            }
        }
    }
    return found;
}

const compose::Service* service_of(const facts::Facts& facts, const ServiceName& name) {
    const auto found = facts.traefik.container_index.find(name);
    return found == facts.traefik.container_index.end() ? nullptr
                                                        : &facts.project.services[found->second];
}

Phrase costing_all(const Phrase& fault, const compose::Service& service) {
    return say("{}, so Traefik discards all labels of {}", fault, service.name);
}

std::string escaped(std::string_view value) {
    std::string out;
    for (const char c : value) {
        out += c;
        if (c == '$') {
            out += c;
        }
    }
    return out;
}

facts::Fix rename_label(const compose::Service& service, const std::string& from,
                        const std::string& to) {
    const compose::Label* old = service.label(from);
    if (old == nullptr || old->origin.variable || service.label(to) != nullptr) {
        return by_hand(say("rename the label to {}", to));
    }
    return fix(say("rename the label to {}", to), facts::Safety::Unsafe,
               {RenameLabel{service.name, from, to}});
}

facts::Fix change_label(const compose::Service& service, const std::string& key,
                        const std::string& value, facts::Safety safety) {
    const Phrase title = say("write {}", value);
    const compose::Label* old = service.label(key);
    if (old == nullptr || old->origin.variable) {
        return by_hand(title);
    }
    return fix(title, safety, {SetLabel{service.name, key, escaped(value)}});
}

facts::Fix rename_element(const compose::Service& service, const traefik::Element& element,
                          std::string_view section, const std::string& name) {
    const Phrase title = say("call it {} in {}", name, service.name);
    const std::string prefix =
        std::format("traefik.{}.{}.{}", traefik::name_of(element.protocol), section, element.name);
    std::vector<Intent> intents;
    for (const compose::Label& label : service.labels) {
        const bool own = traefik::starts_with_word(label.key, prefix) &&
                         (label.key.size() == prefix.size() || label.key[prefix.size()] == '.');
        const std::string head = prefix.substr(0, prefix.size() - element.name.size());
        const std::string key =
            own ? label.key.substr(0, head.size()) + name + label.key.substr(prefix.size()) : "";
        const auto reference = names_elements(label.key, section)
                                   ? renamed_in(label.value, element.name, name)
                                   : std::nullopt;
        if ((!own && !reference) || (own && service.label(key) != nullptr)) {
            continue;
        }
        if (label.origin.variable || label.origin.shared) {
            return by_hand(title);
        }
        if (reference) {
            intents.emplace_back(SetLabel{service.name, label.key, escaped(*reference)});
        } else {
            intents.emplace_back(RenameLabel{service.name, label.key, key});
        }
    }
    if (intents.empty()) {
        return by_hand(title);
    }
    return {.title = title, .safety = facts::Safety::Unsafe, .intents = std::move(intents)};
}

} // namespace tw::rules
