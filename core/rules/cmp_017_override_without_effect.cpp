#include "rules/catalogue.h"
#include "rules/fixes.h"

#include <format>

namespace tw::rules {
namespace {

using yaml::NodeId;
using yaml::NodeKind;

/// Nothing, `null`, `[]` or `{}`, without a tag that would make it count.
bool says_nothing_here(const yaml::Tree& tree, NodeId node) {
    const yaml::Node value = tree[node];
    if (value.tag_begin != yaml::no_offset) {
        return false;
    }
    return value.kind == NodeKind::Scalar  ? yaml::resolve(tree, node) == yaml::ScalarType::Null
           : value.kind == NodeKind::Alias ? false
                                           : value.first_child == NodeId::None;
}

/// What is said in spite of it.
bool still_counts(const compose::Value* value) {
    return value != nullptr &&
           (value->is_scalar() ? !value->is_null() : !value->list.empty() || !value->map.empty());
}

void add_vain_override(text::FileId file, const yaml::Tree& tree, const std::string& service,
                       NodeId key, Report& report) {
    const std::string name = yaml::decode(tree, key);
    const NodeId value = tree[key].next;
    facts::Finding& finding = report.add(
        {file, tree.range(key)},
        say("'{}' of {} stays as the files before say; an empty value takes nothing away", name,
            service));
    finding.service = ServiceName(service);
    finding.expected = std::format("{}: !reset", name);
    finding.actual = tree.is_absent(value) ? say("nothing") : Phrase(tree.source(value));
    finding.fixes.push_back(
        fix(say("remove '{}' with !reset", name), facts::Safety::Unsafe,
            {TagValue{ValuePlace{{"services", service, name}, file}, MergeWord::Reset}}));
    finding.fixes.push_back(by_hand(say("remove the line, if nothing is meant to be removed")));
}

void find_vain_overrides(const facts::Facts& facts, text::FileId file, const yaml::Tree& tree,
                         Report& report) {
    const compose::Value* merged = facts.project.root.find("services");
    const NodeId services = yaml::find(tree, tree.documents().front().root, {"services"});
    if (merged == nullptr || services == NodeId::None || tree[services].kind != NodeKind::Mapping) {
        return;
    }
    for (NodeId name = tree[services].first_child; name != NodeId::None;
         name = tree[tree[name].next].next) {
        const NodeId body = tree[name].next;
        if (tree[name].kind != NodeKind::Scalar || tree[body].kind != NodeKind::Mapping) {
            continue;
        }
        const std::string service = yaml::decode(tree, name);
        for (NodeId key = tree[body].first_child; key != NodeId::None;
             key = tree[tree[key].next].next) {
            if (tree[key].kind != NodeKind::Scalar || !says_nothing_here(tree, tree[key].next)) {
                continue;
            }
            const compose::Value* whole = merged->find(service);
            if (whole != nullptr && still_counts(whole->find(yaml::decode(tree, key)))) {
                add_vain_override(file, tree, service, key, report);
            }
        }
    }
}

void check_vain_overrides(const facts::Facts& facts, Report& report) {
    for (std::size_t i = 1; i < facts.compose_files.size(); ++i) {
        if (facts.trees[i].documents().size() == 1) {
            find_vain_overrides(facts, facts.compose_files[i], facts.trees[i], report);
        }
    }
}

} // namespace

const Rule cmp_017{
    .id = "TW-CMP-017",
    .name = "override-without-effect",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A key of a service that an override file leaves empty (`ports: []`, "
                     "`mem_limit:`) although a file before it says something there.",
            .why = "Compose merges: an empty list adds nothing to a list, and nothing does not "
                   "replace something. What was meant to go, stays. `!reset` takes it away.",
            .example = R"(services:
  web:
    image: nginx:1.27
    ports: ["8080:80"]
# compose.override.yaml
services:
  web:
    ports: []
)",
            .fix = "Writes `!reset` before the value. Compose knows it from version 2.18 on.",
        },
    .check = check_vain_overrides,
};

} // namespace tw::rules
