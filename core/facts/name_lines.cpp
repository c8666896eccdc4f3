#include "facts/name_lines.h"

#include "base/letters.h"

#include <algorithm>
#include <unordered_map>

namespace tw::facts {
namespace {

using NameKind = NameLine::Kind;
using Clash = NameLine::Clash;
using topology::Segment;
using topology::Wiring;

constexpr std::size_t most_askers_named = 3;

/// `a, b, c`
std::string in_a_row(const std::vector<ServiceName>& services) {
    std::string row;
    for (const ServiceName& service : services) {
        row += (row.empty() ? "" : ", ") + service.str();
    }
    return row;
}

NameKind kind_of(const compose::Service& service, const NetworkName& network,
                 std::string_view name) {
    const compose::Attachment* attachment = service.attachment(network);
    if (attachment != nullptr && name == service.name.str()) {
        return NameKind::Service;
    }
    const bool is_alias =
        attachment != nullptr && std::ranges::any_of(attachment->aliases, [&](const auto& alias) {
            return alias.value == name;
        });
    return is_alias                   ? NameKind::Alias
           : name == service.hostname ? NameKind::Hostname
                                      : NameKind::Container;
}

text::Location bearer_place(const compose::Service& service, const NetworkName& network,
                            std::string_view name) {
    if (const compose::Attachment* attachment = service.attachment(network)) {
        const auto alias = std::ranges::find_if(
            attachment->aliases, [&](const auto& each) { return each.value == name; });
        return alias != attachment->aliases.end() ? alias->origin.location
                                                  : attachment->origin.location;
    }
    return service.origin.location;
}

class NameTable {
public:
    explicit NameTable(const Facts& facts) : facts_(facts), wiring_(facts.topology.wiring()) {}

    std::vector<NameLine> lines() {
        for (const Segment& segment : wiring_.segments) {
            add_names_on(segment);
        }
        for (auto& [name, places] : places_) {
            find_hidden(places);
        }
        for (std::size_t i = 0; i < wiring_.stacks.size(); ++i) {
            add_own_names(i);
        }
        return std::move(lines_);
    }

private:
    void add_names_on(const Segment& segment) {
        std::unordered_map<std::string, std::size_t> here;
        for (const std::size_t member : segment.members) {
            if (wiring_.stacks[member].owner != member) {
                continue; // it borrows the names too
            }
            const compose::Service& service = wiring_.service(member);
            for (const std::string& name : facts_.topology.names(service.name, segment.name)) {
                const auto [found, is_new] = here.emplace(lower_case(name), lines_.size());
                if (!is_new) {
                    add_bearer(lines_[found->second], service.name);
                    continue;
                }
                places_[found->first].push_back(lines_.size());
                lines_.push_back({.name = name,
                                  .kind = kind_of(service, segment.name, name),
                                  .network = segment.name,
                                  .services = {service.name},
                                  .asker = {},
                                  .askers = segment.members.size(),
                                  .clash = Clash::None,
                                  .why = {},
                                  .location = bearer_place(service, segment.name, name)});
            }
        }
    }

    static void add_bearer(NameLine& line, const ServiceName& service) {
        if (std::ranges::contains(line.services, service)) {
            return; // it has the name twice
        }
        line.services.push_back(service);
        line.clash = Clash::Shared;
        line.why = say("{} answer to it on {}: a request goes to either of them",
                       in_a_row(line.services), line.network);
    }

    /// The same name on several networks: who is on two of them finds only one.
    void find_hidden(const std::vector<std::size_t>& places) {
        for (std::size_t one = 0; one < places.size(); ++one) {
            for (std::size_t other = one + 1; other < places.size(); ++other) {
                if (lines_[places[one]].services != lines_[places[other]].services) {
                    mark_hidden(places[one], places[other]);
                }
            }
        }
    }

