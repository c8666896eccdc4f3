#include "yaml/parser.h"

#include <algorithm>
#include <array>

namespace tw::yaml {

namespace {

/// Offset of the first byte that is no part of a UTF-8 character; npos when all are.
std::size_t first_broken_byte(std::string_view text) {
    struct Lead {
        std::uint8_t first, last;
        std::size_t more;
        std::uint8_t low = 0x80, high = 0xBF; ///< of the second byte
    };
    static constexpr auto leads = std::to_array<Lead>({{0xC2, 0xDF, 1},
                                                       {0xE0, 0xE0, 2, 0xA0},
                                                       {0xE1, 0xEC, 2},
                                                       {0xED, 0xED, 2, 0x80, 0x9F},
                                                       {0xEE, 0xEF, 2},
                                                       {0xF0, 0xF0, 3, 0x90},
                                                       {0xF1, 0xF3, 3},
                                                       {0xF4, 0xF4, 3, 0x80, 0x8F}});
    const auto byte = [&](std::size_t at) {
        return at < text.size() ? static_cast<std::uint8_t>(text[at]) : std::uint8_t{0};
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (byte(at) < 0x80) {
            continue;
        }
        const auto lead = std::ranges::find_if(
            leads, [&](const Lead& l) { return byte(at) >= l.first && byte(at) <= l.last; });
        if (lead == leads.end() || byte(at + 1) < lead->low || byte(at + 1) > lead->high) {
            return at;
        }
        for (std::size_t more = 2; more <= lead->more; ++more) {
            if ((byte(at + more) & 0xC0U) != 0x80U) {
                return at;
            }
        }
        at += lead->more;
    }
    return std::string_view::npos;
}

} // namespace

Tree parse(std::string_view text) {
    return Parser(text).run();
}

Tree Parser::run() {
    if (text_.size() >= no_offset) {
        problem({0, 0}, say("the text is larger than 4 GiB, which is not read"));
        return finish(false);
    }
    const std::size_t broken = first_broken_byte(text_);
    if (broken != std::string_view::npos) {
        problem({broken, broken + 1}, say("this byte is not UTF-8; save the file as UTF-8"));
    }
    read_documents();
    if (documents().empty()) {
        documents().push_back({.root = absent(at_),
                               .begin = static_cast<std::uint32_t>(at_),
                               .end = static_cast<std::uint32_t>(at_),
                               .tag_directives = {}});
    }
    return finish(broken == std::string_view::npos && is_self_contained());
}

std::optional<Parser::Reading> Parser::run_part() {
    if (part_.open.empty()) {
        read_documents();
    } else {
        open_mappings();
    }
    const bool reaches_end = part_.end == text_.size();
    if (at_ != part_.end || open_at_stop_.empty() != reaches_end || !is_self_contained() ||
        first_broken_byte(text_.substr(part_.begin, part_.end - part_.begin)) !=
            std::string_view::npos) {
        return std::nullopt;
    }
    Tree tree = finish(true);
    return Reading{std::move(tree), std::move(part_.open), std::move(open_at_stop_)};
}

bool Parser::is_self_contained() {
    return documents().size() == 1 && documents().front().tag_directives.empty() &&
           !unclosed_quote_ && !gave_up_;
}

void Parser::read_documents() {
    if (text_.starts_with("\xEF\xBB\xBF")) {
        token(TokenKind::ByteOrderMark, 3);
        set_line_start(3);
        fresh_line_ = true;
    }
    skip_gap();
    while (!at_stop()) {
        document();
        skip_gap();
    }
}

void Parser::open_mappings() {
    tag_handles_ = {"!", "!!"};
    for (const auto& [id, mapping] : part_.open) {
        open_.push_back(id);
    }
    set_line_start(at_ - node(open_.back()).indent);
    while (!open_.empty()) {
        depth_ = static_cast<int>(open_.size());
        const NodeId mapping = open_.back();
        mapping_entries(mapping, static_cast<int>(node(mapping).indent));
        open_.pop_back();
        if (!open_.empty()) {
            node(open_.back()).end = std::max(node(open_.back()).end, node(mapping).end);
        }
    }
    depth_ = 0;
    rest_of_document({});
    skip_gap();
}

void Parser::directives(Document& document) {
    bool any = false;
    bool version = false;
    while (peek() == '%' && fresh_line_ && column() == 0) {
        const std::size_t end = line_end();
        std::string_view line = text_.substr(at_, end - at_);
        if (const std::size_t comment = line.find(" #"); comment != std::string_view::npos) {
            line = line.substr(0, comment);
        }
        line = line.substr(0, line.find_last_not_of(" \t") + 1);
        if (line.starts_with("%TAG ") || line.starts_with("%TAG\t")) {
            declare_tag_handle(document, line);
        } else if (line.starts_with("%YAML ") || line.starts_with("%YAML\t")) {
            const std::string_view number =
                line.substr(std::min(line.find_first_not_of(" \t", 5), line.size()));
            if (version || number.empty() ||
                number.find_first_not_of("0123456789.") != std::string_view::npos) {
                problem_here(version
                                 ? say("the YAML version is given twice")
                                 : say("a version directive reads '%YAML 1.2' and nothing more"));
            }
            version = true;
        }
        token(TokenKind::Directive, at_ + line.size());
        skip_gap();
        any = true;
    }
    if (any && !(at_document_marker() && peek() == '-')) {
        problem_here(say("directives must be followed by '---'"));
    }
}

void Parser::declare_tag_handle(Document& document, std::string_view directive) {
    if (tag_handles_.size() >= max_tag_handles) {
        problem_here(say("more than {} tag handles are not read", max_tag_handles));
        return;
    }
    document.tag_directives.push_back({at_, at_ + directive.size()});
    directive.remove_prefix(std::min(directive.find_first_not_of(" \t", 4), directive.size()));
    tag_handles_.push_back(directive.substr(0, directive.find_first_of(" \t")));
}

void Parser::document() {
    Document document;
    document.begin = static_cast<std::uint32_t>(at_);
    anchors_ = {}; // clear() would pay for the room that the largest document before needed
    tag_handles_ = {"!", "!!"};
    directives(document);
    if (at_document_marker() && peek() == '-') {
        document.explicit_start = true;
        token(TokenKind::DocumentStart, at_ + 3);
    } else if (at_document_marker() && documents().empty() == false && document.begin == at_) {
        // A lone `...` after a document that has already ended belongs to no document.
        token(TokenKind::DocumentEnd, at_ + 3);
        return;
    }
    document.root = block_node({.indent = -1, .divisible = true});
    rest_of_document(std::move(document));
}

void Parser::rest_of_document(Document document) {
    skip_gap();
    while (!at_stop() && !at_document_marker()) {
        problem_here(fresh_line_ ? say("this stands outside of the document's one top-level value; "
                                       "check its indentation")
                                 : say("nothing may follow here on the same line"));
        if (fresh_line_) {
            discard_entry();
        } else {
            junk_line();
        }
        skip_gap();
    }
    if (!stopped_) {
        end_of_document(document);
    }
    documents().push_back(std::move(document));
}

void Parser::end_of_document(Document& document) {
    document.end = static_cast<std::uint32_t>(at_);
    while (at_document_marker() && peek() == '.') {
        document.explicit_end = true;
        token(TokenKind::DocumentEnd, at_ + 3);
        skip_gap();
        if (!at_end() && !fresh_line_) {
            problem_here(say("nothing but a comment may follow '...'"));
            junk_line();
            skip_gap();
        }
    }
    if (!at_end() && peek() == '%' && fresh_line_ && !document.explicit_end) {
        problem_here(
            say("a directive is only allowed after the document before it ends with '...'"));
    }
}

} // namespace tw::yaml
