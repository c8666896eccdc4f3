// Finding and reading what Traefik is started with, and its dynamic configuration files.
#pragma once

#include "traefik/configuration.h"
#include "traefik/tree.h"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace tw::traefik {

/// The files within a folder, and within those below it; absolute paths, sorted.
using Listings = std::map<std::filesystem::path, std::vector<std::filesystem::path>>;

/// The texts that are at hand.
struct Shelf {
    const text::FileSet& files;
    std::filesystem::path working_directory;       ///< what the paths of `files` start from
    const std::set<std::filesystem::path>& absent; ///< paths that were looked for in vain
    const Listings& listings;
};

/// Files and folders that are named and not at hand, by absolute path. Whoever reads the disk adds
/// them, or notes their absence.
using Wanted = std::set<std::filesystem::path>;

/// Where a path inside a container comes from.
struct Place {
    enum class Kind : std::uint8_t {
        Image,   ///< nothing is mounted there
        Host,    ///< a file or folder of the host
        Unknown, ///< a volume, or text inside the compose file
    };
    Kind kind = Kind::Image;
    std::filesystem::path path; ///< on the host
    bool is_mount = false;      ///< what is mounted, not a file below it
};

/// Looks through the mounts and configs of a service.
[[nodiscard]] Place place_of(const compose::Project& project, const compose::Service& service,
                             const std::filesystem::path& inside);

/// Reads the static configuration of a service that runs Traefik: a file, else the flags of its
/// command, else its environment, of which Traefik takes only the first that is there
/// (doc.traefik.io, "The Static Configuration"). `known`, a file of the host, is that file whatever
/// is mounted.
[[nodiscard]] Static read_static(const compose::Project& project, const compose::Service& proxy,
                                 const std::optional<std::filesystem::path>& known,
                                 const Shelf& shelf, Version version, Wanted& wanted);
/// The static configuration that a tree says. `is_whole`: nothing else can say more.
[[nodiscard]] Static static_of(const TreeNode& tree, bool is_whole);

/// Adds the routers, services and middlewares of the dynamic configuration files that the static
/// configuration names, and of `more` files of the host, which then are all that there are beside
/// them; sets `files_known`.
void add_files(Configuration& configuration, const compose::Project& project, const Shelf& shelf,
               const std::vector<std::filesystem::path>& more, Wanted& wanted);
/// Adds those of one tree.
void add_tree(Configuration& configuration, const TreeNode& tree);

} // namespace tw::traefik
