// Resources: memory, processors, processes; the classic keys and `deploy`.
#include "oracle/pieces.h"

namespace tw::oracle {
namespace {

Node size(Context& c) {
    return c.random.chance(20) ? scalar("268435456")
                               : c.text_of({"512m", "1g", "1.5g", "2GiB", "64mb", "1024", "1 g"});
}

/// Where a size must be text.
Node size_text(Context& c) {
    return c.text_of({"512m", "1g", "1.5G", "64mb"});
}

Node cpus(Context& c) {
    static constexpr const char* numbers[]{"0.5", "2", "\"0.25\"", "1.50", ".5"};
    return scalar(c.random.pick(numbers));
}

Node resources(Context& c) {
    return c.some_of(
        {{"limits",
          [&] {
              return c.some_of({{"cpus", [&] { return cpus(c); }},
                                {"memory", [&] { return size_text(c); }},
                                {"pids", [&] { return c.number(100); }}},
                               60);
          }},
         {"reservations",
          [&] {
              return c.some_of(
                  {{"cpus", [&] { return cpus(c); }},
                   {"memory", [&] { return size_text(c); }},
                   {"devices",
                    [&] {
                        return scalar(c.random.pick(
                            {"[{capabilities: [gpu], count: all}]",
                             "[{capabilities: [gpu, tpu], driver: nvidia, device_ids: ['0']}]",
                             "[{capabilities: [gpu], options: [a=b]}]"}));
                    }},
                   {"generic_resources",
                    [&] { return scalar("[{discrete_resource_spec: {kind: gpu, value: 2}}]"); }}});
          }}},
        60);
}

Node restart_policy(Context& c) {
    return c.some_of({{"condition", [&] { return c.text_of({"any", "on-failure"}); }},
                      {"delay", [&] { return c.text("5s"); }},
                      {"max_attempts", [&] { return c.number(3); }},
                      {"window", [&] { return c.text("1m30s"); }}});
}

Node update_config(Context& c) {
    return c.some_of({{"parallelism", [&] { return c.number(2); }},
                      {"delay", [&] { return c.text("10s"); }},
                      {"failure_action", [&] { return c.text("rollback"); }},
                      {"monitor", [&] { return c.text("1h"); }},
                      {"max_failure_ratio", [&] { return scalar("0.25"); }},
                      {"order", [&] { return c.text("start-first"); }}});
}

Node placement(Context& c) {
    return c.some_of(
        {{"constraints",
          [&] { return c.list_of(1, 2, [&] { return c.text("node.role == manager"); }); }},
         {"preferences", [&] { return scalar("[{spread: node.labels.zone}]"); }},
         {"max_replicas_per_node", [&] { return c.number(2); }}});
}

Node deploy(Context& c) {
    Node deploy = c.some_of({{"labels", [&] { return c.pairs({"a", "b"}, {"1", "two"}); }},
                             {"mode", [&] { return c.text("replicated"); }},
                             {"endpoint_mode", [&] { return c.text_of({"vip", "dnsrr"}); }},
                             {"restart_policy", [&] { return restart_policy(c); }},
                             {"update_config", [&] { return update_config(c); }},
                             {"rollback_config", [&] { return update_config(c); }},
                             {"placement", [&] { return placement(c); }}},
                            20);
    if (c.habits[c.service].deploy_limits) {
        deploy.set("resources", resources(c));
    }
    if (c.habits[c.service].replicated && c.random.chance(50)) {
        deploy.set("replicas", c.number(c.random.below(3)));
    }
    return deploy;
}

Node ulimits(Context& c) {
    return c.some_of({{"nofile",
                       [&] {
                           return c.random.chance(50) ? c.number(65535)
                                                      : scalar("{soft: 1024, hard: \"2048\"}");
                       }},
                      {"nproc", [&] { return c.number(512); }}},
                     70);
}

Node blkio_config(Context& c) {
    return c.some_of(
        {{"weight", [&] { return scalar("300"); }},
         {"weight_device", [&] { return scalar("[{path: /dev/sda, weight: 400}]"); }},
         {"device_read_bps", [&] { return scalar("[{path: /dev/sdb, rate: 12mb}]"); }},
         {"device_write_iops", [&] { return scalar("[{path: /dev/sdb, rate: 30}]"); }}});
}

Node number_of_cpu(Context& c) {
    return c.number(c.random.pick({2U, 50U, 1024U}));
}
Node cpuset(Context& c) {
    return c.text_of({"0-3", "0,1"});
}
Node oom_score(Context& c) {
    return scalar(c.random.pick({"-500", "100"}));
}
Node swappiness(Context& c) {
    return c.number(60);
}
Node limit_flag(Context& c) {
    return c.boolean();
}

constexpr Piece limits_list[]{
    {"mem_limit", size},
    {"cpus", cpus},
    {"mem_reservation", size},
    {"pids_limit", number_of_cpu},
    {"deploy", deploy},
    {"deploy", deploy},
    {"memswap_limit", size},
    {"shm_size", size},
    {"ulimits", ulimits},
    {"blkio_config", blkio_config},
    {"cpu_shares", number_of_cpu},
    {"cpu_quota", number_of_cpu},
    {"cpu_count", number_of_cpu},
    {"cpuset", cpuset},
    {"oom_score_adj", oom_score},
    {"oom_kill_disable", limit_flag},
    {"mem_swappiness", swappiness},
};

} // namespace

std::span<const Piece> limit_pieces() {
    return limits_list;
}

} // namespace tw::oracle
