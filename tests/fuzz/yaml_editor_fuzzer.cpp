// A text and steps of the editor, both chosen by the fuzzer. The first byte says how many bytes of
// steps follow, the rest is the text. Each step is refused or made; `finish` then gives a text that
// both readers agree on, or a reason.
#include "tree_invariants.h"
#include "yaml/editor.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace tw;

class Steps {
public:
    explicit Steps(std::string_view bytes) : bytes_(bytes) {}
    [[nodiscard]] bool at_end() const { return bytes_.empty(); }
    std::size_t next(std::size_t below) {
        if (bytes_.empty()) {
            return 0;
        }
        const auto byte = static_cast<std::uint8_t>(bytes_.front());
        bytes_.remove_prefix(1);
        return byte % below;
    }

private:
    std::string_view bytes_;
};

/// Walks down some way from the root; ends where the steps want it, or at a leaf.
yaml::Path some_path(const yaml::Editor& editor, Steps& steps) {
    yaml::Path path;
    yaml::Data at = yaml::to_data(editor.tree(), editor.root());
    while (steps.next(4) != 0) {
        yaml::Data below;
        if (!at.map.empty()) {
            auto& [key, value] = at.map[steps.next(at.map.size())];
            path.emplace_back(key.text);
            below = std::move(value);
        } else if (!at.list.empty()) {
            const std::size_t index = steps.next(at.list.size());
            path.emplace_back(index);
            below = std::move(at.list[index]);
        } else {
            break;
        }
        at = std::move(below);
    }
    return path;
}

bool step(yaml::Editor& editor, Steps& steps) {
    static constexpr auto words =
        std::to_array<std::string_view>({"a", "", "yes", "- b", "x: y", "#", "1", "'", "\n", "k "});
    const yaml::Path path = some_path(editor, steps);
    const std::string word(words.at(steps.next(words.size())));
    switch (steps.next(7)) {
    case 0: return editor.set(path, yaml::Data::string(word)).has_value();
    case 1: return editor.append(path, yaml::Data::string(word)).has_value();
    case 2: return editor.insert(path, word, yaml::Data::plain("1")).has_value();
    case 3: return editor.remove(path).has_value();
    case 4:
        return !path.empty() && std::holds_alternative<std::string>(path.back()) &&
               editor.rename_key(path, word).has_value();
    case 5: return editor.clear(path).has_value();
    default: return editor.list_to_map(path).has_value();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const std::string bytes(data + 1, data + size);
    const std::size_t length = std::min<std::size_t>(data[0] % 64, bytes.size());
    auto editor = yaml::Editor::open(bytes.substr(length));
    if (!editor) {
        return 0;
    }
    Steps steps(std::string_view(bytes).substr(0, length));
    while (!steps.at_end()) {
        const std::string before = editor->text();
        if (!step(*editor, steps) && editor->text() != before) {
            std::abort(); // a refused step changes nothing
        }
        fuzz::check_invariants(editor->tree());
        fuzz::check_is_whole(editor->tree());
    }
    if (const auto done = editor->finish(); done && !yaml::parse(*done).readable()) {
        std::abort();
    }
    return 0;
}
