#include "rules/remedy.h"

#include "rules/visits.h"
#include "rules/words.h"

#include <algorithm>
#include <map>

namespace tw::rules {
namespace {

/// Depth first, cheapest branch first: the first solution is the greedy one, later ones are better.
/// For the first pair that does not meet, each network that could be the meeting place is a branch;
/// every solution takes one of them, so none is missed.
class Search {
public:
    Search(Draft& draft, std::span<const Pair> pairs) : draft_(draft), pairs_(pairs) {
        constexpr std::size_t exact_pairs = 12;
        constexpr long exact_budget = 4000;
        budget_ = pairs.size() <= exact_pairs ? exact_budget : 0;
    }

    std::optional<Remedy> run() {
        descend(0);
        return best_;
    }

private:
    struct Branch {
        std::vector<Step> steps;
        Cost cost;
    };

    void descend(std::size_t from) {
        while (from < pairs_.size() &&
               draft_.meet_in_place(pairs_[from].first, pairs_[from].second)) {
            ++from;
        }
        if (best_ && current_.cost >= best_->cost) {
            return;
        }
        if (from == pairs_.size()) {
            best_ = current_;
            return;
        }
        for (const Branch& branch : branches(pairs_[from])) {
            const Cost before = current_.cost;
            take(branch);
            descend(from + 1);
            for (std::size_t i = 0; i < branch.steps.size(); ++i) {
                draft_.detach(current_.steps.back());
                current_.steps.pop_back();
            }
            current_.cost = before;
            if (best_ && --budget_ <= 0) {
                return;
            }
        }
    }

    void take(const Branch& branch) {
        for (const Step& step : branch.steps) {
            draft_.attach(step);
            current_.steps.push_back(step);
        }
        current_.cost += branch.cost;
    }

    std::vector<Branch> branches(Pair pair) {
        std::vector<Branch> found;
        for (NetworkIndex network = 0; network < draft_.network_count(); ++network) {
            const Step first{pair.first, network};
            const Step second{pair.second, network};
            const bool has_first = draft_.on(first);
            const bool has_second = draft_.on(second);
            const bool possible = (has_first || draft_.can_attach(pair.first)) &&
                                  (has_second || draft_.can_attach(pair.second));
            // A third place is worth a look only where somebody is already.
            const bool is_known = has_first || has_second || !draft_.members(network).empty();
            if (!possible || !is_known || !draft_.is_place(network, pair.first, pair.second)) {
                continue;
            }
            Branch branch;
            if (!has_first) {
                branch.steps.push_back(first);
                branch.cost += draft_.cost(first);
            }
            if (!has_second) {
                // The first one is there by then.
                if (!has_first) {
                    draft_.attach(first);
                }
                branch.steps.push_back(second);
                branch.cost += draft_.cost(second);
                if (!has_first) {
                    draft_.detach(first);
                }
            }
            found.push_back(std::move(branch));
        }
        std::ranges::stable_sort(found, {}, &Branch::cost);
        return found;
    }

    Draft& draft_;
    std::span<const Pair> pairs_;
    long budget_ = 0;
    Remedy current_;
    std::optional<Remedy> best_;
};

/// Nobody loses a way, a name, the Internet or a published port when the step is undone.
bool leaves_nothing_behind(const facts::Facts& facts, const Policy& policy, const Draft& draft,
                           Step step) {
    const compose::Service& service = policy.service(step.service);
    const compose::Attachment* attachment = service.attachment(draft.name(step.network));
    if (attachment == nullptr || !attachment->aliases.empty()) {
        return false;
    }
    const auto is_internal = [&](const NetworkName& name) {
        const compose::Network* network = facts.project.find(name);
        return network != nullptr && network->internal.value;
    };
    bool keeps_egress = is_internal(draft.name(step.network));
    for (const NetworkIndex other : draft.networks(step.service)) {
        keeps_egress |= other != step.network && !is_internal(draft.name(other));
    }
    return keeps_egress &&
           std::ranges::all_of(draft.members(step.network), [&](ServiceIndex member) {
               return member == step.service || draft.meet(step.service, member, step.network);
           });
}

} // namespace

std::optional<Remedy> bring_together(Draft& draft, std::span<const Pair> pairs) {
    return Search(draft, pairs).run();
}

Phrase attach_text(const Policy& policy, const Draft& draft, std::span<const Step> steps) {
    std::map<ServiceIndex, std::vector<NetworkName>> networks;
    for (const Step& step : steps) {
        networks[step.service].push_back(draft.name(step.network));
    }
    std::map<Phrase, std::vector<ServiceName>> services; // by the networks they join
    for (const auto& [service, names] : networks) {
        services[listed(names)].push_back(policy.service(service).name);
    }
    Phrase text;
    for (const auto& [where, who] : services) {
        text = text.empty() ? say("attach {} to {}", listed(who), where)
                            : say("{}, {} to {}", text, listed(who), where);
    }
    return text;
}

facts::Fix attach_fix(const Policy& policy, const Draft& draft, const Remedy& remedy) {
    facts::Fix fix{.title = attach_text(policy, draft, remedy.steps),
                   .safety =
                       remedy.cost.forbidden == 0 ? facts::Safety::Safe : facts::Safety::Unsafe};
    for (const Step& step : remedy.steps) {
        fix.intents.emplace_back(
            AttachService{policy.service(step.service).name, draft.name(step.network), {}});
    }
    return fix;
}

std::optional<facts::Fix> leave_fix(const facts::Facts& facts, const Policy& policy,
                                    const Draft& draft, std::span<const Step> leaving) {
    facts::Fix fix{.safety = facts::Safety::Safe};
    Draft after = draft;
    std::map<NetworkIndex, std::vector<ServiceName>> leavers;
    for (const Step& step : leaving) {
        const bool has_reason = policy.belongs(step.service, draft.name(step.network)) ||
                                visit_is_needed(policy, draft, step.service, step.network);
        if (has_reason || !draft.can_attach(step.service)) {
            return std::nullopt;
        }
        if (!leaves_nothing_behind(facts, policy, draft, step)) {
            fix.safety = facts::Safety::Unsafe;
        }
        after.detach(step);
        leavers[step.network].push_back(policy.service(step.service).name);
        fix.intents.emplace_back(
            DetachService{policy.service(step.service).name, draft.name(step.network)});
    }
    for (const Step& step : leaving) {
        if (after.networks(step.service).empty()) {
            return std::nullopt; // Compose would put it on the default network
        }
    }
    std::vector<Pair> lost;
    for (const Step& step : leaving) {
        for (const ServiceIndex member : draft.members(step.network)) {
            if (policy.flow(step.service, member) && !after.meet(step.service, member)) {
                lost.emplace_back(step.service, member);
            }
        }
    }
    Phrase title;
    for (const auto& [network, services] : leavers) {
        const Phrase step = say("detach {} from {}", listed(services), draft.name(network));
        title = title.empty() ? step : say("{}, {}", title, step);
    }
    if (!lost.empty()) {
        const auto remedy = bring_together(after, lost);
        const auto goes_back = [&](const Step& step) {
            return std::ranges::contains(leaving, step);
        };
        if (!remedy || remedy->cost.forbidden > 0 ||
            std::ranges::any_of(remedy->steps, goes_back)) {
            return std::nullopt;
        }
        const facts::Fix attachments = attach_fix(policy, draft, *remedy);
        fix.intents.insert(fix.intents.begin(), attachments.intents.begin(),
                           attachments.intents.end());
        title = say("{} and {}, which their flows need", title, attachments.title);
    }
    fix.title = std::move(title);
    return fix;
}

} // namespace tw::rules
