// Verbs on the flows of the contract.
#include "edit_verb.h"

#include <map>

namespace tw::cli {
namespace {

std::vector<Intent> flow(const Words& words) {
    using contract::FlowPolicy;
    static const std::map<std::string, FlowPolicy> policies{{"", FlowPolicy::Allowed},
                                                            {"allowed", FlowPolicy::Allowed},
                                                            {"required", FlowPolicy::Required},
                                                            {"forbidden", FlowPolicy::Forbidden}};
    const auto policy = policies.find(words.value);
    if (policy == policies.end()) {
        throw CLI::ValidationError("flow-set",
                                   "'" + words.value + "' is none of allowed, required, forbidden");
    }
    return {SetFlow{FlowParty::read(words.key), FlowParty::read(words.other), policy->second}};
}

} // namespace

void add_flow_verbs(CLI::App& app, const Changes& changes) {
    constexpr auto from = "Service, internet or host";
    constexpr auto to = "Service, internet or host; service:host is a service of that name";
    Verb(app, "flow-set", "Declare a flow in the contract, or say something else of it")
        .needs("FROM", &Words::key, from)
        .needs("TO", &Words::other, to)
        .takes("--policy", &Words::value, "allowed (default), required or forbidden")
        .makes(changes, flow);
    Verb(app, "flow-remove", "Take a flow out of the contract")
        .needs("FROM", &Words::key, from)
        .needs("TO", &Words::other, to)
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {SetFlow{FlowParty::read(w.key), FlowParty::read(w.other),
                            contract::FlowPolicy::Unsaid}};
        });
}

} // namespace tw::cli
