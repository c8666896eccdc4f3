#include "report/traefik_templates.h"

#include "report/traefik_changes.h"
#include "traefik/addresses.h"

#include <algorithm>
#include <format>

namespace tw::report {
namespace {

using traefik::Element;
using traefik::Protocol;

/// `web`, or `web-2` where that is taken. Names are global, whichever container defines them.
template <class T>
std::string free_name(const std::vector<T>& elements, Protocol protocol,
                      const std::string& wanted) {
    const auto is_taken = [&](const std::string& name) {
        return std::ranges::any_of(elements, [&](const Element& each) {
            return each.protocol == protocol && each.name == name && !each.made_up;
        });
    };
    std::string name = wanted;
    for (int number = 2; is_taken(name); ++number) {
        name = std::format("{}-{}", wanted, number);
    }
    return name;
}

/// A dot would end the name.
std::string name_for(const compose::Service& service) {
    std::string name = service.name.str();
    std::ranges::replace(name, '.', '-');
    return name;
}

/// A name beside the hosts that are known: `web.shop.example` where there is `api.shop.example`.
std::string host_for(const facts::Facts& facts, const compose::Service& service) {
    const auto hosts = traefik::known_hosts(facts.traefik);
    std::string domain = "example.org";
    for (const std::string& host : hosts) {
        const std::size_t dot = host.find('.');
        const bool is_plain = !host.contains('*') && !host.contains('{');
        if (is_plain && dot != std::string::npos) {
            const std::string rest = host.substr(dot + 1);
            domain = rest.contains('.') ? rest : host;
            break;
        }
    }
    std::string name = service.name.str();
    std::ranges::replace(name, '_', '-');
    return name + "." + domain;
}

class NewLabels {
public:
    NewLabels(const facts::Facts& facts, const compose::Service& service)
        : facts_(facts), service_(service) {}

    void set(const std::string& key, const std::string& value) {
        intents_.emplace_back(SetLabel{service_.name, key, value});
    }

    /// What every served container needs.
    void enable() {
        const TraefikForm form = traefik_form(facts_, {}, service_);
        const bool by_default = facts_.traefik.statics.docker.exposed_by_default.value_or(false);
        if (!form.enable.origin && !by_default) {
            set(form.enable.key, "true");
        }
        const bool needs_network = service_.attachments.size() > 1 && !form.network.origin &&
                                   !facts_.traefik.statics.docker.network;
        if (needs_network && !form.networks.empty()) {
            set(form.network.key, form.networks.front());
        }
    }

    void add_port(Protocol protocol, const std::string& name) {
        const bool has_service =
            std::ranges::any_of(facts_.traefik.services, [&](const traefik::Service& each) {
                return each.container == service_.name && each.protocol == protocol &&
                       !each.made_up;
            });
        const std::string port = known_port();
        if (!has_service && !port.empty()) {
            set(std::format("traefik.{}.services.{}.loadbalancer.server.port", name_of(protocol),
                            name),
                port);
        }
    }

    void add_entry_point(const std::string& prefix, std::string_view port) {
        for (const traefik::EntryPoint& point : facts_.traefik.statics.entry_points) {
            if (point.port() && std::to_string(*point.port()) == port) {
                set(prefix + ".entrypoints", point.name);
                return;
            }
        }
    }

    void add_tls(const std::string& prefix) {
        set(prefix + ".tls", "true");
        if (!facts_.traefik.statics.resolvers.empty()) {
            set(prefix + ".tls.certresolver", facts_.traefik.statics.resolvers.front());
        }
    }

    std::vector<Intent> take() { return std::move(intents_); }

private:
    [[nodiscard]] std::string known_port() const {
        if (!service_.expose.empty()) {
            const std::string& text = service_.expose.front().value;
            return text.substr(0, text.find_first_of("/-"));
        }
        return service_.ports.empty() ? std::string()
                                      : std::to_string(service_.ports.front().target);
    }

