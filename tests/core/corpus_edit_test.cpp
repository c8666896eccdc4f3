// Every verb on every service of every real file: either a refusal with a reason, or the smallest
// change that does it. The table that is printed says how often.
#include "corpus.h"
#include "plan/plan.h"
#include "text/diff.h"

#include <QTest>

#include <array>
#include <cstdio>
#include <map>

namespace fs = std::filesystem;
using namespace tw;

namespace {

struct Tally {
    std::size_t tried = 0, applied = 0, excess_lines = 0;
    std::map<std::string, std::size_t> refused;
};

/// Reasons for refusing that a user can act on, by a phrase of their messages.
constexpr auto known_reasons = std::to_array<const char*>(
    {"comes from an anchor", "comes from the anchor", "several YAML documents",
     "is the only network", "a fixed address", "cannot join networks", "is external",
     "ports of a range", "would be left empty", "could not be read", "is a block text",
     "ends in a block text", "says the same once more", "stands twice",
     "would hide or alter more"});

std::string kind_of(const std::string& reason) {
    const auto known = std::ranges::find_if(
        known_reasons, [&](const char* phrase) { return reason.contains(phrase); });
    return known == known_reasons.end() ? "UNKNOWN: " + reason : *known;
}

/// Lines that an edit touched. Blank lines that set entries apart follow the file's own habit.
std::size_t touched_lines(const std::string& before, const std::string& after) {
    std::size_t added = 0;
    std::size_t removed = 0;
    for (const text::DiffLine& line : text::diff_lines(before, after)) {
        const bool blank = line.text.find_first_not_of(" \r\n") == std::string_view::npos;
        added += line.kind == text::DiffLine::Kind::Added && !blank ? 1U : 0U;
        removed += line.kind == text::DiffLine::Kind::Removed && !blank ? 1U : 0U;
    }
    return std::max(added, removed);
}

class Trial {
public:
    explicit Trial(std::map<std::string, Tally>& tallies) : tallies_(tallies) {}

    /// Plans one intent; `expected` is the number of lines that an expert would touch, 0 for any.
    std::unique_ptr<facts::Facts> run(const char* verb, const facts::Facts& facts,
                                      const Intent& intent, std::size_t expected) {
        Tally& tally = tallies_[verb];
        ++tally.tried;
        const auto edits = plan::plan(facts, intent);
        if (!edits) {
            const std::string& reason = edits.error().message;
            ++tally.refused[kind_of(reason)];
            if (verbose_ && (reason.contains("would not") || reason.contains("do not agree"))) {
                std::printf("REFUSED %s: %s: %s\n",
                            facts.files.at(facts.compose_files.front()).path().c_str(),
                            plan::title(intent).c_str(), reason.c_str());
            }
            return nullptr;
        }
        if (edits->empty()) {
            --tally.tried; // it is so already
            return nullptr;
        }
        ++tally.applied;
        const text::FileId file = edits->begin()->first;
        const std::string& before = facts.files.text(file);
        const std::string after = edits->begin()->second.apply(before);
        const std::size_t lines = touched_lines(before, after);
        // Without a last line break, the line before an addition at the end changes too.
        const std::size_t unfinished = before.ends_with('\n') ? 0 : 1;
        if (expected != 0 && lines > expected + unfinished) {
            tally.excess_lines += lines - expected;
            if (verbose_) {
                std::printf("%s %s\n%s\n", verb, plan::title(intent).c_str(),
                            text::unified_diff(facts.files.at(file).path().filename().string(),
                                               before, after)
                                .c_str());
            }
        }
        return tests::facts_of(facts.files.at(file).path(), after);
    }

private:
    std::map<std::string, Tally>& tallies_;
    bool verbose_ = std::getenv("TIERWRIGHT_VERBOSE") != nullptr;
};

} // namespace

