#include "analysis/fix_all.h"

#include "text/diff.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace tw::analysis {
namespace {

using facts::Finding;
using facts::Fix;
using facts::Safety;

/// Fixes that make each other needed would go on for ever; no project needs as many.
constexpr std::size_t most_fixes = 10'000;

bool alike(const Finding& a, const Finding& b) {
    return std::tie(a.rule, a.subject, a.message, a.service, a.network) ==
           std::tie(b.rule, b.subject, b.message, b.service, b.network);
}

std::size_t count_alike(const Snapshot& snapshot, const Finding& finding) {
    return static_cast<std::size_t>(
        std::ranges::count_if(snapshot.findings, [&](const Finding& other) {
            return !other.waived && alike(other, finding);
        }));
}

class Fixer {
public:
    Fixer(SnapshotPtr before, const FixRequest& request)
        : before_(std::move(before)), request_(request), current_(before_) {
        remember(*current_);
    }

    FixAll run() {
        if (before_->readable) {
            while (out_.applied.size() < most_fixes && apply_next()) {
            }
        }
        out_.after = current_;
        out_.new_files = current_->input.new_files;
        for (const auto& [path, contents] : before_->input.new_files) {
            out_.new_files.erase(path);
        }
        for (std::size_t i = 0; i < before_->input.files.size(); ++i) {
            const text::FileId file{i};
            text::EditList list = text::edits_between(before_->input.files.text(file),
                                                      current_->input.files.text(file));
            if (!list.empty()) {
                out_.edits.emplace(file, std::move(list));
            }
        }
        return std::move(out_);
    }

private:
    /// A fix that was refused, until the project changes.
    using Attempt = std::tuple<std::string, std::string, std::string, std::string>;

    bool apply_next() {
        out_.refused.clear();
        for (const Finding& finding : current_->findings) {
            if (finding.waived || !is_wanted(finding)) {
                continue;
            }
            for (const Fix& fix : finding.fixes) {
                if (may_apply(fix) && apply(finding, fix)) {
                    return true;
                }
            }
        }
        return false;
    }

    [[nodiscard]] bool is_wanted(const Finding& finding) const {
        return request_.rules.empty() || std::ranges::contains(request_.rules, finding.rule);
    }
    [[nodiscard]] bool may_apply(const Fix& fix) const {
        const bool moves_secret = std::ranges::any_of(fix.intents, [](const Intent& each) {
            return std::holds_alternative<MoveToSecret>(each);
        });
        return !fix.intents.empty() && (!moves_secret || !request_.rules.empty()) &&
               (fix.safety == Safety::Safe || (request_.unsafe && fix.safety == Safety::Unsafe));
    }

    bool apply(const Finding& finding, const Fix& fix) {
        const Attempt attempt{finding.rule, finding.subject, finding.message, fix.title};
        if (const auto known = hopeless_.find(attempt); known != hopeless_.end()) {
            refuse(finding, fix, known->second);
            return false;
        }
        auto preview = analysis::preview(*current_, fix.intents);
        const Phrase reason = preview ? objection(finding, fix, *preview) : preview.error().message;
        if (!reason.empty()) {
            hopeless_.emplace(attempt, reason);
            refuse(finding, fix, reason);
            return false;
        }
        out_.applied.push_back({finding, fix, place(finding)});
        std::ranges::move(preview->plan.notes, std::back_inserter(out_.notes));
        current_ = std::move(preview->after); // `finding` is gone from here on
        remember(*current_);
        return true;
    }

    /// Why the fix is not kept; empty when it is.
    [[nodiscard]] Phrase objection(const Finding& finding, const Fix& fix,
                                   const Preview& preview) const {
        if (count_alike(*preview.after, finding) >= count_alike(*current_, finding)) {
            return say("the finding would still be there");
        }
        const auto worse = std::ranges::find_if(preview.caused, [&](const Finding& caused) {
            return caused.severity <= finding.severity;
        });
        if (worse != preview.caused.end()) {
            return say("then {} [{}]", worse->message, worse->rule);
        }
        if (fix.safety == Safety::Safe && !preview.lost.empty()) {
            const auto& [from, to] = preview.lost.front();
            return say("{} would not reach {} any more", from, to);
        }
        return texts_.contains(texts_of(*preview.after)) ? say("it would undo an earlier fix")
                                                         : Phrase();
    }

    void refuse(const Finding& finding, const Fix& fix, const Phrase& reason) {
        out_.refused.push_back({finding, fix, place(finding), reason});
    }

    [[nodiscard]] std::string place(const Finding& finding) const {
        return text::to_text(current_->facts.files, finding.location);
    }

    static std::vector<std::size_t> texts_of(const Snapshot& snapshot) {
        std::vector<std::size_t> hashes;
        for (std::size_t i = 0; i < snapshot.input.files.size(); ++i) {
            hashes.push_back(std::hash<std::string>()(snapshot.input.files.text(text::FileId{i})));
        }
        return hashes;
    }
    void remember(const Snapshot& snapshot) { texts_.insert(texts_of(snapshot)); }

    SnapshotPtr before_;
    const FixRequest& request_;
    SnapshotPtr current_;
    std::set<std::vector<std::size_t>> texts_; ///< hashes of all states
    std::map<Attempt, std::string> hopeless_;  ///< with the reason
    FixAll out_;
};

} // namespace

FixAll fix_all(const SnapshotPtr& before, const FixRequest& request) {
    return Fixer(before, request).run();
}

} // namespace tw::analysis
