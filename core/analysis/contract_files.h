// Internal: files that the contract names, beside the compose files.
#pragma once

#include "analysis/analysis.h"

namespace tw::analysis {

/// Read without being named, if it is there.
inline constexpr auto usual_baseline_name = "network-contract.baseline.json";

/// The directory that paths in the contract start from; absolute where the working directory is.
[[nodiscard]] std::filesystem::path contract_directory(const Input& input);
/// Where the baseline is to be found: as the input says, else the contract; nothing when neither
/// does.
[[nodiscard]] std::optional<std::filesystem::path>
baseline_path(const Input& input, const std::optional<contract::Contract>& contract);
/// The text at an absolute path, if it is at hand.
[[nodiscard]] std::optional<text::FileId> file_at(const Input& input,
                                                  const std::filesystem::path& path);
/// What the contract names for this project, and what is neither at hand nor known to be absent.
[[nodiscard]] compose::WantedFiles
wanted_by_contract(const Input& input, const compose::Project& project,
                   const std::optional<contract::Contract>& contract);
/// Whether the contract may name files at all; if not, there is no need to read it to find out.
[[nodiscard]] bool contract_may_name_files(const Input& input);
/// The contract of the input as it is written; nothing when there is none.
[[nodiscard]] std::optional<contract::Read> read_contract(const Input& input);
/// Makes it count for a project: patterns and classes become the names of its services.
void resolve_contract(contract::Contract& contract, const compose::Project& project);

} // namespace tw::analysis
