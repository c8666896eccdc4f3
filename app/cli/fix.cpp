// tierwright-cli fix: applies the quick fixes of all findings.
#include "analysis/fix_all.h"
#include "base/nearest.h"
#include "command.h"
#include "print_diff.h"
#include "project.h"
#include "report/findings.h"
#include "rules/registry.h"
#include "write_files.h"

#include <format>
#include <iostream>

namespace tw::cli {
namespace {

struct FixOptions {
    std::vector<std::string> rules;
    bool unsafe = false;
    bool diff = false;
    bool write = false;
    bool show_secrets = false;
};

/// The ids of rules given by id or name; prints which one does not exist.
std::optional<std::vector<std::string>> rule_ids(const std::vector<std::string>& names) {
    std::vector<std::string> ids;
    for (const std::string& name : names) {
        const rules::Rule* rule = rules::find(name);
        if (rule == nullptr) {
            std::vector<std::string_view> known;
            for (const rules::Rule* candidate : rules::all()) {
                known.push_back(candidate->id);
                known.push_back(candidate->name);
            }
            std::cerr << "tierwright-cli: there is no rule '" << name << "'"
                      << did_you_mean(name, known) << '\n';
            return std::nullopt;
        }
        ids.emplace_back(rule->id);
    }
    return ids;
}

void print_fixes(const analysis::FixAll& fixes, bool written) {
    for (const analysis::AppliedFix& fix : fixes.applied) {
        std::cerr << std::format(
            "{}: {}: {} ({}) [{} {}]\n", fix.place, written ? "fixed" : "can be fixed",
            fix.fix.title, report::to_text(fix.fix.safety), fix.finding.rule, fix.finding.name);
    }
    for (const Phrase& note : fixes.notes) {
        std::cerr << "note: " << note << '\n';
    }
    for (const analysis::RefusedFix& fix : fixes.refused) {
        std::cerr << std::format("{}: not fixed: {}, because {} [{} {}]\n", fix.place,
                                 fix.fix.title, fix.reason, fix.finding.rule, fix.finding.name);
    }
}

/// Findings that no fix was applied to; those that count by name.
void print_rest(const analysis::Snapshot& after, std::size_t fixed) {
    for (const facts::Finding& finding : after.findings) {
        if (!finding.waived && finding.severity == text::Severity::Error) {
            std::cerr << std::format("{}: left: {} [{} {}]\n",
                                     text::to_text(after.facts.files, finding.location),
                                     finding.message, finding.rule, finding.name);
        }
    }
    std::cerr << std::format("{} fixed; left: {}, {}, {}\n", fixed,
                             report::counted(after.count(text::Severity::Error), "error"),
                             report::counted(after.count(text::Severity::Warning), "warning"),
                             report::counted(after.count(text::Severity::Info), "remark"));
}

int fix(const ProjectOptions& project, const FixOptions& options) {
    const auto ids = rule_ids(options.rules);
    if (!ids) {
        return unreadable;
    }
    const analysis::SnapshotPtr before = open_project(project);
    if (!before) {
        return unreadable;
    }
    const analysis::FixAll fixes =
        analysis::fix_all(before, {.unsafe = options.unsafe, .rules = *ids});
    print_diff(*before, *fixes.after, fixes.edits,
               options.show_secrets ? SecretValues::Shown : SecretValues::Masked);
    print_new_files(fixes.new_files);
    if (!options.diff && !fixes.edits.empty()) {
        if (const int done = write_files(*before, fixes.edits, fixes.new_files); done != passed) {
            return done;
        }
    }
    if (!before->readable) {
        std::cerr << "nothing was fixed: the files have errors that must be fixed before "
                     "anything can be changed safely\n";
    }
    print_fixes(fixes, !options.diff);
    print_rest(*fixes.after, fixes.applied.size());
    return fixes.after->count(text::Severity::Error) == 0 ? passed : failed;
}

} // namespace

void add_fix(CLI::App& app, Action& action) {
    CLI::App* command = app.add_subcommand(
        "fix", "Apply quick fixes until no more apply; the change is shown as a diff and written");
    const auto project = add_project_options(*command);
    const auto options = std::make_shared<FixOptions>();
    command->add_flag(
        "--unsafe", options->unsafe,
        "Also fixes that change behaviour: someone may lose a connection. Values move "
        "to the files of secrets only with --rule TW-SEC-007");
    command
        ->add_option("--rule", options->rules,
                     "Only fixes of this rule, by id or name; several "
                     "times for several rules")
        ->type_name("RULE")
        ->expected(1)
        ->take_all();
    CLI::Option* diff = command->add_flag("--diff", options->diff, "Show the diff, write nothing");
    command->add_flag("--write", options->write, "Write the files; so it is without --diff")
        ->excludes(diff);
    command->add_flag("--show-secrets", options->show_secrets,
                      "Do not mask secrets on lines of the diff");
    command->footer("The diff is on the standard output, what was fixed and what is left on the "
                    "error stream.\n"
                    "Exit code: 0 no errors are left, or would be, 1 some are, 2 a file cannot be "
                    "read or written or the command line is wrong.");
    command->callback([=, &action] { action = [=] { return fix(*project, *options); }; });
}

} // namespace tw::cli
