#include "assist/service_templates.h"

#include "assist/health_templates.h"
#include "assist/profile_limits.h"
#include "yaml/style.h"

#include <algorithm>
#include <format>

namespace tw::assist {
namespace {

using yaml::Data;

Data texts(std::initializer_list<const char*> items) {
    std::vector<Data> list;
    for (const char* item : items) {
        list.push_back(Data::string(item));
    }
    return Data::list_of(std::move(list));
}

bool is_taken(const facts::Facts& facts, std::string_view host_port) {
    return std::ranges::any_of(facts.project.services, [&](const compose::Service& service) {
        return std::ranges::contains(service.ports, host_port, &compose::PublishedPort::published);
    });
}

/// The folder in which the service keeps what must outlive its container; empty for none.
std::string_view kept_folder(const ServiceTemplate& chosen) {
    return chosen.image.starts_with("postgres") ? "/var/lib/postgresql/data"
           : chosen.image.starts_with("redis")  ? "/data"
                                                : "";
}

std::string volume_of(const ServiceName& service) {
    return service.str() + "-data";
}

void add_database(Data& body) {
    body.add("environment", Data::empty_map()
                                .add("POSTGRES_DB", Data::string("app"))
                                .add("POSTGRES_USER", Data::string("app"))
                                // Never a password in a file that is shared.
                                .add("POSTGRES_PASSWORD", Data::string("${POSTGRES_PASSWORD}")));
}

void add_proxy(const facts::Facts& facts, Data& body) {
    body.add("command",
             texts({"--providers.docker=true", "--providers.docker.exposedbydefault=false",
                    "--entrypoints.web.address=:80", "--ping=true"}));
    if (!is_taken(facts, "80")) {
        body.add("ports", texts({"80:80"}));
    }
    body.add("volumes", texts({"/var/run/docker.sock:/var/run/docker.sock:ro"}));
}

Data body_of(const facts::Facts& facts, const ServiceTemplate& chosen, const NewService& wanted) {
    Data body = Data::empty_map();
    if (wanted.image.empty()) {
        body.add("build", Data::string("."));
    } else {
        body.add("image", Data::string(wanted.image));
    }
    body.add("restart", Data::string("unless-stopped"));
    if (chosen.image.starts_with("postgres")) {
        add_database(body);
    } else if (chosen.image.starts_with("traefik")) {
        add_proxy(facts, body);
    }
    if (const std::string_view folder = kept_folder(chosen); !folder.empty()) {
        body.add(
            "volumes",
            Data::list_of({Data::string(std::format("{}:{}", volume_of(wanted.name), folder))}));
    }
    std::vector<Data> networks;
    for (const NetworkName& network : wanted.networks) {
        networks.push_back(Data::string(network.str()));
    }
    if (!networks.empty()) {
        body.add("networks", Data::list_of(std::move(networks)));
    }
    return body;
}

std::string text_of(const ServiceName& name, const Data& body) {
    const yaml::FileStyle style;
    constexpr auto quoting = yaml::Quoting::AsNeeded;
    return std::format("{}:{}\n",
                       yaml::render_scalar(Data::string(name.str()), style, quoting, false),
                       yaml::render_block_value(body, 0, style, quoting));
}

/// Nothing for what is built: nobody knows how it tells that it is well.
std::optional<SetHealthcheck> check_of(const facts::Facts& facts, const NewService& wanted,
                                       const Data& body) {
    if (wanted.image.empty()) {
        return std::nullopt;
    }
    compose::Service service;
    service.name = wanted.name;
    service.image = {wanted.image, {}};
    if (const Data* variables = yaml::find(body, {"environment"})) {
        for (const auto& [key, value] : variables->map) {
            service.environment.push_back({key.text, value.text, {}});
        }
    }
    return health_templates(facts, service).front().check;
}

} // namespace

const std::vector<ServiceTemplate>& service_templates() {
    static const std::vector<ServiceTemplate> templates{
        {say("Web server ({})", "nginx"), "web", "nginx:1.27-alpine"},
        {"PostgreSQL", "db", "postgres:17-alpine"},
        {"Redis", "cache", "redis:7.4-alpine"},
        {say("Reverse proxy ({})", "Traefik"), "proxy", "traefik:v3.4"},
        {say("Worker, built here"), "worker", ""},
    };
    return templates;
}

std::vector<Intent> add_from(const facts::Facts& facts, const ServiceTemplate& chosen,
                             const NewService& wanted) {
    std::vector<Intent> intents;
    const bool is_known = std::ranges::contains(facts.project.volumes, volume_of(wanted.name),
                                                &compose::Resource::name);
    if (!kept_folder(chosen).empty() && !is_known) {
        intents.emplace_back(AddValue{{.path = {"volumes"}}, volume_of(wanted.name), Data::null()});
    }
    const Data body = body_of(facts, chosen, wanted);
    intents.emplace_back(PasteService{wanted.name, text_of(wanted.name, body)});
    if (auto check = check_of(facts, wanted, body)) {
        intents.emplace_back(std::move(*check));
    }
    for (SetLimit& limit : profile_limits_of_new(facts, wanted.name)) {
        intents.emplace_back(std::move(limit));
    }
    return intents;
}

} // namespace tw::assist
