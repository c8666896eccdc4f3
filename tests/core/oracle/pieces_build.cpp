// Building an image, and watching its sources.
#include "oracle/pieces.h"

namespace tw::oracle {
namespace {

Node long_build(Context& c) {
    Node build = c.some_of(
        {{"args", [&] { return c.pairs({"VERSION", "UNSET_X"}, {"1", "1.50"}); }},
         {"target", [&] { return c.text("prod"); }},
         {"labels", [&] { return c.pairs({"a", "b"}, {"1"}); }},
         {"cache_from", [&] { return c.list_of(1, 1, [&] { return c.text("alpine:latest"); }); }},
         {"cache_to", [&] { return c.list_of(1, 1, [&] { return c.text("user/app:cache"); }); }},
         {"no_cache", [&] { return c.boolean(); }},
         {"pull", [&] { return c.boolean(); }},
         {"network", [&] { return c.text("host"); }},
         {"shm_size", [&] { return c.text("128m"); }},
         {"extra_hosts", [&] { return c.list_of(1, 1, [&] { return c.text("h=1.2.3.4"); }); }},
         {"platforms", [&] { return scalar("[\"linux/amd64\", \"linux/arm64\"]"); }},
         {"tags", [&] { return c.list_of(1, 2, [&] { return c.text_of({"a:1", "b:2"}); }); }},
         {"ssh", [&] { return scalar("[default]"); }},
         {"secrets", [&] { return list({scalar(c.random.pick(c.names.secrets))}); }},
         {"additional_contexts",
          [&] { return c.pairs({"res", "img"}, {"./res", "docker-image://alpine"}); }},
         {"ulimits", [&] { return map({{"nofile", c.number(1024)}}); }},
         {"privileged", [&] { return c.boolean(); }},
         {"entitlements", [&] { return scalar("[network.host]"); }}},
        12);
    if (c.random.chance(80)) {
        build.set("context", c.text_of({".", "./app", "../shared", "https://example.com/a.git"}));
    }
    if (c.random.chance(40)) {
        const char* key = c.random.pick({"dockerfile", "dockerfile_inline"});
        build.set(key, c.text("Dockerfile.dev"));
    }
    return build;
}

Node build(Context& c) {
    return c.random.chance(35) ? c.text_of({".", "./app", "app/"}) : long_build(c);
}

Node develop(Context& c) {
    return map({{"watch", c.list_of(1, 1, [&] {
                     Node rule = c.some_of({{"ignore", [&] { return scalar("[node_modules/]"); }}});
                     rule.set("path", c.text_of({"./src", "package.json"}));
                     rule.set("action", c.text_of({"sync", "sync+restart"}));
                     rule.set("target", c.text("/srv"));
                     return rule;
                 })}});
}

constexpr Piece build_list[]{{"build", build}, {"build", build}, {"develop", develop}};

} // namespace

std::span<const Piece> build_pieces() {
    return build_list;
}

} // namespace tw::oracle
