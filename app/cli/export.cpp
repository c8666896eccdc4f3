// tierwright-cli export: the canvas as a picture. Drawing needs Qt Gui, so the designer does it.
#include "command.h"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <iostream>

namespace tw::cli {
namespace {

struct ExportOptions {
    std::string format;
    std::string output;
    std::string theme;
    double scale = 1;
    bool transparent = false;
    bool title_block = false;
    std::vector<std::string> files;   ///< without `-f`
    std::vector<std::string> flagged; ///< with `-f`
    std::string contract;
    std::vector<std::string> profiles;
    std::vector<std::string> env_files;
    std::string project_name;
    std::string project_directory;
};

std::vector<std::string> arguments(const ExportOptions& options) {
    std::vector<std::string> out{"tierwright", "--export", options.format, "-o", options.output};
    const auto add = [&](const char* flag, const std::string& value) {
        if (!value.empty()) {
            out.insert(out.end(), {flag, value});
        }
    };
    add("--theme", options.theme);
    add("--contract", options.contract);
    add("--project-name", options.project_name);
    add("--project-directory", options.project_directory);
    add("--scale", options.scale == 1 ? "" : std::to_string(options.scale));
    if (options.transparent) {
        out.emplace_back("--transparent");
    }
    if (options.title_block) {
        out.emplace_back("--title-block");
    }
    for (const std::string& profile : options.profiles) {
        add("--profile", profile);
    }
    for (const std::string& file : options.env_files) {
        add("--env-file", file);
    }
    out.insert(out.end(), options.flagged.begin(), options.flagged.end());
    out.insert(out.end(), options.files.begin(), options.files.end());
    return out;
}

int run_designer(const ExportOptions& options) {
    std::error_code error;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
    const auto designer = self.parent_path() / "tierwright";
    std::vector<std::string> words = arguments(options);
    std::vector<char*> argv;
    for (std::string& word : words) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    ::setenv("QT_QPA_PLATFORM", "offscreen", 0); // NOLINT(concurrency-mt-unsafe): the only thread
    std::cout.flush();
    ::execv(designer.c_str(), argv.data());
    std::cerr << "tierwright-cli: pictures are drawn by the designer, and " << designer.string()
              << " cannot be started: " << std::strerror(errno)
              << ". Build it with the release preset, or install the package with the designer\n";
    return unreadable;
}

} // namespace

void add_export(CLI::App& app, Action& action) {
    CLI::App* command = app.add_subcommand("export", "Write the canvas as a picture");
    const auto options = std::make_shared<ExportOptions>();
    command->add_option("FORMAT", options->format, "svg, png or pdf")
        ->required()
        ->check(CLI::IsMember({"svg", "png", "pdf"}));
    command->add_option("-o,--output", options->output, "File to write")
        ->required()
        ->type_name("FILE");
    command->add_option("FILE", options->files, "Compose files");
    command->add_option("-f,--file", options->flagged, "Compose file")
        ->type_name("FILE")
        ->expected(1)
        ->take_all();
    command->add_option("--contract", options->contract, "Network contract")->type_name("FILE");
    command->add_option("--profile", options->profiles, "Switch a profile on; * for all")
        ->type_name("NAME")
        ->expected(1)
        ->take_all();
    command->add_option("--project-name,-p", options->project_name, "Project name")
        ->type_name("NAME");
    command->add_option("--env-file", options->env_files, "Environment file instead of .env")
        ->type_name("FILE")
        ->expected(1)
        ->take_all();
    command
        ->add_option("--project-directory", options->project_directory,
                     "Directory that relative paths refer to")
        ->type_name("DIR");
    command->add_option("--theme", options->theme, "Colours")
        ->check(CLI::IsMember({"light", "dark", "light-contrast", "dark-contrast"}));
    command->add_option("--scale", options->scale, "Pixels for each unit of a PNG")
        ->check(CLI::Range(0.25, 8.0));
    command->add_flag("--transparent", options->transparent, "No ground below an SVG or PNG");
    command->add_flag("--title-block", options->title_block,
                      "Legend and title block below an SVG or PNG; a PDF has them always");
    command->callback([=, &action] { action = [=] { return run_designer(*options); }; });
}

} // namespace tw::cli
