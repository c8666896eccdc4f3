#include "assist/health_templates.h"

#include "compose/role.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <string_view>

namespace tw::assist {
namespace {

using compose::Role;
using namespace std::chrono_literals;

/// What a service asks of its template.
struct Asked {
    std::string software; ///< `postgres:17-alpine`
    Role role = Role::Service;
    std::uint16_t port = 0; ///< 0: none is known
    std::string path;       ///< `/health/ready`
    bool has_postgres_user = false;

    [[nodiscard]] std::string url() const {
        return path.contains("://") ? path : std::format("http://127.0.0.1:{}{}", port, path);
    }
};

std::optional<std::uint16_t> number_in(std::string_view text) {
    std::uint16_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && number != 0 ? std::optional(number) : std::nullopt;
}

/// Where Traefik sends requests, else what is published, else what is exposed.
std::optional<std::uint16_t> told_port(const compose::Service& service) {
    for (const compose::Label& label : service.labels) {
        if (label.key.starts_with("traefik.http.services.") &&
            label.key.ends_with(".loadbalancer.server.port")) {
            return number_in(label.value);
        }
    }
    for (const compose::PublishedPort& port : service.ports) {
        if (port.protocol == compose::Protocol::Tcp && port.target != 0) {
            return port.target;
        }
    }
    return service.expose.empty() ? std::nullopt : number_in(service.expose.front().value);
}

std::uint16_t usual_port(std::string_view software, Role role) {
    struct Usual {
        std::string_view word;
        std::uint16_t port;
    };
    static constexpr std::array<Usual, 12> ports{{{"postgres", 5432},
                                                  {"mysql", 3306},
                                                  {"mariadb", 3306},
                                                  {"redis", 6379},
                                                  {"valkey", 6379},
                                                  {"mongo", 27017},
                                                  {"rabbitmq", 5672},
                                                  {"kafka", 9092},
                                                  {"memcached", 11211},
                                                  {"elasticsearch", 9200},
                                                  {"node", 3000},
                                                  {"python", 8000}}};
    const auto found = std::ranges::find_if(
        ports, [&](const Usual& usual) { return software.contains(usual.word); });
    if (found != ports.end()) {
        return found->port;
    }
    return role == Role::Web || role == Role::Proxy ? 80 : 8080;
}

Asked asked_of(const facts::Facts& facts, const compose::Service& service) {
    Asked asked{.software = compose::software_of(service), .role = compose::role_of(service)};
    asked.port = told_port(service).value_or(usual_port(asked.software, asked.role));
    const auto* endpoint =
        facts.contract ? facts.contract->health.endpoints_of(service.name).asked() : nullptr;
    asked.path = endpoint != nullptr ? endpoint->name : asked.role == Role::Web ? "/" : "/health";
    asked.has_postgres_user = std::ranges::contains(service.environment, "POSTGRES_USER",
                                                    &compose::EnvironmentVariable::name);
    return asked;
}

/// Dollar signs are doubled, because Compose reads the text.
std::string postgres_test(const Asked& asked) {
    return asked.has_postgres_user ? "pg_isready -U $${POSTGRES_USER}" : "pg_isready -U postgres";
}

using Test = std::string (*)(const Asked&);

struct Known {
    const char* title;
    std::string_view word; ///< of images that have what the test needs
    Test test;
    bool is_slow = false; ///< may need half a minute to start
};

constexpr std::array<Known, 12> known_checks{{
    {"PostgreSQL: pg_isready", "postgres", postgres_test, true},
    {"Redis: redis-cli ping", "redis",
     [](const Asked&) -> std::string { return "redis-cli ping | grep -q PONG"; }},
    {"Valkey: valkey-cli ping", "valkey",
     [](const Asked&) -> std::string { return "valkey-cli ping | grep -q PONG"; }},
    {"MySQL: mysqladmin ping", "mysql",
     [](const Asked&) -> std::string { return "mysqladmin ping -h 127.0.0.1 --silent"; }, true},
    {"MariaDB: healthcheck.sh", "mariadb",
     [](const Asked&) -> std::string { return "healthcheck.sh --connect --innodb_initialized"; },
     true},
    {"MongoDB: mongosh ping", "mongo",
     [](const Asked&) -> std::string {
         return "mongosh --quiet --eval 'db.runCommand({ping: 1}).ok' | grep -q 1";
     },
     true},
    {"RabbitMQ: rabbitmq-diagnostics ping", "rabbitmq",
     [](const Asked&) -> std::string { return "rabbitmq-diagnostics -q ping"; }, true},
    {"Traefik: healthcheck --ping", "traefik",
     [](const Asked&) -> std::string { return "traefik healthcheck --ping"; }},
    {"MinIO: mc ready", "minio", [](const Asked&) -> std::string { return "mc ready local"; }},
    {"Node.js: fetch", "node",
     [](const Asked& asked) {
         return std::format("node -e \"fetch('{}').then(r => process.exit(r.ok ? 0 : 1), () => "
                            "process.exit(1))\"",
                            asked.url());
     }},
    {"Python: urllib", "python",
     [](const Asked& asked) {
         return std::format(
             "python -c \"import urllib.request; urllib.request.urlopen('{}', timeout=3)\"",
             asked.url());
     }},
    {"Elasticsearch: cluster health", "elasticsearch",
     [](const Asked&) -> std::string {
         return "curl -fsS http://127.0.0.1:9200/_cluster/health || exit 1";
     },
     true},
}};

/// For images that nobody knows.
constexpr std::array<Known, 3> general_checks{{
    {"HTTP: curl",
     {},
     [](const Asked& asked) { return std::format("curl -fsS {} || exit 1", asked.url()); }},
    {"HTTP: wget",
     {},
     [](const Asked& asked) {
         return std::format("wget -qO /dev/null {} || exit 1", asked.url());
     }},
    {"TCP: nc",
     {},
     [](const Asked& asked) { return std::format("nc -z 127.0.0.1 {}", asked.port); }},
}};

/// What the standard says, else what suits most.
SetHealthcheck with_times(const facts::Facts& facts, SetHealthcheck check, bool is_slow) {
    static const contract::HealthStandard none;
    const contract::HealthStandard& standard = facts.contract ? facts.contract->health : none;
    const Duration interval =
        standard.interval_at_most ? standard.interval_at_most->name : Duration(30s);
    // Never longer than half an interval: a check that hangs is seen before the next one.
    const Duration timeout = standard.timeout_at_most ? standard.timeout_at_most->name
                                                      : std::min(Duration(5s), interval / 2);
    const Duration start = standard.start_period_at_least ? standard.start_period_at_least->name
                                                          : Duration(is_slow ? 30s : 10s);
    check.interval = to_text(interval);
    check.timeout = to_text(timeout);
    check.start_period = to_text(start);
    check.retries = standard.retries_at_least ? standard.retries_at_least->name : 3;
    return check;
}

/// Alpine images have wget and no curl.
bool is_general_choice(const Asked& asked, std::string_view title) {
    if (asked.role != Role::Service && asked.role != Role::Web && asked.role != Role::Proxy) {
        return title.starts_with("TCP");
    }
    return title.ends_with(asked.software.contains("alpine") ? "wget" : "curl");
}

} // namespace

std::vector<HealthTemplate> health_templates(const facts::Facts& facts,
                                             const compose::Service& service) {
    const Asked asked = asked_of(facts, service);
    std::vector<HealthTemplate> templates;
    const auto add = [&](const Known& each, bool fits) {
        SetHealthcheck check{.service = service.name, .test = each.test(asked)};
        templates.push_back({each.title, with_times(facts, std::move(check), each.is_slow), fits});
    };
    for (const Known& each : known_checks) {
        add(each, asked.software.contains(each.word));
    }
    const bool is_known = std::ranges::any_of(templates, &HealthTemplate::fits);
    std::ranges::for_each(general_checks, [&](const Known& each) {
        add(each, !is_known && is_general_choice(asked, each.title));
    });
    // Those for everybody stand before those for other images.
    std::ranges::rotate(templates, templates.end() - std::ssize(general_checks));
    std::ranges::stable_partition(templates, &HealthTemplate::fits);
    return templates;
}

std::vector<std::string> usual_tests() {
    return {"curl -fsS http://localhost/ || exit 1",
            "wget -q --spider http://localhost/ || exit 1",
            "pg_isready -U postgres",
            "redis-cli ping",
            "mysqladmin ping -h localhost",
            "nc -z localhost 8080"};
}

} // namespace tw::assist
