#include "oracle/generator.h"

#include "oracle/corners.h"
#include "oracle/files.h"
#include "oracle/mistakes.h"
#include "oracle/top_level.h"

#include <format>
#include <utility>

namespace tw::oracle {
namespace {

Names names(Context& c) {
    Names names{.services = {"web"},
                .networks = {"front", "back", "default"},
                .volumes = {"data", "logs"},
                .secrets = {"token", "cert"},
                .configs = {"settings"}};
    for (const char* name : {"api", "db"}) {
        if (c.random.chance(50)) {
            names.services.emplace_back(name);
        }
    }
    return names;
}

/// Where the main file lies and how Compose comes to read it and the later ones.
void spread_over_files(Context& c) {
    Project& project = c.project;
    const bool found_by_name = c.random.chance(40);
    const std::string main =
        found_by_name ? c.random.pick({"compose.yaml", "docker-compose.yml", "compose.yml"})
                      : c.random.pick({"compose.yaml", "main.yml", "deploy/main.yml"});
    c.home = c.folder = main.substr(0, main.find('/') + 1);
    add_main_file(c, main);
    if (!found_by_name) {
        project.named_files.push_back(main);
    }
    if (c.random.chance(25)) {
        Node document = later_document(c);
        project.files[main].documents.push_back(std::move(document));
    }
    if (found_by_name && c.random.chance(60)) {
        const bool modern = main.starts_with("compose");
        project.files[modern ? "compose.override.yaml" : "docker-compose.override.yml"]
            .documents.push_back(later_document(c));
    }
    for (std::size_t i = 0; !found_by_name && i < c.random.below(3); ++i) {
        const std::string folder = c.random.pick({"", "", "over/"});
        const std::string name = std::format("{}change{}.yaml", folder, i);
        Node document = later_document(c);
        if (c.random.chance(15)) {
            add_extends(c, document);
        }
        project.files[name].documents.push_back(std::move(document));
        project.named_files.push_back(name);
    }
    Node& first = project.files[main].documents.front();
    if (c.random.chance(30)) {
        add_extends(c, first);
    }
    if (c.random.chance(20)) {
        add_include(c, first);
    }
    if (c.random.chance(25)) {
        add_anchors(c, first);
    }
    if (c.random.chance(25)) {
        make_mistake(c, first);
    }
    for (auto& [name, file] : project.files) {
        if (!file.documents.empty() && c.random.chance(20)) {
            turn_a_corner(c, file.documents.front());
        }
    }
}

/// `COMPOSE_FILE=a:b` instead of `-f a -f b`, another project directory.
void choose_places(Context& c) {
    Project& project = c.project;
    if (!project.named_files.empty() && c.random.chance(15)) {
        std::string& files = project.environment["COMPOSE_FILE"];
        for (const std::string& file : std::exchange(project.named_files, {})) {
            files += (files.empty() ? "" : ":") + file;
        }
    }
    if (!project.named_files.empty() && c.random.chance(10)) {
        project.directory = c.random.pick({".", "elsewhere"});
    }
}

void choose_command_line(Context& c) {
    Project& project = c.project;
    for (const char* profile : {"debug", "test", "prod"}) {
        if (c.random.chance(30)) {
            project.profiles.emplace_back(profile);
        }
    }
    if (c.random.chance(10)) {
        project.profiles = {"*"};
    }
    if (c.random.chance(15)) {
        project.environment["COMPOSE_PROFILES"] = "debug,prod";
    }
    if (c.random.chance(15)) {
        project.name = c.random.chance(10) ? "Not Valid" : "chosen-2";
    }
    if (c.random.chance(10)) {
        project.environment["COMPOSE_PROJECT_NAME"] = "from_shell";
    }
    if (c.random.chance(8)) {
        project.files[c.home + ".env"].text += "COMPOSE_PROJECT_NAME=from-env\n";
    }
    if (c.random.chance(10)) {
        const std::string variables =
            project.files.contains(c.home + ".env") ? project.files[c.home + ".env"].text : "";
        project.files["deploy/given.env"].text = variables + "A=given\n";
        project.files["more.env"].text = "A=more\nB='$A'\n";
        project.env_files = {"deploy/given.env"};
        if (c.random.chance(50)) {
            project.env_files.emplace_back("more.env");
        }
    }
    if (c.random.chance(20)) {
        project.environment["A"] = c.random.pick({"shell", ""});
    }
    project.folder = c.random.pick({"project", "project", "My Proj.1", "_x-Y"});
}

} // namespace

Project generate(std::uint64_t seed) {
    Project project;
    Context context(seed, project);
    context.names = names(context);
    spread_over_files(context);
    choose_places(context);
    choose_command_line(context);
    return project;
}

} // namespace tw::oracle
