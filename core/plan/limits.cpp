// Memory and processor limits, in whichever form the service uses.
#include "compose/quantity.h"
#include "plan/draft.h"
#include "plan/keys.h"

#include <algorithm>
#include <array>
#include <span>

namespace tw::plan {
namespace {

/// The smallest memory limit that the Docker Engine accepts.
constexpr Bytes min_memory{6L * 1024 * 1024};

Step check_value(const SetLimit& intent) {
    if (keys_of(intent.resource).deploy == "cpus") {
        const auto cpus = compose::parse_cpus(intent.value);
        return cpus && cpus->count > 0
                   ? Step{}
                   : fail(say("'{}' is not a number of cores; write 0.5 or 2", intent.value));
    }
    const auto bytes = compose::parse_bytes(intent.value);
    if (!bytes) {
        return fail(say("'{}' is not a size; write 512m or 2g", intent.value));
    }
    return *bytes >= min_memory
               ? Step{}
               : fail(say("{} is below 6 MiB, the least that Docker accepts", intent.value));
}

/// Whether some service writes limits or reservations below `deploy`.
bool uses_deploy(const compose::Project& project, std::string_view group) {
    const compose::Value* services = project.root.find("services");
    return services != nullptr &&
           std::ranges::any_of(services->map, [&](const compose::Entry& entry) {
               const compose::Value* deploy = entry.value.find("deploy");
               const compose::Value* resources =
                   deploy == nullptr ? nullptr : deploy->find("resources");
               return resources != nullptr && resources->find(group) != nullptr;
           });
}

bool uses_classic(const compose::Project& project, std::string_view group) {
    static constexpr auto limits = std::to_array<std::string_view>({"mem_limit", "cpus"});
    static constexpr auto reservations = std::to_array<std::string_view>({"mem_reservation"});
    const std::span<const std::string_view> keys =
        group == "limits" ? std::span<const std::string_view>(limits)
                          : std::span<const std::string_view>(reservations);
    const compose::Value* services = project.root.find("services");
    return services != nullptr &&
           std::ranges::any_of(services->map, [&](const compose::Entry& entry) {
               return std::ranges::any_of(
                   keys, [&](std::string_view key) { return entry.value.find(key) != nullptr; });
           });
}

yaml::Path deploy_path(const ServiceName& service, const LimitKeys& keys) {
    return service_path(service,
                        {"deploy", "resources", std::string(keys.group), std::string(keys.deploy)});
}

/// `deploy.resources.<group>.<key>`, with as much of the way there as is missing.
Step write_deploy(yaml::Editor& editor, const yaml::Path& path, const yaml::Data& value) {
    std::size_t known = path.size();
    while (editor.find(yaml::Path(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(
                                                                   known))) == yaml::NodeId::None) {
        --known;
    }
    if (known == path.size()) {
        return editor.set(path, value);
    }
    yaml::Data rest = value;
    for (std::size_t missing = path.size() - 1; missing > known; --missing) {
        rest = yaml::Data::empty_map().add(std::get<std::string>(path[missing]), rest);
    }
    return editor.insert(
        yaml::Path(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(known)),
        std::get<std::string>(path[known]), rest);
}

Step clear_limit(yaml::Editor& editor, const ServiceName& service, const LimitKeys& keys) {
    const yaml::Path classic = service_path(service, {std::string(keys.classic)});
    const yaml::Path deploy = deploy_path(service, keys);
    const bool has_deploy = editor.find(deploy) != yaml::NodeId::None;
    const bool has_classic = editor.find(classic) != yaml::NodeId::None;
    if (has_classic || !has_deploy) {
        // Where it is not written here, the editor knows why.
        if (auto removed = editor.remove(classic); !removed) {
            return removed;
        }
    }
    return has_deploy ? remove_upwards(editor, deploy, 3) : Step{};
}

bool is_classic(const compose::Project& project, const ServiceName& service,
                const LimitKeys& keys) {
    return service_value(project, service, keys.classic) != nullptr;
}

/// The value that counts: the classic key, else the one below `deploy`.
const compose::Value* limit_value(const compose::Project& project, const ServiceName& service,
                                  const LimitKeys& keys) {
    const compose::Value* classic =
        keys.classic.empty() ? nullptr : service_value(project, service, keys.classic);
    const compose::Value* at = service_value(project, service, "deploy");
    for (const std::string_view key : {std::string_view("resources"), keys.group, keys.deploy}) {
        at = at == nullptr ? nullptr : at->find(key);
    }
    return classic != nullptr ? classic : at;
}

Phrase nothing_to_clear(const SetLimit& intent) {
    switch (intent.resource) {
    case Resource::Memory: return say("{} has no memory limit", intent.service);
    case Resource::Cpus: return say("{} has no CPU limit", intent.service);
    case Resource::MemoryReservation: return say("{} has no memory reservation", intent.service);
    case Resource::CpusReservation: break;
    }
    return say("{} has no CPU reservation", intent.service);
}

} // namespace

Step carry_out(Draft& draft, const SetLimit& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    const compose::Project& project = draft.project();
    const LimitKeys keys = keys_of(intent.resource);
    const compose::Value* old = limit_value(project, intent.service, keys);
    if (intent.value.empty() && old == nullptr) {
        return fail(nothing_to_clear(intent));
    }
    const auto editor =
        draft.editor((old == nullptr ? (*service)->origin : old->origin).location.file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    if (intent.value.empty()) {
        return clear_limit(**editor, intent.service, keys);
    }
    if (auto good = check_value(intent); !good) {
        return good;
    }
    const yaml::Path path = service_path(intent.service, {});
    const yaml::Path deploy = deploy_path(intent.service, keys);
    const yaml::Path group(deploy.begin(), deploy.end() - 1);
    const bool has_deploy = (*editor)->find(group) != yaml::NodeId::None;
    const bool has_classic =
        (*editor)->find(extended(path, std::string(keys.classic))) != yaml::NodeId::None;
    const bool wants_deploy =
        keys.classic.empty() || has_deploy ||
        (!has_classic &&
         (old == nullptr ? uses_deploy(project, keys.group) && !uses_classic(project, keys.group)
                         : !is_classic(project, intent.service, keys)));
    if (has_classic || !wants_deploy) {
        if (auto written =
                write(**editor, path, std::string(keys.classic), yaml::Data::plain(intent.value));
            !written) {
            return written;
        }
    }
    // Compose wants text here, also for a number.
    return wants_deploy ? write_deploy(**editor, deploy, yaml::Data::string(intent.value)) : Step{};
}

} // namespace tw::plan
