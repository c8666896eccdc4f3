// The process inside of the container: command, user, terminal, hooks.
#include "oracle/pieces.h"

namespace tw::oracle {
namespace {

Node command(Context& c) {
    if (c.random.chance(60)) {
        return c.text_of(
            {"echo hello", "sh -c 'echo \"a b\"'", "run --x=1 $$HOME", "", "a\\ b c", "run \"\""});
    }
    if (c.random.chance(20)) {
        return scalar("|\n  run it\n  --now");
    }
    return c.list_of(1, 3, [&] { return c.text_of({"run", "--flag", "a b", "$$x", "5"}); });
}

Node entrypoint(Context& c) {
    return c.random.chance(10) ? scalar(c.random.pick({"[]", "", "\"\""})) : command(c);
}

Node hook(Context& c) {
    return c.list_of(1, 1, [&] {
        Node hook = c.some_of({{"user", [&] { return c.text("root"); }},
                               {"privileged", [&] { return c.boolean(); }},
                               {"working_dir", [&] { return c.text("/srv"); }},
                               {"environment", [&] { return c.pairs({"A"}, {"1"}); }}});
        hook.set("command", command(c));
        return hook;
    });
}

Node user(Context& c) {
    return c.text_of({"1000:1000", "www-data", "0"});
}
Node directory(Context& c) {
    return c.text_of({"/srv", "relative/dir"});
}
Node process_flag(Context& c) {
    return c.boolean();
}
Node host_name(Context& c) {
    return c.text_of({"web", "web.example.com"});
}
Node platform(Context& c) {
    return c.text_of({"linux/amd64", "linux/arm64"});
}
Node pull_policy(Context& c) {
    return c.text_of({"always", "missing", "never", "build"});
}
Node runtime(Context& c) {
    return c.text("runc");
}
Node own_key(Context& c) {
    return scalar(c.random.pick({"{a: [1, two, 3.5], b: {c: null}}", "text", "12", "[yes, ~]"}));
}

constexpr Piece process_list[]{
    {"command", command},       {"command", command},     {"entrypoint", entrypoint},
    {"post_start", hook},       {"pre_stop", hook},       {"user", user},
    {"working_dir", directory}, {"tty", process_flag},    {"stdin_open", process_flag},
    {"init", process_flag},     {"attach", process_flag}, {"hostname", host_name},
    {"domainname", host_name},  {"platform", platform},   {"pull_policy", pull_policy},
    {"runtime", runtime},       {"x-own", own_key},
};

} // namespace

std::span<const Piece> process_pieces() {
    return process_list;
}

} // namespace tw::oracle
