// tierwright-cli edit: changes a project's files, or shows how it would.
#include "command.h"
#include "edit_verbs.h"
#include "plan/clipboard.h"
#include "print_diff.h"
#include "project.h"
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

/// Where the values stand that become secrets.
std::vector<text::Location> moved_values(const analysis::Snapshot& snapshot,
                                         const std::vector<Intent>& intents) {
    std::vector<text::Location> places;
    for (const Intent& intent : intents) {
        const auto* move = std::get_if<MoveToSecret>(&intent);
        const auto* service =
            move == nullptr ? nullptr : snapshot.facts.project.find(move->service);
        if (service == nullptr) {
            continue;
        }
        for (const compose::EnvironmentVariable& variable : service->environment) {
            if (variable.name == move->key) {
                places.push_back(variable.origin.location);
            }
        }
    }
    return places;
}

void show(const analysis::Snapshot& before, const std::vector<Intent>& intents,
          const plan::Plan& plan, bool shows_secrets) {
    analysis::Input input = before.input;
    input.files = input.files.with_edits(plan.edits);
    const auto after = analysis::analyse(std::move(input), 0, &before);
    const std::vector<text::Location> moved = moved_values(before, intents);
    // What else is edited is printed as it is: it is the user's own, and a patch to apply.
    print_diff(before, *after, plan.edits,
               moved.empty() || shows_secrets ? SecretValues::Shown : SecretValues::Masked, moved);
}

/// Names of new files are free ones, unless the user chose them.
Result<plan::Plan> planned_beside(const analysis::Snapshot& snapshot, std::vector<Intent>& intents,
                                  plan::Place place) {
    const auto disk = text::real_disk();
    intents = analysis::with_free_files(*disk, snapshot, std::move(intents));
    auto planned = analysis::plan(snapshot, intents, place);
    if (planned) {
        if (auto free = text::check_free(*disk, planned->new_files); !free) {
            return std::unexpected(free.error());
        }
    }
    return planned;
}

struct EditOptions {
    plan::Place place = plan::Place::Own;
    bool writes = false;
    bool shows_secrets = false;
};

int edit(const ProjectOptions& options, const ChangeList& changes, const EditOptions& how) {
    const analysis::SnapshotPtr snapshot = open_project(options);
    if (!snapshot) {
        return unreadable;
    }
    auto intents = all_intents(*snapshot, changes);
    if (!intents) {
        std::cerr << "refused: " << intents.error().message << '\n';
        return failed;
    }
    const auto planned = planned_beside(*snapshot, *intents, how.place);
    if (!planned) {
        print_refusal(*snapshot, *intents, planned.error().message, how.place != plan::Place::Own);
        return failed;
    }
    print_new_files(planned->new_files);
    print_notes(planned->notes);
    if (how.writes) {
        return write_files(*snapshot, planned->edits, planned->new_files);
    }
    show(*snapshot, *intents, *planned, how.shows_secrets);
    return passed;
}

} // namespace

void add_edit(CLI::App& app, Action& action,
              const std::vector<std::vector<std::string>>& further_verbs) {
    CLI::App* command =
        app.add_subcommand("edit", "Change a project; without --write the change is only shown");
    const auto options = add_project_options(*command);
    const auto how = std::make_shared<EditOptions>();
    const auto changes = std::make_shared<ChangeList>();
    command->add_flag("--write", how->writes, "Write the files instead of printing a unified diff");
    command->add_flag("--show-secrets", how->shows_secrets,
                      "Do not mask values that move to a secret on lines of the diff");
    command
        ->add_option("--at", how->place,
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
            return read_further_verbs(further_verbs, changes) ? edit(*options, *changes, *how)
                                                              : static_cast<int>(unreadable);
        };
    });
}

} // namespace tw::cli
