// What a key is when it is absent.
#include "compose/canonical.h"
#include "compose/mount.h"
#include "compose/version_changes.h"

namespace tw::compose {
namespace {

void put_if_absent(Value& map, std::string_view key, Value value) {
    if (map.find(key) == nullptr) {
        map.put(std::string(key), std::move(value));
    }
}

void default_build(Value& build) {
    if (!build.is_map()) {
        return;
    }
    put_if_absent(build, "context", Value::string(".", build.origin));
    if (build.find("dockerfile_inline") == nullptr) {
        put_if_absent(build, "dockerfile", Value::string("Dockerfile", build.origin));
    }
}

void default_port(Value& port) {
    put_if_absent(port, "protocol", Value::string("tcp", port.origin));
    put_if_absent(port, "mode", Value::string("ingress", port.origin));
}

void default_secret(Value& secret) {
    put_if_absent(secret, "target",
                  Value::string(mounted_secret(secret.text_of("source")), secret.origin));
}

void default_mount(Value& mount) {
    if (Value* bind = mount.find("bind"); bind != nullptr && bind->is_map()) {
        put_if_absent(*bind, "create_host_path", Value::boolean(true, bind->origin));
    }
}

/// Without a number or names, all devices are meant.
void default_device(Value& device) {
    if (device.find("count") == nullptr && device.find("device_ids") == nullptr) {
        device.put("count", Value::whole(-1, device.origin));
    } else if (device.text_of("count") == "all") {
        *device.find("count") = Value::whole(-1, device.origin);
    }
}

void each(Value* list, void (*visit)(Value&)) {
    if (list != nullptr) {
        for (Value& item : list->list) {
            if (item.is_map()) {
                visit(item);
            }
        }
    }
}

} // namespace

void set_defaults(Value& root, Version version) {
    for_each_service(root, [&](Entry& entry) {
        Value& service = entry.value;
        if (Value* build = service.find("build")) {
            default_build(*build);
        }
        each(service.find("ports"), default_port);
        each(service.find("secrets"), default_secret);
        if (has(version, Change::CreatedHostPaths)) {
            each(service.find("volumes"), default_mount);
        }
        each(service.find("gpus"), default_device);
        each(service.at({"deploy", "resources", "reservations", "devices"}), default_device);
    });
}

} // namespace tw::compose
