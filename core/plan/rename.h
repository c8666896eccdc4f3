// Internal: what the renaming of services and networks share.
#pragma once

#include "plan/draft.h"

namespace tw::plan {

/// The label by which a service tells Traefik on which network to reach it (Traefik's Docker
/// provider); its value is Docker's name of the network.
inline constexpr std::string_view traefik_network = "traefik.docker.network";

/// What that label must say once the network has another key; the value itself where it names
/// something else, or a network whose real name does not follow the key.
[[nodiscard]] std::string renamed_traefik_network(const compose::Project& project,
                                                  const RenameNetwork& rename,
                                                  const std::string& value);

/// Renames a service's entry and what refers to it in one compose file.
[[nodiscard]] Step rename_in_file(yaml::Editor& editor, const RenameService& rename);

/// Carries a new name into the contract, wherever the old one means this service or network.
[[nodiscard]] Step rename_in_contract(Draft& draft, const RenameService& rename);
[[nodiscard]] Step rename_in_contract(Draft& draft, const RenameNetwork& rename);

} // namespace tw::plan
