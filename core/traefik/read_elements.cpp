#include "traefik/container.h"
#include "traefik/decode.h"
#include "traefik/values.h"

#include <algorithm>

namespace tw::traefik {
namespace {

/// The prefixes by which Traefik picks labels, in any case.
constexpr std::string_view setting_prefixes[] = {"traefik.enable", "traefik.docker."};
constexpr std::string_view element_prefixes[] = {"traefik.http", "traefik.tcp", "traefik.udp",
                                                 "traefik.tls.stores.default"};

std::vector<const compose::Label*> picked(const compose::Service& service,
                                          std::span<const std::string_view> prefixes) {
    std::vector<const compose::Label*> labels;
    for (const compose::Label& label : service.labels) {
        const bool fits = std::ranges::any_of(
            prefixes, [&](std::string_view prefix) { return starts_with_word(label.key, prefix); });
        if (fits) {
            labels.push_back(&label);
        }
    }
    return labels;
}

Setting setting_of(const compose::Label& label, std::string option) {
    return {.option = std::move(option),
            .value = label.value,
            .items = {},
            .key = label.key,
            .origin = label.origin};
}

/// `tls.domains[0].main`: lower case, but for words that the user chose.
std::string option_of(const DecodedLabel& label) {
    std::string option;
    for (std::size_t i = 3; i < label.words.size(); ++i) {
        const std::string& word = label.words[i];
        const bool is_free = i + label.free_words >= label.words.size();
        option += option.empty() || word.starts_with('[') ? "" : ".";
        option += is_free ? word : lower(word);
    }
    return option;
}

std::vector<Reference> references(const Element& element, std::string_view option) {
    std::vector<Reference> found;
    if (const Setting* setting = element.setting(option)) {
        for (const std::string& item : setting->items) {
            found.push_back(read_reference(item, element.provider, setting->origin));
        }
    }
    return found;
}

std::optional<Tls> read_tls(const Router& router) {
    const auto first = std::ranges::find_if(router.settings, [](const Setting& each) {
        return each.option == "tls" || each.option.starts_with("tls.");
    });
    if (first == router.settings.end()) {
        return std::nullopt;
    }
    Tls tls{.origin = first->origin,
            .cert_resolver = std::string(router.value("tls.certresolver")),
            .options = std::string(router.value("tls.options")),
            .passthrough = to_flag(router.value("tls.passthrough")).value_or(false),
            .domains = {}};
    for (const Setting& setting : router.settings) {
        if (setting.option.starts_with("tls.domains[") && setting.option.ends_with("].main")) {
            tls.domains.push_back(setting.value);
        } else if (setting.option.starts_with("tls.domains[")) {
            tls.domains.insert(tls.domains.end(), setting.items.begin(), setting.items.end());
        }
    }
    return tls;
}

void finish(Service& service) {
    Server server{.container = service.container,
                  .address = {},
                  .port = {},
                  .scheme = std::string(service.value("loadbalancer.server.scheme")),
                  .url = std::string(service.value("loadbalancer.server.url"))};
    if (service.protocol == Protocol::Http && server.scheme.empty()) {
        server.scheme = "http";
    }
    server.port.text = service.value("loadbalancer.server.port");
    server.port.kind = server.port.text.empty() ? Port::Kind::Unknown : Port::Kind::Written;
    service.servers.push_back(std::move(server));
}

/// The element that a label belongs to. Those of one name stand together, as labels are sorted.
template <class T>
T& element_of(std::vector<T>& list, const DecodedLabel& label, Protocol protocol,
              const ServiceName& container) {
    const bool is_new =
        list.empty() || list.back().name != label.words[2] || list.back().protocol != protocol;
    if (is_new) {
        T element;
        element.name = label.words[2];
        element.protocol = protocol;
        element.container = container;
        element.origin = label.label->origin;
        list.push_back(std::move(element));
    }
    return list.back();
}

void add_setting(Element& element, const DecodedLabel& label) {
    if (label.is_off() || label.words.size() < 4) {
        return;
    }
    Setting setting = setting_of(*label.label, option_of(label));
    setting.value = label.value;
    setting.items = label.items;
    element.settings.push_back(std::move(setting));
}

void add_type(Middleware& middleware, const DecodedLabel& label) {
    constexpr std::size_t type_end = 4; // words, with the type as last
    if (label.words.size() < type_end || label.off_from <= type_end) {
        return;
    }
    std::string type = lower(label.words[type_end - 1]);
    if (!std::ranges::contains(middleware.types, type)) {
        middleware.types.push_back(std::move(type));
    }
}

void add(Elements& elements, const DecodedLabel& label) {
    const std::string first = label.words.empty() ? std::string() : lower(label.words[0]);
    if (label.words.size() < 3 || first == "tls") {
        return;
    }
    const Protocol protocol = first == "http"  ? Protocol::Http
                              : first == "tcp" ? Protocol::Tcp
                                               : Protocol::Udp;
    const ServiceName& container = elements.container.service;
    if (same_word(label.words[1], "routers")) {
        add_setting(element_of(elements.routers, label, protocol, container), label);
    } else if (same_word(label.words[1], "services")) {
        add_setting(element_of(elements.services, label, protocol, container), label);
    } else if (same_word(label.words[1], "middlewares")) {
        Middleware& middleware = element_of(elements.middlewares, label, protocol, container);
        add_setting(middleware, label);
        add_type(middleware, label);
    }
}

void read_settings(const compose::Service& service, const Surroundings& surroundings,
                   Container& container) {
    const Decoding decoding =
        decode(picked(service, setting_prefixes), surroundings.settings, surroundings.version);
    container.problems = decoding.problems;
    for (LabelProblem& problem : container.problems) {
        problem.of_provider = true;
    }
    for (const DecodedLabel& label : decoding.labels) {
        const std::string last = lower(label.words.back());
        if (last == "enable") {
            container.enable = setting_of(*label.label, last);
        } else if (last == "network" && !label.value.empty()) {
            container.network = setting_of(*label.label, last);
        }
    }
    container.enabled = surroundings.statics.docker.exposed_by_default.value_or(true);
    if (container.enable) {
        container.enabled = to_flag(container.enable->value).value_or(false);
    }
}

} // namespace

void finish(Router& router) {
    if (const Setting* rule = router.setting("rule"); rule != nullptr && !rule->value.empty()) {
        router.rule = rule->value;
        router.has_own_rule = true;
    }
    const Setting* rule = router.setting("rule");
    router.rule_origin = rule == nullptr ? router.origin : rule->origin;
    router.rule_syntax = router.value("rulesyntax");
    router.priority = to_number(router.value("priority"));
    if (const Setting* points = router.setting("entrypoints")) {
        router.entry_points = points->items;
    }
    router.middlewares = references(router, "middlewares");
    router.tls = read_tls(router);
    const Setting* service = router.setting("service");
    if (service != nullptr && !service->value.empty()) {
        router.service = read_reference(service->value, router.provider, service->origin);
    }
}

void finish(Middleware& middleware) {
    middleware.chain = references(middleware, "chain.middlewares");
}

void read_elements(const compose::Service& service, const Surroundings& surroundings,
                   Elements& elements) {
    Container& container = elements.container;
    container.marked = std::ranges::any_of(service.labels, [](const compose::Label& label) {
        return starts_with_word(label.key, "traefik.");
    });
    if (!container.marked) {
        container.enabled = surroundings.statics.docker.exposed_by_default.value_or(true);
        return;
    }
    read_settings(service, surroundings, container);
    const std::vector<const compose::Label*> labels = picked(service, element_prefixes);
    Decoding decoding = decode(labels, surroundings.keys, surroundings.version);
    container.problems.insert(container.problems.end(), decoding.problems.begin(),
                              decoding.problems.end());
    for (const DecodedLabel& label : decoding.labels) {
        add(elements, label);
    }
    if (container.enable) {
        container.anchor = container.enable;
    } else if (!labels.empty()) {
        container.anchor = setting_of(*labels.front(), {});
    }
    std::ranges::for_each(elements.routers, [](Router& each) { finish(each); });
    std::ranges::for_each(elements.services, [](Service& each) { finish(each); });
    std::ranges::for_each(elements.middlewares, [](Middleware& each) { finish(each); });
}

} // namespace tw::traefik
