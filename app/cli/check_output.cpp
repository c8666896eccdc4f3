#include "check_output.h"

#include "planned_fixes.h"
#include "rules/registry.h"
#include "text/repository.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <format>
#include <iostream>

namespace tw::cli {
namespace {

namespace fs = std::filesystem;
using report::CheckResult;

/// A form. The text has a look besides, so it is made apart.
struct Format {
    std::string_view name;
    std::string (*make)(const CheckResult&);
    bool has_edits = false;
    bool for_repository = false; ///< names files from the top of the repository
};

constexpr std::array formats{
    Format{"text", nullptr},
    Format{"json", report::findings_json, true},
    Format{"sarif", report::findings_sarif, true, true},
    Format{"github", report::findings_github, false, true},
    Format{"gitlab", report::findings_gitlab, false, true},
    Format{"junit", report::findings_junit, false, true},
    Format{"markdown", report::findings_markdown, false, true},
};

const Format* find_format(std::string_view name) {
    const auto found = std::ranges::find(formats, name, &Format::name);
    return found == formats.end() ? nullptr : &*found;
}

/// https://no-color.org
bool wants_colour(const OutputOptions& options, const OutputTarget& target) {
    if (options.color != "auto") {
        return options.color == "always";
    }
    // NOLINTBEGIN(concurrency-mt-unsafe): the only thread
    const char* no_color = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    // NOLINTEND(concurrency-mt-unsafe)
    return target.file.empty() && (no_color == nullptr || *no_color == '\0') &&
           terminal != nullptr && std::string_view(terminal) != "dumb" &&
           ::isatty(STDOUT_FILENO) == 1;
}

std::vector<std::string> paths_in_repository(const text::FileSet& files) {
    std::error_code error;
    const fs::path here = fs::current_path(error);
    const auto repository = text::find_repository(here);
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < files.size(); ++i) {
        paths.push_back(
            text::path_in_repository(repository, here, files.at(text::FileId{i}).path()));
    }
    return paths;
}

EditsWanted edits_wanted(const OutputOptions& options, const std::vector<OutputTarget>& targets) {
    const bool any = std::ranges::any_of(
        targets, [](const OutputTarget& target) { return find_format(target.format)->has_edits; });
    return !any || options.edits == "none" ? EditsWanted::None
           : options.edits == "all"        ? EditsWanted::All
                                           : EditsWanted::Some;
}

} // namespace

std::string_view name_of(contract::Mode mode) {
    return mode == contract::Mode::Strict    ? "strict"
           : mode == contract::Mode::Warning ? "warning"
                                             : "monitoring";
}

std::string format_names() {
    std::string names;
    for (const Format& format : formats) {
        names += names.empty() ? "" : ", ";
        names += format.name;
    }
    return names;
}

Result<std::vector<OutputTarget>> output_targets(const OutputOptions& options) {
    std::vector<OutputTarget> targets;
    bool output_used = options.output.empty();
    std::size_t printed = 0;
    for (const std::string& word :
         options.formats.empty() ? std::vector<std::string>{"text"} : options.formats) {
        const std::size_t equals = word.find('=');
        OutputTarget target{word.substr(0, equals),
                            equals == std::string::npos ? "" : word.substr(equals + 1)};
        if (find_format(target.format) == nullptr) {
            return fail(std::format("there is no format '{}'; formats are {}", target.format,
                                    format_names()));
        }
        if (target.file.empty() && !output_used) {
            target.file = options.output;
            output_used = true;
        }
        printed += target.file.empty() ? std::size_t{1} : std::size_t{0};
        targets.push_back(std::move(target));
    }
    if (printed > 1) {
        return fail("two formats would go to the standard output; give all but one of them a file, "
                    "as in --format sarif=networks.sarif");
    }
    return output_used ? Result<std::vector<OutputTarget>>(std::move(targets))
                       : fail("--output names a file, but every format has one already");
}

std::vector<report::RuleHelp> rule_help() {
    std::vector<report::RuleHelp> help;
    for (const rules::Rule* rule : rules::all()) {
        const rules::Documentation& text = rule->documentation;
        help.push_back({rule->id, rule->name, rule->severity, rule->consequence, text.finds,
                        text.why, text.example, text.fix});
    }
    return help;
}

report::CheckResult check_result(const analysis::Snapshot& snapshot, text::Severity fails_on,
                                 const OutputOptions& options,
                                 const std::vector<OutputTarget>& targets) {
    const auto& contract_file = snapshot.facts.contract_file;
    report::Verdict verdict{
        .mode = std::string(name_of(snapshot.mode)),
        .contract =
            contract_file ? snapshot.facts.files.at(*contract_file).path().string() : std::string{},
        .environment = snapshot.facts.target.environment,
        .fails_on = fails_on,
    };
    verdict.passed = std::ranges::none_of(snapshot.findings, [&](const facts::Finding& finding) {
        return counts(finding, verdict) && !snapshot.is_overridden(finding);
    });
    report::CheckResult result{.facts = snapshot.facts,
                               .findings = snapshot.findings,
                               .verdict = std::move(verdict),
                               .rules = rule_help(),
                               .edits = planned_fixes(snapshot, edits_wanted(options, targets)),
                               .paths = {},
                               .version = TIERWRIGHT_VERSION};
    const bool for_repository = std::ranges::any_of(targets, [](const OutputTarget& target) {
        return find_format(target.format)->for_repository;
    });
    if (for_repository) {
        result.paths = paths_in_repository(snapshot.facts.files);
    }
    return result;
}

report::TextStyle text_style(const OutputOptions& options, const OutputTarget& target) {
    return {.colour = wants_colour(options, target), .compact = options.quiet};
}

std::string render(const CheckResult& result, const OutputOptions& options,
                   const OutputTarget& target) {
    const Format* format = find_format(target.format);
    return format->make != nullptr ? format->make(result)
                                   : report::findings_text(result, text_style(options, target));
}

bool write_outputs(const std::vector<OutputTarget>& targets, const Render& render) {
    bool good = true;
    for (const OutputTarget& target : targets) {
        const std::string text = render(target);
        if (target.file.empty()) {
            std::cout << text;
            continue;
        }
        if (const auto done = text::real_disk()->write(target.file, text); !done) {
            std::cerr << "tierwright-cli: " << done.error().message << '\n';
            good = false;
        }
    }
    return good;
}

} // namespace tw::cli
