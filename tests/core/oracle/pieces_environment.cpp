// Names with values: environment, labels and their kin.
#include "oracle/pieces.h"

#include <format>

namespace tw::oracle {
namespace {

const std::vector<std::string> values{"1",      "on",   "a b",      "x=y",  "",
                                      "$$HOME", "1.50", "#no",      "it's", "\"quoted\"",
                                      "yes",    "a: b", "back\\up", "é",    "http://h"};

Node environment(Context& c) {
    return c.pairs({"A", "B", "LONG_NAME", "UNSET_X", "TZ"}, values);
}
Node labels(Context& c) {
    return c.pairs({"com.example.a", "traefik.enable", "B", "b"}, values);
}
Node annotations(Context& c) {
    return c.pairs({"com.example.a", "b"}, values);
}
Node sysctls(Context& c) {
    return c.pairs({"net.core.somaxconn", "net.ipv4.tcp_syncookies"}, {"1024", "0"});
}
Node storage_options(Context& c) {
    return map({{"size", c.text_of({"1G", "2G"})}});
}

/// A file of variables beside the compose file that is written now, with a name of its own.
std::string env_file(Context& c) {
    const std::string name = std::format("{}.env", c.random.pick({"web", "common"}));
    static constexpr const char* lines[]{
        "E1=plain\n",          "E2='raw $A'\n",     "E3=\"esc\\n$E1\"\n", "export E4=x\n",
        "# comment\n",         "E5=a # comment\n",  "E6: colon\n",        "E7=\n",
        "E8=${E1:-default}\n", "  E9 = blanks  \n", "A=from file\n",      "E10=a#b\n",
        "E11='two\nlines'\n",  "E12=$$x\n",         "E13=${UNSET_Y}\n",   "UNSET_X\n"};
    std::string& text = c.project.files[c.folder + name].text;
    for (std::size_t i = c.random.between(0, 4); i > 0; --i) {
        text += c.random.pick(lines);
    }
    return name;
}

Node env_file_entry(Context& c) {
    if (c.random.chance(60)) {
        const std::string start = c.random.pick({"", "./"});
        return c.text(start + env_file(c));
    }
    if (c.random.chance(40)) {
        return map({{"path", c.text("absent.env")}, {"required", scalar("false")}});
    }
    return map({{"path", c.text(env_file(c))}});
}

Node env_files(Context& c) {
    return c.random.chance(40) ? c.text(env_file(c))
                               : c.list_of(1, 2, [&] { return env_file_entry(c); });
}

Node logging(Context& c) {
    Node logging = c.some_of({{"driver", [&] { return c.text_of({"json-file", "syslog"}); }}}, 70);
    if (c.random.chance(60)) {
        logging.set("options", c.some_of({{"max-size", [&] { return c.text("10m"); }},
                                          {"max-file", [&] { return scalar("3"); }},
                                          {"tag", [&] { return scalar("\"{{.Name}}\""); }}}));
    }
    return logging;
}

constexpr Piece environment_list[]{
    {"environment", environment}, {"environment", environment}, {"labels", labels},
    {"labels", labels},           {"annotations", annotations}, {"sysctls", sysctls},
    {"env_file", env_files},      {"logging", logging},         {"storage_opt", storage_options},
};

} // namespace

std::span<const Piece> environment_pieces() {
    return environment_list;
}

} // namespace tw::oracle
