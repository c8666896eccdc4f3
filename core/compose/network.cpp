#include "compose/reader.h"

#include <array>

namespace tw::compose {

Network read_network(const Entry& entry, const std::string& project_name, Remarks& remarks) {
    static constexpr auto keys = std::to_array<std::string_view>(
        {"attachable", "driver", "driver_opts", "enable_ipv4", "enable_ipv6", "external",
         "internal", "ipam", "labels", "name"});
    Network network;
    network.name = NetworkName(entry.key);
    network.origin = {entry.key_location, entry.value.origin.shared, false};
    network.extent = entry.key_location;
    network.internal.origin = network.origin;
    network.real_name = std::format("{}_{}", project_name, entry.key);
    const Value& body = entry.value;
    if (body.is_null()) {
        return network;
    }
    if (!body.is_map()) {
        remarks.wrong_type(body, entry.key, "a mapping or empty");
        return network;
    }
    if (body.origin.location.file == entry.key_location.file) {
        network.extent.range = network.extent.range.joined(body.origin.location.range);
    }
    check_keys(body, keys, "a network", remarks);
    if (const Value* external = body.find("external")) {
        const Value* legacy_name = external->find("name");
        network.external =
            external->is_map() || read_bool(*external, "external", remarks).value_or(false);
        if (network.external) {
            network.real_name = legacy_name == nullptr ? entry.key : legacy_name->text;
        }
    }
    if (const Value* name = body.find("name"); name != nullptr && !name->is_null()) {
        network.real_name = read_text(*name, "name", remarks);
    }
    // An external network is what it is: Compose ignores the other keys.
    if (const Value* internal = body.find("internal"); internal != nullptr && !network.external) {
        network.internal = {read_bool(*internal, "internal", remarks).value_or(false),
                            internal->origin};
    }
    if (const Value* attachable = body.find("attachable")) {
        network.attachable = read_bool(*attachable, "attachable", remarks).value_or(false);
    }
    if (const Value* driver = body.find("driver")) {
        network.driver = read_text(*driver, "driver", remarks);
    }
    if (const Value* options = body.find("driver_opts"); options != nullptr && options->is_map()) {
        for (const Entry& option : options->map) {
            network.driver_options.emplace_back(option.key, option.value.text);
        }
    }
    if (const Value* labels = body.find("labels")) {
        network.labels = read_labels(*labels, "labels", remarks);
    }
    return network;
}

} // namespace tw::compose
