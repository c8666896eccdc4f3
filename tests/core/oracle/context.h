// What the pieces of the grammar draw from: chance, the names of the project, its variables, and
// the many ways to write one scalar.
#pragma once

#include "oracle/project.h"
#include "oracle/random.h"

#include <functional>
#include <set>

namespace tw::oracle {

/// Names that exist, so that references are valid more often than not.
struct Names {
    std::vector<std::string> services, networks, volumes, secrets, configs;
};

/// Choices that all files must make alike for one service, or Compose refuses the project.
struct Habits {
    bool deploy_limits = false; ///< `deploy.resources` instead of `mem_limit`
    bool own_networks = true;   ///< `networks` instead of `network_mode`
    bool replicated = false;    ///< `scale` instead of `container_name`
};

/// Arguments of one call must not draw two random values: their order is the compiler's to choose,
/// and then the same seed would make another project.
class Context {
public:
    Context(std::uint64_t seed, Project& written) : random(seed), project(written) {}

    /// One scalar that means `value`: plain, quoted either way, sometimes through a variable.
    Node text(const std::string& value);
    /// Like text(), but of several choices.
    Node text_of(const std::vector<std::string>& choices) { return text(random.pick(choices)); }
    /// A number in one of YAML's or Compose's notations.
    Node number(std::size_t value);
    Node boolean();
    /// `least` to `most` different items.
    Node list_of(std::size_t least, std::size_t most, const std::function<Node()>& make);
    /// Each key of the map with a chance.
    Node some_of(std::vector<std::pair<std::string, std::function<Node()>>> keys,
                 std::size_t percent = 40);
    /// Names and values as a map or as a list of `NAME=value`.
    Node pairs(const std::vector<std::string>& keys, const std::vector<std::string>& values,
               char separator = '=');
    /// Brackets for some lists and maps.
    Node styled(Node node);

    Random random;
    Project& project;
    Names names;
    std::string service; ///< for which a piece is made now
    std::string home;    ///< the folder of the first file, against which paths are resolved
    std::string folder;  ///< of the file that is written now: empty, or ending in `/`
    std::map<std::string, Habits> habits;

private:
    std::string variable(const std::string& value);

    std::size_t variables_ = 0;
};

} // namespace tw::oracle
