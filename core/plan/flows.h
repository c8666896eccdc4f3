// Internal: flows of the contract, as the plan changes and verifies them.
#pragma once

#include "contract/flow_table.h"
#include "facts/flow_party.h"
#include "plan/draft.h"

#include <cstddef>
#include <vector>

namespace tw::plan {

/// A flow between just two parties, none of them a tier or a pattern.
struct OwnFlow {
    const contract::Flow* flow = nullptr;
    bool forth = false; ///< it goes the wanted way, perhaps both ways
};

/// The flows whose ends are just these two, either way, in the order of the contract.
[[nodiscard]] std::vector<OwnFlow> own_flows(const contract::Contract& contract,
                                             const FlowParty& from, const FlowParty& to);

/// Changes the list of flows in the text of a contract, in the form that it has.
class FlowWriter {
public:
    FlowWriter(yaml::Editor& editor, const SetFlow& wanted, const contract::Contract& contract)
        : editor_(editor), wanted_(wanted), contract_(contract) {}

    [[nodiscard]] Step append();
    /// The flow gets the wanted policy.
    [[nodiscard]] Step change(const contract::Flow& flow);
    /// `b -> a` becomes `b <-> a`.
    [[nodiscard]] Step make_both_ways(const contract::Flow& flow);
    /// The flow goes; of one that goes both ways, the other way stays, unless Docker cannot tell
    /// the two apart.
    [[nodiscard]] Step take_out(const contract::Flow& flow);

private:
    [[nodiscard]] Result<yaml::Path> place_of(const contract::Flow& flow) const;
    [[nodiscard]] bool is_short(const yaml::Path& item) const;
    [[nodiscard]] Step set_sign(const yaml::Path& item, const char* sign);
    [[nodiscard]] Step set_policy(const yaml::Path& item);
    [[nodiscard]] Step turn_round(const contract::Flow& flow, const yaml::Path& item);
    [[nodiscard]] Step drop(const yaml::Path& item, const char* key);
    [[nodiscard]] Step set_flag(const yaml::Path& item, const char* key, const char* value);
    [[nodiscard]] std::string party(const FlowParty& party) const;
    [[nodiscard]] bool starts_as_wanted(const contract::Flow& flow) const {
        return means(contract_, flow.from, wanted_.from);
    }
    [[nodiscard]] yaml::Data long_form(const FlowParty& from, const FlowParty& to,
                                       bool both_ways) const;
    /// The last flow in the long form, or None.
    [[nodiscard]] yaml::NodeId last_long() const;

    yaml::Editor& editor_;
    const SetFlow& wanted_;
    const contract::Contract& contract_;
};

/// Whether the contract says what was wanted, and of all others who may meet the two what it said
/// before.
[[nodiscard]] bool has_flow(const facts::Facts& before, const text::FileSet& after,
                            const SetFlow& wanted);

} // namespace tw::plan
