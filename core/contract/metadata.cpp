#include "contract/metadata.h"

#include <algorithm>

namespace tw::contract {
namespace {

MetadataEntry entry_of(const yaml::Data& document, const std::string& key) {
    const yaml::Data* found = yaml::find(document, metadata_path(key));
    if (found == nullptr) {
        return {.key = key};
    }
    if (found->kind != yaml::Data::Kind::Scalar) {
        return {.key = key, .kind = MetadataEntry::Kind::Nested};
    }
    return {.key = key,
            .kind = found->text.empty() ? MetadataEntry::Kind::Missing : MetadataEntry::Kind::Text,
            .value = found->text};
}

} // namespace

yaml::Path metadata_path(std::string_view key) {
    yaml::Path path;
    while (!key.empty()) {
        const std::size_t dot = std::min(key.find('.'), key.size());
        path.emplace_back(std::string(key.substr(0, dot)));
        key.remove_prefix(std::min(dot + 1, key.size()));
    }
    return path;
}

std::vector<MetadataEntry> metadata_entries(std::string_view text, const Texts& keys) {
    const yaml::Tree tree = yaml::parse(text);
    const yaml::Data document = tree.documents().empty()
                                    ? yaml::Data::null()
                                    : yaml::to_data(tree, tree.documents().front().root);
    std::vector<MetadataEntry> entries;
    for (const Mentioned<std::string>& key : keys) {
        entries.push_back(entry_of(document, key.name));
    }
    return entries;
}

} // namespace tw::contract
