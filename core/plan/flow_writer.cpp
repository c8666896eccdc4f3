// How a flow is written: `a -> b`, or a mapping that can say more.
#include "contract/pattern.h"
#include "plan/flows.h"

#include <array>
#include <format>

namespace tw::plan {
namespace {

using contract::FlowPolicy;
using yaml::Data;
using yaml::NodeId;
using yaml::NodeKind;
using yaml::Path;

const Path flows_path{"flows"};

/// Sections behind which `flows` usually stands.
constexpr std::array<std::string_view, 5> sections_before{"version", "mode", "classes", "tiers",
                                                          "ignore"};

std::string with_sign(std::string text, const char* sign) {
    for (const std::string_view old : {"<->", "</>", "-/>", "->"}) {
        if (const std::size_t at = text.find(old); at != std::string::npos) {
            return text.replace(at, old.size(), sign);
        }
    }
    return text;
}

const char* sign_of(FlowPolicy policy, bool both_ways) {
    return policy == FlowPolicy::Forbidden ? (both_ways ? "</>" : "-/>")
                                           : (both_ways ? "<->" : "->");
}

} // namespace

std::string FlowWriter::party(const FlowParty& party) const {
    std::string name = party.str();
    if (party.is_outside()) {
        return name;
    }
    const contract::Party plain{.name = name};
    const bool is_ambiguous = contract_.is_tier(plain) || contract::is_pattern(name) ||
                              name == "internet" || name == "host";
    return (is_ambiguous ? "service:" : "") + name;
}

Result<Path> FlowWriter::place_of(const contract::Flow& flow) const {
    const NodeId list = editor_.find(flows_path);
    std::size_t index = 0;
    for (NodeId item = list == NodeId::None ? NodeId::None : editor_.tree()[list].first_child;
         item != NodeId::None; item = editor_.tree()[item].next, ++index) {
        if (editor_.tree().range(item) == flow.location.range) {
            return extended(flows_path, index);
        }
    }
    return fail(
        say("the flow '{}' comes from an anchor; edit it by hand", contract::to_text(flow)));
}

bool FlowWriter::is_short(const Path& item) const {
    return editor_.tree()[editor_.find(item)].kind == NodeKind::Scalar;
}

Data FlowWriter::long_form(const FlowParty& from, const FlowParty& to, bool both_ways) const {
    Data flow = Data::empty_map();
    flow.add("from", Data::string(party(from))).add("to", Data::string(party(to)));
    if (both_ways) {
        flow.add("both_ways", Data::plain("true"));
    }
    if (wanted_.policy == FlowPolicy::Forbidden) {
        flow.add("policy", Data::string("forbidden"));
    } else if (wanted_.policy == FlowPolicy::Required) {
        const NodeId model = last_long();
        const bool says_policy =
            model != NodeId::None && yaml::find(editor_.tree(), model, {"policy"}) != NodeId::None;
        flow.add(says_policy ? "policy" : "required",
                 says_policy ? Data::string("required") : Data::plain("true"));
    }
    return flow;
}

NodeId FlowWriter::last_long() const {
    const NodeId list = editor_.find(flows_path);
    NodeId last = NodeId::None;
    for (NodeId item = list == NodeId::None ? NodeId::None : editor_.tree()[list].first_child;
         item != NodeId::None; item = editor_.tree()[item].next) {
        last = editor_.tree()[item].kind == NodeKind::Mapping ? item : last;
    }
    return last;
}

Step FlowWriter::append() {
    const NodeId list = editor_.find(flows_path);
    const NodeId last = list == NodeId::None ? NodeId::None : editor_.tree()[list].last_child;
    const bool long_list = last != NodeId::None && editor_.tree()[last].kind == NodeKind::Mapping;
    const bool needs_long = wanted_.policy == FlowPolicy::Required;
    const Data whole = long_form(wanted_.from, wanted_.to, false);
    const NodeId model = last_long();
    if ((long_list || needs_long) && model != NodeId::None &&
        editor_.tree()[model].style == yaml::Style::Block) {
        return editor_.append(flows_path, whole);
    }
    const Data brief = Data::string(std::format("{} {} {}", party(wanted_.from),
                                                sign_of(wanted_.policy, false), party(wanted_.to)));
    auto done = list == NodeId::None
                    ? editor_.insert({}, "flows", Data::list_of({brief}), {}, sections_before)
                    : editor_.append(flows_path, brief);
    if (!done || !(long_list || needs_long)) {
        return done;
    }
    std::size_t items = 0;
    const yaml::Tree& tree = editor_.tree();
    for (NodeId item = tree[editor_.find(flows_path)].first_child; item != NodeId::None;
         item = tree[item].next) {
        ++items;
    }
    return editor_.replace(extended(flows_path, items - 1), whole);
}

Step FlowWriter::set_sign(const Path& item, const char* sign) {
    const std::string text = yaml::decode(editor_.tree(), editor_.find(item));
    return editor_.set(item, Data::string(with_sign(text, sign)));
}

Step FlowWriter::set_flag(const Path& item, const char* key, const char* value) {
    return write(editor_, item, key, Data::plain(value));
}

Step FlowWriter::drop(const Path& item, const char* key) {
    const Path path = extended(item, key);
    return editor_.find(path) == NodeId::None ? Step{} : editor_.remove(path);
}

Step FlowWriter::set_policy(const Path& item) {
    const bool says_policy = editor_.find(extended(item, "policy")) != NodeId::None;
    if (wanted_.policy == FlowPolicy::Required) {
        return says_policy ? set_flag(item, "policy", "required")
                           : set_flag(item, "required", "true");
    }
    if (auto done = drop(item, "required"); !done) {
        return done;
    }
    if (wanted_.policy == FlowPolicy::Allowed) {
        return drop(item, "policy");
    }
    // What is forbidden is so on every port.
    if (auto done = drop(item, "ports"); !done) {
        return done;
    }
    return set_flag(item, "policy", "forbidden");
}

Step FlowWriter::change(const contract::Flow& flow) {
    const auto item = place_of(flow);
    if (!item) {
        return std::unexpected(item.error());
    }
    const bool forth = flow.both_ways || starts_as_wanted(flow);
    if (!is_short(*item)) {
        auto done = forth ? Step{} : turn_round(flow, *item);
        return done ? set_policy(*item) : done;
    }
    if (wanted_.policy == FlowPolicy::Required) {
        const bool as_written = !forth || starts_as_wanted(flow);
        return editor_.replace(*item, as_written
                                          ? long_form(wanted_.from, wanted_.to, flow.both_ways)
                                          : long_form(wanted_.to, wanted_.from, true));
    }
    auto done = forth ? Step{} : turn_round(flow, *item);
    return done ? set_sign(*item, sign_of(wanted_.policy, flow.both_ways)) : done;
}

Step FlowWriter::turn_round(const contract::Flow& flow, const Path& item) {
    const bool forth = starts_as_wanted(flow);
    const FlowParty& from = forth ? wanted_.from : wanted_.to;
    const FlowParty& to = forth ? wanted_.to : wanted_.from;
    if (is_short(item)) {
        return editor_.set(item,
                           Data::string(std::format("{} {} {}", party(to),
                                                    flow.forbidden ? "-/>" : "->", party(from))));
    }
    if (auto done = editor_.set(extended(item, "from"), Data::string(party(to))); !done) {
        return done;
    }
    return editor_.set(extended(item, "to"), Data::string(party(from)));
}

Step FlowWriter::make_both_ways(const contract::Flow& flow) {
    const auto item = place_of(flow);
    if (!item) {
        return std::unexpected(item.error());
    }
    return is_short(*item) ? set_sign(*item, "<->") : set_flag(*item, "both_ways", "true");
}

Step FlowWriter::take_out(const contract::Flow& flow) {
    const auto item = place_of(flow);
    if (!item) {
        return std::unexpected(item.error());
    }
    const bool has_direction = wanted_.from.is_outside() || wanted_.to.is_outside();
    if (!flow.both_ways || (flow.forbidden && !has_direction)) {
        return remove_upwards(editor_, *item, 1);
    }
    const bool turn = starts_as_wanted(flow);
    if (is_short(*item)) {
        return turn ? turn_round(flow, *item) : set_sign(*item, flow.forbidden ? "-/>" : "->");
    }
    auto done = drop(*item, "both_ways");
    return done && turn ? turn_round(flow, *item) : done;
}

} // namespace tw::plan
