// Everything that rules, plans and reports may read: one immutable snapshot of a project.
#pragma once

#include "base/phrase.h"
#include "base/version.h"
#include "compose/load.h"
#include "contract/contract.h"
#include "facts/intent.h"
#include "text/new_files.h"
#include "text/source.h"
#include "topology/topology.h"
#include "traefik/configuration.h"
#include "yaml/tree.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tw::facts {

/// The programs that a project is meant for, beside Compose (`LoadOptions::version`). Unless told
/// otherwise, the newest whose behaviour is known.
struct Target {
    Version engine{29, 0};
    Version traefik{3, 7};
    std::string environment; ///< of the contract; empty: none was chosen
};

/// Facts of one state of the files. Made by analysis, never changed; the parts refer to each other,
/// so the whole is neither copied nor moved.
struct Facts {
    Facts() = default;
    Facts(const Facts&) = delete;
    Facts& operator=(const Facts&) = delete;

    text::FileSet files;
    text::NewFiles new_files;                    ///< of changes that are not saved yet
    std::vector<text::FileId> compose_files;     ///< in the order in which they are merged
    std::vector<yaml::Tree> trees;               ///< of compose_files, by index there
    std::map<text::FileId, yaml::Tree> followed; ///< files that `extends` and `include` led to
    compose::LoadOptions load_options;
    Target target;
    std::optional<text::FileId> contract_file;
    std::optional<text::FileId> baseline_file; ///< old findings that do not count
    compose::Project project;
    topology::Topology topology;
    traefik::Configuration traefik;
    std::optional<contract::Contract> contract;
    std::chrono::year_month_day today; ///< for the expiry of waivers
};

/// What comes of it when nothing is done about a finding.
enum class Consequence {
    ComposeRefuses, ///< Docker Compose does not read the project
    EngineRefuses,  ///< Compose reads it, and the Docker Engine does not start it
    Surprise,       ///< it runs, and silently does something else than is written
    Broken,         ///< it runs as written, against the contract or good practice
};

/// What a quick fix may do without asking.
enum class Safety {
    Safe,   ///< nothing that works today can stop working
    Unsafe, ///< changes behaviour: someone may lose a connection
    Manual, ///< advice only, no intents
};

struct Fix {
    Phrase title; ///< what a button says, `make data_tier internal`
    Safety safety = Safety::Manual;
    std::vector<Intent> intents;
};

/// A rule's verdict at one place.
struct Finding {
    std::string rule; ///< `TW-NET-005`
    std::string name; ///< `tier-not-internal`
    text::Severity severity = text::Severity::Error;
    Consequence consequence = Consequence::Broken;
    Phrase message; ///< one sentence that says what is wrong
    text::Location location;
    std::vector<text::Location> elsewhere; ///< further places of the same fault, in their order
    /// Where in its document it is, `services.db.ports[0]`: what outlives a shift of lines. Empty
    /// for the document as a whole.
    std::string subject;
    std::optional<ServiceName> service;
    std::optional<NetworkName> network;
    Phrase expected;
    Phrase actual;
    std::vector<Fix> fixes;
    bool waived = false;
    Phrase waived_because; ///< the waiver's reason

    /// `location`, then `elsewhere`.
    [[nodiscard]] std::vector<text::Location> places() const {
        std::vector<text::Location> all{location};
        all.insert(all.end(), elsewhere.begin(), elsewhere.end());
        return all;
    }
};

} // namespace tw::facts
