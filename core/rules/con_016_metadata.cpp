#include "contract/metadata.h"
#include "facts/side_files.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/words.h"

#include <algorithm>

namespace tw::rules {
namespace {

/// Keys that the file does not have, or has without a value.
std::vector<std::string> missing_keys(const std::string& text, const contract::Texts& keys) {
    std::vector<std::string> missing;
    for (contract::MetadataEntry& entry : contract::metadata_entries(text, keys)) {
        if (entry.kind == contract::MetadataEntry::Kind::Missing) {
            missing.push_back(std::move(entry.key));
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
    const facts::SideFiles files(facts);
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
