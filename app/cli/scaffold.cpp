// tierwright-cli scaffold: drafts of the files that run the checks elsewhere.
#include "scaffold.h"

#include "base/letters.h"
#include "base/result.h"
#include "scaffold_kind.h"
#include "text/disk.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <format>
#include <iostream>

namespace tw::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::array kinds{&scaffold_github_actions, &scaffold_gitlab_ci, &scaffold_makefile,
                           &scaffold_pre_commit, &scaffold_validate_script};

/// The options of `check` that a drafted file passes on.
struct Project {
    std::vector<std::string> files;
    std::string contract;
    std::string environment;
};

/// The word as YAML, make and a shell all read it alike.
Result<std::string> quoted(const std::string& word) {
    static constexpr std::string_view signs = "._/@%+=,-";
    const auto plain = [&](char c) {
        return is_letter_or_digit(c) || signs.contains(c) || is_beyond_ascii(c);
    };
    if (!word.empty() && std::ranges::all_of(word, plain)) {
        return word;
    }
    if (!word.empty() && std::ranges::all_of(word, [&](char c) { return plain(c) || c == ' '; })) {
        return "'" + word + "'";
    }
    return fail(std::format("'{}' has characters that YAML, make and shells read differently; "
                            "leave it out and write it into the file by hand",
                            word));
}

Result<std::string> arguments(const Project& project) {
    std::vector<std::pair<const char*, std::string>> words;
    for (const std::string& file : project.files) {
        words.emplace_back("-f", file);
    }
    if (!project.contract.empty()) {
        words.emplace_back("--contract", project.contract);
    }
    if (!project.environment.empty()) {
        words.emplace_back("--env", project.environment);
    }
    std::string out;
    for (const auto& [option, word] : words) {
        const auto written = quoted(word);
        if (!written) {
            return written;
        }
        out += std::format(" {} {}", option, *written);
    }
    return out;
}

std::string filled(std::string_view text, std::string_view arguments) {
    static constexpr std::string_view gap = "@ARGS@";
    std::string out;
    for (std::size_t at = text.find(gap); at != std::string_view::npos; at = text.find(gap)) {
        out += text.substr(0, at);
        out += arguments;
        text.remove_prefix(at + gap.size());
    }
    return out.append(text);
}

int scaffold(const ScaffoldKind& kind, const Project& project, const Destination& destination) {
    const auto words = arguments(project);
    if (!words) {
        std::cerr << "tierwright-cli: " << words.error().message << '\n';
        return unreadable;
    }
    return deliver(destination, filled(kind.text, *words), kind.executable);
}

void add_kind(CLI::App& parent, const ScaffoldKind& kind, Action& action) {
    CLI::App* command = parent.add_subcommand(kind.name, kind.about);
    const auto destination = add_destination(*command, kind.place);
    const auto project = std::make_shared<Project>();
    command->add_option("-f,--file", project->files, "Compose file to check; several are merged")
        ->type_name("FILE")
        ->expected(1)
        ->take_all();
    command->add_option("--contract", project->contract, "Network contract to check against")
        ->type_name("FILE");
    command->add_option("--env", project->environment, "Environment of the contract")
        ->type_name("NAME");
    command->callback([=, &kind, &action] {
        action = [=, &kind] { return scaffold(kind, *project, *destination); };
    });
}

} // namespace

std::shared_ptr<Destination> add_destination(CLI::App& app, std::string place) {
    auto destination = std::make_shared<Destination>();
    destination->place = std::move(place);
    CLI::Option* file = app.add_option("-o,--output", destination->file,
                                       "File to write (default: the standard output)")
                            ->type_name("FILE");
    app.add_flag("--write", destination->write,
                 "Write it where it is usually kept: " + destination->place)
        ->excludes(file);
    app.add_flag("--force", destination->force, "Replace a file that is there");
    return destination;
}

int deliver(const Destination& destination, std::string_view text, bool executable) {
    const std::string path = destination.write ? destination.place : destination.file;
    if (path.empty()) {
        std::cout << text;
        return passed;
    }
    const auto disk = text::real_disk();
    std::error_code error;
    if (fs::exists(fs::symlink_status(path, error)) && !destination.force) {
        std::cerr << "tierwright-cli: " << path
                  << " is there already and was left as it is; --force replaces it\n";
        return failed;
    }
    fs::create_directories(fs::path(path).parent_path(), error); // what fails, `write` reports
    const auto done = disk->write(path, text);
    if (!done) {
        std::cerr << "tierwright-cli: " << done.error().message << '\n';
        return unreadable;
    }
    if (executable) {
        const auto run = fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;
        fs::permissions(path, run, fs::perm_options::add, error);
    }
    std::cerr << "wrote " << path << '\n';
    return passed;
}

void add_scaffold(CLI::App& app, Action& action) {
    CLI::App* command = app.add_subcommand(
        "scaffold", "Draft a contract, or a file that runs the checks elsewhere");
    add_scaffold_contract(*command, action);
    for (const ScaffoldKind* kind : kinds) {
        add_kind(*command, *kind, action);
    }
    command->require_subcommand(1);
    command->footer("Exit code: 0 done, 1 the file is there already, 2 it cannot be written or "
                    "the command line is wrong.");
}

} // namespace tw::cli
