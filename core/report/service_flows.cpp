#include "report/service_flows.h"

#include "facts/flow_party.h"

#include <algorithm>
#include <array>

namespace tw::report {
namespace {

using contract::Flow;
using contract::FlowPolicy;
using FlowVerdict = MatrixCell::Verdict;

FlowParty flow_party(const MatrixParty& party) {
    switch (party.kind) {
    case MatrixParty::Kind::Internet: return FlowParty::internet();
    case MatrixParty::Kind::Host: return FlowParty::host();
    case MatrixParty::Kind::Service: break;
    }
    return party.service;
}

/// The gravest first.
std::size_t rank_of(FlowVerdict verdict) {
    static constexpr std::array order{FlowVerdict::Missing, FlowVerdict::Violated,
                                      FlowVerdict::NotEnforceable, FlowVerdict::Kept,
                                      FlowVerdict::Unused};
    return static_cast<std::size_t>(std::ranges::find(order, verdict) - order.begin());
}

bool is_breach(FlowVerdict verdict) {
    return rank_of(verdict) <= rank_of(FlowVerdict::NotEnforceable);
}

/// What there is to say of one direction.
struct Direction {
    std::size_t from = 0;
    std::size_t to = 0;
    contract::Said said;
    MatrixCell cell;
    bool is_own = false; ///< some flow is about just these two

    /// A flow speaks of it; a breach alone does not make it a flow.
    [[nodiscard]] bool is_told() const { return said.flow != nullptr || is_own; }
};

class FlowsOf {
public:
    FlowsOf(const facts::Facts& facts, std::size_t me, const Matrix& matrix)
        : contract_(*facts.contract), matrix_(matrix), me_(me) {}

    std::vector<ServiceFlow> run() {
        for (std::size_t other = 0; other < matrix_.parties().size(); ++other) {
            if (other != me_) {
                add(other);
            }
        }
        std::ranges::stable_sort(
            flows_, {}, [](const ServiceFlow& flow) { return rank_of(flow.cell.verdict); });
        return std::move(flows_);
    }

private:
    void add(std::size_t other) {
        const Direction out = look(me_, other);
        const Direction in = look(other, me_);
        const bool is_outside = matrix_.parties()[other].is_outside();
        const bool alike = out.is_told() == in.is_told() && out.cell.policy == in.cell.policy;
        if (!is_outside && alike) {
            add_line(out, &in);
            return;
        }
        for (const auto& [direction, opposite] : {std::pair(&out, &in), std::pair(&in, &out)}) {
            // Between services, what is not said itself is the way back of what is.
            if (direction->is_told() || is_outside) {
                add_line(*direction, nullptr);
                if (!is_outside && !opposite->is_told()) {
                    take_worse(flows_.back(), opposite->cell.verdict);
                }
            }
        }
    }

    /// `back`: both directions in one line.
    void add_line(const Direction& one, const Direction* back) {
        const bool matters = one.is_told() || is_breach(one.cell.verdict) ||
                             (back != nullptr && is_breach(back->cell.verdict));
        if (!matters) {
            return;
        }
        const bool turned =
            back != nullptr && rank_of(back->cell.verdict) < rank_of(one.cell.verdict);
        const Direction& shown = turned ? *back : one;
        flows_.push_back({.from = party(one.from),
                          .to = party(one.to),
                          .both_ways = back != nullptr,
                          .ports = ports_of(one),
                          .cell = shown.cell,
                          .reason = matrix_.reason(shown.from, shown.to),
                          .removal = {}});
        for (const Direction* each : {&one, back}) {
            if (each != nullptr && each->is_own) {
                flows_.back().removal.push_back(
                    {party(each->from), party(each->to), FlowPolicy::Unsaid});
            }
        }
    }

    static void take_worse(ServiceFlow& flow, FlowVerdict verdict) {
        if (rank_of(verdict) < rank_of(flow.cell.verdict)) {
            flow.cell.verdict = verdict;
        }
    }

    [[nodiscard]] Direction look(std::size_t from, std::size_t to) const {
        return {from, to, matrix_.said(from, to), matrix_.cell(from, to),
                has_own_flow(party(from), party(to))};
    }

    [[nodiscard]] FlowParty party(std::size_t at) const {
        return flow_party(matrix_.parties()[at]);
    }

    [[nodiscard]] bool has_own_flow(const FlowParty& from, const FlowParty& to) const {
        const auto goes = [&](const Flow& flow, const FlowParty& one, const FlowParty& other) {
            return means(contract_, flow.from, one) && means(contract_, flow.to, other);
        };
        return contract_.flows && std::ranges::any_of(*contract_.flows, [&](const Flow& flow) {
                   return goes(flow, from, to) || (flow.both_ways && goes(flow, to, from));
               });
    }

    static std::vector<std::uint16_t> ports_of(const Direction& direction) {
        return direction.said.some_ports && direction.said.flow != nullptr
                   ? direction.said.flow->ports
                   : std::vector<std::uint16_t>{};
    }

    const contract::Contract& contract_;
    const Matrix& matrix_;
    std::size_t me_;
    std::vector<ServiceFlow> flows_;
};

} // namespace

std::vector<ServiceFlow> service_flows(const facts::Facts& facts, const ServiceName& service) {
    if (!facts.contract) {
        return {};
    }
    const Matrix matrix(facts);
    const auto me = matrix.index(service);
    return me ? FlowsOf(facts, *me, matrix).run() : std::vector<ServiceFlow>{};
}

} // namespace tw::report
