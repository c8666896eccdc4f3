#include "compose/reader.h"

namespace tw::compose {
namespace {

std::vector<AddressPool> read_pools(const Value& body) {
    std::vector<AddressPool> pools;
    const Value* config = find_at(body, {"ipam", "config"});
    for (std::size_t i = 0; config != nullptr && i < config->list.size(); ++i) {
        const Value& entry = config->list[i];
        AddressPool& pool = pools.emplace_back();
        pool.subnet = read_text(entry, "subnet");
        pool.ip_range = read_text(entry, "ip_range");
        pool.gateway = read_text(entry, "gateway");
        for (const Label& reserved : read_labels(entry, "aux_addresses")) {
            pool.aux_addresses.push_back({reserved.value, reserved.origin});
        }
        pool.origin = entry.origin;
    }
    return pools;
}

} // namespace

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
    network.pools = read_pools(body);
    if (const Value* ipam = body.find("ipam")) {
        network.ipam_driver = ipam->text_of("driver");
    }
    network.ipv6 = read_flag(body, "enable_ipv6");
    network.written_name = name;
    network.labels = read_labels(body, "labels");
    return network;
}

} // namespace tw::compose
