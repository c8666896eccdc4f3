#include "traefik/rule.h"
#include "traefik/rule_lexer.h"
#include "traefik/rule_matchers.h"

#include <format>
#include <functional>

namespace tw::traefik {
namespace {

using NodeKind = RuleNode::Kind;
using TokenKind = RuleToken::Kind;

/// Reads an expression by recursive descent; stops at the first error, as Go does.
class RuleParser {
public:
    explicit RuleParser(Rule& rule) : rule_(rule), lexer_(rule.text) { take(); }

    void run() {
        RuleNode root;
        if (rule_.text.find_first_not_of(" \t\r\n") == std::string::npos) {
            fail_at({0, rule_.text.size()}, say("the rule is empty"), say("write a matcher"));
        } else if (disjunction(root) && at_end()) {
            rule_.root = std::move(root);
        }
    }

private:
    static constexpr int deepest = 200;

    void take() { token_ = lexer_.next(); }

    bool fail_at(text::Range range, Phrase message, Phrase remedy) {
        rule_.problems.push_back(
            {RuleProblem::Kind::Syntax, range, std::move(message), std::move(remedy)});
        return false;
    }

    bool at_end() {
        const bool broken = token_.kind == TokenKind::LineBreak;
        if (broken) {
            take();
        }
        if (token_.kind == TokenKind::End) {
            return true;
        }
        return broken ? fail_at(token_.range,
                                say("the rule ends at the line break before this, since nothing is "
                                    "open there"),
                                say("put the operator at the end of the line before"))
                      : unexpected();
    }

    /// The token cannot stand here, where an operator or the end was due.
    bool unexpected() {
        const std::string& text = token_.value;
        switch (token_.kind) {
        case TokenKind::Bad: return bad_word();
        case TokenKind::Name:
            if (text == "and" || text == "AND" || text == "or" || text == "OR") {
                const bool is_and = text == "and" || text == "AND";
                return fail_at(token_.range, say("'{}' is no operator", text),
                               say("write {}", is_and ? "&&" : "||"));
            }
            return fail_at(token_.range, say("an operator is missing before {}", text),
                           say("write && or || between two matchers"));
        case TokenKind::Operator:
            if (text == "&" || text == "|") {
                return fail_at(token_.range, say("'{}' is no operator", text),
                               say("write {}", text + text));
            }
            if (text == ":") {
                return fail_at(
                    token_.range, say("a matcher with a colon is the syntax of Traefik 1"),
                    say("write the arguments in parentheses and back-quotes: Host(`a.b`)"));
            }
            return fail_at(token_.range, say("'{}' is no operator", text),
                           say("matchers are joined by && and ||"));
        case TokenKind::Comma:
            return fail_at(token_.range, say("a comma does not join matchers"),
                           say("write && or ||"));
        case TokenKind::Close:
            return fail_at(token_.range, say("a parenthesis is closed that was not opened"),
                           say("remove it"));
        case TokenKind::LineBreak:
        case TokenKind::End:
            return fail_at(token_.range, say("a parenthesis is not closed"), say("write {}", ")"));
        default:
            return fail_at(token_.range, say("an operator is missing here"), say("write && or ||"));
        }
    }

    bool bad_word() {
        return fail_at(token_.range, token_.objection,
                       say("write arguments in back-quotes: `a.b`"));
    }

    /// `a || b || c`, or what binds tighter.
    bool disjunction(RuleNode& node) {
        return chain(node, TokenKind::Or, NodeKind::Or,
                     [this](RuleNode& child) { return conjunction(child); });
    }

    bool conjunction(RuleNode& node) {
        return chain(node, TokenKind::And, NodeKind::And,
                     [this](RuleNode& child) { return operand(child); });
    }

    bool chain(RuleNode& node, TokenKind joint, NodeKind kind,
               const std::function<bool(RuleNode&)>& part) {
        if (!part(node)) {
            return false;
        }
        if (token_.kind != joint) {
            return true;
        }
        RuleNode joined{.kind = kind};
        joined.children.push_back(std::move(node));
        while (token_.kind == joint) {
            take();
            if (!part(joined.children.emplace_back())) {
                return false;
            }
        }
        joined.range = joined.children.front().range.joined(joined.children.back().range);
        node = std::move(joined);
        return true;
    }