    void mark_hidden(std::size_t one, std::size_t other) {
        const auto& segment = *wiring_.segment(lines_[one].network);
        const std::size_t network = wiring_.networks.at(lines_[other].network);
        std::vector<ServiceName> askers;
        std::size_t more = 0;
        for (const std::size_t member : segment.members) {
            if (std::ranges::contains(wiring_.stacks[member].networks, network)) {
                if (askers.size() < most_askers_named) {
                    askers.push_back(wiring_.service(member).name);
                } else {
                    ++more;
                }
            }
        }
        if (askers.empty()) {
            return;
        }
        const topology::Resolution found =
            facts_.topology.resolve(askers.front(), lines_[one].name);
        const bool first_counts = found.answer.network == lines_[one].network;
        NameLine& hidden = lines_[first_counts ? other : one];
        if (hidden.clash != Clash::None) {
            return;
        }
        hidden.clash = Clash::Hidden;
        hidden.rivals = found.answer.services;
        const Phrase who =
            more > 0 ? say("{} and {}", in_a_row(askers), say_count("{} others", "{} other", more))
                     : Phrase(in_a_row(askers));
        hidden.why =
            say("for {}, it is {} on {}, so {} is not found by it", who,
                in_a_row(found.answer.services), found.answer.network, in_a_row(hidden.services));
    }

    void add_own_names(std::size_t number) {
        const compose::Service& service = wiring_.service(number);
        for (const auto& link : service.links) {
            const std::string target = link.value.substr(0, link.value.find(':'));
            const auto at = wiring_.number(ServiceName(target));
            const topology::LinkNames names =
                at ? topology::names_of_links(wiring_, number, *at) : topology::LinkNames{};
            for (const std::string& name : names.names) {
                const NetworkName network =
                    names.network ? wiring_.segments[*names.network].name : NetworkName();
                add_own({.name = name,
                         .kind = NameKind::Link,
                         .network = network,
                         .services = {ServiceName(target)},
                         .asker = service.name,
                         .askers = 1,
                         .clash = Clash::None,
                         .why = {},
                         .location = link.origin.location});
            }
        }
        const topology::Extras& extras = wiring_.extras[number];
        for (const auto* list : {&extras.host_names, &extras.other_hosts}) {
            for (const std::string& name : *list) {
                add_own({.name = name,
                         .kind = NameKind::Hosts,
                         .network = {},
                         .services = {},
                         .asker = service.name,
                         .askers = 1,
                         .clash = Clash::None,
                         .why = {},
                         .location = service.origin.location});
            }
        }
    }

    /// What a service knows by itself comes before what networks say.
    void add_own(NameLine line) {
        const bool is_known = std::ranges::any_of(lines_, [&](const NameLine& each) {
            return each.kind == line.kind && each.asker == line.asker && each.name == line.name;
        });
        if (is_known && !line.asker.empty()) {
            return; // two links to one service
        }
        const auto networks = facts_.topology.networks(line.asker);
        const auto found = places_.find(lower_case(line.name));
        for (const std::size_t place :
             found == places_.end() ? std::vector<std::size_t>{} : found->second) {
            const NameLine& other = lines_[place];
            if (std::ranges::contains(networks, other.network) && other.services != line.services) {
                line.clash = Clash::Hidden;
                line.rivals = other.services;
                const std::string others = in_a_row(other.services);
                line.why = line.kind == NameKind::Hosts
                               ? say("{} does not find {} on {} by this name, because its own "
                                     "hosts file comes first",
                                     line.asker, others, other.network)
                               : say("{} does not find {} on {} by this name, because the link "
                                     "comes first",
                                     line.asker, others, other.network);
            }
        }
        lines_.push_back(std::move(line));
    }

    const Facts& facts_;
    const Wiring& wiring_;
    std::vector<NameLine> lines_;
    std::unordered_map<std::string, std::vector<std::size_t>> places_; ///< by folded name
};

} // namespace

std::vector<NameLine> name_lines(const Facts& facts) {
    return NameTable(facts).lines();
}

} // namespace tw::facts
