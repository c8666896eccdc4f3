#include "yaml/events.h"

#include "yaml/scalar.h"

#include <algorithm>
#include <charconv>

namespace tw::yaml {
namespace {

std::string percent_decoded(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        unsigned code = 0;
        const std::string_view hex = text.substr(at + 1, 2);
        if (text[at] == '%' && hex.size() == 2 &&
            std::from_chars(hex.data(), hex.data() + 2, code, 16).ec == std::errc{}) {
            out += static_cast<char>(code);
            at += 2;
        } else {
            out += text[at];
        }
    }
    return out;
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\t': out += "\\t"; break;
        case '\r': out += "\\r"; break;
        case '\b': out += "\\b"; break;
        default: out += c;
        }
    }
    return out;
}

class Printer {
public:
    Printer(const Tree& tree, std::size_t until) : tree_(tree), until_(until) {}

    std::string run() {
        line("+STR", 0);
        for (const Document& document : tree_.documents()) {
            const bool empty = document.begin == document.end && !document.explicit_start;
            if (empty) {
                continue;
            }
            document_ = &document;
            line(document.explicit_start ? "+DOC ---" : "+DOC", document.begin);
            node(document.root);
            line(document.explicit_end ? "-DOC ..." : "-DOC", document.end);
        }
        line("-STR", tree_.text().size());
        return std::move(out_);
    }

private:
    /// An event of a text that ends at `end`.
    void line(std::string_view text, std::size_t end) {
        broken_off_ = broken_off_ || end > until_;
        if (!broken_off_) {
            out_.append(text) += '\n';
        }
    }

    std::string properties(NodeId id) const {
        std::string text;
        if (const std::string_view anchor = tree_.anchor(id); !anchor.empty()) {
            text.append(" &").append(anchor);
        }
        if (const std::string_view tag = tree_.tag(id); !tag.empty()) {
            text += " <" + full_tag(tree_, *document_, tag) + ">";
        }
        return text;
    }

    void node(NodeId id) {
        const Node at = tree_[id];
        if (broken_off_) {
            return;
        }
        if (at.kind == NodeKind::Alias) {
            line("=ALI " + std::string(tree_.source(id)), at.end);
        } else if (at.kind == NodeKind::Scalar) {
            const char style = at.style == Style::SingleQuoted   ? '\''
                               : at.style == Style::DoubleQuoted ? '"'
                               : at.style == Style::Literal      ? '|'
                               : at.style == Style::Folded       ? '>'
                                                                 : ':';
            line("=VAL" + properties(id) + " " + style + escaped(decode(tree_, id)), at.end);
        } else {
            collection(id);
        }
    }

    void collection(NodeId id) {
        const Node at = tree_[id];
        const bool is_map = at.kind == NodeKind::Mapping;
        const bool flow = at.style == Style::Flow;
        line(std::string(is_map ? "+MAP" : "+SEQ") + (flow ? (is_map ? " {}" : " []") : "") +
                 properties(id),
             at.content);
        for (NodeId child = at.first_child; child != NodeId::None; child = tree_[child].next) {
            node(child);
        }
        line(is_map ? "-MAP" : "-SEQ", at.end);
    }

    const Tree& tree_;
    std::size_t until_;
    bool broken_off_ = false;
    const Document* document_ = nullptr;
    std::string out_;
};

} // namespace

std::string events(const Tree& tree, std::size_t until) {
    return Printer(tree, until).run();
}

const Problem* first_breach(const Tree& tree) {
    const auto found = std::ranges::find_if(
        tree.problems(), [](const Problem& problem) { return problem.judge != Judge::Compose; });
    return found == tree.problems().end() ? nullptr : &*found;
}

std::string full_tag(const Tree& tree, const Document& document, std::string_view tag) {
    if (tag.starts_with("!<")) {
        return percent_decoded(tag.substr(2, tag.size() - 3));
    }
    const std::size_t second = tag.find('!', 1);
    const std::string_view handle =
        tag.substr(0, second == std::string_view::npos ? 1 : second + 1);
    std::string prefix(handle == "!!" ? "tag:yaml.org,2002:" : handle);
    for (const text::Range range : document.tag_directives) {
        std::string_view line = tree.text().substr(range.begin, range.size());
        line.remove_prefix(std::min(line.find_first_not_of(" \t", 4), line.size()));
        const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
        if (line.substr(0, end) == handle) {
            prefix = line.substr(std::min(line.find_first_not_of(" \t", end), line.size()));
        }
    }
    return percent_decoded(prefix + std::string(tag.substr(handle.size())));
}

} // namespace tw::yaml
