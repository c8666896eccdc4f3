#include "typing.h"

#include "tree_difference.h"
#include "yaml/reparse.h"

#include <algorithm>
#include <array>
#include <format>

namespace tw::tests {
namespace {

constexpr auto typed = std::to_array<std::string_view>({"a",
                                                        "b c",
                                                        "7",
                                                        "\xC3\xA9",
                                                        "\xFF",
                                                        " ",
                                                        "  ",
                                                        "    ",
                                                        "\n",
                                                        "\n\n",
                                                        "\r\n",
                                                        "\r",
                                                        "\t",
                                                        "\"",
                                                        "'",
                                                        "[",
                                                        "]",
                                                        "{",
                                                        "}",
                                                        "[a, b]",
                                                        "{a: b}",
                                                        "#",
                                                        " # why",
                                                        "# why\n",
                                                        ":",
                                                        ": ",
                                                        ":\n",
                                                        "-",
                                                        "- ",
                                                        "\n- a",
                                                        "---\n",
                                                        "...\n",
                                                        "&a ",
                                                        "*a ",
                                                        "&shared ",
                                                        "*shared",
                                                        "!t ",
                                                        "!!str ",
                                                        "!e!x ",
                                                        "? ",
                                                        "|\n",
                                                        ">-\n",
                                                        "|2\n",
                                                        "%YAML 1.2\n",
                                                        "%",
                                                        "@",
                                                        "`",
                                                        "\\",
                                                        "<<: *a",
                                                        "a: b\n",
                                                        "x: 1\n",
                                                        "  x: 1\n",
                                                        "\n  x:",
                                                        "    x:\n",
                                                        "\n    x",
                                                        "'a'",
                                                        "\"a\"",
                                                        "\xEF\xBB\xBF",
                                                        "\x01",
                                                        ",",
                                                        "x:\n  y: &b z\n"});

} // namespace

Typing::Typing(std::string text, std::uint64_t seed)
    : text_(std::make_unique<const std::string>(std::move(text))),
      original_(std::make_unique<const std::string>(*text_)),
      tree_(yaml::parse(*text_)),
      random_(seed) {}

/// Anywhere, or near the beginning of a line that stands far out, where pieces begin.
std::size_t Typing::some_place() {
    const std::size_t place = below(text_->size() + 1);
    if (below(3) != 0) {
        return place;
    }
    for (std::size_t line = text_->find('\n', place); line != std::string::npos;
         line = text_->find('\n', line + 1)) {
        const std::size_t content = text_->find_first_not_of(' ', line + 1);
        if (content != std::string::npos && content <= line + 3) {
            const std::size_t near = content + below(7);
            return std::min(near < 3 ? 0 : near - 3, text_->size());
        }
    }
    return place;
}

std::string Typing::step() {
    if (take_back_) {
        take_back_ = false;
        return replace(undo_begin_, undo_end_, undo_text_);
    }
    // What is left behind by changes that stay would break more and more.
    if (steps_ % 50 == 49) {
        return replace(0, text_->size(), *original_);
    }
    static constexpr auto lengths = std::to_array<std::size_t>({0, 0, 0, 0, 1, 1, 2, 5, 30, 3000});
    const std::size_t begin = some_place();
    const std::size_t length = std::min(lengths.at(below(lengths.size())), text_->size() - begin);
    const bool only_take_out = length > 0 && below(2) == 0;
    const std::string with(only_take_out ? "" : typed.at(below(typed.size())));
    undo_begin_ = begin;
    undo_end_ = begin + with.size();
    undo_text_ = text_->substr(begin, length);
    take_back_ = below(4) != 0;
    return replace(begin, begin + length, with);
}

std::string Typing::replace(std::size_t begin, std::size_t end, const std::string& with) {
    auto text = std::make_unique<std::string>(*text_);
    text->replace(begin, end - begin, with);
    auto pieces = yaml::reparse_pieces(tree_, {begin, end}, *text);
    yaml::Tree whole = yaml::parse(*text);
    ++steps_;
    std::string found;
    if (pieces) {
        ++in_pieces_;
        found = difference(*pieces, whole);
        if (!found.empty()) {
            found = std::format("step {}: bytes {} to {} became '{}'; {} differs", steps_, begin,
                                end, with, found);
        }
    }
    tree_ = pieces ? std::move(*pieces) : std::move(whole);
    text_ = std::move(text);
    return found;
}

std::string rich_text(std::size_t services) {
    std::string text = "# made for tests\nname: rich\n\nx-a: &a\n  shared: &shared {b: 1}\n"
                       "x-list:\n- 1\n- {a: b}\nservices:\n";
    for (std::size_t i = 0; i < services; ++i) {
        text += std::format(R"yaml(
  # number {0}
  service-{0}: # behind the key
    <<: *a
    image: "registry.example.com/team/service:{0}"
    command: ['sh', "-c",
      plain text, {{a: [b, c]}}]
    description: words that go
      on over lines
      and on
    script: |
      if a; then
        b: c  # no comment

      fi
    folded: >-

      one
      two
    quoted: "lines
      of text"
    environment:
    - A={0}
    - B=*no alias
    ? complex
    : {0}
    : nothing
    empty:
    tagged: !reset []
    logging: *shared
    labels:
      - a: b
        c: d
      - - e
        - f
)yaml",
                            i);
        if (i % 5 == 2) {
            text += std::format("  &key{0} key-{0}: &anchor{0}\n    a: 1\n  back-{0}: *anchor{0}\n"
                                "  *key{0} : 2\n  'quoted {0}': ~\n\n\n# far out\n",
                                i);
        }
        if (i % 7 == 3) {
            text += std::format("volumes-{0}:\n  a:\n  b: {{driver: local}}\nplain-{0}: 1\n"
                                "list-{0}:\n- a\n- b\nmore-{0}:\n",
                                i);
        }
    }
    return text + "networks:\n  edge:\n  data:\n    internal: true\n";
}

std::string joined(const std::vector<std::string>& texts, std::size_t depth) {
    std::string whole = depth == 0 ? "" : "services:\n";
    const std::string outer(2 * depth, ' ');
    for (std::size_t i = 0; i < texts.size(); ++i) {
        whole += std::format("{}file-{}:\n{}  ", outer, i, outer);
        for (const char c : texts[i]) {
            whole += c;
            whole += c == '\n' ? outer + "  " : "";
        }
        whole += '\n';
    }
    return whole;
}

} // namespace tw::tests
