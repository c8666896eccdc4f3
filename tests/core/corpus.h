// Real files for tests, where they are present.
#pragma once

#include "../pace.h"
#include "facts/facts.h"
#include "text/disk.h"
#include "text/source.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tw::tests {

/// The folder of real files, or nothing where there is none.
inline std::optional<std::filesystem::path> corpus() {
    const char* variable = std::getenv("TIERWRIGHT_CORPUS");
    if (variable == nullptr || !std::filesystem::is_directory(variable)) {
        return std::nullopt;
    }
    return variable;
}

/// All compose files of a folder of the corpus, sorted.
inline std::vector<std::filesystem::path> compose_files(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    return files;
}

using Texts = std::vector<std::pair<std::filesystem::path, std::string>>;

/// The facts of compose files that are read together, without a contract.
inline std::unique_ptr<facts::Facts> facts_of(const Texts& texts) {
    auto facts = std::make_unique<facts::Facts>();
    for (const auto& [path, text] : texts) {
        facts->compose_files.push_back(facts->files.add(path, text));
        facts->trees.push_back(yaml::parse(facts->files.text(facts->compose_files.back())));
    }
    facts->load_options.directory_name = "project";
    facts->project =
        compose::load(facts->files, facts->compose_files, facts->trees, facts->load_options)
            .project;
    facts->topology = topology::Topology(facts->project);
    return facts;
}

inline std::unique_ptr<facts::Facts> facts_of(const std::filesystem::path& path, std::string text) {
    return facts_of({{path, std::move(text)}});
}

/// The paths and texts of a project's compose files after edits.
inline Texts texts_of(const facts::Facts& facts, const text::FileEdits& edits = {}) {
    const text::FileSet files = facts.files.with_edits(edits);
    Texts texts;
    for (const text::FileId file : facts.compose_files) {
        texts.emplace_back(files.at(file).path(), files.text(file));
    }
    return texts;
}

/// The same project with a further file that overrides nothing yet.
inline std::unique_ptr<facts::Facts> with_override_file(const facts::Facts& facts) {
    Texts texts = texts_of(facts);
    texts.emplace_back("override.yaml", "services: {}\n");
    return facts_of(texts);
}

} // namespace tw::tests

/// Ends a test function that needs the corpus where there is none.
#define TIERWRIGHT_REQUIRE_CORPUS()                                                                \
    if (!tw::tests::corpus()) {                                                                    \
        QSKIP("no folder of real files; set TIERWRIGHT_CORPUS");                                   \
    }
