// What the contract says of the way between two parties.
#include "plan/flows.h"

#include <algorithm>
#include <format>
#include <ranges>

namespace tw::plan {
namespace {

using contract::Contract;
using contract::Flow;
using contract::FlowPolicy;
using contract::FlowTable;
using contract::Party;
using contract::Said;

/// In a table of the contract's known services, of which a service must be one.
std::size_t number_in(const FlowTable& table, const FlowParty& party) {
    switch (party.kind) {
    case FlowParty::Kind::Internet: return table.internet();
    case FlowParty::Kind::Host: return table.host();
    case FlowParty::Kind::Service: break;
    }
    return *table.number(party.service);
}

/// Docker knows no direction between services. From and to the outside there is one.
bool has_direction(const SetFlow& intent) {
    return intent.from.is_outside() || intent.to.is_outside();
}

/// Decides which flows are changed, and how.
class FlowPlan {
public:
    FlowPlan(const facts::Facts& facts, yaml::Editor& editor, const SetFlow& wanted, Said now)
        : facts_(facts),
          contract_(*facts.contract),
          wanted_(wanted),
          now_(now),
          own_(own_flows(contract_, wanted.from, wanted.to)),
          writer_(editor, wanted, contract_) {}

    Step carry_out() {
        switch (wanted_.policy) {
        case FlowPolicy::Unsaid: return take_out();
        case FlowPolicy::Forbidden: return forbid();
        case FlowPolicy::Allowed:
        case FlowPolicy::Required: break;
        }
        return allow();
    }

private:
    using Quality = bool (*)(const OwnFlow&);
    [[nodiscard]] const Flow* own(Quality quality) const {
        const auto found = std::ranges::find_if(own_, quality);
        return found == own_.end() ? nullptr : found->flow;
    }
    [[nodiscard]] bool is_own(const Flow* flow) const {
        return std::ranges::contains(own_, flow, &OwnFlow::flow);
    }
    [[nodiscard]] Phrase quoted(const Flow& flow) const {
        const std::size_t line =
            facts_.files.at(flow.location.file).position(flow.location.range.begin).line;
        return say("'{}' in line {} of the contract", contract::to_text(flow), line);
    }
    // What decides now stands for more than these two.
    [[nodiscard]] Step forbidden_for_more() const {
        return fail(
            say("{} forbids it, for more than these two; edit it there", quoted(*now_.flow)));
    }
    [[nodiscard]] Step required_for_more() const {
        return fail(
            say("{} requires it, for more than these two; edit it there", quoted(*now_.flow)));
    }
    [[nodiscard]] Step said_for_more() const {
        return fail(say("{} says so, for more than these two; edit it there", quoted(*now_.flow)));
    }

    Step allow() {
        if (now_.policy == FlowPolicy::Forbidden) {
            return is_own(now_.flow) ? change(*now_.flow) : forbidden_for_more();
        }
        const bool narrows = now_.policy == FlowPolicy::Required;
        if (const Flow* forth = own([](const OwnFlow& each) { return each.forth; })) {
            return narrows && !is_own(now_.flow) ? required_for_more() : change(*forth);
        }
        if (narrows) {
            return required_for_more();
        }
        const Flow* back = own([](const OwnFlow& each) { return !each.flow->forbidden; });
        const bool alike =
            back != nullptr && back->required == (wanted_.policy == FlowPolicy::Required);
        return alike ? writer_.make_both_ways(*back) : writer_.append();
    }

    /// Of a flow that goes both ways, the way back stays as it is where it can differ.
    Step change(const Flow& flow) {
        if (!flow.both_ways || !has_direction(wanted_)) {
            return writer_.change(flow);
        }
        auto done = writer_.take_out(flow);
        return done ? writer_.append() : done;
    }

    Step forbid() {
        if (const Flow* forth = own([](const OwnFlow& each) { return each.forth; })) {
            return change(*forth);
        }
        const Flow* back = own([](const OwnFlow&) { return true; });
        if (back != nullptr && !has_direction(wanted_)) {
            return fail(say("{} allows the opposite direction, and Docker cannot keep one "
                            "direction apart from the other; take that flow out first",
                            quoted(*back)));
        }
        return writer_.append();
    }

    Step take_out() {
        std::vector<const Flow*> going;
        for (const OwnFlow& each : own_) {
            if (each.forth || (each.flow->forbidden && !has_direction(wanted_))) {
                going.push_back(each.flow);
            }
        }
        if (going.empty()) {
            return now_.flow != nullptr ? said_for_more()
                                        : fail(say("no flow of the contract is about {} and {}",
                                                   wanted_.from.str(), wanted_.to.str()));
        }
        if (opens_everything(going)) {
            return fail(say("{} is the only flow that allows something: without it the "
                            "contract would allow everything; write 'flows: []' by hand if "
                            "it must allow nothing",
                            quoted(*going.front())));
        }
        for (const Flow* flow : std::views::reverse(going)) { // so that places stay what they are
            if (auto done = writer_.take_out(*flow); !done) {
                return done;
            }
        }
        return {};
    }

