#include "oracle/mistakes.h"

namespace tw::oracle {
namespace {

struct Mistake {
    const char* key; ///< of a service
    const char* value;
};

// clang-format off
constexpr Mistake mistakes[]{
    // ports
    {"ports", "[\"8080:\"]"}, {"ports", "[\"80:80/foo\"]"}, {"ports", "[\"127.0.0.1:80\"]"},
    {"ports", "[\"3000-3002:80-81\"]"}, {"ports", "[\"localhost:8080:80\"]"}, {"ports", "[\"80:0\"]"},
    {"ports", "[8080.5]"}, {"ports", "80"}, {"ports", ""}, {"ports", "[\"99999:80\"]"},
    {"ports", "[{published: 80}]"}, {"ports", "[{target: \"80-81\"}]"}, {"ports", "[{target: 80, foo: 1}]"},
    {"ports", "[\"80:80\", \"80:80\"]"}, {"ports", "[\"::1:80:80\"]"}, {"ports", "[\" 80:80\"]"},
    {"expose", "[80.5]"}, {"expose", "80"}, {"expose", "[80, 80]"},
    // networks
    {"networks", "[nowhere]"}, {"networks", ""}, {"networks", "front"}, {"networks", "[front, front]"},
    {"networks", "{front: {foo: 1}}"}, {"networks", "{front: {priority: high}}"}, {"network_mode", "service:nobody"},
    {"networks", "{front: {aliases: www}}"}, {"network_mode", "[host]"}, {"links", "[nobody]"},
    // resources
    {"mem_limit", "2gg"}, {"mem_limit", "\"-1\""}, {"mem_limit", "[1]"}, {"cpus", "500m"}, {"cpus", "\"\""},
    {"mem_limit", "1e8"}, {"shm_size", "two"}, {"pids_limit", "many"}, {"pids_limit", "1.5"},
    {"deploy", "{resources: {limits: {memory: 1024}}}"}, {"deploy", "{resources: {limits: {memory: lots}}}"},
    {"deploy", "{replicas: two}"}, {"deploy", "{foo: 1}"}, {"deploy", "[]"}, {"ulimits", "{nofile: many}"},
    {"ulimits", "{nofile: {soft: 1}}"}, {"mem_swappiness", "high"}, {"oom_score_adj", "2000"},
    // health and order
    {"healthcheck", "{interval: 15}"}, {"healthcheck", "{interval: \"15\"}"}, {"healthcheck", "{interval: 1d}"},
    {"healthcheck", "{test: [curl, x]}"}, {"healthcheck", "{test: [CMD, 5]}"}, {"healthcheck", "{retries: many}"},
    {"healthcheck", "{retries: -1}"}, {"healthcheck", "{foo: 1}"}, {"healthcheck", "CMD"}, {"healthcheck", "{disable: maybe}"},
    {"depends_on", "[nobody]"}, {"depends_on", "{nobody: {condition: service_started, required: false}}"},
    {"depends_on", "web"}, {"depends_on", "{web: {}}"}, {"depends_on", "{web: {condition: ready}}"},
    {"depends_on", "[web, api]"}, {"depends_on", "[api, api]"}, {"profiles", "debug"}, {"profiles", "[1]"},
    {"stop_grace_period", "10"}, {"restart", "[always]"}, {"scale", "many"}, {"container_name", "[a]"},
    // names with values
    {"environment", "[A, {B: 1}]"}, {"environment", "{A: [1]}"}, {"environment", "text"}, {"labels", "{a: {b: c}}"},
    {"labels", "5"}, {"env_file", "nowhere.env"}, {"env_file", "[{required: true}]"}, {"sysctls", "x"},
    {"logging", "{driver: 5}"}, {"logging", "json-file"}, {"logging", "{options: {a: {}}}"}, {"extra_hosts", "[noaddress]"},
    {"extra_hosts", "{a: 5}"},
    // mounts
    {"volumes", "[\"nowhere:/data\"]"}, {"volumes", "[\"./a:/b:ro:rw\"]"}, {"volumes", "[{type: bind}]"},
    {"volumes", "[{target: /data}]"}, {"volumes", "[\":/data\"]"}, {"volumes", "./a:/b"}, {"volumes", "[5]"},
    {"volumes", "[{type: volume, source: nowhere, target: /x}]"}, {"volumes", "[\"\"]"},
    {"secrets", "[nowhere]"}, {"configs", "[{source: nowhere}]"}, {"secrets", "[{target: x, foo: 1}]"},
    {"configs", "token"}, {"secrets", "[{source: token, mode: rw}]"}, {"tmpfs", "{a: b}"}, {"devices", "/dev/a"},
    // image, build, process
    {"image", "5"}, {"image", "\"${UNSET_X}\""}, {"build", "[]"}, {"build", "{foo: 1}"}, {"build", "{args: 5}"},
    {"build", "{dockerfile: a, dockerfile_inline: b}"}, {"command", "5"}, {"command", "{a: b}"}, {"command", "[a, 5]"},
    {"entrypoint", "true"}, {"user", "1000"}, {"working_dir", "[a]"}, {"tty", "maybe"}, {"tty", "1"},
    {"init", "\"${UNSET_X}\""}, {"privileged", "[]"}, {"hostname", "5"}, {"hostname", "\"${BAD\""},
    {"hostname", "\"${1}\""}, {"hostname", "\"${UNSET_X:?is needed}\""}, {"hostname", "\"${UNSET_X.y}\""},
    {"x-own", "\"${UNSET_X:?is needed}\""}, {"hostname", "$$x$"}, {"foo", "bar"}, {"memory", "1g"},
    {"extends", "nobody"}, {"extends", "{file: nowhere.yaml, service: a}"}, {"extends", "{service: web, foo: 1}"},
    {"extends", "web"}, {"cap_add", "NET_ADMIN"}, {"cap_add", "[A, A]"}, {"security_opt", "[a, a]"},
    {"gpus", "some"}, {"gpus", "[{count: 1, device_ids: [a]}]"}, {"group_add", "[video, video]"}, {"dns", "5"},
    {"pull_policy", "sometimes"}, {"pull_policy", "5"}, {"develop", "{watch: [{path: a}]}"}, {"post_start", "[{user: a}]"},
    {"blkio_config", "{weight: heavy}"}, {"mac_address", "5"}, {"isolation", "[a]"}, {"credential_spec", "{foo: a}"},
    {"annotations", "5"}, {"stop_signal", "9"}, {"read_only", "\"1\""}, {"cpu_shares", "lots"}, {"cpu_quota", "x"},
    {"cpu_percent", "12.5"},
};

/// Of a section at the top level.
struct Declaration {
    const char* section;
    const char* name;
    const char* value;
};
constexpr Declaration declarations[]{
    {"networks", "front", "text"}, {"networks", "front", "{foo: 1}"}, {"networks", "front", "{internal: 1}"},
    {"networks", "front", "{internal: maybe}"}, {"networks", "front", "{driver_opts: {a: true}}"},
    {"networks", "front", "{ipam: {config: {subnet: a}}}"}, {"networks", "front", "{external: {name: old}}"},
    {"networks", "front", "{labels: 5}"}, {"networks", "front", "[]"}, {"networks", "front", "{external: true, driver: x}"},
    {"networks", "a b", ""}, {"volumes", "data", "{external: true, driver: local}"}, {"volumes", "data", "text"},
    {"volumes", "a b", ""}, {"volumes", "data", "{foo: 1}"}, {"volumes", "data", "{external: maybe}"},
    {"secrets", "token", "{}"}, {"secrets", "token", ""}, {"secrets", "token", "{file: a, environment: B}"},
    {"secrets", "token", "{content: a}"}, {"secrets", "token", "{external: true, file: a}"}, {"secrets", "token", "text"},
    {"configs", "settings", "{}"}, {"configs", "settings", "{file: a, content: b}"}, {"configs", "settings", "{foo: 1}"},
    {"services", "a b", "{image: x}"}, {"services", "lonely", "{}"}, {"services", "lonely", ""}, {"services", "lonely", "text"},
    {"services", "lonely", "{command: x}"}, {"services", "x-lonely", "{}"}, {"services", "5", "{image: x}"},
};

/// Of the file itself.
constexpr Mistake top_mistakes[]{
    {"foo", "1"}, {"version", "3.8"}, {"name", "\"é\""}, {"name", "5"}, {"services", ""}, {"services", "[]"},
    {"networks", "[front]"}, {"volumes", "data"}, {"include", "other.yaml"}, {"include", "[nowhere.yaml]"},
    {"include", "[{foo: 1}]"}, {"models", "{}"}, {"x-own", "\"${UNSET_X:?is needed}\""}, {"secrets", "[]"},
};
// clang-format on

} // namespace

void make_mistake(Context& c, Node& file) {
    if (c.random.chance(8)) {
        const Mistake& mistake = c.random.pick(top_mistakes);
        file.set(mistake.key, scalar(mistake.value));
        return;
    }
    if (c.random.chance(18)) {
        const Declaration& declaration = c.random.pick(declarations);
        if (file.find(declaration.section) == nullptr) {
            file.set(declaration.section, map({}));
        }
        file.find(declaration.section)->set(declaration.name, scalar(declaration.value));
        return;
    }
    const Mistake& mistake = c.random.pick(mistakes);
    Node& first = file.find("services")->entries.front().value;
    first.set(mistake.key, scalar(mistake.value));
}

} // namespace tw::oracle
