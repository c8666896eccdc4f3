#include "compose/reader.h"

namespace tw::compose {

Network read_network(const Entry& entry, const std::string& project_name) {
    Network network;
    network.name = NetworkName(entry.key);
    network.origin = origin_of_key(entry);
    network.extent = entry.key_location;
    network.internal.origin = network.origin;
    const Value& body = entry.value;
    if (body.origin.location.file == entry.key_location.file) {
        network.extent.range = network.extent.range.joined(body.origin.location.range);
    }
    network.external = read_flag(body, "external");
    const auto name = read_text(body, "name");
    network.real_name = name               ? name->value
                        : network.external ? entry.key
                                           : std::format("{}_{}", project_name, entry.key);
    // An external network is what it is: Compose ignores the other keys.
    if (const Value* internal = body.find("internal"); internal != nullptr && !network.external) {
        network.internal = {read_flag(body, "internal"), internal->origin};
    }
    network.attachable = read_flag(body, "attachable");
    if (const auto driver = read_text(body, "driver")) {
        network.driver = driver->value;
    }
    for (const Label& option : read_labels(body, "driver_opts")) {
        network.driver_options.emplace_back(option.key, option.value);
    }
    network.labels = read_labels(body, "labels");
    return network;
}

} // namespace tw::compose
