// One intent tried on a real file: counted, and measured against what an expert would have changed.
#pragma once

#include "corpus.h"
#include "plan/normal.h"
#include "plan/plan.h"
#include "text/diff.h"

#include <array>
#include <cstdio>
#include <format>
#include <map>
#include <set>

namespace tw::tests {

/// What became of the trials of one verb.
struct Tally {
    std::size_t tried = 0, applied = 0;
    std::size_t excess_lines = 0; ///< touched beyond the smallest possible change
    std::size_t undone = 0;       ///< carried out and then taken back
    std::size_t same_bytes = 0;   ///< … with the original bytes as result; the others say the same
    std::map<std::string, std::size_t> refused; ///< by reason
    std::vector<std::string> failures;

    Tally& operator+=(const Tally& other) {
        tried += other.tried;
        applied += other.applied;
        excess_lines += other.excess_lines;
        undone += other.undone;
        same_bytes += other.same_bytes;
        for (const auto& [reason, count] : other.refused) {
            refused[reason] += count;
        }
        return *this;
    }
};
using Tallies = std::map<std::string, Tally>;

/// Reasons for refusing that a user can act on, by a phrase of their messages.
constexpr auto known_reasons =
    std::to_array<const char*>({"comes from an anchor",
                                "comes from the anchor",
                                "is shared through the anchor",
                                "several YAML documents",
                                "is the only network",
                                "a fixed address",
                                "cannot join networks",
                                "is external",
                                "holds the anchor",
                                "taken away in the service alone",
                                "is not declared in this project; add it",
                                "there is no service",
                                "is made of the variable",
                                "no service could say it for itself",
                                "does not come by 'extends'",
                                "an override file cannot say this",
                                "holds variables",
                                "from elsewhere than where it is",
                                "says nothing new",
                                "is built from further anchors",
                                "has no '",
                                "ports of a range",
                                "more than once",
                                "would be left empty",
                                "could not be read",
                                "is a block text",
                                "ends in a block text",
                                "says the same once more",
                                "stands twice",
                                "would hide or alter more",
                                "so neither would ever start",
                                "cannot wait for itself",
                                "is named by",
                                "; detach it first",
                                "beside 'external'",
                                "Compose's word for the network",
                                "has no value here",
                                "nothing to keep secret",
                                "is made of text and variables",
                                "names a file already",
                                "_FILE already",
                                "which holds the value",
                                "is included from another folder"});

inline std::string kind_of(const std::string& reason) {
    const auto known = std::ranges::find_if(
        known_reasons, [&](const char* phrase) { return reason.contains(phrase); });
    return known == known_reasons.end() ? "UNKNOWN: " + reason : *known;
}

/// Lines that an edit touched. Blank lines that set entries apart follow the file's own habit.
inline std::size_t touched_lines(const std::string& before, const std::string& after) {
    std::size_t added = 0;
    std::size_t removed = 0;
    for (const text::DiffLine& line : text::diff_lines(before, after)) {
        const bool blank = line.text.find_first_not_of(" \r\n") == std::string_view::npos;
        added += line.kind == text::DiffLine::Kind::Added && !blank ? 1U : 0U;
        removed += line.kind == text::DiffLine::Kind::Removed && !blank ? 1U : 0U;
    }
    return std::max(added, removed);
}

/// The comments of a text; those of lines that a change takes away are given in `except`.
inline std::multiset<std::string> comments(const std::string& text) {
    std::multiset<std::string> found;
    const yaml::Tree tree = yaml::parse(text);
    for (const yaml::Token& token : tree.tokens()) {
        if (token.kind == yaml::TokenKind::Comment) {
            found.insert(text.substr(token.begin, token.end - token.begin));
        }
    }
    return found;
}

/// The comments in the lines that were removed, whether or not they were added again elsewhere.
inline std::multiset<std::string> comments_of_removed_lines(const std::string& before,
                                                            const std::string& after) {
    std::string removed;
    for (const text::DiffLine& line : text::diff_lines(before, after)) {
        if (line.kind == text::DiffLine::Kind::Removed) {
            removed += line.text;
        }
    }
    return comments(removed);
}

/// What a careful author never disturbs; a text says what was, nothing is empty.
inline std::string disturbed(const std::string& before, const std::string& after, bool removes) {
    std::multiset<std::string> kept = comments(before);
    if (removes) {
        for (const std::string& gone : comments_of_removed_lines(before, after)) {
            if (const auto found = kept.find(gone); found != kept.end()) {
                kept.erase(found);
            }
        }
    }
    const std::multiset<std::string> now = comments(after);
    if (!std::ranges::includes(now, kept)) {
        return "a comment is lost";
    }
    const auto breaks = [](const std::string& text) {
        const auto crlf = std::ranges::count(text, '\r');
        return std::pair(crlf > 0, std::ranges::count(text, '\n') > crlf);
    };
    if (before.contains('\n') && breaks(before) != breaks(after)) {
        return "the line endings differ";
    }
    if (before.ends_with('\n') != after.ends_with('\n')) {
        return "the end of the file differs";
    }
    return before.starts_with("\xEF\xBB\xBF") == after.starts_with("\xEF\xBB\xBF")
               ? ""
               : "the byte order mark differs";
}

/// Takes away text, so comments that stand on it may go too.
inline bool is_removal(const Intent& intent) {
    return std::visit(
        []<class Wanted>(const Wanted& wanted) {
            using std::is_same_v;
            if constexpr (is_same_v<Wanted, SetLimit> || is_same_v<Wanted, SetNetworkOption>) {
                return wanted.value.empty();
            }
            return is_same_v<Wanted, DetachService> || is_same_v<Wanted, RemoveAlias> ||
                   is_same_v<Wanted, RemoveNetwork> || is_same_v<Wanted, RemoveService> ||
                   is_same_v<Wanted, RemoveLabel> || is_same_v<Wanted, RemoveNetworkLabel> ||
                   is_same_v<Wanted, RemoveEnvironment> || is_same_v<Wanted, RemovePort> ||
                   is_same_v<Wanted, RemoveExpose> || is_same_v<Wanted, ClearHealthcheck> ||
                   is_same_v<Wanted, RemoveDependency> || is_same_v<Wanted, RemoveSecret> ||
                   is_same_v<Wanted, RemoveProfile> || is_same_v<Wanted, RemoveValue>;
        },
        intent);
}

class Trial {
public:
    explicit Trial(Tallies& tallies, plan::Place place = plan::Place::Own)
        : tallies_(tallies), place_(place) {}

