#include "traefik/configuration.h"
#include "traefik/values.h"

#include <algorithm>
#include <span>

namespace tw::traefik {
namespace {

using Options = std::map<std::string_view, std::string>;

/// The options without those that `skip` says, in a form in which equal ones are the same.
template <class Skip>
Options options_of(const Element& element, Skip skip) {
    Options options;
    for (const Setting& setting : element.settings) {
        if (skip(setting)) {
            continue;
        }
        std::string text = setting.value;
        if (!setting.items.empty()) {
            text.clear();
            for (const std::string& item : setting.items) {
                text += item + ",";
            }
        } else if (const auto flag = to_flag(text)) {
            text = *flag ? "true" : "false";
        }
        options.emplace(setting.option, std::move(text));
    }
    return options;
}

bool same(const Router& a, const Router& b) {
    const auto linked = [](const Setting& setting) {
        return setting.option == "rule" || setting.option == "service";
    };
    const std::string none;
    return a.rule == b.rule &&
           (a.service ? a.service->text : none) == (b.service ? b.service->text : none) &&
           options_of(a, linked) == options_of(b, linked);
}

bool same(const Middleware& a, const Middleware& b) {
    const auto none = [](const Setting&) { return false; };
    return a.types == b.types && options_of(a, none) == options_of(b, none);
}

/// Their servers add up.
bool same(const Service& a, const Service& b) {
    const auto server = [](const Setting& setting) {
        return setting.option.starts_with("loadbalancer.server.");
    };
    return a.kind == b.kind && options_of(a, server) == options_of(b, server);
}

/// What Traefik makes of all definitions of one name: a container is a container's own affair, so
/// only those that got so far count.
template <class T>
void judge(std::vector<T>& elements, std::span<const std::size_t> places) {
    std::vector<T*> used;
    for (const std::size_t place : places) {
        if (elements[place].standing == Standing::Used) {
            used.push_back(&elements[place]);
        }
    }
    if (used.size() < 2) {
        return;
    }
    const bool all_same =
        std::ranges::all_of(used, [&](const T* each) { return same(*used.front(), *each); });
    for (T* each : used) {
        each->standing = !all_same              ? Standing::Conflicting
                         : each == used.front() ? Standing::Used
                                                : Standing::Copy;
    }
}

template <class T>
void index_and_judge(std::vector<T>& elements, Configuration::Index& index) {
    index.clear();
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const T& each = elements[i];
        index[{each.protocol, each.provider, each.name}].push_back(i);
    }
    for (const auto& [name, places] : index) {
        judge(elements, places);
    }
}

} // namespace

void link(Configuration& configuration) {
    index_and_judge(configuration.routers, configuration.router_index);
    index_and_judge(configuration.services, configuration.service_index);
    index_and_judge(configuration.middlewares, configuration.middleware_index);
}

} // namespace tw::traefik
