// A contract that says what a project is today, for its authors to make it say what it shall be.
#pragma once

#include "facts/facts.h"

#include <string>

namespace tw::report {

/// The text of a `network-contract.yaml` with comments. Every network becomes a tier with all its
/// services as residents; flows come from `depends_on`, `links`, addresses in environment variables
/// and routers of Traefik; ports, ways out, limits and healthchecks are those that are there.
/// Checked against the same project it finds no error of the contract.
[[nodiscard]] std::string contract_draft(const facts::Facts& facts);

} // namespace tw::report
