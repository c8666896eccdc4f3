#include "contract/flow_table.h"

#include <algorithm>
#include <format>

namespace tw::contract {
namespace {

bool is_within(const Flow& flow) {
    return !flow.from.is_outside() && !flow.to.is_outside();
}

/// The first that has the quality; null when none has.
const Flow* first_of(const std::vector<const Flow*>& flows, bool Flow::* quality) {
    const auto found =
        std::ranges::find_if(flows, [&](const Flow* flow) { return flow->*quality; });
    return found == flows.end() ? nullptr : *found;
}

} // namespace

void FlowTable::Group::add_up(std::size_t services) {
    constexpr std::size_t bits_of_a_number = 64;
    if (members.size() * bits_of_a_number >= services) {
        dense = ServiceSet(services);
        std::ranges::for_each(members, [&](std::size_t member) { dense.insert(member); });
    }
}

void FlowTable::Group::join(ServiceSet& set) const {
    if (dense != ServiceSet()) {
        set |= dense;
    } else {
        std::ranges::for_each(members, [&](std::size_t member) { set.insert(member); });
    }
}

FlowTable::FlowTable(const Contract* contract, std::span<const ServiceName> services)
    : contract_(contract),
      services_(services.size()),
      tiers_(services.size()),
      groups_of_(services.size() + 2) {
    for (std::size_t i = 0; i < services.size(); ++i) {
        numbers_.emplace(services[i], i);
    }
    if (contract_ != nullptr) {
        read_tiers();
        read_flows();
    }
}

void FlowTable::read_tiers() {
    for (const Tier& tier : contract_->tiers) {
        Group& residents = residents_.emplace_back();
        for (const Mentioned<ServiceName>& resident : tier.services) {
            const auto at = tier.residents_meet ? number(resident.name) : std::nullopt;
            if (at) {
                residents.members.push_back(*at);
                tiers_[*at].push_back(residents_.size() - 1);
            }
        }
        residents.add_up(services_);
    }
}

void FlowTable::read_flows() {
    if (!contract_->flows) {
        return;
    }
    closed_ = contract_->flows->empty();
    for (const Flow& flow : *contract_->flows) {
        closed_ = closed_ || (is_within(flow) && !flow.forbidden);
        forbids_ = forbids_ || flow.forbidden;
        const std::size_t from = group(flow.from);
        const std::size_t to = group(flow.to);
        links_[from].push_back({to, &flow, true});
        if (from != to) {
            links_[to].push_back({from, &flow, flow.both_ways});
        }
    }
    for (std::vector<Link>& links : links_) {
        std::ranges::stable_sort(links, {}, &Link::group);
    }
}

std::size_t FlowTable::group(const Party& party) {
    const auto [found, is_new] =
        group_numbers_.emplace(std::pair(party.kind, party.name), groups_.size());
    if (!is_new) {
        return found->second;
    }
    Group& group = groups_.emplace_back();
    links_.emplace_back();
    if (party.is_outside()) {
        groups_of_[party.kind == Party::Kind::Internet ? internet() : host()].push_back(
            found->second);
    }
    for (const ServiceName& service : contract_->services_of(party)) {
        if (const auto at = number(service)) {
            group.members.push_back(*at);
            groups_of_[*at].push_back(found->second);
        }
    }
    group.add_up(services_);
    return found->second;
}

const FlowTable::Group& FlowTable::group_of(const Party& party) const {
    return groups_[group_numbers_.at({party.kind, party.name})];
}

std::optional<std::size_t> FlowTable::number(const ServiceName& service) const {
    const auto found = numbers_.find(service);
    return found == numbers_.end() ? std::nullopt : std::optional(found->second);
}

std::span<const FlowTable::Link> FlowTable::links(std::size_t group, std::size_t other) const {
    return std::ranges::equal_range(links_[group], other, {}, &Link::group);
}

template <class Quality>
bool FlowTable::any_link(std::size_t one, std::size_t other, const Quality& quality) const {
    return std::ranges::any_of(groups_of_[one], [&](std::size_t source) {
        return std::ranges::any_of(groups_of_[other], [&](std::size_t target) {
            return std::ranges::any_of(links(source, target), quality);
        });
    });
}

std::vector<const Flow*> FlowTable::flows(std::size_t from, std::size_t to) const {
    std::vector<const Flow*> found;
    for (const std::size_t source : groups_of_[from]) {
        for (const std::size_t target : groups_of_[to]) {
            for (const Link& link : links(source, target)) {
                if (link.leads_there) {
                    found.push_back(link.flow);
                }
            }
        }
    }
    // In the order of the contract, whose flows lie behind one another.
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
}

const Tier* FlowTable::common_tier(std::size_t one, std::size_t other) const {
    if (is_outside(one) || is_outside(other)) {
        return nullptr;
    }
    const auto found = std::ranges::find_first_of(tiers_[one], tiers_[other]);
    return found == tiers_[one].end() ? nullptr : &contract_->tiers[*found];
}

Said FlowTable::of(std::size_t from, std::size_t to) const {
    Said said;
    if (from == to) {
        return said;
    }
    const auto forth = flows(from, to);
    const bool outside = is_outside(from) || is_outside(to);
    const auto back = outside ? std::vector<const Flow*>() : flows(to, from);
    said.tier = common_tier(from, to);
    said.flow = first_of(forth, &Flow::forbidden);
    said.flow = said.flow == nullptr ? first_of(back, &Flow::forbidden) : said.flow;
    if (said.flow != nullptr) {
        said.policy = FlowPolicy::Forbidden;
        return said;
    }
    said.flow = first_of(forth, &Flow::required);
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

bool FlowTable::forbidden(std::size_t one, std::size_t other) const {
    return forbids_ && any_link(one, other, [](const Link& link) { return link.flow->forbidden; });
}

bool FlowTable::joined(std::size_t one, std::size_t other) const {
    return any_link(one, other, [](const Link& link) { return !link.flow->forbidden; }) &&
           !forbidden(one, other);
}

bool FlowTable::allowed(std::size_t one, std::size_t other) const {
    if (one == other) {
        return true;
    }
    if (forbidden(one, other)) {
        return false;
    }
    return !closed_ || common_tier(one, other) != nullptr || joined(one, other);
}

FlowRow FlowTable::row(std::size_t service) const {
    const ServiceSet nobody(services_);
    FlowRow row{nobody, nobody, nobody, nobody};
    for (const std::size_t own : groups_of_[service]) {
        for (const Link& link : links_[own]) {
            const Group& others = groups_[link.group];
            others.join(link.flow->forbidden ? row.parted : row.joined);
            if (link.flow->required) {
                others.join(row.required);
            }
        }
    }
    for (const std::size_t tier : tiers_[service]) {
        residents_[tier].join(row.housemates);
    }
    for (ServiceSet* set : {&row.joined, &row.required, &row.parted, &row.housemates}) {
        set->erase(service);
    }
    return row;
}

std::vector<FlowOfTwo> FlowTable::pairs(bool Flow::* quality) const {
    std::vector<FlowOfTwo> found;
    if (contract_ == nullptr || !contract_->flows) {
        return found;
    }
    std::map<std::size_t, ServiceSet> seen; ///< by the smaller number: the larger ones
    for (const Flow& flow : *contract_->flows) {
        if (!(flow.*quality)) {
            continue;
        }
        for (const std::size_t from : group_of(flow.from).members) {
            for (const std::size_t to : group_of(flow.to).members) {
                const auto [low, high] = std::minmax(from, to);
                ServiceSet& others = seen.try_emplace(low, services_).first->second;
                if (low != high && !others.contains(high)) {
                    others.insert(high);
                    found.push_back({from, to, &flow});
                }
            }
        }
    }
    return found;
}

std::vector<FlowOfTwo> FlowTable::required_pairs() const {
    std::vector<FlowOfTwo> found = pairs(&Flow::required);
    std::erase_if(found, [&](const FlowOfTwo& pair) { return forbidden(pair.from, pair.to); });
    return found;
}

std::vector<FlowOfTwo> FlowTable::forbidden_pairs() const {
    return pairs(&Flow::forbidden);
}

std::string to_text(const Flow& flow) {
    const char* sign =
        flow.forbidden ? (flow.both_ways ? "</>" : "-/>") : (flow.both_ways ? "<->" : "->");
    return std::format("{} {} {}", flow.from.name, sign, flow.to.name);
}

} // namespace tw::contract
