#include "oracle/corpus_projects.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

namespace fs = std::filesystem;

namespace tw::oracle {
namespace {

struct RealFile {
    std::string name, repository, path, commit, text;
};

std::string read(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<RealFile> real_files(const fs::path& corpus) {
    std::vector<RealFile> files;
    std::ifstream manifest(corpus / "MANIFEST.tsv");
    std::string line;
    std::getline(manifest, line); // the head of the table
    while (std::getline(manifest, line)) {
        RealFile file;
        std::istringstream cells(line);
        for (std::string* cell : {&file.name, &file.repository, &file.path, &file.commit}) {
            std::getline(cells, *cell, '\t');
        }
        const fs::path path = corpus / "compose" / file.name;
        if (fs::is_regular_file(path)) {
            file.text = read(path);
            files.push_back(std::move(file));
        }
    }
    return files;
}

/// Adds files of the same repository whose names the text holds, and what those name.
void add_named(const std::vector<RealFile>& all, const RealFile& file, Project& project) {
    if (!file.text.contains("extends") && !file.text.contains("include")) {
        return;
    }
    for (const RealFile& other : all) {
        if (other.repository == file.repository && other.commit == file.commit &&
            file.text.contains(fs::path(other.path).filename().string()) &&
            project.files.try_emplace(other.path, File{.documents = {}, .text = other.text})
                .second) {
            add_named(all, other, project);
        }
    }
}

} // namespace

std::vector<CorpusProject> corpus_projects(const fs::path& corpus) {
    const std::vector<RealFile> files = real_files(corpus);
    std::vector<CorpusProject> projects;
    for (const RealFile& file : files) {
        CorpusProject each{.name = file.name, .project = {}};
        each.project.files[file.path].text = file.text;
        each.project.named_files = {file.path};
        add_named(files, file, each.project);
        projects.push_back(std::move(each));
    }
    std::ranges::sort(projects, {}, &CorpusProject::name);
    return projects;
}

} // namespace tw::oracle
