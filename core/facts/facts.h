// Everything that rules, plans and reports may read: one immutable snapshot of a project.
#pragma once

#include "compose/load.h"
#include "contract/contract.h"
#include "facts/intent.h"
#include "text/source.h"
#include "topology/topology.h"
#include "yaml/tree.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tw::facts {

/// Facts of one state of the files. Made by analysis, never changed; the parts refer to each other,
/// so the whole is neither copied nor moved.
struct Facts {
    Facts() = default;
    Facts(const Facts&) = delete;
    Facts& operator=(const Facts&) = delete;

    text::FileSet files;
    std::vector<text::FileId> compose_files;     ///< in the order in which they are merged
    std::vector<yaml::Tree> trees;               ///< of compose_files, by index there
    std::map<text::FileId, yaml::Tree> followed; ///< files that `extends` and `include` led to
    compose::LoadOptions load_options;
    std::optional<text::FileId> contract_file;
    compose::Project project;
    topology::Topology topology;
    std::optional<contract::Contract> contract;
    std::chrono::year_month_day today; ///< for the expiry of waivers
};

/// What a quick fix may do without asking.
enum class Safety {
    Safe,   ///< nothing that works today can stop working
    Unsafe, ///< changes behaviour: someone may lose a connection
    Manual, ///< advice only, no intents
};

struct Fix {
    std::string title; ///< what a button says, `make data_tier internal`
    Safety safety = Safety::Manual;
    std::vector<Intent> intents;
};

/// A rule's verdict at one place.
struct Finding {
    std::string rule; ///< `TW-NET-005`
    std::string name; ///< `tier-not-internal`
    text::Severity severity = text::Severity::Error;
    std::string message; ///< one sentence that says what is wrong
    text::Location location;
    std::optional<ServiceName> service;
    std::optional<NetworkName> network;
    std::string expected;
    std::string actual;
    std::vector<Fix> fixes;
    bool waived = false;
    std::string waived_because; ///< the waiver's reason
};

} // namespace tw::facts
