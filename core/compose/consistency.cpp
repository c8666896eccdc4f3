#include "compose/consistency.h"

#include <array>
#include <span>

namespace tw::compose {
namespace {

constexpr std::string_view rule = "TW-CMP-030";

/// Exactly one of the keys must be there.
void check_sources(const Entry& resource, std::span<const std::string_view> sources,
                   std::string_view wanted, Remarks& remarks) {
    if (!resource.value.is_map() || resource.value.text_of("external") == "true") {
        return;
    }
    int found = 0;
    for (const std::string_view source : sources) {
        found += resource.value.find(source) != nullptr ? 1 : 0;
    }
    const bool has_driver = resource.value.find("driver") != nullptr;
    if (found == 0 && !has_driver) {
        remarks.error(
            rule, resource.key_location,
            std::format("{} says not where it comes from; write {}", resource.key, wanted));
    } else if (found > 1) {
        remarks.error(rule, resource.key_location,
                      std::format("{} has several sources; keep one of {}", resource.key, wanted));
    }
}

void check_volume(const Entry& volume, Remarks& remarks) {
    static constexpr std::array excluded{"driver", "driver_opts", "labels"};
    if (volume.value.text_of("external") != "true") {
        return;
    }
    for (const char* key : excluded) {
        if (const Entry* entry = volume.value.find_entry(key)) {
            remarks.error(rule, entry->key_location,
                          std::format("the volume {} is external, so Compose refuses '{}' here",
                                      volume.key, key));
        }
    }
}

const std::vector<Entry>& entries(const Value& root, std::string_view key) {
    static const std::vector<Entry> none;
    const Value* map = root.find(key);
    return map == nullptr ? none : map->map;
}

} // namespace

void check_resources(const Value& root, Remarks& remarks) {
    static constexpr std::string_view secret_sources[] = {"file", "environment"};
    static constexpr std::string_view config_sources[] = {"file", "environment", "content"};
    for (const Entry& secret : entries(root, "secrets")) {
        check_sources(secret, secret_sources, "'file' or 'environment'", remarks);
    }
    for (const Entry& config : entries(root, "configs")) {
        check_sources(config, config_sources, "'file', 'environment' or 'content'", remarks);
    }
    for (const Entry& volume : entries(root, "volumes")) {
        check_volume(volume, remarks);
    }
}

void check_service(const Value& service, Remarks& remarks) {
    const Value* build = service.find("build");
    const Entry* inlined = build == nullptr ? nullptr : build->find_entry("dockerfile_inline");
    if (inlined != nullptr && build->find("dockerfile") != nullptr) {
        remarks.error(rule, inlined->key_location,
                      "'dockerfile' and 'dockerfile_inline' exclude each other");
    }
    const Value* check = service.find("healthcheck");
    const Value* retries = check == nullptr ? nullptr : check->find("retries");
    if (retries != nullptr && retries->text.starts_with('-')) {
        remarks.error("TW-HLT-002", retries->origin.location,
                      std::format("'{}' is no number of retries", retries->text));
    }
}

} // namespace tw::compose