    /// No flow that allows something is left, though there was one.
    [[nodiscard]] bool opens_everything(const std::vector<const Flow*>& going) const {
        const auto allows = [](const Flow& flow) {
            return !flow.forbidden && !flow.from.is_outside() && !flow.to.is_outside();
        };
        return std::ranges::any_of(going, [&](const Flow* flow) { return allows(*flow); }) &&
               std::ranges::none_of(*contract_.flows, [&](const Flow& flow) {
                   const bool goes = std::ranges::contains(going, &flow) && !flow.both_ways;
                   return allows(flow) && !goes;
               });
    }

    const facts::Facts& facts_;
    const Contract& contract_;
    const SetFlow& wanted_;
    Said now_;
    std::vector<OwnFlow> own_;
    FlowWriter writer_;
};

Step check_parties(const Draft& draft, const SetFlow& intent) {
    const facts::Facts& facts = draft.facts();
    if (draft.is_redirected()) {
        return fail(say("a contract has no override file; it is changed where it is written"));
    }
    if (!facts.contract || !facts.contract_file) {
        return fail(
            say("this project has no contract; write a network-contract.yaml beside it first"));
    }
    if (intent.from == intent.to) {
        return fail(say("{} needs no flow to itself", intent.from.str()));
    }
    if (intent.from.is_outside() && intent.to.is_outside()) {
        return fail(
            say("the Internet and the host are both outside of the project, so its contract "
                "says nothing of the way between them"));
    }
    for (const FlowParty& party : {intent.from, intent.to}) {
        if (party.is_outside()) {
            continue;
        }
        if (auto found = require_service(draft, party.service); !found) {
            return std::unexpected(found.error());
        }
    }
    return {};
}

Phrase already_text(const SetFlow& intent, const Said& now) {
    const std::string flow = std::format("{} -> {}", intent.from.str(), intent.to.str());
    const Phrase by = now.flow != nullptr ? Phrase("'" + contract::to_text(*now.flow) + "'")
                                          : say("the tier {}", now.tier->network);
    return now.policy == FlowPolicy::Allowed    ? say("{} is allowed already, by {}", flow, by)
           : now.policy == FlowPolicy::Required ? say("{} is required already, by {}", flow, by)
                                                : say("{} is forbidden already, by {}", flow, by);
}

} // namespace

std::vector<OwnFlow> own_flows(const Contract& contract, const FlowParty& from,
                               const FlowParty& to) {
    std::vector<OwnFlow> found;
    for (std::size_t i = 0; contract.flows && i < contract.flows->size(); ++i) {
        const Flow& flow = (*contract.flows)[i];
        const bool forth = means(contract, flow.from, from) && means(contract, flow.to, to);
        const bool back = means(contract, flow.from, to) && means(contract, flow.to, from);
        if (forth || back) {
            found.push_back({&flow, forth || flow.both_ways});
        }
    }
    return found;
}

Step carry_out(Draft& draft, const SetFlow& intent) {
    if (auto good = check_parties(draft, intent); !good) {
        return good;
    }
    const facts::Facts& facts = draft.facts();
    const Contract& contract = *facts.contract;
    const FlowTable table(&contract, contract.known_services);
    const Said now = table.of(number_in(table, intent.from), number_in(table, intent.to));
    if (now.policy == intent.policy && now.policy != FlowPolicy::Unsaid) {
        return fail(already_text(intent, now));
    }
    const auto editor = draft.editor(*facts.contract_file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    auto done = FlowPlan(facts, **editor, intent, now).carry_out();
    const bool closes =
        intent.policy == FlowPolicy::Allowed || intent.policy == FlowPolicy::Required;
    if (done && closes && !has_direction(intent) && !table.closed()) {
        draft.note(
            say("this is the first flow that allows something: from now on, whatever no flow "
                "allows is a violation"));
    }
    return done;
}

bool has_flow(const facts::Facts& before, const text::FileSet& after, const SetFlow& wanted) {
    const Contract& old = *before.contract;
    Contract now = contract::read(after, *before.contract_file, before.target.environment).contract;
    contract::resolve(now, old.known_services);
    const FlowTable then_table(&old, old.known_services);
    const FlowTable now_table(&now, old.known_services);
    const std::size_t from = number_in(then_table, wanted.from);
    const std::size_t to = number_in(then_table, wanted.to);
    for (std::size_t other = 0; other < old.known_services.size() + 2; ++other) {
        for (const std::size_t end : {from, to}) {
            const bool between = other == from || other == to;
            if (!between && (then_table.of(end, other).policy != now_table.of(end, other).policy ||
                             then_table.of(other, end).policy != now_table.of(other, end).policy)) {
                return false;
            }
        }
    }
    if (has_direction(wanted) && then_table.of(to, from).policy != now_table.of(to, from).policy) {
        return false;
    }
    if (wanted.policy != FlowPolicy::Unsaid) {
        return now_table.of(from, to).policy == wanted.policy;
    }
    const auto left = own_flows(now, wanted.from, wanted.to);
    return std::ranges::none_of(left, &OwnFlow::forth);
}

} // namespace tw::plan
