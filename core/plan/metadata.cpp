#include "plan/metadata.h"

#include "contract/metadata.h"
#include "facts/side_files.h"
#include "plan/draft.h"

#include <algorithm>
#include <format>

namespace tw::plan {
namespace {

using contract::MetadataEntry;

std::optional<text::FileId> metadata_file(const facts::Facts& facts, const ServiceName& service) {
    return facts.contract && facts.contract->metadata
               ? facts::SideFiles(facts).find(facts.contract->metadata->path(service))
               : std::nullopt;
}

Result<text::FileId> require_file(const Draft& draft, const ServiceName& service) {
    const facts::Facts& facts = draft.facts();
    if (draft.is_redirected()) {
        return fail(say("metadata have no override file; they are changed where they are written"));
    }
    if (!facts.contract || !facts.contract->metadata) {
        return fail(say("this project's contract asks for no metadata"));
    }
    if (const auto found = require_service(draft, service); !found) {
        return std::unexpected(found.error());
    }
    const auto file = metadata_file(facts, service);
    return file ? Result<text::FileId>(*file)
                : fail(say("there is no file {}; make it first, empty or not",
                           facts.contract->metadata->path(service)));
}

bool is_null(const yaml::Editor& editor, yaml::NodeId node) {
    return editor.tree()[node].kind == yaml::NodeKind::Scalar &&
           yaml::resolve(editor.tree(), node) == yaml::ScalarType::Null;
}

/// A number stays one.
yaml::Data value_like(const yaml::Editor& editor, yaml::NodeId old, const std::string& text) {
    const yaml::ScalarType type = yaml::resolve(editor.tree(), old);
    return type != yaml::ScalarType::Null && yaml::resolve_plain(text) == type
               ? yaml::Data::plain(text)
               : yaml::Data::string(text);
}

/// A mapping in which the rest of the path may be missing; nothing where something else is in the
/// way.
Step check_way(const yaml::Editor& editor, const yaml::Path& path) {
    for (std::size_t length = 1; length < path.size(); ++length) {
        const yaml::Path head(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(length));
        const yaml::NodeId node = editor.find(head);
        if (node == yaml::NodeId::None || is_null(editor, node)) {
            break;
        }
        if (editor.tree()[node].kind != yaml::NodeKind::Mapping) {
            return fail(
                say("'{}' is no mapping in this file; edit it by hand", yaml::to_text(head)));
        }
    }
    return {};
}

} // namespace

Step carry_out(Draft& draft, const SetMetadata& intent) {
    const auto file = require_file(draft, intent.service);
    if (!file) {
        return std::unexpected(file.error());
    }
    const yaml::Path path = contract::metadata_path(intent.key);
    if (path.empty()) {
        return fail(say("metadata need a key"));
    }
    const auto editor = draft.editor(*file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    if (auto good = check_way(**editor, path); !good) {
        return good;
    }
    const yaml::NodeId node = (*editor)->find(path);
    if (node == yaml::NodeId::None) {
        return intent.value.empty()
                   ? fail(say("the metadata of {} have no {}", intent.service, intent.key))
                   : insert_at(**editor, path, yaml::Data::string(intent.value));
    }
    if (intent.value.empty()) {
        return remove_upwards(**editor, path, 1);
    }
    return (*editor)->tree()[node].kind == yaml::NodeKind::Scalar
               ? (*editor)->set(path, value_like(**editor, node, intent.value))
               : fail(say("{} is more than a text in this file; edit it by hand", intent.key));
}

bool has_metadata(const facts::Facts& before, const text::FileSet& after,
                  const SetMetadata& wanted) {
    const auto file = metadata_file(before, wanted.service);
    if (!file) {
        return false;
    }
    contract::Texts keys = before.contract->metadata->keys;
    std::erase_if(keys, [&](const auto& key) {
        return key.name == wanted.key || wanted.key.starts_with(key.name + ".");
    });
    keys.push_back({wanted.key, {}});
    const auto then = contract::metadata_entries(before.files.text(*file), keys);
    const auto now = contract::metadata_entries(after.text(*file), keys);
    const auto same = [](const MetadataEntry& one, const MetadataEntry& other) {
        return one.kind == other.kind && one.value == other.value;
    };
    return now.back().value == wanted.value &&
           std::equal(then.begin(), then.end() - 1, now.begin(), same);
}

} // namespace tw::plan
