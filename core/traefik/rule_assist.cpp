#include "traefik/rule_assist.h"

#include "traefik/rule_lexer.h"
#include "traefik/rule_matchers.h"
#include "traefik/values.h"

#include <algorithm>
#include <array>
#include <format>

namespace tw::traefik {
namespace {

using TokenKind = RuleToken::Kind;

constexpr std::array<std::string_view, 7> method_names{"GET",    "POST", "PUT",    "PATCH",
                                                       "DELETE", "HEAD", "OPTIONS"};

std::vector<RuleToken> tokens_of(std::string_view text) {
    std::vector<RuleToken> tokens;
    RuleLexer lexer(text);
    for (RuleToken token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        tokens.push_back(token);
        if (token.range.end >= text.size()) {
            break;
        }
    }
    return tokens;
}

bool is_matcher_of(std::string_view name, const Dialect& dialect) {
    const auto matcher = find_matcher(name);
    return matcher && find_form(*matcher, dialect) != nullptr;
}

/// A text whose end is missing, as it is while somebody types it.
bool is_open_text(const RuleToken& token, std::string_view text) {
    return token.kind == TokenKind::Bad && !token.range.empty() &&
           (text[token.range.begin] == '`' || text[token.range.begin] == '"');
}

/// Where the cursor is: in which word, behind what, and in the brackets of which matcher.
struct Spot {
    const RuleToken* in = nullptr;
    const RuleToken* behind = nullptr;
    std::vector<std::string> brackets; ///< names before open brackets; empty for mere brackets
};

Spot spot_of(const std::vector<RuleToken>& tokens, std::string_view text, std::size_t cursor) {
    Spot spot;
    for (const RuleToken& token : tokens) {
        if (token.range.begin >= cursor) {
            break;
        }
        const bool is_word = token.kind == TokenKind::Name || token.kind == TokenKind::Text ||
                             is_open_text(token, text);
        const bool ends_before = token.kind == TokenKind::Text && cursor == token.range.end;
        if (is_word && cursor <= token.range.end && !ends_before) {
            spot.in = &token;
            break;
        }
        if (token.kind == TokenKind::Open) {
            const bool is_call = spot.behind != nullptr && spot.behind->kind == TokenKind::Name;
            spot.brackets.emplace_back(
                is_call ? text.substr(spot.behind->range.begin, spot.behind->range.size()) : "");
        } else if (token.kind == TokenKind::Close && !spot.brackets.empty()) {
            spot.brackets.pop_back();
        }
        spot.behind = &token;
    }
    return spot;
}

void add_matchers(RuleChoices& choices, std::string_view typed, bool has_bracket,
                  const Dialect& dialect) {
    for (const MatcherForm& form : matcher_forms(dialect)) {
        const std::string name(to_text(form.matcher));
        if (!starts_with_word(name, typed)) {
            continue;
        }
        const bool takes_two = form.fewest == 2;
        const std::string arguments = takes_two ? "(``, ``)" : "(``)";
        choices.choices.push_back({.word = name,
                                   .insert = has_bracket ? name : name + arguments,
                                   .back = has_bracket ? 0 : arguments.size() - 2});
    }
}

void add_arguments(RuleChoices& choices, std::string_view typed, const Spot& spot,
                   const std::vector<std::string>& hosts) {
    const auto matcher = find_matcher(spot.brackets.back());
    const auto offer = [&](std::string_view word) {
        if (lower(word).contains(lower(typed)) && word != typed) {
            choices.choices.push_back({std::string(word), std::string(word)});
        }
    };
    if (matcher == Matcher::Method) {
        std::ranges::for_each(method_names, offer);
    } else if (matcher == Matcher::Host || matcher == Matcher::HostSni ||
               matcher == Matcher::HostHeader) {
        std::ranges::for_each(hosts, offer);
    }
}

} // namespace

std::vector<RuleSpan> rule_spans(std::string_view text, const Dialect& dialect) {
    std::vector<RuleSpan> spans;
    for (const RuleToken& token : tokens_of(text)) {
        const std::string_view word = text.substr(token.range.begin, token.range.size());
        switch (token.kind) {
        case TokenKind::Name:
            spans.push_back(
                {is_matcher_of(word, dialect) ? RuleSpan::Kind::Matcher : RuleSpan::Kind::Wrong,
                 token.range});
            break;
        case TokenKind::Text: spans.push_back({RuleSpan::Kind::Text, token.range}); break;
        case TokenKind::And:
        case TokenKind::Or:
        case TokenKind::Not: spans.push_back({RuleSpan::Kind::Operator, token.range}); break;
        case TokenKind::Number:
        case TokenKind::Bad:
        case TokenKind::Operator: spans.push_back({RuleSpan::Kind::Wrong, token.range}); break;
        case TokenKind::Open:
        case TokenKind::Close:
        case TokenKind::Comma:
        case TokenKind::LineBreak:
        case TokenKind::End: break;
        }
    }
    return spans;
}

RuleChoices complete_rule(std::string_view text, std::size_t cursor, const Dialect& dialect,
                          const std::vector<std::string>& hosts) {
    const std::vector<RuleToken> tokens = tokens_of(text);
    const Spot spot = spot_of(tokens, text, cursor);
    RuleChoices choices{.replaces = {cursor, cursor}, .choices = {}};
    const bool in_call = !spot.brackets.empty() && !spot.brackets.back().empty();
    if (spot.in != nullptr && spot.in->kind != TokenKind::Name) {
        const std::size_t begin = spot.in->range.begin + 1;
        const bool is_closed = spot.in->kind == TokenKind::Text;
        choices.replaces = {begin, is_closed ? spot.in->range.end - 1 : cursor};
        if (in_call) {
            add_arguments(choices, text.substr(begin, cursor - begin), spot, hosts);
        }
        return choices;
    }
    if (in_call) {
        return choices;
    }
    const bool behind_call = spot.behind != nullptr && spot.behind->kind == TokenKind::Close;
    if (spot.in == nullptr && behind_call) {
        const std::string_view blank =
            cursor > 0 && text[cursor - 1] == ' ' ? std::string_view() : " ";
        for (const std::string_view word : {"&&", "||"}) {
            choices.choices.push_back({std::string(word), std::format("{}{} ", blank, word)});
        }
        return choices;
    }
    const std::size_t begin = spot.in == nullptr ? cursor : spot.in->range.begin;
    const std::size_t end = spot.in == nullptr ? cursor : spot.in->range.end;
    choices.replaces = {begin, end};
    const bool has_bracket = end < text.size() && text[end] == '(';
    add_matchers(choices, text.substr(begin, cursor - begin), has_bracket, dialect);
    return choices;
}

Phrase to_text(const RuleProblem& problem, std::string_view rule) {
    const auto before = rule.substr(0, std::min(problem.range.begin, rule.size()));
    const auto column = 1 + std::ranges::count_if(before, [](char c) {
                            return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
                        });
    return problem.remedy.empty()
               ? say("column {}: {}", column, problem.message)
               : say("column {}: {}: {}", column, problem.message, problem.remedy);
}

} // namespace tw::traefik
