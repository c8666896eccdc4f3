#include "compose/assembler.h"

#include "compose/canonical.h"
#include "compose/document.h"
#include "compose/env_file.h"
#include "compose/merge.h"
#include "compose/parts.h"
#include "compose/paths.h"
#include "compose/validate.h"
#include "compose/version_changes.h"

#include <algorithm>

namespace tw::compose {
namespace {

namespace fs = std::filesystem;

const std::vector<Value>& items_of(const Value& service, std::string_view key) {
    static const std::vector<Value> none;
    const Value* list = service.find(key);
    return list == nullptr ? none : list->list;
}

void add_missing(const Value* variables, Environment& environment) {
    if (variables != nullptr) {
        for (const Entry& entry : variables->map) {
            if (!entry.value.is_null()) {
                environment.try_emplace(entry.key, entry.value.text);
            }
        }
    }
}

/// What the service says itself stands above what its files say.
void put_below(Value& service, std::string_view key, Value from_files) {
    if (from_files.map.empty()) {
        return;
    }
    Value* own = service.find(key);
    if (own == nullptr) {
        service.put(std::string(key), std::move(from_files));
        return;
    }
    for (Entry& entry : from_files.map) {
        if (own->find(entry.key) == nullptr) {
            own->map.push_back(std::move(entry));
        }
    }
}

/// A variable without value gets the one it has where Compose is started.
void resolve_variables(Value& variables, const Environment& environment) {
    const auto resolve = [&](Value& value, const std::string& name, std::string_view before) {
        if (const auto found = environment.find(name); found != environment.end()) {
            value.kind = Kind::String;
            value.text = std::format("{}{}", before, found->second);
            value.origin.variable = true;
        }
    };
    for (Entry& variable : variables.map) {
        if (variable.value.is_null()) {
            resolve(variable.value, variable.key, "");
        }
    }
    for (Value& item : variables.list) {
        if (!item.text.contains('=')) {
            resolve(item, item.text, item.text + "=");
        }
    }
}

void resolve_environment(Value& root, const Environment& environment) {
    for_each_service(root, [&](Entry& service) {
        for (Value* variables :
             {service.value.find("environment"), service.value.at({"build", "args"})}) {
            if (variables != nullptr) {
                resolve_variables(*variables, environment);
            }
        }
    });
}

} // namespace

Assembler::Assembler(const text::FileSet& files, const LoadOptions& options, Loaded& loaded)
    : files_(files), options_(options), loaded_(loaded), remarks_(loaded.diagnostics) {
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto id = static_cast<text::FileId>(i);
        by_path_.emplace(
            (options.working_directory / files.at(id).path()).lexically_normal().string(), id);
    }
}

const yaml::Tree& Assembler::tree(text::FileId file) {
    if (const auto known = known_.find(file); known != known_.end()) {
        return *known->second;
    }
    const auto [place, is_new] = loaded_.followed.try_emplace(file);
    if (is_new) {
        place->second = yaml::parse(files_.text(file));
    }
    return place->second;
}

std::string Assembler::home() const {
    const auto found = options_.environment.find("HOME");
    return found == options_.environment.end() ? std::string() : found->second;
}

fs::path Assembler::directory_of(text::FileId file) const {
    return (options_.working_directory / files_.at(file).path()).lexically_normal().parent_path();
}

std::optional<text::FileId> Assembler::find(const fs::path& path, const Value& mention, Need need) {
    const fs::path whole = path.lexically_normal();
    if (const auto found = by_path_.find(whole.string()); found != by_path_.end()) {
        return found->second;
    }
    if (!options_.absent.contains(whole)) {
        loaded_.wanted.insert(whole);
    }
    const std::string name = whole.lexically_proximate(options_.working_directory).string();
    if (need == Need::Required) {
        remarks_.error("TW-CMP-027", mention.origin.location,
                       say("{} cannot be read: there is no such file", name));
    } else if (need == Need::AtStart) {
        remarks_.warning("TW-CMP-027", mention.origin.location,
                         say("there is no file {}; Compose wants it before it starts "
                             "anything, and its values are missing here",
                             name));
    }
    return std::nullopt;
}