    bool operand(RuleNode& node) {
        if (++depth_ > deepest) {
            return fail_at(token_.range, say("the rule is nested too deeply to be read"),
                           say("write it with fewer parentheses"));
        }
        const bool good = operand_within_depth(node);
        --depth_;
        return good;
    }

    bool operand_within_depth(RuleNode& node) {
        const text::Range first = token_.range;
        switch (token_.kind) {
        case TokenKind::Not: {
            take();
            RuleNode child;
            if (!operand(child)) {
                return false;
            }
            node = {.kind = NodeKind::Not, .range = first.joined(child.range)};
            node.children.push_back(std::move(child));
            return true;
        }
        case TokenKind::Open:
            take();
            if (!disjunction(node)) {
                return false;
            }
            node.in_parentheses = true;
            return close();
        case TokenKind::Name: return call(node);
        case TokenKind::Bad: return bad_word();
        case TokenKind::End:
            return fail_at(first, say("a matcher is missing at the end"),
                           say("write one, or remove what "
                               "waits for it"));
        default:
            return fail_at(first, say("'{}' is no matcher", spelled(first)),
                           say("write a matcher with its arguments in back-quotes"));
        }
    }

    [[nodiscard]] std::string spelled(text::Range range) const {
        return rule_.text.substr(range.begin, range.size());
    }

    bool close() {
        if (token_.kind != TokenKind::Close) {
            return unexpected();
        }
        take();
        return true;
    }

    bool call(RuleNode& node) {
        const RuleToken name = token_;
        take();
        if (token_.kind != TokenKind::Open) {
            const bool is_old = token_.kind == TokenKind::Operator && token_.value == ":";
            return is_old ? unexpected()
                          : fail_at(name.range, say("{} has no arguments", name.value),
                                    say("write {}(`…`)", name.value));
        }
        take();
        node.name = name.range;
        while (token_.kind != TokenKind::Close) {
            if (!argument(node)) {
                return false;
            }
            if (token_.kind == TokenKind::Comma) {
                take();
            } else if (token_.kind != TokenKind::Close) {
                return after_argument();
            }
        }
        node.range = name.range.joined(token_.range);
        take();
        return true;
    }

    bool argument(RuleNode& node) {
        if (token_.kind == TokenKind::Text) {
            node.arguments.push_back({token_.value, token_.range});
            take();
            return true;
        }
        if (token_.kind == TokenKind::Bad) {
            return bad_word();
        }
        if (token_.kind == TokenKind::End || token_.kind == TokenKind::LineBreak) {
            return unexpected();
        }
        return fail_at(token_.range, say("the argument {} is not in quotes", spelled(token_.range)),
                       say("write arguments in back-quotes: `a.b`"));
    }

    bool after_argument() {
        if (token_.kind == TokenKind::Operator) {
            return fail_at(token_.range, say("an argument cannot be computed"),
                           say("write one text"));
        }
        return token_.kind == TokenKind::Text
                   ? fail_at(token_.range, say("a comma is missing before this argument"),
                             say("write {}", ","))
                   : unexpected();
    }

    Rule& rule_;
    RuleLexer lexer_;
    RuleToken token_;
    int depth_ = 0;
};

void collect(const RuleNode& node, std::vector<const RuleNode*>& found) {
    if (node.kind == NodeKind::Call) {
        found.push_back(&node);
    }
    for (const RuleNode& child : node.children) {
        collect(child, found);
    }
}

/// Gives the calls their matchers and looks at the arguments.
void check_calls(RuleNode& node, Rule& rule) {
    if (node.kind == NodeKind::Call) {
        check_call(node, rule);
    }
    for (RuleNode& child : node.children) {
        check_calls(child, rule);
    }
}

} // namespace

Dialect Dialect::of(Version traefik, std::string_view rule_syntax, Protocol protocol) {
    const bool is_v2 = traefik.major < 3 || rule_syntax == "v2";
    return {traefik, is_v2 ? RuleSyntax::V2 : RuleSyntax::V3, protocol};
}

Rule parse_rule(std::string_view text, Dialect dialect) {
    Rule rule{.text = std::string(text), .dialect = dialect, .root = {}, .problems = {}};
    RuleParser(rule).run();
    if (rule.root) {
        check_calls(*rule.root, rule);
    }
    return rule;
}

std::vector<const RuleNode*> calls(const Rule& rule) {
    std::vector<const RuleNode*> found;
    if (rule.root) {
        collect(*rule.root, found);
    }
    return found;
}

} // namespace tw::traefik