class CorpusEditTest : public QObject {
    Q_OBJECT
private slots:
    void edits_are_verified_and_small() {
        TIERWRIGHT_REQUIRE_CORPUS();
        std::map<std::string, Tally> tallies;
        // All files take minutes; TIERWRIGHT_FULL asks for them, otherwise each seventh is tried.
        const std::size_t step = std::getenv("TIERWRIGHT_FULL") != nullptr ? 1 : 7;
        const std::vector<fs::path> files = tests::compose_files(*tests::corpus() / "compose");
        for (std::size_t i = 0; i < files.size(); i += step) {
            const fs::path& path = files[i];
            const auto facts = tests::facts_of(path, text::real_disk()->read(path).value());
            try_networks(Trial(tallies), *facts);
            for (const compose::Service& service : facts->project.services) {
                try_service(Trial(tallies), *facts, service);
            }
        }
        print(tallies);
        for (const auto& [verb, tally] : tallies) {
            QVERIFY2(tally.applied > 0, verb.c_str());
            QVERIFY2(tally.excess_lines == 0, verb.c_str());
            for (const auto& [reason, count] : tally.refused) {
                // Anything else would be our own failure: a text was made and found wrong.
                QVERIFY2(!reason.starts_with("UNKNOWN") && count > 0,
                         (verb + ": " + reason).c_str());
            }
        }
    }

private:
    static void try_networks(Trial trial, const facts::Facts& facts) {
        const NetworkName added("tierwright_test");
        if (const auto after = trial.run("network-add", facts, AddNetwork{added, true}, 4)) {
            trial.run("network-set", *after, SetInternal{added, false}, 1);
            trial.run("network-remove", *after, RemoveNetwork{added}, 4);
        }
        for (const compose::Network& network : facts.project.networks) {
            trial.run("network-set", facts, SetInternal{network.name, !network.internal.value},
                      network.declared ? 1 : 4);
        }
    }

    static void try_service(Trial trial, const facts::Facts& facts,
                            const compose::Service& service) {
        const ServiceName& name = service.name;
        trial.run("limit memory", facts, SetLimit{name, Resource::Memory, "512m"},
                  service.limits.memory ? 2 : 4);
        trial.run("limit cpus", facts, SetLimit{name, Resource::Cpus, "0.5"},
                  service.limits.cpus ? 2 : 4);
        if (service.limits.memory) {
            trial.run("limit clear", facts, SetLimit{name, Resource::Memory, ""}, 0);
        }
        if (const auto after =
                trial.run("label-set", facts, SetLabel{name, "tierwright.test", "a b"},
                          service.labels.empty() ? 2 : 1)) {
            trial.run("label-set again", *after, SetLabel{name, "tierwright.test", "c"}, 1);
            trial.run("label-remove", *after, RemoveLabel{name, "tierwright.test"}, 2);
        }
        for (const compose::Label& label : service.labels) {
            trial.run("label-set", facts, SetLabel{name, label.key, "x"}, 1);
            trial.run("label-remove", facts, RemoveLabel{name, label.key}, 0);
        }
        for (const compose::PublishedPort& port : service.ports) {
            trial.run("port-bind", facts,
                      BindPort{name, port.published, port.target, "127.0.0.1", port.protocol}, 1);
            trial.run("port-remove", facts,
                      RemovePort{name, port.published, port.target, port.protocol}, 0);
        }
        for (const compose::Attachment& attachment : service.attachments) {
            trial.run("detach", facts, DetachService{name, attachment.network}, 0);
            if (const auto after =
                    trial.run("alias-add", facts,
                              AddAlias{name, attachment.network, "tierwright.alias"}, 0)) {
                trial.run("alias-remove", *after,
                          RemoveAlias{name, attachment.network, "tierwright.alias"}, 2);
            }
        }
        try_move(trial, facts, service);
    }

    static void try_move(Trial trial, const facts::Facts& facts, const compose::Service& service) {
        const NetworkName added("tierwright_test");
        const auto edits = plan::plan(facts, AddNetwork{added, false});
        if (!edits) {
            return;
        }
        const text::FileId file = edits->begin()->first;
        const auto wider = tests::facts_of(facts.files.at(file).path(),
                                           edits->begin()->second.apply(facts.files.text(file)));
        const bool implicit = !service.attachments.empty() && service.attachments.front().implicit;
        if (const auto after = trial.run("attach", *wider, AttachService{service.name, added, {}},
                                         implicit ? 3 : 1)) {
            trial.run("detach again", *after, DetachService{service.name, added}, 1);
        }
        trial.run("attach with alias", *wider,
                  AttachService{service.name, added, {"tierwright.alias"}}, 0);
        if (!service.attachments.empty()) {
            trial.run("move", *wider,
                      MoveService{service.name, service.attachments.front().network, added},
                      implicit ? 2 : 1);
        }
    }

    static void print(const std::map<std::string, Tally>& tallies) {
        std::printf("%-20s %8s %8s %8s %8s\n", "verb", "tried", "applied", "refused", "excess");
        for (const auto& [verb, tally] : tallies) {
            std::printf("%-20s %8zu %8zu %8zu %8zu\n", verb.c_str(), tally.tried, tally.applied,
                        tally.tried - tally.applied, tally.excess_lines);
            for (const auto& [reason, count] : tally.refused) {
                std::printf("    %6zu %s\n", count, reason.c_str());
            }
        }
        std::fflush(stdout);
    }
};

QTEST_APPLESS_MAIN(CorpusEditTest)
#include "corpus_edit_test.moc"
