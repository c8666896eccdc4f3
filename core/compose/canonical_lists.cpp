// Ports, mounts and other lists whose items have a short form.
#include "compose/canonical_parts.h"
#include "compose/mount.h"
#include "compose/paths.h"
#include "compose/ports.h"

#include <algorithm>

namespace tw::compose {
namespace {

Value long_port(const PublishedPort& port, const Origin& origin) {
    Value map = Value::empty_map(origin);
    map.put("mode", Value::string("ingress", origin));
    map.put("target", Value::whole(port.target, origin));
    if (!port.host_ip.empty()) {
        map.put("host_ip", Value::string(port.host_ip, origin));
    }
    if (!port.published.empty()) {
        map.put("published", Value::string(port.published, origin));
    }
    map.put("protocol", Value::string(std::string(to_text(port.protocol)), origin));
    return map;
}

Value long_mount(const Mount& mount, const Origin& origin) {
    Value map = Value::empty_map(origin);
    const bool is_bind = mount.is_bind();
    map.put("type", Value::string(is_bind ? "bind" : "volume", origin));
    if (!mount.source.empty()) {
        map.put("source", Value::string(mount.source, origin));
    }
    map.put("target", Value::string(mount.target, origin));
    if (mount.read_only) {
        map.put("read_only", Value::boolean(true, origin));
    }
    if (is_bind || !mount.propagation.empty() || !mount.selinux.empty()) {
        Value& bind = map.put("bind", Value::empty_map(origin));
        if (is_bind) {
            bind.put("create_host_path", Value::boolean(true, origin));
        }
        if (!mount.propagation.empty()) {
            bind.put("propagation", Value::string(mount.propagation, origin));
        }
        if (!mount.selinux.empty()) {
            bind.put("selinux", Value::string(mount.selinux, origin));
        }
    }
    if ((!is_bind && !mount.is_short) || mount.no_copy) {
        Value& volume = map.put("volume", Value::empty_map(origin));
        if (mount.no_copy) {
            volume.put("nocopy", Value::boolean(true, origin));
        }
    }
    return map;
}

void check_published(const Value& port, Remarks& remarks) {
    const Value* published = port.find("published");
    if (published != nullptr && published->kind == Kind::Float) {
        remarks.error("TW-PRT-001", published->origin.location,
                      say("'{}' is not a host port", published->text));
    }
}

void check_mount(const Value& mount, Remarks& remarks) {
    const Value* target = mount.find("target");
    if (target == nullptr || target->is_null()) {
        remarks.error("TW-CMP-025", mount.origin.location, say("this mount has no 'target'"));
    }
    if (mount.text_of("type") == "bind" && mount.find("source") == nullptr) {
        remarks.error("TW-CMP-025", mount.origin.location, say("this bind mount has no 'source'"));
    }
}

/// `HOST[:CONTAINER[:PERMISSIONS]]`
Value long_device(const Value& item, Remarks& remarks) {
    std::vector<std::string> parts(1);
    for (const char c : item.text) {
        if (c == ':') {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    if (parts.size() > 3) {
        remarks.error("TW-CMP-025", item.origin.location,
                      say("'{}' has too many colons for a device", item.text));
    }
    Value map = Value::empty_map(item.origin);
    map.put("source", Value::string(parts[0], item.origin));
    map.put("target", Value::string(parts.size() > 1 ? parts[1] : parts[0], item.origin));
    map.put("permissions", Value::string(parts.size() > 2 ? parts[2] : "rwm", item.origin));
    return map;
}

} // namespace

void canonical_ports(Value& value, Remarks& remarks) {
    std::vector<Value> items;
    for (Value& item : value.list) {
        if (!item.is_scalar()) {
            for (const std::string_view key : {"target", "published"}) {
                Value* number = item.find(key);
                if (number != nullptr && number->kind == Kind::Int) {
                    number->text = printed(*number); // 0x50 is 80
                }
            }
            check_published(item, remarks);
            items.push_back(std::move(item));
            continue;
        }
        if (item.kind == Kind::Float) {
            remarks.error("TW-PRT-001", item.origin.location, say("'{}' is not a port", item.text));
            continue;
        }
        const auto ports = parse_ports(printed(item));
        if (!ports) {
            remarks.error("TW-PRT-001", item.origin.location, ports.error().message);
            continue;
        }
        for (const PublishedPort& port : *ports) {
            items.push_back(long_port(port, item.origin));
        }
    }
    value.list = std::move(items);
}

void canonical_mounts(Value& value, Remarks& remarks) {
    for (Value& item : value.list) {
        if (item.is_map()) {
            check_mount(item, remarks);
            if (Value* target = item.find("target")) {
                target->text = target->text.empty() ? "." : clean_path(target->text);
            }
            continue;
        }
        Mount mount = parse_mount(item.text);
        if (!mount.error.empty()) {
            remarks.error("TW-CMP-025", item.origin.location, mount.error);
        }
        mount.target = clean_path(mount.target);
        item = long_mount(mount, item.origin);
    }
}

void canonical_devices(Value& value, Remarks& remarks) {
    for (Value& item : value.list) {
        if (item.is_scalar()) {
            item = long_device(item, remarks);
        }
    }
}

void canonical_files(Value& value, Remarks& /*remarks*/) {
    for (Value& item : value.list) {
        if (item.is_scalar()) {
            Value map = Value::empty_map(item.origin);
            map.put("source", item);
            item = std::move(map);
        }
    }
}

void canonical_secrets(Value& value, Remarks& remarks) {
    canonical_files(value, remarks);
}

void canonical_env_files(Value& value, Remarks& /*remarks*/) {
    if (value.is_scalar()) {
        const Origin origin = value.origin;
        std::vector<Value> items;
        items.push_back(std::move(value));
        value = Value::list_of(std::move(items), origin);
    }
    for (Value& item : value.list) {
        if (item.is_scalar()) {
            Value map = Value::empty_map(item.origin);
            map.put("path", item);
            item = std::move(map);
        }
        if (item.find("required") == nullptr) {
            item.put("required", Value::boolean(true, item.origin));
        }
    }
}

} // namespace tw::compose
