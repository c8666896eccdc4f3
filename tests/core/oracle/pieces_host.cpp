// What a container takes from its host: rights, namespaces, graphics processors.
#include "oracle/pieces.h"

namespace tw::oracle {
namespace {

Node capabilities(Context& c) {
    return c.list_of(1, 2, [&] { return c.text_of({"NET_ADMIN", "SYS_PTRACE", "ALL"}); });
}
Node security_options(Context& c) {
    return c.list_of(1, 1, [&] { return c.text_of({"no-new-privileges:true", "label=disable"}); });
}
Node groups(Context& c) {
    return c.list_of(
        1, 2, [&] { return c.random.chance(40) ? scalar("44") : c.text_of({"video", "mail"}); });
}
Node device_rules(Context& c) {
    return c.list_of(1, 1, [&] { return c.text("c 1:3 mr"); });
}
Node gpus(Context& c) {
    return scalar(c.random.pick({"all", "[{driver: nvidia, count: 2}]",
                                 "[{device_ids: [\"0\", \"3\"], capabilities: [gpu]}]"}));
}
Node cgroup(Context& c) {
    return c.text_of({"host", "private"});
}
Node cgroup_parent(Context& c) {
    return c.text("m-executor-abcd");
}
Node host(Context& c) {
    return c.text("host");
}
Node isolation(Context& c) {
    return c.text("default");
}
Node host_flag(Context& c) {
    return c.boolean();
}
Node mac_address(Context& c) {
    return c.text("02:42:ac:11:00:03");
}
Node credentials(Context& c) {
    return map({{"file", c.text("credentials.json")}});
}

constexpr Piece host_list[]{
    {"cap_add", capabilities},
    {"cap_drop", capabilities},
    {"security_opt", security_options},
    {"group_add", groups},
    {"device_cgroup_rules", device_rules},
    {"gpus", gpus},
    {"cgroup", cgroup},
    {"cgroup_parent", cgroup_parent},
    {"uts", host},
    {"userns_mode", host},
    {"isolation", isolation},
    {"privileged", host_flag},
    {"read_only", host_flag},
    {"mac_address", mac_address},
    {"credential_spec", credentials},
};

} // namespace

std::span<const Piece> host_pieces() {
    return host_list;
}

} // namespace tw::oracle
