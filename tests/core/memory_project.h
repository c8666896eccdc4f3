// Projects that exist only in memory, written out in the tests themselves.
#pragma once

#include "analysis/analysis.h"
#include "text/diff.h"
#include "text/disk.h"

#include <QString>

#include <chrono>
#include <format>
#include <map>
#include <stdexcept>
#include <string>

namespace tw::tests {

using Texts = std::map<std::filesystem::path, std::string>; ///< by name, below /project

/// Opens files of the folder /project as Compose would, on New Year's Day of 2026.
inline analysis::Input open_texts(const Texts& texts, analysis::OpenRequest request = {}) {
    text::MemoryDisk disk;
    for (const auto& [name, text] : texts) {
        disk.files.emplace("/project" / name, text);
    }
    if (request.working_directory.empty()) {
        request.working_directory = "/project";
    }
    request.today = std::chrono::year(2026) / std::chrono::January / 1;
    auto input = analysis::open(disk, request);
    if (!input) {
        throw std::runtime_error(input.error().message);
    }
    return std::move(*input);
}

/// The snapshot of one compose text.
inline analysis::SnapshotPtr snapshot_of(std::string text) {
    return analysis::analyse(open_texts({{"compose.yaml", std::move(text)}}));
}

/// The changed lines of two texts: `4-old line` with its number before, `4+new line` with its
/// number afterwards. Line breaks other than LF are shown.
inline std::string changed_lines(const std::string& before, const std::string& after) {
    std::string out;
    std::size_t old_number = 1;
    std::size_t new_number = 1;
    for (const text::DiffLine& line : text::diff_lines(before, after)) {
        const bool removed = line.kind == text::DiffLine::Kind::Removed;
        const bool added = line.kind == text::DiffLine::Kind::Added;
        if (removed || added) {
            std::string text(line.text);
            if (text.ends_with("\r\n")) {
                text.replace(text.size() - 2, 2, "\\r\n");
            } else if (!text.ends_with('\n')) {
                text += "\\no newline\n";
            }
            out +=
                std::format("{}{}{}", removed ? old_number : new_number, removed ? '-' : '+', text);
        }
        old_number += added ? 0U : 1U;
        new_number += removed ? 0U : 1U;
    }
    return out;
}

/// What intents change in all files of a snapshot, a heading for each file but the first one; or
/// `refused: reason`.
inline QString planned(const analysis::Snapshot& before, const std::vector<Intent>& intents,
                       plan::Place place = plan::Place::Own) {
    const auto planned = analysis::plan(before, intents, place);
    if (!planned) {
        return QString::fromStdString("refused: " + planned.error().message.str());
    }
    std::string out;
    for (const auto& [file, list] : planned->edits) {
        const text::Source& source = before.input.files.at(file);
        if (file != before.input.compose_files.front()) {
            out += source.path().string() + ":\n";
        }
        out += changed_lines(source.text(), list.apply(source.text()));
    }
    return QString::fromStdString(out);
}

} // namespace tw::tests
