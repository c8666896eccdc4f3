// Mounts of a service: volumes, tmpfs, secrets, configs, devices.
#include "oracle/pieces.h"

namespace tw::oracle {
namespace {

Node short_volume(Context& c) {
    const std::string target = c.random.pick({"/data", "/srv/app", "/etc/x/"});
    const std::string source =
        c.random.pick({"./src", "../up", "/abs/./path", "~/home", ".", "<volume>", "<volume>", ""});
    const std::string mode = c.random.pick(
        {"", "", "", ":ro", ":rw,z", ":Z", ":rshared", ":nocopy", ":cached", ":ro,foo"});
    if (source.empty()) {
        return c.text(target);
    }
    return c.text((source == "<volume>" ? c.random.pick(c.names.volumes) : source) + ":" + target +
                  mode);
}

Node volume_source(Context& c, const std::string& type) {
    return type == "volume" ? scalar(c.random.pick(c.names.volumes))
                            : c.text_of({"./src", "/abs", "../up/x"});
}

Node long_volume(Context& c) {
    const std::string type = c.random.pick({"bind", "volume", "tmpfs"});
    Node volume = map({{"type", c.text(type)}, {"target", c.text_of({"/data", "/long"})}});
    if (type != "tmpfs") {
        volume.set("source", volume_source(c, type));
    }
    if (c.random.chance(30)) {
        volume.set("read_only", c.boolean());
    }
    if (c.random.chance(20)) {
        volume.set("consistency", c.text("cached"));
    }
    if (type == "bind" && c.random.chance(50)) {
        volume.set("bind", c.some_of({{"propagation", [&] { return c.text("rslave"); }},
                                      {"create_host_path", [&] { return c.boolean(); }},
                                      {"selinux", [&] { return c.text("z"); }}}));
    } else if (type == "volume" && c.random.chance(50)) {
        volume.set("volume", c.some_of({{"nocopy", [&] { return c.boolean(); }},
                                        {"subpath", [&] { return c.text("sub"); }}}));
    } else if (type == "tmpfs" && c.random.chance(70)) {
        volume.set("tmpfs", c.some_of({{"size", [&] { return c.text_of({"64m", "1g"}); }},
                                       {"mode", [&] { return scalar("0755"); }}}));
    }
    return c.styled(std::move(volume));
}

Node volumes(Context& c) {
    return c.list_of(1, 3, [&] { return c.random.chance(65) ? short_volume(c) : long_volume(c); });
}

Node tmpfs(Context& c) {
    return c.random.chance(50)
               ? c.text("/run")
               : c.list_of(1, 2, [&] { return c.text_of({"/tmp:size=64m", "/run"}); });
}

/// An entry of `secrets` or `configs`.
Node reference(Context& c, const std::vector<std::string>& names) {
    if (c.random.chance(50)) {
        return scalar(c.random.pick(names));
    }
    Node entry =
        c.some_of({{"target", [&] { return c.text_of({"file", "/etc/file"}); }},
                   {"uid", [&] { return scalar("\"103\""); }},
                   {"gid", [&] { return scalar("'104'"); }},
                   {"mode", [&] { return scalar(c.random.pick({"0440", "0o400", "292"})); }}});
    entry.set("source", scalar(c.random.pick(names)));
    return entry;
}

Node secrets(Context& c) {
    return c.list_of(1, 2, [&] { return reference(c, c.names.secrets); });
}
Node configs(Context& c) {
    return c.list_of(1, 2, [&] { return reference(c, c.names.configs); });
}

Node devices(Context& c) {
    return c.list_of(1, 2, [&] {
        return c.random.chance(75)
                   ? c.text_of({"/dev/sda", "/dev/sda:/dev/xvda:r", "/dev/ttyUSB0:/dev/ttyUSB1"})
                   : map({{"source", c.text("/dev/fuse")},
                          {"target", c.text("/dev/fuse")},
                          {"permissions", c.text("rw")}});
    });
}

Node volumes_from(Context& c) {
    const bool first = c.service == c.names.services.front();
    const std::string source = first ? "container:other" : c.names.services.front();
    return list({c.text(source + c.random.pick({"", ":ro", ":rw"}))});
}

constexpr Piece storage_list[]{
    {"volumes", volumes}, {"volumes", volumes},           {"volumes", volumes},
    {"tmpfs", tmpfs},     {"secrets", secrets},           {"configs", configs},
    {"devices", devices}, {"volumes_from", volumes_from},
};

} // namespace

std::span<const Piece> storage_pieces() {
    return storage_list;
}

} // namespace tw::oracle
