// tierwright-cli edit: changes a project's files, or shows how it would.
#include "command.h"
#include "edit_verbs.h"
#include "plan/clipboard.h"
#include "project.h"
#include "text/diff.h"
#include "write_files.h"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <map>

namespace tw::cli {
namespace {

/// Verbs behind a `--`, each read like the first one.
bool read_further_verbs(const std::vector<std::vector<std::string>>& verbs,
                        const Changes& changes) {
    for (const std::vector<std::string>& words : verbs) {
        CLI::App app("one more change", "tierwright-cli edit … --");
        add_verbs(app, changes);
        try {
            app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
        } catch (const CLI::ParseError& error) {
            app.exit(error, std::cerr, std::cerr);
            return false;
        }
    }
    return true;
}

/// The values of `--at`.
const std::map<std::string, plan::Place>& places() {
    static const std::map<std::string, plan::Place> names{
        {"here", plan::Place::Here},
        {"source", plan::Place::Source},
        {"override-file", plan::Place::OverrideFile}};
    return names;
}

/// What was refused, and the places at which it could be done.
void print_refusal(const analysis::Snapshot& snapshot, const std::vector<Intent>& intents,
                   const std::string& reason, bool has_place) {
    std::cerr << "refused: " << reason << '\n';
    if (has_place) {
        return;
    }
    for (const analysis::Offer& offer : analysis::offers(snapshot, intents)) {
        const auto name = std::ranges::find(places(), offer.place,
                                            [](const auto& place) { return place.second; });
        std::cerr << "possible: --at " << name->first;
        for (const auto& [file, list] : offer.plan.edits) {
            const std::size_t begin = list.edits().front().range.begin;
            std::cerr << ", in " << text::to_text(snapshot.input.files, {file, {begin, begin}});
        }
        for (const Phrase& note : offer.plan.notes) {
            std::cerr << " (" << note << ")";
        }
        std::cerr << '\n';
    }
}

void print_notes(const std::vector<Phrase>& notes) {
    for (const Phrase& note : notes) {
        std::cerr << "note: " << note << '\n';
    }
}

/// All intents, those of what is pasted behind the others.
Result<std::vector<Intent>> all_intents(const analysis::Snapshot& snapshot,
                                        const ChangeList& changes) {
    std::vector<Intent> intents = changes.intents;
    for (const std::string& text : changes.pastes) {
        auto paste = plan::pasted(snapshot.facts, text);
        if (!paste) {
            return std::unexpected(paste.error());
        }
        print_notes(paste->notes);
        std::ranges::move(paste->intents, std::back_inserter(intents));
    }
    return intents;
}

int edit(const ProjectOptions& options, const ChangeList& changes, plan::Place place, bool writes) {
    const analysis::SnapshotPtr snapshot = open_project(options);
    if (!snapshot) {
        return unreadable;
    }
    const auto intents = all_intents(*snapshot, changes);
    if (!intents) {
        std::cerr << "refused: " << intents.error().message << '\n';
        return failed;
    }
    const auto planned = analysis::plan(*snapshot, *intents, place);
    if (!planned) {
        print_refusal(*snapshot, *intents, planned.error().message, place != plan::Place::Own);
        return failed;
    }
    print_notes(planned->notes);
    if (writes) {
        return write_files(*snapshot, planned->edits);
    }
    for (const auto& [file, list] : planned->edits) {
        const text::Source& source = snapshot->input.files.at(file);
        std::cout << text::unified_diff(patch_name(source.path()), source.text(),
                                        list.apply(source.text()));
    }
    return passed;
}

} // namespace

void add_edit(CLI::App& app, Action& action,
              const std::vector<std::vector<std::string>>& further_verbs) {
    CLI::App* command =
        app.add_subcommand("edit", "Change a project; without --write the change is only shown");
    const auto options = add_project_options(*command);
    const auto writes = std::make_shared<bool>(false);
    const auto changes = std::make_shared<ChangeList>();
    command->add_flag("--write", *writes, "Write the files instead of printing a unified diff");
    const auto place = std::make_shared<plan::Place>(plan::Place::Own);
    command
        ->add_option("--at", *place,
                     "Where to change a value that is not simply the service's own: here (in the "
                     "service itself), source (the anchor, the extended service, the default of "
                     "the variable) or override-file (the last file of -f)")
        ->option_text("here|source|override-file")
        ->transform(CLI::CheckedTransformer(places()));
    command->footer("Several changes are separated by '--'. Exit code: 0 done, 1 refused (the "
                    "reason is on the error stream), 2 a file cannot be read.");
    add_verbs(*command, changes);
    command->callback([=, &action] {
        action = [=] {
            return read_further_verbs(further_verbs, changes)
                       ? edit(*options, *changes, *place, *writes)
                       : static_cast<int>(unreadable);
        };
    });
}

} // namespace tw::cli
