#include "topology/naming.h"

#include "base/letters.h"

#include <algorithm>
#include <utility>

namespace tw::topology {
namespace {

using Answer = Naming::Answer;
using Source = Resolution::Source;

class Names {
public:
    Names(const Topology& topology, std::size_t from, std::size_t to)
        : topology_(topology),
          wiring_(topology.wiring()),
          from_(from),
          to_(to),
          owner_(wiring_.service(wiring_.stacks[to].owner)) {}

    std::vector<Naming> all() {
        add_addresses();
        const auto own = topology_.networks(wiring_.service(from_).name);
        for (const NetworkName& network : topology_.networks(wiring_.service(to_).name)) {
            if (!std::ranges::contains(own, network)) {
                continue;
            }
            for (const std::string& name : topology_.names(owner_.name, network)) {
                add(name);
            }
        }
        const std::size_t owner = wiring_.stacks[to_].owner;
        for (const std::string& name : names_of_links(wiring_, from_, owner).names) {
            add(name);
        }
        return std::move(found_);
    }

private:
    /// What names a stack that both share, or the host on which the other one runs.
    void add_addresses() {
        for (const Way& way :
             topology_.ways(wiring_.service(from_).name, wiring_.service(to_).name)) {
            if (way.kind != Way::Kind::SharedStack && way.kind != Way::Kind::Host) {
                continue;
            }
            for (const std::string& name : way.names) {
                found_.push_back({.name = name,
                                  .source = Source::Hosts,
                                  .network = {},
                                  .services = {wiring_.service(to_).name}});
            }
        }
    }

    void add(const std::string& name) {
        if (std::ranges::any_of(
                found_, [&](const Naming& known) { return same_in_any_case(known.name, name); })) {
            return;
        }
        Resolution resolution = topology_.resolve(wiring_.service(from_).name, name);
        if (resolution.source == Source::Nobody) {
            return;
        }
        found_.push_back({.name = name,
                          .answer = answer_of(resolution),
                          .source = resolution.source,
                          .network = std::move(resolution.answer.network),
                          .services = std::move(resolution.answer.services),
                          .written = !is_made_up(name)});
    }

    [[nodiscard]] Answer answer_of(const Resolution& resolution) const {
        const auto& services = resolution.answer.services;
        if (!std::ranges::contains(services, owner_.name)) {
            return Answer::Other;
        }
        if (services.size() > 1) {
            return Answer::Shared;
        }
        const Segment* segment = wiring_.segment(resolution.answer.network);
        const bool same_stack = wiring_.stacks[from_].owner == wiring_.stacks[to_].owner;
        return segment != nullptr && !segment->talks && !same_stack ? Answer::Silent
                                                                    : Answer::Found;
    }

    /// A container's name that nobody has written, or the name that Compose adds to each link.
    [[nodiscard]] bool is_made_up(std::string_view name) const {
        return (owner_.container_name.empty() &&
                name == container_name(*wiring_.project, owner_)) ||
               name == owner_.name.str() + "-1";
    }

    const Topology& topology_;
    const Wiring& wiring_;
    std::size_t from_;
    std::size_t to_;
    const compose::Service& owner_; ///< of the other's stack: the names are its own
    std::vector<Naming> found_;
};

} // namespace

std::vector<Naming> namings(const Topology& topology, const ServiceName& from,
                            const ServiceName& to) {
    const auto source = topology.wiring().number(from);
    const auto target = topology.wiring().number(to);
    if (!source || !target || *source == *target) {
        return {};
    }
    return Names(topology, *source, *target).all();
}

} // namespace tw::topology
