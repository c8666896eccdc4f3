#include "rules/ways_out.h"

#include <algorithm>

namespace tw::rules {
namespace {

using contract::Contract;
using contract::Flow;
using contract::Party;

bool leads_out(const Flow& flow) {
    return flow.to.kind == Party::Kind::Internet ||
           (flow.both_ways && flow.from.kind == Party::Kind::Internet);
}

const Party& inner_end(const Flow& flow) {
    return flow.to.kind == Party::Kind::Internet ? flow.from : flow.to;
}

bool is_about(const Contract& contract, const Flow& flow, const ServiceName& service) {
    return leads_out(flow) && std::ranges::contains(contract.services_of(inner_end(flow)), service);
}

} // namespace

std::vector<OutwardNeed> outward_needs(const Contract& contract) {
    std::vector<OutwardNeed> needs;
    const auto add = [&](const ServiceName& service, const text::Location& location) {
        if (!std::ranges::contains(needs, service, &OutwardNeed::service)) {
            needs.push_back({service, location});
        }
    };
    if (contract.egress) {
        for (const auto& required : contract.egress->required) {
            add(required.name, required.location);
        }
    }
    for (const Flow& flow : contract.flows.value_or(std::vector<Flow>{})) {
        if (flow.required && leads_out(flow)) {
            for (const ServiceName& service : contract.services_of(inner_end(flow))) {
                add(service, flow.location);
            }
        }
    }
    return needs;
}

const Flow* forbids_way_out(const Contract& contract, const ServiceName& service) {
    if (!contract.flows) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(*contract.flows, [&](const Flow& flow) {
        return flow.forbidden && is_about(contract, flow, service);
    });
    return found == contract.flows->end() ? nullptr : &*found;
}

bool may_get_out(const Contract& contract, const ServiceName& service) {
    if (forbids_way_out(contract, service) != nullptr) {
        return false;
    }
    if (!contract.egress || lists(contract.egress->allowed, service) ||
        lists(contract.egress->required, service)) {
        return true;
    }
    return contract.flows && std::ranges::any_of(*contract.flows, [&](const Flow& flow) {
               return !flow.forbidden && is_about(contract, flow, service);
           });
}

} // namespace tw::rules
