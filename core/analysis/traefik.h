// Internal: what the files of a project say about Traefik.
#pragma once

#include "analysis/analysis.h"
#include "traefik/configuration.h"

namespace tw::analysis {

/// Reads labels, static and dynamic configuration out of the texts at hand; the contract may name
/// files that no mount shows. Files and folders that are named and not at hand are added to
/// `wanted`.
[[nodiscard]] traefik::Configuration
configure_traefik(const compose::Project& project, const Input& input,
                  const std::optional<contract::Contract>& contract, compose::WantedFiles& wanted);

} // namespace tw::analysis
