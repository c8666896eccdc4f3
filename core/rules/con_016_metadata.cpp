#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/side_files.h"
#include "rules/words.h"
#include "yaml/data.h"

#include <algorithm>

namespace tw::rules {
namespace {

yaml::Path dotted_path(std::string_view dotted) {
    yaml::Path path;
    while (!dotted.empty()) {
        const std::size_t dot = std::min(dotted.find('.'), dotted.size());
        path.emplace_back(std::string(dotted.substr(0, dot)));
        dotted.remove_prefix(std::min(dot + 1, dotted.size()));
    }
    return path;
}

/// Keys that the file does not have, or has without a value.
std::vector<std::string> missing_keys(const std::string& text, const contract::Texts& keys) {
    const yaml::Tree tree = yaml::parse(text);
    const yaml::Data data = tree.documents().empty()
                                ? yaml::Data::null()
                                : yaml::to_data(tree, tree.documents().front().root);
    std::vector<std::string> missing;
    for (const contract::Mentioned<std::string>& key : keys) {
        const yaml::Data* found = yaml::find(data, dotted_path(key.name));
        if (found == nullptr || (found->kind == yaml::Data::Kind::Scalar && found->text.empty())) {
            missing.push_back(key.name);
        }
    }
    return missing;
}

void check_file(const facts::Facts& facts, const compose::Service& service, text::FileId file,
                const contract::Texts& keys, Report& report) {
    const std::string& text = facts.files.text(file);
    const std::vector<std::string> missing = missing_keys(text, keys);
    if (missing.empty()) {
        return;
    }
    const bool is_empty = text.empty();
    facts::Finding& finding =
        report.add(is_empty ? service.origin.location
                            : text::Location{file, {0, std::min(text.find('\n'), text.size())}},
                   say("the metadata of {} lack {}", service.name, listed(missing)));
    if (finding.location.range.empty()) {
        finding.location = service.origin.location;
    }
    finding.service = service.name;
    finding.expected = listed(missing);
    finding.actual = say("absent");
    finding.fixes.push_back(by_hand(say("add {}", listed(missing))));
}

void check_metadata(const facts::Facts& facts, Report& report) {
    if (!facts.contract || !facts.contract->metadata) {
        return;
    }
    const contract::MetadataPolicy& policy = *facts.contract->metadata;
    const SideFiles files(facts);
    for (const compose::Service& service : facts.project.services) {
        if (lists(policy.except, service.name)) {
            continue;
        }
        const std::string path = policy.path(service.name);
        if (const auto file = files.find(path)) {
            check_file(facts, service, *file, policy.keys, report);
            continue;
        }
        if (!policy.required) {
            continue;
        }
        facts::Finding& finding =
            report.add(service.origin.location,
                       say("{} has no metadata: there is no file {}", service.name, path));
        finding.service = service.name;
        finding.expected = path;
        finding.actual = say("no such file");
        finding.fixes.push_back(by_hand(say("write {}", path)));
    }
}

} // namespace

const Rule con_016{
    .id = "TW-CON-016",
    .name = "metadata-missing",
    .severity = text::Severity::Warning,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service without the metadata file that the contract requires, or with one "
                     "that lacks a required key.",
            .why = "The file says who owns the service and what it is for. When something breaks "
                   "at night, that is where people look.",
            .example = R"(# contract: metadata: {directory: services, required: true}
services:
  db:
    image: postgres:17
)",
            .fix = "By hand.",
        },
    .check = check_metadata,
};

} // namespace tw::rules
