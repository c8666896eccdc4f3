#include "assist/known_words.h"

#include "assist/mentions.h"

#include <algorithm>
#include <iterator>

namespace tw::assist {
namespace {

constexpr std::string_view restarts[] = {"always", "no", "on-failure", "unless-stopped"};
constexpr std::string_view restart_conditions[] = {"any", "none", "on-failure"};
constexpr std::string_view network_modes[] = {"bridge", "host", "none", "service:"};
constexpr std::string_view network_drivers[] = {"bridge",  "host", "ipvlan",
                                                "macvlan", "none", "overlay"};
constexpr std::string_view local[] = {"local"};
constexpr std::string_view port_modes[] = {"host", "ingress"};
constexpr std::string_view protocols[] = {"tcp", "udp"};
constexpr std::string_view mount_types[] = {"bind", "cluster", "image", "npipe", "tmpfs", "volume"};
constexpr std::string_view propagations[] = {"private", "rprivate", "rshared",
                                             "rslave",  "shared",   "slave"};
constexpr std::string_view log_drivers[] = {"awslogs",   "fluentd", "gcplogs", "gelf",   "journald",
                                            "json-file", "local",   "none",    "splunk", "syslog"};
constexpr std::string_view namespaces[] = {"host", "service:"};
constexpr std::string_view sharing[] = {"host", "none", "private", "service:", "shareable"};
constexpr std::string_view host[] = {"host"};
constexpr std::string_view tests[] = {"CMD", "CMD-SHELL", "NONE"};
constexpr std::string_view deploy_modes[] = {"global", "global-job", "replicated",
                                             "replicated-job"};
constexpr std::string_view endpoint_modes[] = {"dnsrr", "vip"};
constexpr std::string_view update_orders[] = {"start-first", "stop-first"};
constexpr std::string_view update_failures[] = {"continue", "pause", "rollback"};
constexpr std::string_view signals[] = {"SIGHUP",  "SIGINT",  "SIGKILL", "SIGQUIT",
                                        "SIGTERM", "SIGUSR1", "SIGUSR2", "SIGWINCH"};
constexpr std::string_view platforms[] = {"linux/amd64", "linux/arm/v7", "linux/arm64",
                                          "windows/amd64"};
constexpr std::string_view security[] = {"apparmor:unconfined", "label:disable",
                                         "no-new-privileges:true", "seccomp:unconfined"};
constexpr std::string_view capabilities[] = {
    "ALL",      "AUDIT_WRITE", "CHOWN",        "DAC_OVERRIDE", "FOWNER",           "FSETID",
    "IPC_LOCK", "KILL",        "MKNOD",        "NET_ADMIN",    "NET_BIND_SERVICE", "NET_RAW",
    "SETFCAP",  "SETGID",      "SETPCAP",      "SETUID",       "SYS_ADMIN",        "SYS_CHROOT",
    "SYS_NICE", "SYS_PTRACE",  "SYS_RESOURCE", "SYS_TIME"};

struct WordRow {
    std::string_view pattern;
    std::span<const std::string_view> words;
};
const WordRow rows[] = {
    {"services.*.restart", restarts},
    {"services.*.network_mode", network_modes},
    {"services.*.ipc", sharing},
    {"services.*.pid", namespaces},
    {"services.*.uts", host},
    {"services.*.userns_mode", host},
    {"services.*.stop_signal", signals},
    {"services.*.platform", platforms},
    {"services.*.security_opt.#", security},
    {"services.*.cap_add.#", capabilities},
    {"services.*.cap_drop.#", capabilities},
    {"services.*.ports.#.mode", port_modes},
    {"services.*.ports.#.protocol", protocols},
    {"services.*.volumes.#.type", mount_types},
    {"services.*.volumes.#.bind.propagation", propagations},
    {"services.*.logging.driver", log_drivers},
    {"services.*.healthcheck.test.#", tests},
    {"services.*.deploy.mode", deploy_modes},
    {"services.*.deploy.endpoint_mode", endpoint_modes},
    {"services.*.deploy.restart_policy.condition", restart_conditions},
    {"services.*.deploy.update_config.order", update_orders},
    {"services.*.deploy.update_config.failure_action", update_failures},
    {"services.*.deploy.rollback_config.order", update_orders},
    {"services.*.deploy.rollback_config.failure_action", update_failures},
    {"networks.*.driver", network_drivers},
    {"volumes.*.driver", local},
};

} // namespace

std::span<const std::string_view> known_words(const yaml::Path& path) {
    const auto* found =
        std::ranges::find_if(rows, [&](const WordRow& row) { return matches(path, row.pattern); });
    return found == std::end(rows) ? std::span<const std::string_view>() : found->words;
}

} // namespace tw::assist
