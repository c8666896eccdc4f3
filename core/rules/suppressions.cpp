#include "rules/suppressions.h"

#include "base/nearest.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/registry.h"
#include "rules/shared.h"

#include <algorithm>
#include <map>
#include <optional>

namespace tw::rules {
namespace {

constexpr std::string_view suppression_mark = "tierwright:";

/// A comment that speaks to Tierwright.
struct Suppression {
    text::Location location; ///< the comment
    std::size_t own_line = 0;
    std::optional<std::size_t> line_below; ///< the first one that says something
    std::vector<std::string> rules;
    std::string reason;
    Phrase mistake; ///< what is wrong with it; empty: nothing
};

std::string_view without_blanks(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r");
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

/// What stands behind `tierwright:`; sets rules and reason, or the mistake.
void read_suppression(std::string_view said, Suppression& into) {
    static constexpr std::string_view word = "ignore";
    said = without_blanks(said);
    if (!said.starts_with(word)) {
        into.mistake = say("only \"ignore\" is known behind \"tierwright:\"");
        return;
    }
    said.remove_prefix(word.size());
    const std::size_t open = said.find('(');
    const std::size_t close = said.rfind(')');
    if (open != std::string_view::npos && close != std::string_view::npos && close > open) {
        into.reason = without_blanks(said.substr(open + 1, close - open - 1));
    }
    std::string_view rules = said.substr(0, std::min(open, said.size()));
    while (!rules.empty()) {
        const std::size_t begin = rules.find_first_not_of(" \t,");
        if (begin == std::string_view::npos) {
            break;
        }
        rules.remove_prefix(begin);
        const std::size_t end = std::min(rules.find_first_of(" \t,"), rules.size());
        into.rules.emplace_back(rules.substr(0, end));
        rules.remove_prefix(end);
    }
    if (into.rules.empty()) {
        into.mistake = say("it names no rule; findings are ignored rule by rule");
    } else if (into.reason.empty()) {
        into.mistake = say("it gives no reason; write \"ignore RULE (reason)\"");
    }
}

bool says_something(std::string_view line) {
    line = without_blanks(line);
    return !line.empty() && !line.starts_with('#');
}

std::string_view text_of_line(const text::Source& source, std::size_t line) {
    const std::string& text = source.text();
    const std::size_t begin = source.lines().start_of(line);
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    return std::string_view(text).substr(begin, end - begin);
}

void collect(const facts::Facts& facts, text::FileId file, const yaml::Tree& tree,
             std::vector<Suppression>& found) {
    const text::Source& source = facts.files.at(file);
    if (!source.text().contains(suppression_mark)) {
        return;
    }
    for (const yaml::Token& token : tree.tokens()) {
        if (token.kind != yaml::TokenKind::Comment) {
            continue;
        }
        std::string_view comment =
            std::string_view(source.text()).substr(token.begin, token.end - token.begin);
        comment.remove_prefix(std::min(comment.find_first_not_of("# \t"), comment.size()));
        if (!comment.starts_with(suppression_mark)) {
            continue;
        }
        Suppression suppression{.location = {file, {token.begin, token.end}}};
        suppression.own_line = source.lines().line_of(token.begin);
        if (!says_something(text_of_line(source, suppression.own_line))) {
            for (std::size_t line = suppression.own_line + 1; line < source.lines().count();
                 ++line) {
                if (says_something(text_of_line(source, line))) {
                    suppression.line_below = line;
                    break;
                }
            }
        }
        read_suppression(comment.substr(suppression_mark.size()), suppression);
        found.push_back(std::move(suppression));
    }
}

std::vector<Suppression> all_suppressions(const facts::Facts& facts) {
    std::vector<Suppression> found;
    for (std::size_t i = 0; i < facts.trees.size(); ++i) {
        collect(facts, facts.compose_files[i], facts.trees[i], found);
    }
    for (const auto& [file, tree] : facts.followed) {
        collect(facts, file, tree, found);
    }
    return found;
}

void report_mistake(const Suppression& suppression, const Phrase& mistake, const Shared& shared,
                    std::vector<facts::Finding>& remarks) {
    Report report(con_019, shared, remarks);
    facts::Finding& finding =
        report.add(suppression.location, say("the comment ignores nothing: {}", mistake));
    finding.expected = say("tierwright: ignore RULE (reason)");
    finding.actual = suppression.rules.empty() ? say("no rule") : Phrase(suppression.rules.front());
    finding.fixes.push_back(by_hand(say("correct the comment")));
}

/// Why findings of this rule cannot be ignored by this name; empty when they can.
Phrase objection(const Rule* rule, const std::string& name) {
    if (rule == nullptr) {
        std::vector<std::string_view> known;
        for (const Rule* each : all()) {
            known.push_back(each->id);
            known.push_back(each->name);
        }
        return name.contains('*')
                   ? say("\"{}\" is no rule; findings are ignored rule by rule", name)
                   : say("there is no rule {}{}", name, did_you_mean(name, known));
    }
    const bool is_refused =
        rule->consequence == facts::Consequence::ComposeRefuses ||
        (rule->source == Source::Reader && rule->severity == text::Severity::Error);
    return is_refused ? say("what {} finds keeps Compose from starting", rule->id) : Phrase();
}

using FindingsByLine = std::map<std::pair<text::FileId, std::size_t>, std::vector<std::size_t>>;

/// True when the comment excuses at least one finding of the rule.
bool excuse(const Suppression& suppression, const Rule& rule, const FindingsByLine& by_line,
            std::vector<facts::Finding>& findings) {
    bool excuses = false;
    for (const std::optional<std::size_t> line :
         {std::optional(suppression.own_line), suppression.line_below}) {
        const auto here = line ? by_line.find({suppression.location.file, *line}) : by_line.end();
        if (here == by_line.end()) {
            continue;
        }
        for (const std::size_t i : here->second) {
            if (findings[i].rule == rule.id) {
                findings[i].waived = true;
                findings[i].waived_because = suppression.reason;
                excuses = true;
            }
        }
    }
    return excuses;
}

} // namespace

void apply_suppressions(const facts::Facts& facts, std::vector<facts::Finding>& findings) {
    const std::vector<Suppression> suppressions = all_suppressions(facts);
    if (suppressions.empty()) {
        return;
    }
    FindingsByLine by_line;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const text::Location& at = findings[i].location;
        by_line[{at.file, facts.files.at(at.file).lines().line_of(at.range.begin)}].push_back(i);
    }
    const Shared shared(facts);
    std::vector<facts::Finding> remarks;
    for (const Suppression& suppression : suppressions) {
        if (!suppression.mistake.empty()) {
            report_mistake(suppression, suppression.mistake, shared, remarks);
            continue;
        }
        for (const std::string& name : suppression.rules) {
            const Rule* rule = find(name);
            if (const Phrase reason = objection(rule, name); !reason.empty()) {
                report_mistake(suppression, reason, shared, remarks);
                continue;
            }
            const bool excuses = excuse(suppression, *rule, by_line, findings);
            if (!excuses) {
                Report report(con_020, shared, remarks);
                facts::Finding& finding = report.add(
                    suppression.location, say("nothing of {} is found here to ignore", rule->id));
                finding.expected = say("a finding that it excuses");
                finding.actual = say("none");
                finding.fixes.push_back(by_hand(say("remove the comment")));
            }
        }
    }
    findings.insert(findings.end(), std::make_move_iterator(remarks.begin()),
                    std::make_move_iterator(remarks.end()));
}

} // namespace tw::rules
