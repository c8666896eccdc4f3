// Internal: environments of the contract, before a project is opened.
#pragma once

#include "analysis/analysis.h"

namespace tw::analysis {

/// A contract that was found and read before the compose files are known.
struct FoundContract {
    std::filesystem::path path; ///< as it is shown
    contract::Contract contract;
};

/// The contract that the request names, or the nearest one from its directory upwards.
[[nodiscard]] Result<FoundContract> find_contract(const text::Disk& disk,
                                                  const OpenRequest& request);
/// The request with the files, profiles and environment files of the chosen environment, where it
/// names none itself. Fails when the contract has no such environment, and says which it has.
[[nodiscard]] Result<OpenRequest> with_environment(const text::Disk& disk, OpenRequest request);

} // namespace tw::analysis