    using FactsPtr = std::unique_ptr<facts::Facts>;

    /// Plans one intent; `expected` is the number of lines that an expert would touch, 0 for any.
    /// What is refused because of where the value comes from is tried in the other places too.
    /// Returns the facts afterwards, unless an override file was changed.
    FactsPtr run(const char* verb, const facts::Facts& facts, const Intent& intent,
                 std::size_t expected) {
        if (place_ == plan::Place::OverrideFile) {
            run_at(place_, "any verb in an override file", facts, intent, 0);
            return nullptr;
        }
        const auto planned = plan::plan(facts, intent);
        Tally& tally = tallies_[verb];
        if (!planned) {
            refuse(tally, facts, intent, planned.error().message);
            if (is_about_the_place(planned.error().message)) {
                run_at(plan::Place::Here, "any verb here", facts, intent, 0);
                run_at(plan::Place::Source, "any verb at the source", facts, intent, expected);
            }
            return nullptr;
        }
        if (planned->edits.empty()) {
            return nullptr; // it is so already
        }
        ++tally.tried;
        ++tally.applied;
        const auto& [file, edits] = *planned->edits.begin();
        const std::string& before = facts.files.text(file);
        std::string after = edits.apply(before);
        measure(tally, facts, intent, before, after, expected);
        return facts_of(facts.files.at(file).path(), std::move(after));
    }

