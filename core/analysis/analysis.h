// The facade: files in, snapshot out. What the application and the command line talk to.
#pragma once

#include "base/result.h"
#include "facts/facts.h"
#include "plan/plan.h"
#include "text/disk.h"
#include "topology/name_changes.h"
#include "traefik/static_read.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace tw::analysis {

/// What the user asked to open; the same switches that Compose has.
struct OpenRequest {
    std::vector<std::filesystem::path> files; ///< `-f`; empty: found as Compose finds them
    std::filesystem::path working_directory;  ///< where the search begins
    std::optional<std::filesystem::path>
        contract; ///< nothing: `network-contract.yaml` beside the files
    std::vector<std::string> profiles;
    bool own_profiles = false; ///< `profiles` counts although it is empty
    std::optional<std::string> project_name;
    std::vector<std::filesystem::path> env_files; ///< empty: `.env` of the project directory
    std::optional<std::filesystem::path> project_directory;
    std::map<std::string, std::string> environment; ///< of the shell
    /// Nothing: what the contract says, else the newest that is known.
    std::optional<Version> compose_version, engine_version, traefik_version;
    /// Its environment names files and profiles where the request has none; its versions count
    /// where they are not the newest.
    facts::Target target;
    std::optional<std::filesystem::path> baseline; ///< instead of the contract's own
    std::chrono::year_month_day today;
};

/// The texts of a project and what they are read with. A value: edits make a new one.
struct Input {
    text::FileSet files;
    text::NewFiles new_files; ///< that changes make and that are not saved yet
    std::vector<text::FileId> compose_files;
    std::optional<text::FileId> contract_file;
    compose::LoadOptions options;
    traefik::Listings listings; ///< folders of Traefik's files that were looked into
    facts::Target target;
    std::filesystem::path project_directory;
    std::chrono::year_month_day today;
    std::optional<contract::Mode> mode;            ///< instead of the contract's own
    std::optional<std::filesystem::path> baseline; ///< instead of the contract's own
    std::vector<text::Diagnostic>
        remarks; ///< of opening: several default files, a bad `.env` line …
};

/// What a log has to keep of a run that passed only because of an emergency.
struct EmergencyAudit {
    contract::Emergency emergency;
    std::size_t overridden = 0; ///< findings that would have counted
};

/// One analysed state. Immutable; kept alive by whoever shows it.
struct Snapshot {
    std::uint64_t revision = 0;
    Input input;
    facts::Facts facts;
    std::vector<facts::Finding> findings;         ///< most severe first, then by place
    contract::Mode mode = contract::Mode::Strict; ///< in which the findings were judged
    /// An emergency override is in force. Errors of the checks are told and do not count.
    std::optional<EmergencyAudit> emergency;
    compose::WantedFiles wanted; ///< named by the files and not at hand: see `supply`
    bool readable =
        true; ///< every compose file could be read whole; otherwise gestures are refused

    [[nodiscard]] std::size_t count(text::Severity severity) const; ///< waived ones excluded
    /// An emergency lets the finding pass: one of the checks, and not what Compose or the Engine
    /// refuses.
    [[nodiscard]] bool is_overridden(const facts::Finding& finding) const;
    /// The verdict: no error counts. What keeps the files from being read counts in an emergency
    /// too.
    [[nodiscard]] bool passed() const;
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// The names of the environments that the contract of a request has; fails when there is no
/// contract. No compose file is read.
[[nodiscard]] Result<std::vector<std::string>> environments(const text::Disk& disk,
                                                            const OpenRequest& request);

/// Where the baseline of a snapshot is, or would be written: as the request says, else the
/// contract, else `network-contract.baseline.json` beside the contract or the compose files.
[[nodiscard]] std::filesystem::path baseline_path(const Snapshot& snapshot);

/// Reads the files. Fails when a file cannot be read or none is found, and when the contract has no
/// such environment.
[[nodiscard]] Result<Input> open(const text::Disk& disk, const OpenRequest& request);

/// Reads the project as another request has it (another environment, other profiles), with the
/// texts of `open` in place of the disk's. These keep their ids, also where they are not needed.
[[nodiscard]] Result<Input> reopen(const text::Disk& disk, const OpenRequest& request,
                                   const text::FileSet& open);

/// Reads the files that the project names (`extends`, `include`, `env_file`, Traefik's …) and that
/// are not at hand, until it names no more. Absent ones are noted. True when anything was learned.
bool supply(const text::Disk& disk, Input& input);

/// Analyses any texts; never fails. `before`, an earlier snapshot of the same project, changes
/// nothing but the time it takes: of the files it has, only what has changed since is parsed.
[[nodiscard]] SnapshotPtr analyse(Input input, std::uint64_t revision = 0,
                                  const Snapshot* before = nullptr);

/// What a change would do, for showing before it is made.
struct Preview {
    plan::Plan plan;
    SnapshotPtr after;
    std::vector<facts::Finding> solved;
    std::vector<facts::Finding> caused;
    std::vector<std::pair<ServiceName, ServiceName>>
        lost; ///< pairs that reach each other now and not then
    std::vector<std::pair<ServiceName, ServiceName>> gained;
    std::vector<topology::NameChange> names; ///< those that lead elsewhere then
};

/// Asked before each intent, with the number of those that are planned and of all; false gives up.
using Watch = std::function<bool(std::size_t done, std::size_t all)>;

/// Carries out intents one after the other; all or nothing. The edits are against `before`, and as
/// small as if only the end of it had been asked for. Contradicting intents are refused.
[[nodiscard]] Result<plan::Plan> plan(const Snapshot& before, const std::vector<Intent>& intents,
                                      plan::Place place = plan::Place::Own);
/// The intents, with names for the files that they make under which nothing else is on the disk.
[[nodiscard]] std::vector<Intent> with_free_files(const text::Disk& disk, const Snapshot& before,
                                                  std::vector<Intent> intents);
/// A place at which intents can be carried out, and what would come of it.
struct Offer {
    plan::Place place = plan::Place::Here;
    plan::Plan plan;
};
/// The other places for intents that are refused at their own (`plan::Place`). Of places that come
/// to the same text, the first one.
[[nodiscard]] std::vector<Offer> offers(const Snapshot& before, const std::vector<Intent>& intents);
/// Plans, and analyses what would come of it.
[[nodiscard]] Result<Preview> preview(const Snapshot& before, const std::vector<Intent>& intents,
                                      plan::Place place = plan::Place::Own,
                                      const Watch& watch = {});

} // namespace tw::analysis
