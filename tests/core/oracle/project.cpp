#include "oracle/project.h"

#include <format>
#include <fstream>

namespace fs = std::filesystem;

namespace tw::oracle {

std::string File::contents() const {
    std::string contents;
    for (const Node& document : documents) {
        contents += contents.empty() ? "" : "---\n";
        contents += to_yaml(document);
    }
    return documents.empty() ? text : contents;
}

std::vector<std::string> arguments(const Project& project) {
    std::vector<std::string> words;
    const auto add = [&](const char* option, const std::string& value) {
        words.emplace_back(option);
        words.push_back(value);
    };
    for (const std::string& file : project.named_files) {
        add("-f", file);
    }
    for (const std::string& profile : project.profiles) {
        add("--profile", profile);
    }
    for (const std::string& file : project.env_files) {
        add("--env-file", file);
    }
    if (project.name) {
        add("-p", *project.name);
    }
    if (project.directory) {
        add("--project-directory", *project.directory);
    }
    return words;
}

fs::path write(const Project& project, const fs::path& place) {
    const fs::path root = place / project.folder;
    fs::create_directories(root);
    for (const auto& [name, file] : project.files) {
        const fs::path path = root / name;
        fs::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << file.contents();
    }
    return root;
}

std::string to_text(const Project& project) {
    std::string text = "$ cd " + project.folder + ";";
    for (const auto& [name, value] : project.environment) {
        text += std::format(" {}='{}'", name, value);
    }
    text += " docker-compose";
    for (const std::string& word : arguments(project)) {
        text += " " + word;
    }
    text += " config --format json\n";
    for (const auto& [name, file] : project.files) {
        text += "# " + name + "\n" + file.contents();
    }
    return text;
}

} // namespace tw::oracle
