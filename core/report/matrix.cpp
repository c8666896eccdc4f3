#include "report/matrix.h"

#include "report/ports.h"

#include <algorithm>
#include <map>

namespace tw::report {
namespace {

using contract::FlowPolicy;
using CellVerdict = MatrixCell::Verdict;
using CellWay = MatrixCell::Way;

NetworkName home_of(const facts::Facts& facts, const ServiceName& service) {
    if (const contract::Tier* tier = facts.contract ? facts.contract->home(service) : nullptr) {
        return tier->network;
    }
    const std::vector<NetworkName> networks = facts.topology.networks(service);
    return networks.empty() ? NetworkName() : networks.front();
}

/// Tiers in the order of the contract, behind them all other networks as the project has them.
std::map<NetworkName, std::size_t> ranks_of(const facts::Facts& facts) {
    std::map<NetworkName, std::size_t> ranks;
    for (std::size_t i = 0; facts.contract && i < facts.contract->tiers.size(); ++i) {
        ranks.emplace(facts.contract->tiers[i].network, ranks.size());
    }
    for (const compose::Network& network : facts.project.networks) {
        ranks.emplace(network.name, ranks.size());
    }
    return ranks;
}

/// What a way is worth that is wanted, or is there, or both.
CellVerdict wanted_verdict(FlowPolicy policy, bool there) {
    return there                            ? CellVerdict::Kept
           : policy == FlowPolicy::Required ? CellVerdict::Missing
                                            : CellVerdict::Unused;
}

} // namespace

std::vector<MatrixParty> matrix_parties(const facts::Facts& facts) {
    const auto ranks = ranks_of(facts);
    std::vector<NetworkName> homes;
    std::vector<std::pair<std::size_t, std::size_t>> order;
    for (std::size_t i = 0; i < facts.project.services.size(); ++i) {
        homes.push_back(home_of(facts, facts.project.services[i].name));
        const auto rank = ranks.find(homes.back());
        order.emplace_back(rank == ranks.end() ? ranks.size() : rank->second, i);
    }
    std::ranges::sort(order);
    std::vector<MatrixParty> parties{{.kind = MatrixParty::Kind::Internet},
                                     {.kind = MatrixParty::Kind::Host}};
    for (const auto& [rank, number] : order) {
        parties.push_back({.kind = MatrixParty::Kind::Service,
                           .service = facts.project.services[number].name,
                           .tier = homes[number],
                           .column = rank});
    }
    return parties;
}

Matrix::Matrix(const facts::Facts& facts)
    : facts_(facts),
      parties_(matrix_parties(facts)),
      flows_(facts.contract ? &*facts.contract : nullptr, facts.project.service_names()),
      from_internet_(facts::entrances_from_internet(facts)),
      from_host_(facts::entrances_from_host(facts)) {
    number_parties();
    read_grants();
}

void Matrix::number_parties() {
    for (std::size_t at = 0; at < parties_.size(); ++at) {
        const MatrixParty& party = parties_[at];
        const auto number = facts_.topology.wiring().number(party.service);
        numbers_.push_back(party.kind == MatrixParty::Kind::Internet ? flows_.internet()
                           : party.kind == MatrixParty::Kind::Host   ? flows_.host()
                                                                     : *number);
        if (!party.is_outside()) {
            index_.emplace(party.service, at);
        }
    }
}

void Matrix::read_grants() {
    grants_.resize(facts_.project.services.size());
    for (const PortLine& line : port_lines(facts_)) {
        const bool beyond_host =
            line.from == PortLine::From::Everyone || line.from == PortLine::From::Address;
        if (line.kind == PortLine::Kind::Published && beyond_host) {
            Grants& grants = grants_[*facts_.topology.wiring().number(line.service)];
            grants.granted = grants.granted || line.verdict == PortLine::Verdict::Allowed;
            grants.denied = grants.denied || line.verdict == PortLine::Verdict::Forbidden;
        }
    }
}

std::span<const facts::Entrance> Matrix::entrances(std::size_t from, std::size_t to) const {
    const facts::Entrances& all =
        parties_[from].kind == MatrixParty::Kind::Host ? from_host_ : from_internet_;
    const auto found = all.find(parties_[to].service);
    return found == all.end() ? std::span<const facts::Entrance>() : found->second;
}

std::optional<std::size_t> Matrix::index(const ServiceName& service) const {
    const auto found = index_.find(service);
    return found == index_.end() ? std::nullopt : std::optional(found->second);
}

contract::Said Matrix::said(std::size_t from, std::size_t to) const {
    return flows_.of(numbers_[from], numbers_[to]);
}

bool Matrix::sees_host(std::size_t service) const {
    const topology::Wiring& wiring = facts_.topology.wiring();
    return wiring.sees_host(wiring.stacks[numbers_[service]]);
}

MatrixCell Matrix::cell(std::size_t from, std::size_t to) const {
    const MatrixParty& source = parties_[from];
    const MatrixParty& target = parties_[to];
    if (from == to || (source.is_outside() && target.is_outside())) {
        return {};
    }
    switch (source.kind) {
    case MatrixParty::Kind::Internet: return from_internet(to);
    case MatrixParty::Kind::Host: return from_host(to);
    case MatrixParty::Kind::Service: break;
    }
    switch (target.kind) {
    case MatrixParty::Kind::Internet: return to_internet(from);
    case MatrixParty::Kind::Host: return to_host(from);
    case MatrixParty::Kind::Service: break;
    }
    return between_services(from, to);
}

MatrixCell Matrix::between_services(std::size_t from, std::size_t to) const {
    const ServiceName& source = parties_[from].service;
    const ServiceName& target = parties_[to].service;
    const contract::Said found = said(from, to);
    MatrixCell cell{.policy = found.policy, .way = CellWay::None, .verdict = CellVerdict::Apart};
    if (facts_.topology.reaches(source, target)) {
        cell.way = CellWay::Direct;
    } else if (!facts_.topology.published_ways(source, target).empty()) {
        cell.way = CellWay::OverHost;
    }
    const bool direct = cell.way == CellWay::Direct;
    const bool any = cell.way != CellWay::None;
    switch (found.policy) {
    case FlowPolicy::Forbidden:
        cell.verdict = any ? CellVerdict::Violated : CellVerdict::Kept;
        break;
    // A required flow needs a network: the host's ports are not its promise.
    case FlowPolicy::Required: cell.verdict = wanted_verdict(found.policy, direct); break;
    case FlowPolicy::Allowed: cell.verdict = wanted_verdict(found.policy, any); break;
    case FlowPolicy::Unsaid: {
        const bool is_granted = !direct && grants_[numbers_[to]].granted;
        cell.verdict = !any                                  ? CellVerdict::Apart
                       : !flows_.closed() || is_granted      ? CellVerdict::Open
                       : direct && found.opposite != nullptr ? CellVerdict::NotEnforceable
                                                             : CellVerdict::Violated;
        break;
    }
    }
    if (cell.verdict == CellVerdict::Kept && any && found.some_ports) {
        cell.verdict = CellVerdict::NotEnforceable;
    }
    return cell;
}

MatrixCell Matrix::from_internet(std::size_t to) const {
    using Kind = facts::Entrance::Kind;
    const Grants& ports = grants_[numbers_[to]];
    const auto ways = entrances(0, to);
    MatrixCell cell{
        .policy = said(0, to).policy, .way = CellWay::None, .verdict = CellVerdict::Apart};
    if (!ways.empty()) {
        const bool by_routes = ways.front().kind == Kind::Route; // which come last
        cell.way = by_routes ? CellWay::Routed : CellWay::Direct;
    }
    const bool any = cell.way != CellWay::None;
    if (cell.policy == FlowPolicy::Forbidden) {
        cell.verdict = any ? CellVerdict::Violated : CellVerdict::Kept;
    } else if (cell.policy != FlowPolicy::Unsaid) {
        cell.verdict = wanted_verdict(cell.policy, any);
    } else if (any) {
        cell.policy = ports.granted && !ports.denied ? FlowPolicy::Allowed : FlowPolicy::Unsaid;
        cell.verdict = ports.denied                         ? CellVerdict::Violated
                       : cell.policy == FlowPolicy::Allowed ? CellVerdict::Kept
                                                            : CellVerdict::Open;
    }
    return cell;
}

MatrixCell Matrix::from_host(std::size_t to) const {
    const bool is_published = !entrances(1, to).empty();
    const bool is_near = sees_host(to);
    MatrixCell cell{.policy = said(1, to).policy,
                    .way = is_published || is_near ? CellWay::Direct : CellWay::None,
                    .verdict = CellVerdict::Apart};
    switch (cell.policy) {
    case FlowPolicy::Forbidden:
        cell.verdict = is_published ? CellVerdict::Violated
                       : is_near    ? CellVerdict::NotEnforceable
                                    : CellVerdict::Kept;
        break;
    case FlowPolicy::Required: cell.verdict = wanted_verdict(cell.policy, is_published); break;
    case FlowPolicy::Allowed:
        cell.verdict = wanted_verdict(cell.policy, is_published || is_near);
        break;
    case FlowPolicy::Unsaid:
        cell.verdict = is_published || is_near ? CellVerdict::Open : CellVerdict::Apart;
        break;
    }
    return cell;
}

MatrixCell Matrix::to_internet(std::size_t from) const {
    const ServiceName& service = parties_[from].service;
    const bool possible = facts_.topology.egress(service).possible;
    MatrixCell cell{.policy = said(from, 0).policy,
                    .way = possible ? CellWay::Direct : CellWay::None,
                    .verdict = possible ? CellVerdict::Open : CellVerdict::Apart};
    const auto* egress =
        facts_.contract && facts_.contract->egress ? &*facts_.contract->egress : nullptr;
    if (egress != nullptr && cell.policy != FlowPolicy::Forbidden) {
        cell.policy = lists(egress->required, service)  ? FlowPolicy::Required
                      : lists(egress->allowed, service) ? std::max(cell.policy, FlowPolicy::Allowed)
                                                        : cell.policy;
    }
    if (cell.policy == FlowPolicy::Forbidden) {
        cell.verdict = possible ? CellVerdict::Violated : CellVerdict::Kept;
    } else if (cell.policy != FlowPolicy::Unsaid) {
        cell.verdict = wanted_verdict(cell.policy, possible);
    } else if (egress != nullptr && possible) {
        // Publishing needs a network that is not internal, and with it comes the way out.
        const bool must = grants_[numbers_[from]].granted;
        cell.verdict = must ? CellVerdict::NotEnforceable : CellVerdict::Violated;
    }
    return cell;
}

MatrixCell Matrix::to_host(std::size_t from) const {
    const bool there = sees_host(from);
    MatrixCell cell{.policy = said(from, 1).policy,
                    .way = there ? CellWay::Direct : CellWay::None,
                    .verdict = there ? CellVerdict::Open : CellVerdict::Apart};
    if (cell.policy == FlowPolicy::Forbidden) {
        cell.verdict = there ? CellVerdict::NotEnforceable : CellVerdict::Kept;
    } else if (cell.policy != FlowPolicy::Unsaid) {
        cell.verdict = wanted_verdict(cell.policy, there);
    }
    return cell;
}

} // namespace tw::report