    const facts::Facts& facts_;
    const compose::Service& service_;
    std::vector<Intent> intents_;
};

struct MiddlewareLabels {
    std::string name; ///< behind that of the service
    std::vector<std::pair<std::string, std::string>> options;
};

MiddlewareLabels labels_of(MiddlewareTemplate kind, const compose::Service& service,
                           Version version) {
    const bool is_v2 = version < Version{3, 0};
    switch (kind) {
    case MiddlewareTemplate::StripPrefix:
        return {"strip", {{"stripprefix.prefixes", "/" + name_for(service)}}};
    case MiddlewareTemplate::RedirectToHttps:
        return {"https",
                {{"redirectscheme.scheme", "https"}, {"redirectscheme.permanent", "true"}}};
    case MiddlewareTemplate::BasicAuth:
        return {"auth", {{"basicauth.usersfile", "/etc/traefik/users"}}};
    case MiddlewareTemplate::ForwardAuth:
        return {"sso", {{"forwardauth.address", "http://auth:4181"}}};
    case MiddlewareTemplate::SecurityHeaders:
        return {"headers",
                {{"headers.stsseconds", "31536000"},
                 {"headers.contenttypenosniff", "true"},
                 {"headers.framedeny", "true"}}};
    case MiddlewareTemplate::RateLimit:
        return {"limit", {{"ratelimit.average", "100"}, {"ratelimit.burst", "50"}}};
    case MiddlewareTemplate::IpAllowList:
        return {"allow",
                {{is_v2 ? "ipwhitelist.sourcerange" : "ipallowlist.sourcerange",
                  "127.0.0.1/32,10.0.0.0/8"}}};
    case MiddlewareTemplate::Compress: break;
    }
    return {"compress", {{"compress", "true"}}};
}

} // namespace

std::vector<Intent> new_router(const facts::Facts& facts, const compose::Service& service,
                               RouterTemplate kind) {
    const bool is_tcp = kind == RouterTemplate::TcpTls;
    const bool is_tls = is_tcp || kind == RouterTemplate::HostTls;
    const Protocol protocol = is_tcp ? Protocol::Tcp : Protocol::Http;
    const std::string name = free_name(facts.traefik.routers, protocol, name_for(service));
    const std::string prefix = std::format("traefik.{}.routers.{}", name_of(protocol), name);
    NewLabels labels(facts, service);
    labels.enable();
    labels.set(prefix + ".rule", kind == RouterTemplate::Path
                                     ? std::format("PathPrefix(`/{}`)", name_for(service))
                                     : std::format("{}(`{}`)", is_tcp ? "HostSNI" : "Host",
                                                   host_for(facts, service)));
    labels.add_entry_point(prefix, is_tls ? "443" : "80");
    if (is_tcp) {
        labels.set(prefix + ".tls.passthrough", "true");
    } else if (is_tls) {
        labels.add_tls(prefix);
    }
    labels.add_port(protocol, name);
    return labels.take();
}

std::vector<Intent> new_traefik_service(const facts::Facts& facts, const compose::Service& service,
                                        const std::string& port) {
    const std::string name = free_name(facts.traefik.services, Protocol::Http, name_for(service));
    NewLabels labels(facts, service);
    labels.enable();
    labels.set(std::format("traefik.http.services.{}.loadbalancer.server.port", name), port);
    return labels.take();
}

std::vector<Intent> new_middleware(const facts::Facts& facts, const compose::Service& service,
                                   MiddlewareTemplate kind) {
    const MiddlewareLabels made = labels_of(kind, service, facts.traefik.version);
    const std::string name = free_name(facts.traefik.middlewares, Protocol::Http,
                                       std::format("{}-{}", name_for(service), made.name));
    NewLabels labels(facts, service);
    for (const auto& [option, value] : made.options) {
        labels.set(std::format("traefik.http.middlewares.{}.{}", name, option), value);
    }
    std::vector<Intent> intents = labels.take();
    const TraefikForm form = traefik_form(facts, {}, service);
    const auto is_http = [](const RouterForm& each) { return each.protocol == Protocol::Http; };
    if (std::ranges::count_if(form.routers, is_http) != 1) {
        return intents;
    }
    const RouterForm& router = *std::ranges::find_if(form.routers, is_http);
    const LabelField& field = *router.field("middlewares");
    if (router.made_up || (field.origin && field.origin->variable)) {
        return intents;
    }
    std::vector<std::string> names = field.items;
    names.push_back(name);
    const auto used = change_list(service.name, field, names);
    intents.insert(intents.end(), used.begin(), used.end());
    return intents;
}

} // namespace tw::report
