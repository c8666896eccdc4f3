// Services that are the only link between networks: whoever breaks into one gets across.
#pragma once

#include "facts/facts.h"

#include <vector>

namespace tw::rules {

/// Networks of one service that are linked without it too.
struct Side {
    std::vector<NetworkName> networks;
    /// Who else is on these networks: as many as are named in a message and one more; not empty.
    std::vector<ServiceName> others;
};

/// For each service: the sides that only it links.
///
/// Services and networks are the vertices of a graph, memberships its edges. Two networks of a
/// service are linked without it exactly if both memberships lie in one biconnected component
/// (Hopcroft and Tarjan, 1973), so one walk over the graph answers for all services.
class Pivots {
public:
    explicit Pivots(const facts::Facts& facts);

    /// Of the service at this place in the project, in the order of the networks' names: two or
    /// more sides if it is the only link between them, otherwise one or none. Services that borrow
    /// another's stack have none of their own.
    [[nodiscard]] std::vector<Side> sides(std::size_t service) const;

private:
    void walk(std::size_t root);

    struct Membership {
        std::size_t service = 0;
        std::size_t network = 0; ///< vertices
        std::size_t component = 0;
    };
    const facts::Facts& facts_;
    std::vector<Membership> memberships_;            ///< of one service after the other
    std::vector<NetworkName> networks_;              ///< by vertex, behind those of the services
    std::vector<std::vector<std::size_t>> edges_of_; ///< places in memberships_, by vertex
    std::vector<std::size_t> seen_; ///< by vertex, when it was first seen; 0 for not yet
    std::size_t clock_ = 0;
    std::size_t components_ = 0;
};

/// `edge and api_tier (web and api)`, `edge (a, b, c and others)`
[[nodiscard]] Phrase side_text(const Side& side);
/// `edge (web) and data_tier (db)`
[[nodiscard]] Phrase sides_text(const std::vector<Side>& sides);

} // namespace tw::rules
