#include "oracle/trial.h"

#include "oracle/explained.h"
#include "oracle/refusal.h"

#include <QTemporaryDir>

#include <algorithm>
#include <format>
#include <regex>

namespace fs = std::filesystem;

namespace tw::oracle {
namespace {

std::string without(std::string text, const std::string& part) {
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at)) {
        text.erase(at, part.size());
    }
    return text;
}

Json without(const Json& model, const std::string& part) {
    return Json::parse(without(model.dump(-1, ' ', false, Json::error_handler_t::replace), part),
                       nullptr, false);
}

Json said(const std::vector<Complaint>& complaints) {
    Json lines = Json::array();
    for (const Complaint& complaint : complaints) {
        lines.push_back(complaint.code + ": " + complaint.message);
    }
    return lines;
}

/// A message without what differs from project to project: names, numbers, paths.
std::string generalised(std::string message) {
    std::ranges::replace(message, '\n', ' ');
    static const std::pair<std::regex, const char*> rules[]{
        {std::regex(R"((services|networks|volumes|secrets|configs)\.[^. :]+)"), "$1.*"},
        {std::regex("\"[^\"]*\""), "\"…\""},
        {std::regex(R"((^| )/[^:]*\.ya?ml)"), "$1PATH"},
        {std::regex(R"((^| )/[^ ]*)"), "$1PATH"},
        {std::regex("[0-9]+"), "N"}};
    for (const auto& [pattern, replacement] : rules) {
        message = std::regex_replace(message, pattern, replacement);
    }
    constexpr std::size_t most = 120;
    return message.substr(0, most);
}

bool is_broken(const Verdict& verdict) {
    return verdict.message.starts_with("panic: ") || verdict.message.starts_with("json: error");
}

bool has_kind(const std::vector<Complaint>& complaints, Refusal kind) {
    return std::ranges::any_of(
        complaints, [&](const Complaint& complaint) { return kinds_of(complaint).contains(kind); });
}

/// One of the two refuses, or both do: do they for the same reason?
std::vector<Difference> differing_refusals(const Verdict& theirs, const Reading& ours) {
    std::string sort;
    if (is_broken(theirs)) {
        sort = "Compose breaks";
    } else if (theirs.accepts) {
        const Complaint& first = ours.complaints.front();
        sort = std::format("we refuse, Compose accepts: {}: {}", first.code,
                           generalised(first.message));
    } else {
        const Refusal kind = kind_of_message(theirs.message);
        if (has_kind(ours.complaints, kind)) {
            return {};
        }
        if (has_kind(ours.warnings, kind)) {
            return {{"", std::format("Compose refuses ({}), we warn", name_of(kind)), "",
                     theirs.message, said(ours.warnings)}};
        }
        sort = std::format("Compose refuses ({}), {}: {}", name_of(kind),
                           ours.complaints.empty() ? "we accept" : "we say something else",
                           generalised(theirs.message));
    }
    return {{"", sort, "", theirs.message, said(ours.complaints)}};
}

Trial once(const Project& project) {
    const QTemporaryDir place;
    const std::string above = place.path().toStdString();
    const fs::path root = write(project, above);
    Trial trial{.theirs = ask(project, root), .ours = read(project, root)};
    trial.theirs.message = without(trial.theirs.message, above);
    trial.theirs.model = without(trial.theirs.model, above);
    trial.ours.model = without(trial.ours.model, above);
    const bool both_accept = trial.theirs.accepts && trial.ours.complaints.empty();
    for (Difference& difference : both_accept ? differences(trial.theirs.model, trial.ours.model)
                                              : differing_refusals(trial.theirs, trial.ours)) {
        const bool is_explained = explanation(difference) != nullptr;
        (is_explained ? trial.explained : trial.differences).push_back(std::move(difference));
    }
    return trial;
}

/// What stands between two phrases of a message; empty where they are not there.
std::string between(const std::string& message, const std::string& before,
                    const std::string& after) {
    const std::size_t begin = message.find(before);
    const std::size_t end = message.find(after, begin);
    return begin == std::string::npos || end == std::string::npos
               ? ""
               : message.substr(begin + before.size(), end - begin - before.size());
}

/// Adds what Compose misses; false if it misses nothing that can be given.
bool add_missing(Project& project, const std::string& message, const fs::path& root) {
    const std::string variable = between(message, "required variable ", " is missing");
    if (!variable.empty()) {
        return project.environment.emplace(variable, "8080").second;
    }
    const std::string file = between(message, "env file ", " not found");
    const std::string name = fs::path(file).lexically_relative(root).string();
    return !file.empty() && !name.starts_with("..") && project.files.try_emplace(name).second;
}

/// Go walks through its maps in another order each time, so Compose does not always say the same.
bool may_be_chance(const Trial& trial) {
    return !trial.differences.empty() &&
           (!trial.theirs.accepts ||
            std::ranges::all_of(trial.differences, [](const Difference& difference) {
                return difference.change == "order";
            }));
}

} // namespace

Trial try_project(const Project& project, int attempts) {
    Trial trial = once(project);
    for (int i = 1; i < attempts && may_be_chance(trial); ++i) {
        trial = once(project);
    }
    return trial;
}

Project with_what_is_missing(Project project) {
    for (bool added = true; added;) {
        const QTemporaryDir place;
        const fs::path root = write(project, place.path().toStdString());
        const Verdict verdict = ask(project, root);
        added = !verdict.accepts && add_missing(project, verdict.message, root);
    }
    return project;
}

} // namespace tw::oracle
