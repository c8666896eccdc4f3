#include "report/traefik_form.h"

#include "traefik/simulate.h"

#include <algorithm>
#include <array>
#include <format>
#include <set>

namespace tw::report {
namespace {

using traefik::Element;
using traefik::Protocol;
using traefik::Router;
using traefik::Setting;

std::string comma_list(std::span<const std::string> items) {
    std::string text;
    for (const std::string& item : items) {
        text += (text.empty() ? "" : ", ") + item;
    }
    return text;
}

/// The first four words of a label: `traefik.http.routers.web`.
std::string prefix_of(std::string_view key) {
    std::size_t end = 0;
    for (int word = 0; word < 4; ++word) {
        end = std::min(key.find('.', end + (word == 0 ? 0 : 1)), key.size());
    }
    return std::string(key.substr(0, end));
}

/// Problems of one service that have not been given to a field yet.
class Problems {
public:
    Problems(const std::vector<facts::Finding>& findings, const ServiceName& service) {
        for (const facts::Finding& each : findings) {
            if (each.service == service && !each.waived && each.rule.starts_with("TW-TRF-")) {
                findings_.push_back(&each);
            }
        }
    }

    std::vector<Phrase> take(const compose::Origin& origin) {
        std::vector<Phrase> texts;
        std::erase_if(findings_, [&](const facts::Finding* each) {
            const bool is_here = each->location.file == origin.location.file &&
                                 origin.location.range.contains(each->location.range);
            if (is_here) {
                texts.push_back(each->message);
            }
            return is_here;
        });
        return texts;
    }

