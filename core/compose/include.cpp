// `include`: another project's services and resources join this one (Compose Specification,
// "include").
#include "compose/assembler.h"
#include "compose/env_file.h"
#include "compose/merge.h"
#include "compose/version_changes.h"

#include <algorithm>
#include <array>

namespace tw::compose {
namespace {

namespace fs = std::filesystem;

/// A text, or the texts of a list.
std::vector<const Value*> items_of(const Value* value) {
    std::vector<const Value*> items;
    if (value == nullptr || value->is_null()) {
        return items;
    }
    if (value->is_scalar()) {
        items.push_back(value);
    }
    for (const Value& item : value->list) {
        items.push_back(&item);
    }
    return items;
}

} // namespace

void Assembler::apply_includes(Value& document, text::FileId file, const Level& level) {
    const Value* found = document.find("include");
    if (found == nullptr) {
        return;
    }
    const Value entries = *found;
    if (!entries.is_list()) {
        if (!entries.is_null()) {
            remarks_.wrong_type(entries, "include", say("a list"));
        }
        document.erase("include");
        return;
    }
    document.erase("include");
    for (const Value& entry : entries.list) {
        include(entry, document, file, level);
    }
}

void Assembler::include(const Value& entry, Value& document, text::FileId file,
                        const Level& level) {
    if (!entry.is_map() && entry.kind != Kind::String) {
        remarks_.wrong_type(entry, "include", say("a path or a mapping"));
        return;
    }
    Level inner{.including = level.including};
    inner.including.push_back(file);
    for (const Value* path : items_of(entry.is_map() ? entry.find("path") : &entry)) {
        if (path->text.contains("://")) {
            remarks_.warning("TW-CMP-026", path->origin.location,
                             say("Tierwright does not fetch files, so the included services are "
                                 "missing here"));
            return;
        }
        const auto other = find(level.directory / path->text, *path, Need::Required);
        if (!other) {
            return;
        }
        inner.files.push_back(*other);
    }
    if (inner.files.empty()) {
        remarks_.warning("TW-CMP-028", entry.origin.location,
                         say("this entry of 'include' has no 'path', so it includes nothing"));
        return;
    }
    if (std::ranges::contains(inner.including, inner.files.front())) {
        remarks_.error("TW-CMP-028", entry.origin.location,
                       say("the files include each other in a circle"));
        return;
    }
    // Compose takes the folder above for one that does not exist; that is not known here.
    const std::string_view directory = entry.text_of("project_directory");
    inner.directory = directory.empty() ? directory_of(inner.files.front())
                                        : (level.directory / directory).lexically_normal();
    inner.environment = environment_of(entry, level, inner.directory);
    import(assemble(inner), document, entry);
}

/// The outer variables, and behind them those of the included project's own files.
Environment Assembler::environment_of(const Value& entry, const Level& outer,
                                      const fs::path& directory) {
    Environment environment = outer.environment;
    Environment own;
    const auto read = [&](const std::optional<text::FileId>& file) {
        if (!file) {
            return;
        }
        EnvFile content = read_env_file(files_, *file, outer.environment);
        loaded_.diagnostics.insert(loaded_.diagnostics.end(), content.diagnostics.begin(),
                                   content.diagnostics.end());
        for (auto& [name, value] : content.values) {
            own.insert_or_assign(name, std::move(value));
        }
    };
    const auto files = items_of(entry.find("env_file"));
    for (const Value* file : files) {
        read(find(outer.directory / file->text, *file, Need::Required));
    }
    if (files.empty()) {
        read(find(directory / ".env", entry, Need::Optional));
    }
    environment.merge(own);
    return environment;
}

void Assembler::import(Value included, Value& document, const Value& entry) {
    static constexpr std::array sections{"services", "volumes", "networks", "secrets", "configs"};
    for (const char* section : sections) {
        Value* source = included.find(section);
        if (source == nullptr || !source->is_map()) {
            continue;
        }
        send_by(*source, loaded_.project.routes, Way::Include, entry.origin.location);
        Value* target = document.find(section);
        if (target == nullptr || !target->is_map()) {
            if (target != nullptr) {
                remarks_.wrong_type(*target, section, say("a mapping"));
            }
            target = &document.put(section, Value::empty_map(source->origin));
        }
        for (Entry& resource : source->map) {
            const Entry* known = target->find_entry(resource.key);
            if (known == nullptr) {
                target->map.push_back(std::move(resource));
            } else if (same_data(known->value, resource.value)) {
                continue;
            } else if (has(options_.version, Change::MergedIncludes)) {
                merge_entry(resource.value, known->value, section, loaded_.diagnostics);
                *target->find(resource.key) = std::move(resource.value);
            } else {
                remarks_.error("TW-CMP-028", known->key_location,
                               say("'{}' stands here and in the included file, and the "
                                   "two differ; Compose refuses that",
                                   resource.key));
            }
        }
    }
}

} // namespace tw::compose