    /// Carries out an intent and the one that takes it back.
    FactsPtr there_and_back(const char* verb, const char* back, const facts::Facts& facts,
                            const Intent& intent, const Intent& inverse, std::size_t expected) {
        auto there = run(verb, facts, intent, expected);
        if (!there) {
            return there;
        }
        const auto here = run(back, *there, inverse, expected);
        Tally& tally = tallies_[verb];
        if (!here) {
            return there;
        }
        ++tally.undone;
        const bool same = text_of(*here) == text_of(facts);
        tally.same_bytes += same ? 1U : 0U;
        if (!same && plan::first_difference(plan::normal_form(facts.project),
                                            plan::normal_form(here->project))) {
            fail(tally, facts, intent, "its inverse does not lead back");
        }
        if (!same && verbose_) {
            std::printf("NOT THE BYTES %s and %s\n%s\n", verb, back,
                        text::unified_diff(name_of(facts), text_of(facts), text_of(*here)).c_str());
        }
        return there;
    }

private:
    static bool is_about_the_place(const std::string& reason) {
        return reason.contains("anchor") || reason.contains("variable");
    }

    void run_at(plan::Place place, const char* row, const facts::Facts& facts, const Intent& intent,
                std::size_t expected) {
        Tally& tally = tallies_[row];
        const auto planned = plan::plan(facts, intent, place);
        if (!planned) {
            refuse(tally, facts, intent, planned.error().message);
            return;
        }
        tally.tried += planned->edits.empty() ? 0U : 1U;
        tally.applied += planned->edits.empty() ? 0U : 1U;
        for (const auto& [file, edits] : planned->edits) {
            const std::string& before = facts.files.text(file);
            measure(tally, facts, intent, before, edits.apply(before), expected);
        }
    }

    static const std::string& text_of(const facts::Facts& facts) {
        return facts.files.text(facts.compose_files.front());
    }
    static std::string name_of(const facts::Facts& facts) {
        return facts.files.at(facts.compose_files.front()).path().filename().string();
    }

    static void fail(Tally& tally, const facts::Facts& facts, const Intent& intent,
                     const std::string& why) {
        tally.failures.push_back(
            std::format("{}: {}: {}", name_of(facts), plan::title(intent), why));
    }

    void refuse(Tally& tally, const facts::Facts& facts, const Intent& intent,
                const std::string& reason) const {
        ++tally.tried;
        ++tally.refused[kind_of(reason)];
        if (verbose_ && (reason.contains("would not") || reason.contains("do not agree") ||
                         reason.contains("says the same") || reason.contains("would hide"))) {
            std::printf("REFUSED %s: %s: %s\n", name_of(facts).c_str(),
                        plan::title(intent).str().c_str(), reason.c_str());
        }
    }

    void measure(Tally& tally, const facts::Facts& facts, const Intent& intent,
                 const std::string& before, const std::string& after, std::size_t expected) const {
        const std::size_t lines = touched_lines(before, after);
        // Without a last line break, the line before an addition at the end changes too.
        const std::size_t unfinished = before.ends_with('\n') ? 0 : 1;
        if (expected != 0 && lines > expected + unfinished) {
            tally.excess_lines += lines - expected;
            if (verbose_) {
                std::printf("EXCESS %s\n%s\n", plan::title(intent).str().c_str(),
                            text::unified_diff(name_of(facts), before, after).c_str());
            }
        }
        if (const std::string harm = disturbed(before, after, is_removal(intent)); !harm.empty()) {
            fail(tally, facts, intent, harm);
        }
    }

    Tallies& tallies_;
    plan::Place place_;
    bool verbose_ = std::getenv("TIERWRIGHT_VERBOSE") != nullptr;
};

} // namespace tw::tests