    [[nodiscard]] std::vector<Phrase> rest() const {
        std::vector<Phrase> texts;
        for (const facts::Finding* each : findings_) {
            texts.push_back(each->message);
        }
        return texts;
    }

private:
    std::vector<const facts::Finding*> findings_;
};

LabelField field_of(const Setting& setting, Problems& problems) {
    return {.option = setting.option,
            .key = setting.key,
            .value = setting.value,
            .items = setting.items,
            .origin = setting.origin,
            .otherwise = {},
            .problems = problems.take(setting.origin)};
}

LabelField unwritten(std::string option, std::string key) {
    return {.option = std::move(option),
            .key = std::move(key),
            .value = {},
            .items = {},
            .origin = {},
            .otherwise = {},
            .problems = {}};
}

Phrase standing_text(const Element& element) {
    switch (element.standing) {
    case traefik::Standing::Disabled: return say("the service is not enabled for Traefik");
    case traefik::Standing::Discarded: return say("Traefik discards all labels of the service");
    case traefik::Standing::Conflicting:
        return say("it is defined more than once, and differently");
    case traefik::Standing::Unlinked: return say("it names no service, and there are several");
    case traefik::Standing::Ruleless: return say("it has no rule");
    case traefik::Standing::Used:
    case traefik::Standing::Copy: break;
    }
    return {};
}

/// Fills what all elements have. `options` are shown also where they are not written.
void fill(ElementForm& form, const Element& element, std::string_view section,
          std::span<const std::string_view> options, Problems& problems) {
    form.protocol = element.protocol;
    form.name = element.name;
    form.made_up = element.made_up;
    form.obstacle = standing_text(element);
    form.prefix =
        element.settings.empty()
            ? std::format("traefik.{}.{}.{}", name_of(element.protocol), section, element.name)
            : prefix_of(element.settings.front().key);
    for (const std::string_view option : options) {
        const Setting* setting = element.setting(option);
        form.fields.push_back(
            setting != nullptr
                ? field_of(*setting, problems)
                : unwritten(std::string(option), std::format("{}.{}", form.prefix, option)));
    }
    for (const Setting& setting : element.settings) {
        if (!std::ranges::contains(options, setting.option)) {
            form.fields.push_back(field_of(setting, problems));
        }
    }
}

void say_otherwise(ElementForm& form, std::string_view option, Phrase text) {
    const auto field = std::ranges::find(form.fields, option, &LabelField::option);
    if (field != form.fields.end()) {
        field->otherwise = std::move(text);
    }
}

constexpr std::array<std::string_view, 6> http_router_options{
    "rule", "entrypoints", "tls.certresolver", "priority", "service", "middlewares"};
constexpr std::array<std::string_view, 2> udp_router_options{"entrypoints", "service"};
constexpr std::array<std::string_view, 2> http_service_options{"loadbalancer.server.port",
                                                               "loadbalancer.server.scheme"};
constexpr std::array<std::string_view, 1> stream_service_options{"loadbalancer.server.port"};

RouterForm router_form(const facts::Facts& facts, const Router& router, Problems& problems) {
    RouterForm form;
    const auto& configuration = facts.traefik;
    fill(form, router, "routers",
         router.protocol == Protocol::Udp ? std::span<const std::string_view>(udp_router_options)
                                          : http_router_options,
         problems);
    const std::string& syntax =
        router.rule_syntax.empty() ? configuration.statics.default_rule_syntax : router.rule_syntax;
    form.dialect = traefik::Dialect::of(configuration.version, syntax, router.protocol);
    form.tls = router.tls.has_value();
    const auto points = traefik::entry_points_of(router, configuration);
    for (const std::string& name : points.value_or(std::vector<std::string>{})) {
        const auto* point = configuration.statics.find_entry_point(name);
        if (point != nullptr && point->tls && form.tls_entry_point.empty()) {
            form.tls_entry_point = name;
        }
    }
    if (router.entry_points.empty()) {
        say_otherwise(form, "entrypoints", comma_list(points.value_or(std::vector<std::string>{})));
    }
    if (!router.has_own_rule) {
        say_otherwise(form, "rule", router.rule.value_or(""));
    }
    if (router.rule) {
        say_otherwise(form, "priority", std::to_string(router.rule->size()));
    }
    if (router.service) {
        say_otherwise(form, "service", router.service->text);
    }
    return form;
}

std::string detected_port_text(const traefik::Server& server) {
    switch (server.port.kind) {
    case traefik::Port::Kind::Only:
    case traefik::Port::Kind::Lowest: return server.port.text;
    case traefik::Port::Kind::Written:
    case traefik::Port::Kind::Unknown:
    case traefik::Port::Kind::Missing: break;
    }
    return {};
}

ElementForm service_form(const traefik::Service& service, Problems& problems) {
    ElementForm form;
    fill(form, service, "services",
         service.protocol == Protocol::Http
             ? std::span<const std::string_view>(http_service_options)
             : stream_service_options,
         problems);
    if (!service.servers.empty()) {
        say_otherwise(form, "loadbalancer.server.port",
                      detected_port_text(service.servers.front()));
    }
    say_otherwise(form, "loadbalancer.server.scheme", "http");
    return form;
}

ElementForm middleware_form(const traefik::Middleware& middleware, Problems& problems) {
    ElementForm form;
    fill(form, middleware, "middlewares", {}, problems);
    form.types = middleware.types;
    if (form.obstacle.empty() && middleware.types.size() != 1) {
        form.obstacle =
            middleware.types.empty() ? say("it has no type") : say("it has several types");
    }
    return form;
}

void add_once(std::vector<std::string>& names, const std::string& name) {
    if (!name.empty() && !std::ranges::contains(names, name)) {
        names.push_back(name);
    }
}

/// Networks of the service that Traefik is on as well; all of them where it is unknown.
std::vector<std::string> network_names(const facts::Facts& facts, const compose::Service& service) {
    std::set<NetworkName> of_proxy;
    for (const ServiceName& name : facts.traefik.proxies) {
        if (const compose::Service* proxy = facts.project.find(name)) {
            for (const compose::Attachment& each : proxy->attachments) {
                of_proxy.insert(each.network);
            }
        }
    }
    std::vector<std::string> shared;
    std::vector<std::string> others;
    for (const compose::Attachment& each : service.attachments) {
        const compose::Network* network = facts.project.find(each.network);
        if (network != nullptr) {
            add_once(of_proxy.contains(each.network) ? shared : others, network->real_name);
        }
    }
    return shared.empty() ? others : shared;
}

Phrase network_otherwise(const facts::Facts& facts, const ServiceName& service) {
    const auto of_service = [&](const traefik::Service& each) {
        return each.container == service && !each.servers.empty();
    };
    const auto found = std::ranges::find_if(facts.traefik.services, of_service);
    if (found == facts.traefik.services.end()) {
        return {};
    }
    std::vector<std::string> names;
    for (const NetworkName& name : found->servers.front().address.networks) {
        names.push_back(name.str());
    }
    return names.size() > 1 ? say("any of {}", comma_list(names)) : Phrase(comma_list(names));
}

} // namespace

const LabelField* ElementForm::field(std::string_view option) const {
    const auto found = std::ranges::find(fields, option, &LabelField::option);
    return found == fields.end() ? nullptr : &*found;
}

std::vector<std::string> ElementForm::written_keys() const {
    std::vector<std::string> keys;
    for (const LabelField& each : fields) {
        if (each.origin) {
            add_once(keys, each.key);
        }
    }
    return keys;
}

TraefikForm traefik_form(const facts::Facts& facts, const std::vector<facts::Finding>& findings,
                         const compose::Service& service) {
    const auto& configuration = facts.traefik;
    Problems problems(findings, service.name);
    TraefikForm form{.enable = unwritten("enable", "traefik.enable"),
                     .network = unwritten("docker.network", "traefik.docker.network"),
                     .networks = network_names(facts, service),
                     .routers = {},
                     .services = {},
                     .middlewares = {},
                     .problems = {}};
    if (const traefik::Container* container = configuration.find(service.name)) {
        form.enabled = container->enabled;
        form.marked = container->marked;
        form.enable = container->enable ? field_of(*container->enable, problems) : form.enable;
        form.network = container->network ? field_of(*container->network, problems) : form.network;
    }
    form.network.otherwise = network_otherwise(facts, service.name);
    const auto is_own = [&](const Element& each) {
        return each.container == service.name && (!each.made_up || form.marked);
    };
    for (const Router& each : configuration.routers) {
        if (is_own(each)) {
            form.routers.push_back(router_form(facts, each, problems));
        }
    }
    for (const traefik::Service& each : configuration.services) {
        if (is_own(each)) {
            form.services.push_back(service_form(each, problems));
        }
    }
    for (const traefik::Middleware& each : configuration.middlewares) {
        if (is_own(each)) {
            form.middlewares.push_back(middleware_form(each, problems));
        }
    }
    form.problems = problems.rest();
    return form;
}

} // namespace tw::report
