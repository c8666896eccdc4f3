#include "contract/flow_table.h"

#include <algorithm>
#include <format>

namespace tw::contract {

FlowTable::FlowTable(const Contract& contract, std::span<const ServiceName> services)
    : contract_(contract),
      services_(services.size()),
      tiers_(services.size()),
      groups_of_(services.size() + 2) {
    for (std::size_t i = 0; i < services.size(); ++i) {
        numbers_.emplace(services[i], i);
    }
    for (std::size_t t = 0; t < contract.tiers.size(); ++t) {
        for (const auto& resident : contract.tiers[t].services) {
            const auto found = numbers_.find(resident.name);
            if (found != numbers_.end() && contract.tiers[t].residents_meet) {
                tiers_[found->second].push_back(t);
            }
        }
    }
    if (!contract.flows) {
        return;
    }
    closed_ = contract.flows->empty();
    for (const Flow& flow : *contract.flows) {
        const bool within = !flow.from.is_outside() && !flow.to.is_outside();
        closed_ = closed_ || (within && !flow.forbidden);
        const std::size_t from = group(flow.from);
        const std::size_t to = group(flow.to);
        by_groups_[{from, to}].push_back(&flow);
        if (flow.both_ways && from != to) {
            by_groups_[{to, from}].push_back(&flow);
        }
    }
}

std::size_t FlowTable::group(const Party& party) {
    const auto [found, is_new] = groups_.emplace(std::pair(party.kind, party.name), groups_.size());
    if (!is_new) {
        return found->second;
    }
    if (party.is_outside()) {
        groups_of_[party.kind == Party::Kind::Internet ? internet() : host()].push_back(
            found->second);
    }
    for (const ServiceName& service : contract_.services_of(party)) {
        if (const auto number = numbers_.find(service); number != numbers_.end()) {
            groups_of_[number->second].push_back(found->second);
        }
    }
    return found->second;
}

FlowTable::Flows FlowTable::between(std::size_t from, std::size_t to) const {
    Flows found;
    for (const std::size_t source : groups_of_[from]) {
        for (const std::size_t target : groups_of_[to]) {
            if (const auto flows = by_groups_.find({source, target}); flows != by_groups_.end()) {
                found.insert(found.end(), flows->second.begin(), flows->second.end());
            }
        }
    }
    // In the order of the contract, whose flows lie behind one another.
    std::ranges::sort(found);
    return found;
}

const Tier* FlowTable::common_tier(std::size_t one, std::size_t other) const {
    if (is_outside(one) || is_outside(other)) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(
        tiers_[one], [&](std::size_t tier) { return std::ranges::contains(tiers_[other], tier); });
    return found == tiers_[one].end() ? nullptr : &contract_.tiers[*found];
}

Said FlowTable::of(std::size_t from, std::size_t to) const {
    Said said;
    if (from == to) {
        return said;
    }
    const auto first = [](const Flows& flows, bool Flow::* quality) -> const Flow* {
        const auto found =
            std::ranges::find_if(flows, [&](const Flow* flow) { return flow->*quality; });
        return found == flows.end() ? nullptr : *found;
    };
    const Flows forth = between(from, to);
    const bool outside = is_outside(from) || is_outside(to);
    const Flows back = outside ? Flows{} : between(to, from);
    said.tier = common_tier(from, to);
    said.flow = first(forth, &Flow::forbidden);
    said.flow = said.flow == nullptr ? first(back, &Flow::forbidden) : said.flow;
    if (said.flow != nullptr) {
        said.policy = FlowPolicy::Forbidden;
        return said;
    }
    said.flow = first(forth, &Flow::required);
    said.policy = said.flow != nullptr ? FlowPolicy::Required : said.policy;
    if (said.flow == nullptr && (said.tier != nullptr || !forth.empty())) {
        said.policy = FlowPolicy::Allowed;
        said.flow = said.tier != nullptr ? nullptr : forth.front();
    }
    said.some_ports =
        said.tier == nullptr && !forth.empty() &&
        std::ranges::none_of(forth, [](const Flow* flow) { return flow->ports.empty(); });
    if (said.policy == FlowPolicy::Unsaid && !back.empty()) {
        said.opposite = back.front();
    }
    return said;
}

std::string to_text(const Flow& flow) {
    const char* sign =
        flow.forbidden ? (flow.both_ways ? "</>" : "-/>") : (flow.both_ways ? "<->" : "->");
    return std::format("{} {} {}", flow.from.name, sign, flow.to.name);
}

} // namespace tw::contract
