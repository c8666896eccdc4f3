#include "oracle/differences_report.h"

#include "base/parallel.h"
#include "oracle/shrink.h"

#include <algorithm>
#include <format>
#include <set>

namespace tw::oracle {
namespace {

const Difference* find(const Trial& trial, const std::string& sort) {
    const auto found = std::ranges::find(trial.differences, sort, &Difference::sort);
    return found == trial.differences.end() ? nullptr : &*found;
}

/// With quotes for a text, so that `60` and `"60"` differ.
std::string shown(const Json& value) {
    const std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    constexpr std::size_t most = 1'200;
    return text.size() > most ? text.substr(0, most) + " …" : text;
}

std::string minimal_example(const Project& project, const std::string& sort) {
    const Project smallest = shrink(project, [&](const Project& candidate) {
        return find(try_project(candidate, 1), sort) != nullptr;
    });
    const Trial trial = try_project(smallest);
    const Difference* difference = find(trial, sort);
    std::string text = "```yaml\n" + to_text(smallest) + "```\n";
    if (difference != nullptr) {
        text += std::format("- at:      `{}`\n- Compose: `{}`\n- we:      `{}`\n", difference->path,
                            shown(difference->theirs), shown(difference->ours));
    }
    return text;
}

} // namespace

void DifferencesReport::add(const std::string& label, const Project& project, const Trial& trial) {
    std::set<std::string> seen;
    const std::size_t size = to_text(project).size();
    for (const Difference& difference : trial.differences) {
        if (!seen.insert(difference.sort()).second) {
            continue;
        }
        Example& example = examples_[difference.sort()];
        if (example.count++ == 0 || size < example.size) {
            example.label = label;
            example.project = project;
            example.size = size;
        }
    }
}

std::string DifferencesReport::to_markdown(std::size_t most) const {
    std::vector<std::pair<std::string, const Example*>> ordered;
    for (const auto& [sort, example] : examples_) {
        ordered.emplace_back(sort, &example);
    }
    std::ranges::stable_sort(ordered, std::greater(),
                             [](const auto& pair) { return pair.second->count; });
    std::vector<std::string> texts(std::min(most, ordered.size()));
    in_parallel(texts.size(), [&](std::size_t i) {
        texts[i] = minimal_example(ordered[i].second->project, ordered[i].first);
    });
    std::string text;
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        const Example& example = *ordered[i].second;
        text += std::format("\n### {} × {}\n\nFrom {}.\n\n{}", example.count, ordered[i].first,
                            example.label, i < texts.size() ? texts[i] : "");
    }
    return text;
}

} // namespace tw::oracle
