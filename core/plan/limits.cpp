// Memory and processor limits, in whichever form the service uses.
#include "compose/quantity.h"
#include "plan/draft.h"

#include <algorithm>
#include <array>
#include <format>

namespace tw::plan {
namespace {

/// The smallest memory limit that the Docker Engine accepts.
constexpr Bytes min_memory{6L * 1024 * 1024};

struct Keys {
    std::string_view classic;
    std::string_view deploy;
};

Keys keys_of(Resource resource) {
    return resource == Resource::Memory ? Keys{"mem_limit", "memory"} : Keys{"cpus", "cpus"};
}

Step check_value(const SetLimit& intent) {
    if (intent.resource == Resource::Cpus) {
        const auto cpus = compose::parse_cpus(intent.value);
        return cpus && cpus->count > 0
                   ? Step{}
                   : fail(std::format("'{}' is not a number of cores; write 0.5 or 2",
                                      intent.value));
    }
    const auto bytes = compose::parse_bytes(intent.value);
    if (!bytes) {
        return fail(std::format("'{}' is not a size; write 512m or 2g", intent.value));
    }
    return *bytes >= min_memory
               ? Step{}
               : fail(
                     std::format("{} is below 6 MiB, the least that Docker accepts", intent.value));
}

bool uses_deploy_limits(const compose::Project& project) {
    const compose::Value* services = project.root.find("services");
    return services != nullptr &&
           std::ranges::any_of(services->map, [](const compose::Entry& entry) {
               const compose::Value* deploy = entry.value.find("deploy");
               const compose::Value* resources =
                   deploy == nullptr ? nullptr : deploy->find("resources");
               return resources != nullptr && resources->find("limits") != nullptr;
           });
}

bool uses_classic_limits(const compose::Project& project) {
    const compose::Value* services = project.root.find("services");
    return services != nullptr &&
           std::ranges::any_of(services->map, [](const compose::Entry& entry) {
               return entry.value.find("mem_limit") != nullptr ||
                      entry.value.find("cpus") != nullptr;
           });
}

Step write(yaml::Editor& editor, const yaml::Path& parent, std::string_view key,
           const yaml::Data& value) {
    yaml::Path path = parent;
    path.emplace_back(std::string(key));
    return editor.find(path) != yaml::NodeId::None ? editor.set(path, value)
                                                   : editor.insert(parent, std::string(key), value);
}

/// `deploy.resources.limits.<key>`, with as much of the way there as is missing.
Step write_deploy(yaml::Editor& editor, const yaml::Path& service, std::string_view key,
                  const yaml::Data& value) {
    yaml::Path path = service;
    yaml::Data rest = yaml::Data::empty_map().add(std::string(key), value);
    static constexpr std::array<std::string_view, 3> steps{"deploy", "resources", "limits"};
    for (std::size_t depth = 0; depth < steps.size(); ++depth) {
        yaml::Path next = path;
        next.emplace_back(std::string(steps[depth]));
        if (editor.find(next) == yaml::NodeId::None) {
            for (std::size_t missing = steps.size() - 1; missing > depth; --missing) {
                rest = yaml::Data::empty_map().add(std::string(steps[missing]), rest);
            }
            return editor.insert(path, std::string(steps[depth]), rest);
        }
        path = std::move(next);
    }
    return write(editor, path, key, value);
}

Step clear_limit(yaml::Editor& editor, const yaml::Path& service, const Keys& keys) {
    bool any = false;
    yaml::Path classic = service;
    classic.emplace_back(std::string(keys.classic));
    if (editor.find(classic) != yaml::NodeId::None) {
        any = true;
        if (auto removed = editor.remove(classic); !removed) {
            return removed;
        }
    }
    yaml::Path deploy = service;
    for (const std::string_view step : {std::string_view("deploy"), std::string_view("resources"),
                                        std::string_view("limits"), keys.deploy}) {
        deploy.emplace_back(std::string(step));
    }
    if (editor.find(deploy) != yaml::NodeId::None) {
        return remove_upwards(editor, deploy, service.size() + 1);
    }
    // Where it is not written here, the editor knows why.
    return any ? Step{} : editor.remove(classic);
}

} // namespace

Step set_limit(Draft& draft, const SetLimit& intent) {
    const auto service = require_service(draft, intent.service);
    if (!service) {
        return std::unexpected(service.error());
    }
    const compose::Limits& limits = (*service)->limits;
    const bool memory = intent.resource == Resource::Memory;
    const std::optional<compose::Origin> origin =
        memory ? (limits.memory ? std::optional(limits.memory->origin) : std::nullopt)
               : (limits.cpus ? std::optional(limits.cpus->origin) : std::nullopt);
    if (intent.value.empty() && !origin) {
        return fail(std::format("{} has no {} limit", intent.service.str(),
                                memory ? "memory" : "processor"));
    }
    const auto editor = draft.editor(origin.value_or((*service)->origin).location.file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    const Keys keys = keys_of(intent.resource);
    const yaml::Path path{"services", intent.service.str()};
    if (intent.value.empty()) {
        return clear_limit(**editor, path, keys);
    }
    if (auto good = check_value(intent); !good) {
        return good;
    }
    yaml::Path deploy = path;
    for (const char* step : {"deploy", "resources", "limits"}) {
        deploy.emplace_back(std::string(step));
    }
    yaml::Path classic = path;
    classic.emplace_back(std::string(keys.classic));
    const bool has_deploy = (*editor)->find(deploy) != yaml::NodeId::None;
    const bool has_classic = (*editor)->find(classic) != yaml::NodeId::None;
    const compose::Project& project = draft.facts().project;
    const bool wants_deploy = has_deploy || (!has_classic && uses_deploy_limits(project) &&
                                             !uses_classic_limits(project));
    if (has_classic || !wants_deploy) {
        if (auto written = write(**editor, path, keys.classic, yaml::Data::plain(intent.value));
            !written) {
            return written;
        }
    }
    // Compose wants text here, also for a number.
    return wants_deploy
               ? write_deploy(**editor, path, keys.deploy, yaml::Data::string(intent.value))
               : Step{};
}

} // namespace tw::plan
