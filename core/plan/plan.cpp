#include "plan/plan.h"

#include "plan/draft.h"

#include <format>

namespace tw::plan {
namespace {

struct Title {
    std::string operator()(const MoveService& i) const {
        return std::format("Move {} from {} to {}", i.service.str(), i.from.str(), i.to.str());
    }
    std::string operator()(const AttachService& i) const {
        return std::format("Attach {} to {}", i.service.str(), i.network.str());
    }
    std::string operator()(const DetachService& i) const {
        return std::format("Detach {} from {}", i.service.str(), i.network.str());
    }
    std::string operator()(const AddAlias& i) const {
        return std::format("Add alias {} to {} on {}", i.alias, i.service.str(), i.network.str());
    }
    std::string operator()(const RemoveAlias& i) const {
        return std::format("Remove alias {} from {} on {}", i.alias, i.service.str(),
                           i.network.str());
    }
    std::string operator()(const SetLimit& i) const {
        const char* what = i.resource == Resource::Memory ? "memory" : "processor";
        return i.value.empty()
                   ? std::format("Clear the {} limit of {}", what, i.service.str())
                   : std::format("Limit the {} of {} to {}", what, i.service.str(), i.value);
    }
    std::string operator()(const SetLabel& i) const {
        return std::format("Set label {} of {}", i.key, i.service.str());
    }
    std::string operator()(const RemoveLabel& i) const {
        return std::format("Remove label {} from {}", i.key, i.service.str());
    }
    std::string operator()(const AddNetwork& i) const {
        return std::format("Add network {}", i.network.str());
    }
    std::string operator()(const RemoveNetwork& i) const {
        return std::format("Remove network {}", i.network.str());
    }
    std::string operator()(const SetInternal& i) const {
        return std::format("Make {} {}", i.network.str(), i.internal ? "internal" : "not internal");
    }
    std::string operator()(const RemovePort& i) const {
        return std::format("Stop publishing {} of {}", i.target, i.service.str());
    }
    std::string operator()(const BindPort& i) const {
        return std::format("Publish {} of {} on {}", i.target, i.service.str(),
                           i.host_ip.empty() ? "every interface" : i.host_ip);
    }
};

struct Planner {
    Draft& draft;

    Step operator()(const MoveService& intent) const { return move_service(draft, intent); }
    Step operator()(const AttachService& intent) const { return attach_service(draft, intent); }
    Step operator()(const DetachService& intent) const { return detach_service(draft, intent); }
    Step operator()(const AddAlias& intent) const { return add_alias(draft, intent); }
    Step operator()(const RemoveAlias& intent) const { return remove_alias(draft, intent); }
    Step operator()(const SetLimit& intent) const { return set_limit(draft, intent); }
    Step operator()(const SetLabel& intent) const { return set_label(draft, intent); }
    Step operator()(const RemoveLabel& intent) const { return remove_label(draft, intent); }
    Step operator()(const AddNetwork& intent) const { return add_network(draft, intent); }
    Step operator()(const RemoveNetwork& intent) const { return remove_network(draft, intent); }
    Step operator()(const SetInternal& intent) const { return set_internal(draft, intent); }
    Step operator()(const RemovePort& intent) const { return remove_port(draft, intent); }
    Step operator()(const BindPort& intent) const { return bind_port(draft, intent); }
};

} // namespace

std::string title(const Intent& intent) {
    return std::visit(Title{}, intent);
}

Result<text::FileEdits> plan(const facts::Facts& facts, const Intent& intent) {
    Draft draft(facts);
    if (auto planned = std::visit(Planner{draft}, intent); !planned) {
        return std::unexpected(planned.error());
    }
    auto edits = draft.finish();
    if (!edits || edits->empty()) {
        return edits;
    }
    if (auto outcome = check_outcome(facts.project, draft.project_after(*edits), intent);
        !outcome) {
        return std::unexpected(outcome.error());
    }
    return edits;
}

} // namespace tw::plan
