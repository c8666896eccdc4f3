#include "report/environments.h"

#include "report/differences.h"
#include "report/escape.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>

namespace tw::report {
namespace {

using facts::Finding;
using Environments = std::span<const EnvironmentResult>;

const Finding& finding_of(Environments environments, const SharedFinding& shared) {
    return environments[shared.environment].result.findings[shared.finding];
}

std::string place_of_shared(Environments environments, const SharedFinding& shared) {
    return text::to_text(environments[shared.environment].result.facts.files,
                         finding_of(environments, shared).location);
}

std::string join_words(const std::vector<std::string>& words, std::string_view between) {
    std::string out;
    for (const std::string& word : words) {
        out += out.empty() ? "" : between;
        out += word;
    }
    return out;
}

/// The headings under which findings stand: `only in dev`, `in dev, staging`, `in all`.
std::string shared_heading(Environments environments, const InEnvironments& in) {
    return in.size() == environments.size() ? "in all environments"
           : in.size() == 1                 ? "only in " + environment_names(environments, in)
                                            : "in " + environment_names(environments, in);
}

/// Calls `row` with heading and finding, each heading's findings together.
template <class Row>
void for_each_group(Environments environments, const Differences& found, Row row) {
    std::vector<InEnvironments> groups;
    for (const SharedFinding& shared : found.findings) {
        if (std::ranges::find(groups, shared.in) == groups.end()) {
            groups.push_back(shared.in);
        }
    }
    for (const InEnvironments& group : groups) {
        const std::string heading = shared_heading(environments, group);
        for (const SharedFinding& shared : found.findings) {
            if (shared.in == group) {
                row(heading, shared);
            }
        }
    }
}

/// The three lists of things that differ, each with a title and what stands between its words.
struct DifferenceList {
    std::string_view title;
    std::string_view between;
    const std::vector<Difference>& list;
};
std::vector<DifferenceList> difference_lists(const Differences& found) {
    return {{"Services that differ", "", found.services},
            {"Ways that differ", " reaches ", found.ways},
            {"Published ports that differ", " publishes ", found.ports}};
}

using Json = nlohmann::ordered_json;

Json json_names(Environments environments, const InEnvironments& in) {
    Json names = Json::array();
    for (const std::size_t e : in) {
        names.push_back(environments[e].name);
    }
    return names;
}

} // namespace

std::string environments_text(Environments environments, TextStyle style) {
    std::string out;
    const Differences found = differences(environments);
    std::string before;
    for_each_group(environments, found, [&](const std::string& heading, const SharedFinding& one) {
        const Finding& finding = finding_of(environments, one);
        if (style.compact && !counts(finding, environments[one.environment].result.verdict)) {
            return;
        }
        if (heading != before) {
            out += std::format("{}Findings {}:\n", out.empty() ? "" : "\n", heading);
            before = heading;
        }
        out += std::format("  {}: {}: {} [{} {}]\n", printable(place_of_shared(environments, one)),
                           to_text(finding.severity), printable(finding.message.str()),
                           finding.rule, finding.name);
    });
    if (style.compact) {
        return out;
    }
    for (const auto& [title, between, list] : difference_lists(found)) {
        out += list.empty() ? "" : std::format("{}{}:\n", out.empty() ? "" : "\n", title);
        for (const Difference& difference : list) {
            out += std::format("  {}: {}\n", printable(join_words(difference.what, between)),
                               shared_heading(environments, difference.in));
        }
    }
    out += out.empty() ? "" : "\n";
    for (const EnvironmentResult& environment : environments) {
        out += std::format("{}: {}\n", environment.name, summary(environment.result));
    }
    return out;
}

std::string environments_json(Environments environments) {
    const Differences found = differences(environments);
    Json json{{"environments", Json::array()},
              {"findings", Json::array()},
              {"services", Json::array()},
              {"reach", Json::array()},
              {"ports", Json::array()}};
    for (const auto& [name, result] : environments) {
        json["environments"].push_back(
            {{"name", name},
             {"errors", count(result.findings, text::Severity::Error)},
             {"warnings", count(result.findings, text::Severity::Warning)},
             {"infos", count(result.findings, text::Severity::Info)},
             {"mode", result.verdict.mode},
             {"passed", result.verdict.passed}});
    }
    for (const SharedFinding& shared : found.findings) {
        const Finding& finding = finding_of(environments, shared);
        json["findings"].push_back({{"rule", finding.rule},
                                    {"name", finding.name},
                                    {"severity", to_text(finding.severity)},
                                    {"consequence", to_text(finding.consequence)},
                                    {"message", finding.message.str()},
                                    {"place", place_of_shared(environments, shared)},
                                    {"subject", finding.subject},
                                    {"environments", json_names(environments, shared.in)}});
    }
    for (const Difference& service : found.services) {
        json["services"].push_back({{"service", service.what.front()},
                                    {"environments", json_names(environments, service.in)}});
    }
    for (const Difference& way : found.ways) {
        json["reach"].push_back({{"from", way.what.front()},
                                 {"to", way.what.back()},
                                 {"environments", json_names(environments, way.in)}});
    }
    for (const Difference& port : found.ports) {
        json["ports"].push_back({{"service", port.what.front()},
                                 {"port", port.what.back()},
                                 {"environments", json_names(environments, port.in)}});
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string environments_markdown(Environments environments) {
    std::string out = "<!-- tierwright -->\n### Network contract\n\n| Environment | Verdict |\n"
                      "| --- | --- |\n";
    for (const EnvironmentResult& environment : environments) {
        out += std::format("| {} | {} |\n", markdown(environment.name),
                           markdown(summary(environment.result)));
    }
    const Differences found = differences(environments);
    std::string before;
    for_each_group(environments, found, [&](const std::string& heading, const SharedFinding& one) {
        const Finding& finding = finding_of(environments, one);
        if (heading != before) {
            out += std::format("\n#### Findings {}\n\n| | Where | What | Rule |\n"
                               "| --- | --- | --- | --- |\n",
                               markdown(heading));
            before = heading;
        }
        out += std::format("| {} | {} | {} | {} |\n", to_text(finding.severity),
                           markdown_code(place_of_shared(environments, one)),
                           markdown(finding.message.str()),
                           markdown_code(finding.rule + " " + finding.name));
    });
    for (const auto& [title, between, list] : difference_lists(found)) {
        out += list.empty() ? "" : std::format("\n#### {}\n\n", title);
        for (const Difference& difference : list) {
            out += std::format("- {}: {}\n", markdown(join_words(difference.what, between)),
                               markdown(shared_heading(environments, difference.in)));
        }
    }
    return out;
}

} // namespace tw::report
