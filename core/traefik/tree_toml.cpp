// TOML, read by toml++, which is told to throw no exceptions. Its shared library throws them, so it
// is compiled here.
#include "traefik/tree.h"

#undef TOML_HEADER_ONLY
#undef TOML_SHARED_LIB
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.hpp>

#include <format>

namespace tw::traefik {
namespace {

class TomlReader {
public:
    TomlReader(const text::Source& source, text::FileId file) : source_(source), file_(file) {}

    void read(const toml::node& from, TreeNode& node) const {
        if (const toml::table* table = from.as_table()) {
            for (const auto& [key, value] : *table) {
                TreeNode& child = node.children.emplace_back();
                child.name = std::string(key.str());
                child.origin = origin(key.source());
                read(value, child);
            }
        } else if (const toml::array* array = from.as_array()) {
            node.origin = origin(from.source());
            read_list(*array, node);
        } else {
            node.value = text_of(from);
            node.origin = origin(from.source());
        }
    }

private:
    void read_list(const toml::array& array, TreeNode& node) const {
        std::size_t index = 0;
        for (const toml::node& item : array) {
            const std::size_t number = index++;
            if (item.is_value()) {
                node.items.push_back(text_of(item));
                continue;
            }
            TreeNode& child = node.children.emplace_back();
            child.name = std::format("[{}]", number);
            child.origin = origin(item.source());
            read(item, child);
        }
    }

    static std::string text_of(const toml::node& node) {
        if (const auto* text = node.as_string()) {
            return text->get();
        }
        if (const auto* flag = node.as_boolean()) {
            return flag->get() ? "true" : "false";
        }
        if (const auto* number = node.as_integer()) {
            return std::to_string(number->get());
        }
        if (const auto* number = node.as_floating_point()) {
            return std::format("{}", number->get());
        }
        return {};
    }

    [[nodiscard]] compose::Origin origin(const toml::source_region& region) const {
        const auto offset = [this](const toml::source_position& at) {
            return source_.lines().offset(source_.text(), at.line, at.column);
        };
        const std::size_t begin = offset(region.begin);
        return {.location = {file_, {begin, std::max(begin, offset(region.end))}}};
    }

    const text::Source& source_;
    text::FileId file_;
};

} // namespace

std::optional<TreeNode> read_toml(const text::FileSet& files, text::FileId file) {
    const text::Source& source = files.at(file);
    const toml::parse_result result = toml::parse(source.text());
    if (!result) {
        return std::nullopt;
    }
    TreeNode root{.origin = {.location = {file, {}}}};
    TomlReader(source, file).read(result.table(), root);
    return root;
}

} // namespace tw::traefik
