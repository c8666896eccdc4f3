#include "rules/baseline.h"

#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/shared.h"
#include "text/fingerprint.h"
#include "yaml/data.h"

#include <algorithm>
#include <format>
#include <map>
#include <optional>
#include <string>

namespace tw::rules {
namespace {

/// One entry, and where it stands.
struct KnownFinding {
    std::string rule;
    std::string file;
    std::string subject;
    std::string fingerprint;
    text::Location location;
    bool used = false;
};

std::string text_of(const yaml::Tree& tree, yaml::NodeId mapping, std::string_view key) {
    const yaml::NodeId value = yaml::find(tree, mapping, {std::string(key)});
    return value != yaml::NodeId::None && tree[value].kind == yaml::NodeKind::Scalar
               ? yaml::decode(tree, value)
               : std::string();
}

/// Nothing when the text is no baseline. JSON is YAML, so the same reader tells the places.
std::optional<std::vector<KnownFinding>> read_known(const facts::Facts& facts, text::FileId file) {
    const yaml::Tree tree = yaml::parse(facts.files.text(file));
    if (!tree.readable() || tree.documents().size() != 1) {
        return std::nullopt;
    }
    const yaml::NodeId root = tree.documents().front().root;
    const yaml::NodeId list = yaml::find(tree, root, {std::string("findings")});
    if (text_of(tree, root, "version") != "1" || list == yaml::NodeId::None ||
        tree[list].kind != yaml::NodeKind::Sequence) {
        return std::nullopt;
    }
    std::vector<KnownFinding> known;
    for (yaml::NodeId item = tree[list].first_child; item != yaml::NodeId::None;
         item = tree[item].next) {
        KnownFinding entry{.rule = text_of(tree, item, "rule"),
                           .file = text_of(tree, item, "file"),
                           .subject = text_of(tree, item, "subject"),
                           .fingerprint = text_of(tree, item, "fingerprint"),
                           .location = {file, tree.range(item)}};
        if (entry.rule.empty()) {
            return std::nullopt;
        }
        known.push_back(std::move(entry));
    }
    return known;
}

class Matching {
public:
    Matching(const facts::Facts& facts, std::vector<KnownFinding>& known, Phrase because)
        : facts_(facts), known_(known), because_(std::move(because)) {}

    void mark(std::vector<facts::Finding>& findings, bool at_same_path) {
        std::multimap<std::string, KnownFinding*> unused;
        for (KnownFinding& entry : known_) {
            if (!entry.used) {
                unused.emplace(key(entry.rule, entry.file, entry.fingerprint,
                                   at_same_path ? entry.subject : std::string()),
                               &entry);
            }
        }
        for (facts::Finding& finding : findings) {
            if (finding.waived) {
                continue;
            }
            const std::string file =
                facts_.files.at(finding.location.file).path().filename().string();
            const auto found =
                unused.find(key(finding.rule, file, text::fingerprint(finding.message.str()),
                                at_same_path ? finding.subject : std::string()));
            if (found != unused.end()) {
                found->second->used = true;
                unused.erase(found);
                finding.waived = true;
                finding.waived_because = because_;
            }
        }
    }

private:
    static std::string key(const std::string& rule, const std::string& file,
                           const std::string& print, const std::string& subject) {
        return std::format("{}\n{}\n{}\n{}", rule, file, print, subject);
    }

    const facts::Facts& facts_;
    std::vector<KnownFinding>& known_;
    Phrase because_;
};

facts::Finding& add_remark(Report& report, const text::Location& where, Phrase message,
                           Phrase expected, Phrase actual) {
    facts::Finding& finding = report.add(where, std::move(message));
    finding.expected = std::move(expected);
    finding.actual = std::move(actual);
    finding.fixes.push_back(
        by_hand(say("write the baseline anew with tierwright-cli check --update-baseline")));
    return finding;
}

} // namespace

void apply_baseline(const facts::Facts& facts, std::vector<facts::Finding>& findings) {
    std::vector<facts::Finding> remarks;
    const Shared shared(facts);
    Report report(con_018, shared, remarks);
    if (!facts.baseline_file) {
        if (facts.contract && facts.contract->baseline) {
            const auto& named = *facts.contract->baseline;
            add_remark(report, named.location,
                       say("there is no baseline {}, so old findings count", named.name),
                       named.name, say("no such file"))
                .severity = text::Severity::Warning;
        }
    } else {
        const std::string name = facts.files.at(*facts.baseline_file).path().filename().string();
        auto known = read_known(facts, *facts.baseline_file);
        if (!known) {
            const std::size_t size = facts.files.text(*facts.baseline_file).size();
            add_remark(report, {*facts.baseline_file, {0, std::min<std::size_t>(size, 1)}},
                       say("the baseline {} is not understood, so old findings count", name),
                       say("version 1 and a list of findings"), say("something else"))
                .severity = text::Severity::Warning;
        } else {
            Matching matching(facts, *known, say("known since the baseline {}", name));
            matching.mark(findings, true);
            matching.mark(findings, false);
            for (const KnownFinding& entry : *known) {
                if (!entry.used) {
                    add_remark(
                        report, entry.location,
                        say("{} at {} is no longer found, so its entry in the baseline is obsolete",
                            entry.rule, entry.subject.empty() ? entry.file : entry.subject),
                        say("a finding that it excuses"), say("none"));
                }
            }
        }
    }
    findings.insert(findings.end(), std::make_move_iterator(remarks.begin()),
                    std::make_move_iterator(remarks.end()));
}

} // namespace tw::rules
