#include "compose/consistency.h"

#include <algorithm>
#include <array>
#include <span>

namespace tw::compose {
namespace {

constexpr std::string_view rule = "TW-CMP-030";

/// No more than one of the keys may be there, and one must be unless something else is the source.
void check_sources(const Entry& resource, std::span<const std::string_view> sources,
                   bool has_other_source, const Phrase& wanted, Remarks& remarks) {
    const auto found = std::ranges::count_if(
        sources, [&](std::string_view source) { return resource.value.find(source) != nullptr; });
    if (found == 0 && !has_other_source) {
        remarks.error(rule, resource.key_location,
                      say("{} does not say where it comes from; write {}", resource.key, wanted));
    } else if (found > 1) {
        remarks.error(rule, resource.key_location,
                      say("{} has several sources; keep one of {}", resource.key, wanted));
    }
}

/// Neither a driver is the source of a secret, nor a variable without name.
void check_secret(const Entry& secret, Remarks& remarks) {
    static constexpr std::string_view sources[] = {"file", "environment"};
    if (!secret.value.is_map()) {
        return;
    }
    const bool is_external = secret.value.text_of("external") == "true";
    const Value* variable = secret.value.find("environment");
    if (variable != nullptr && variable->text.empty() && !is_external &&
        secret.value.find("file") == nullptr) {
        remarks.error(rule, variable->origin.location, say("this names no variable"));
    }
    check_sources(secret, sources, is_external, either({"'file'", "'environment'"}), remarks);
}

void check_config(const Entry& config, Remarks& remarks) {
    static constexpr std::string_view sources[] = {"file", "environment", "content"};
    if (config.value.is_map()) {
        const bool comes_from_elsewhere =
            config.value.find("driver") != nullptr || config.value.find("external") != nullptr;
        check_sources(config, sources, comes_from_elsewhere,
                      either({"'file'", "'environment'", "'content'"}), remarks);
    }
}

void check_volume(const Entry& volume, Remarks& remarks) {
    static constexpr std::array excluded{"driver", "driver_opts", "labels"};
    if (volume.value.text_of("external") != "true") {
        return;
    }
    for (const char* key : excluded) {
        if (const Entry* entry = volume.value.find_entry(key)) {
            remarks.error(
                rule, entry->key_location,
                say("the volume {} is external, so Compose refuses '{}' here", volume.key, key));
        }
    }
}

void check_device_requests(const Value* requests, Remarks& remarks) {
    for (std::size_t i = 0; requests != nullptr && i < requests->list.size(); ++i) {
        const Value& request = requests->list[i];
        const Entry* names = request.find_entry("device_ids");
        if (names != nullptr && request.find("count") != nullptr) {
            remarks.error(rule, names->key_location,
                          say("'count' and 'device_ids' exclude each other"));
        }
    }
}

void check_watches(const Value* watches, Remarks& remarks) {
    for (std::size_t i = 0; watches != nullptr && i < watches->list.size(); ++i) {
        const Value* path = watches->list[i].find("path");
        if (path != nullptr && path->is_scalar() && path->text.empty()) {
            remarks.error(rule, path->origin.location, say("a path to watch cannot be empty"));
        }
    }
}

const std::vector<Entry>& entries(const Value& root, std::string_view key) {
    static const std::vector<Entry> none;
    const Value* map = root.find(key);
    return map == nullptr ? none : map->map;
}

} // namespace

void check_everything(const Value& root, Remarks& remarks) {
    for (const Entry& secret : entries(root, "secrets")) {
        check_secret(secret, remarks);
    }
    for (const Entry& config : entries(root, "configs")) {
        check_config(config, remarks);
    }
    for (const Entry& volume : entries(root, "volumes")) {
        check_volume(volume, remarks);
    }
    for (const Entry& service : entries(root, "services")) {
        check_device_requests(service.value.find("gpus"), remarks);
        check_device_requests(
            find_at(service.value, {"deploy", "resources", "reservations", "devices"}), remarks);
        check_watches(find_at(service.value, {"develop", "watch"}), remarks);
    }
}

} // namespace tw::compose
