#include "compose/paths.h"

#include "base/letters.h"
#include "compose/canonical.h"

namespace tw::compose {
namespace {

bool has_drive(const std::string& path) {
    return path.size() > 2 && is_letter(path[0]) && path[1] == ':' &&
           (path[2] == '\\' || path[2] == '/');
}

/// An address and no path: what Git, a registry or the builder fetches.
bool is_remote(const std::string& context) {
    return context.contains("://") || context.starts_with("github.com/") ||
           context.starts_with("git@") || context.starts_with("service:");
}

/// Walks a canonical project and makes each path absolute.
class Resolver {
public:
    Resolver(const std::filesystem::path& directory, const std::string& home)
        : directory_(directory), home_(home) {}

    void service(Value& service) const {
        if (Value* build = service.find("build")) {
            context(build->find("context"));
            if (Value* contexts = build->find("additional_contexts")) {
                for (Entry& entry : contexts->map) {
                    context(&entry.value);
                }
            }
        }
        each(service.find("env_file"), "path");
        if (Value* files = service.find("label_file")) {
            for (Value& file : files->list) {
                path(&file);
            }
        }
        if (Value* develop = service.find("develop")) {
            each(develop->find("watch"), "path");
        }
        if (Value* mounts = service.find("volumes")) {
            for (Value& mount : mounts->list) {
                if (mount.text_of("type") == "bind") {
                    place(mount.find("source"));
                }
            }
        }
    }

    void files(Value* resources) const {
        if (resources != nullptr) {
            for (Entry& resource : resources->map) {
                place(resource.value.find("file"));
            }
        }
    }

    /// A local volume may be a bind mount in disguise.
    void volumes(Value* volumes) const {
        if (volumes == nullptr) {
            return;
        }
        for (Entry& volume : volumes->map) {
            Value* options = volume.value.find("driver_opts");
            if (volume.value.text_of("driver") == "local" && options != nullptr &&
                options->text_of("o") == "bind") {
                place(options->find("device"));
            }
        }
    }

private:
    void path(Value* value) const {
        if (value != nullptr && !value->text.empty()) {
            place(value);
        }
    }

    /// A path that, when empty, is the directory itself.
    void place(Value* value) const {
        if (value != nullptr && value->is_scalar()) {
            value->text = absolute_path(value->text, directory_, home_);
        }
    }

    void context(Value* value) const {
        if (value != nullptr && !is_remote(value->text)) {
            path(value);
        }
    }

    void each(Value* list, std::string_view key) const {
        if (list != nullptr) {
            for (Value& item : list->list) {
                path(item.find(key));
            }
        }
    }

    const std::filesystem::path& directory_;
    const std::string& home_;
};

} // namespace

std::string clean_path(const std::string& path) {
    if (path.empty()) {
        return path;
    }
    std::string clean = std::filesystem::path(path).lexically_normal().string();
    while (clean.size() > 1 && clean.ends_with('/')) {
        clean.pop_back();
    }
    return clean.starts_with("//") ? clean.substr(1) : clean;
}

std::string absolute_path(const std::string& path, const std::filesystem::path& directory,
                          const std::string& home) {
    if (path == "~" || path.starts_with("~/")) {
        return clean_path(home + path.substr(1));
    }
    if (path.starts_with('/') || has_drive(path)) {
        return path;
    }
    return clean_path((directory / path).string());
}

void resolve_paths(Value& root, const std::filesystem::path& directory, const std::string& home) {
    const Resolver resolver(directory, home);
    for_each_service(root, [&](Entry& service) { resolver.service(service.value); });
    resolver.files(root.find("secrets"));
    resolver.files(root.find("configs"));
    resolver.volumes(root.find("volumes"));
}

} // namespace tw::compose
