// By which names services find the selected one, and which names mean several services.
#include "base/letters.h"
#include "facts/name_lines.h"
#include "picture/marks_parts.h"
#include "topology/naming.h"

#include <algorithm>
#include <utility>

namespace tw::picture {
namespace {

using topology::Naming;
using Answer = Naming::Answer;
using Namings = std::vector<Naming>;

std::string comma_list(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::string comma_list(const std::vector<ServiceName>& services) {
    std::vector<std::string> names;
    for (const ServiceName& service : services)
        names.push_back(service.str());
    return comma_list(names);
}

/// `db, postgres` where there is room for it, else `db +3`.
std::string brief(const std::vector<std::string>& names) {
    constexpr std::size_t room = 20;
    std::string all = comma_list(names);
    if (names.size() <= 1 || (names.size() == 2 && all.size() <= room)) return all;
    return names.front() + " +" + std::to_string(names.size() - 1);
}

void add_once(std::vector<std::string>& names, const std::string& name) {
    const auto is_it = [&](const std::string& known) { return same_in_any_case(known, name); };
    if (std::ranges::none_of(names, is_it)) names.push_back(name);
}

/// The names that somebody has written; those made up only where there are no others.
std::vector<std::string> telling(const Namings& namings) {
    std::vector<std::string> written, made_up;
    for (const Naming& naming : namings)
        add_once(naming.written ? written : made_up, naming.name);
    return written.empty() ? made_up : written;
}

/// Where the answer comes from.
std::string place_of(const Naming& naming) {
    if (naming.source == topology::Resolution::Source::Hosts) return "/etc/hosts";
    if (naming.source == topology::Resolution::Source::Link) return "links";
    return naming.network.str();
}

/// `api → db, postgres (back)`, and behind it who answers if that is not the other one alone.
void add_lines(const ServiceName& from, const Namings& namings, std::vector<std::string>& tip) {
    std::vector<std::pair<const Naming*, std::vector<std::string>>> groups;
    for (const Naming& naming : namings) {
        const auto same = std::ranges::find_if(groups, [&](const auto& group) {
            return place_of(*group.first) == place_of(naming) &&
                   group.first->services == naming.services;
        });
        if (same == groups.end()) {
            groups.push_back({&naming, {naming.name}});
        } else {
            same->second.push_back(naming.name);
        }
    }
    for (const auto& [first, names] : groups) {
        const bool alone = first->answer == Answer::Found || first->answer == Answer::Silent;
        const std::string who = alone ? std::string() : comma_list(first->services);
        tip.push_back(arrow(from.str(), comma_list(names)) + " (" + place_of(*first) + ")" +
                      (who.empty() ? "" : ": " + who));
    }
}

Namings with(const Namings& namings, Answer answer) {
    Namings result;
    std::ranges::copy_if(namings, std::back_inserter(result),
                         [&](const Naming& naming) { return naming.answer == answer; });
    return result;
}

/// How two services find each other by names.
class Pair {
public:
    Pair(const topology::Topology& topology, const ServiceName& about, const ServiceName& other)
        : about_(about),
          other_(other),
          asked_(namings(topology, other, about)),
          asking_(namings(topology, about, other)) {}

    void mark(Marks& marks) const {
        mark_found(marks);
        mark_doubtful(Answer::Shared, Sign::NameShared, marks);
        mark_doubtful(Answer::Other, Sign::NameElsewhere, marks);
        mark_doubtful(Answer::Silent, Sign::NameSilent, marks);
    }

    /// One of them gets the other by some name, even if not alone or out of reach.
    [[nodiscard]] bool is_linked() const {
        const auto finds = [](const Naming& naming) { return naming.answer != Answer::Other; };
        return std::ranges::any_of(asked_, finds) || std::ranges::any_of(asking_, finds);
    }

private:
    void hang(Sign sign, const std::vector<std::string>& names, const std::vector<std::string>& tip,
              Marks& marks) const {
        if (names.empty()) return;
        marks.badges.push_back({key(other_), sign, brief(names), lines(tip)});
        count(marks, sign);
    }

    void mark_found(Marks& marks) const {
        const Namings asked = with(asked_, Answer::Found);
        const Namings asking = with(asking_, Answer::Found);
        std::vector<std::string> back, tip;
        add_lines(about_, asking, back);
        add_lines(other_, asked, tip);
        std::ranges::copy(back, std::back_inserter(tip));
        hang(Sign::FindsByName, telling(asked), tip, marks);
        // Its own name stands on the card already.
        std::vector<std::string> further = telling(asking);
        if (!asked.empty())
            std::erase_if(further, [&](const std::string& name) { return name == other_.str(); });
        hang(Sign::FoundByName, further, back, marks);
    }

    void mark_doubtful(Answer answer, Sign sign, Marks& marks) const {
        Namings all = with(asked_, answer);
        const Namings back = with(asking_, answer);
        std::vector<std::string> tip;
        add_lines(other_, all, tip);
        add_lines(about_, back, tip);
        all.insert(all.end(), back.begin(), back.end());
        hang(sign, telling(all), tip, marks);
    }

    const ServiceName& about_;
    const ServiceName& other_;
    Namings asked_;  ///< by the other one, for names of the selected one
    Namings asking_; ///< the other way round
};

/// On each tier the names that are valid there.
void mark_tiers(const topology::Topology& topology, const ServiceName& service, Marks& marks) {
    const topology::Wiring& wiring = topology.wiring();
    const auto number = wiring.number(service);
    if (!number) return;
    const compose::Service& owner = wiring.service(wiring.stacks[*number].owner);
    for (const NetworkName& network : topology.networks(service)) {
        const auto names = topology.names(owner.name, network);
        if (names.empty()) continue;
        std::vector<std::string> written;
        for (const std::string& name : names) {
            const bool made_up = owner.container_name.empty() &&
                                 name == topology::container_name(*wiring.project, owner);
            if (!made_up) written.push_back(name);
        }
        marks.badges.push_back({key(network), Sign::NameHere,
                                brief(written.empty() ? names : written),
                                network.str() + ": " + comma_list(names)});
        count(marks, Sign::NameHere);
    }
}

/// What is said of the names of one service that clash.
struct Clash {
    std::vector<std::string> names;
    std::vector<Phrase> why;
};
using Clashes = std::map<std::pair<ServiceName, Sign>, Clash>;

void add_clash(const facts::NameLine& line, const ServiceName& service, Clashes& clashes) {
    const bool shared = line.clash == facts::NameLine::Clash::Shared;
    Clash& clash = clashes[{service, shared ? Sign::NameShared : Sign::NameElsewhere}];
    add_once(clash.names, line.name);
    clash.why.push_back(say("{}: {}", line.name, line.why));
}

} // namespace

Lit mark_names(const facts::Facts& facts, const ServiceName& service, Marks& marks) {
    const auto& topology = facts.topology;
    const auto networks = topology.networks(service);
    Lit lit{"internet", "host"};
    for (const auto& network : networks)
        lit.insert(key(network));
    mark_tiers(topology, service, marks);
    for (const auto& other : facts.project.services) {
        if (other.name == service) {
            light(other, networks, lit);
            continue;
        }
        const Pair pair(topology, service, other.name);
        pair.mark(marks);
        if (pair.is_linked()) {
            light(other, networks, lit);
        } else {
            count(marks, Sign::NoName);
        }
    }
    return lit;
}

void mark_name_clashes(const facts::Facts& facts, Marks& marks) {
    using Kind = facts::NameLine::Kind;
    Clashes clashes;
    for (const facts::NameLine& line : facts::name_lines(facts)) {
        if (line.clash == facts::NameLine::Clash::None) continue;
        if (line.kind == Kind::Link || line.kind == Kind::Hosts) {
            add_clash(line, line.asker, clashes);
            continue;
        }
        for (const auto* services : {&line.services, &line.rivals}) {
            for (const ServiceName& service : *services)
                add_clash(line, service, clashes);
        }
    }
    for (auto& [place, clash] : clashes) {
        const auto& [service, sign] = place;
        Badge badge{key(service), sign, brief(clash.names), {}};
        badge.why = std::move(clash.why);
        marks.badges.push_back(std::move(badge));
        count(marks, sign);
    }
}

} // namespace tw::picture