std::vector<Value> Assembler::documents(text::FileId file, const Environment& environment) {
    std::vector<Value> documents = read_documents(
        tree(file), file, environment,
        has(options_.version, Change::LazyDefaults) ? Defaults::Lazy : Defaults::Eager,
        loaded_.project.routes, loaded_.diagnostics);
    bool any = false;
    for (const Value& document : documents) {
        any = any || !document.is_null();
        if (!document.is_map() && !document.is_null()) {
            remarks_.error("TW-CMP-025", document.origin.location,
                           say("the top level of a compose file must be a mapping"));
        }
    }
    if (!any) {
        remarks_.error("TW-CMP-025", {file, {}},
                       say("this file is empty; a compose file has at least 'services:'"));
    }
    std::erase_if(documents, [](const Value& document) { return !document.is_map(); });
    for (Value& document : documents) {
        cast(document, schema::file(), options_.version, loaded_.diagnostics);
    }
    return documents;
}

void Assembler::merge_file(Value& base, text::FileId file, const Level& level) {
    for (Value& document : documents(file, level.environment)) {
        if (has(options_.version, Change::OneMountPerTarget)) {
            refuse_equal_targets(document, loaded_.diagnostics);
        }
        if (has(options_.version, Change::IncludesFirst)) {
            apply_includes(document, file, level);
            apply_extends(document, file, level);
        } else {
            apply_extends(document, file, level);
            apply_includes(document, file, level);
        }
        merge_document(base, std::move(document), loaded_.diagnostics);
        in_parts(base, loaded_.diagnostics, [&](Value& part, auto& diagnostics) {
            keep_last_of_equals(part);
            validate(part, options_.version, diagnostics);
            make_canonical(part, diagnostics);
            keep_last_of_equals(part); // long forms show more of them, as ports of ranges
        });
    }
}

Value Assembler::assemble(const Level& level) {
    Value root;
    for (const text::FileId file : level.files) {
        merge_file(root, file, level);
    }
    const std::string home_directory = home();
    in_parts(root, loaded_.diagnostics, [&](Value& part, auto& /*diagnostics*/) {
        set_defaults(part, options_.version);
        resolve_paths(part, level.directory, home_directory);
        resolve_environment(part, level.environment);
    });
    return root;
}

void Assembler::read_named_files(Value& service, const Environment& environment) {
    const auto values_of = [&](const Value& mention, const std::string& path, Need need,
                               const Environment& below) {
        const auto file = find(path, mention, need);
        if (!file) {
            return Environment{};
        }
        EnvFile content = read_env_file(files_, *file, environment, below);
        report(content.diagnostics);
        return std::move(content.values);
    };
    Environment variables;
    Value from_files = Value::empty_map(service.origin);
    for (const Value& file : items_of(service, "env_file")) {
        Environment below = variables;
        add_missing(service.find("environment"), below);
        const Need need = file.text_of("required") == "false" ? Need::Optional : Need::AtStart;
        for (const auto& [name, value] :
             values_of(file, std::string(file.text_of("path")), need, below)) {
            variables.insert_or_assign(name, value);
            put_from_file(from_files, name, value, file, Way::EnvironmentFile);
        }
    }
    put_below(service, "environment", std::move(from_files));
    Value labels = Value::empty_map(service.origin);
    for (const Value& file : items_of(service, "label_file")) {
        for (const auto& [name, value] : values_of(file, file.text, Need::AtStart, {})) {
            put_from_file(labels, name, value, file, Way::LabelFile);
        }
    }
    put_below(service, "labels", std::move(labels));
}

void Assembler::put_from_file(Value& map, const std::string& name, const std::string& value,
                              const Value& mention, Way way) {
    Value entry = Value::string(value, mention.origin);
    entry.origin.shared = true;
    entry.origin.route =
        loaded_.project.routes.extended(mention.origin.route, way, mention.origin.location);
    map.put(name, std::move(entry));
}

void Assembler::report(const std::vector<text::Diagnostic>& diagnostics) {
    loaded_.diagnostics.insert(loaded_.diagnostics.end(), diagnostics.begin(), diagnostics.end());
}

} // namespace tw::compose
