// What has changed since an earlier state of the project.
#include "picture/changes.h"
#include "picture/marks_parts.h"

#include <algorithm>

namespace tw::picture {
namespace {

/// A badge for each of the names, by the key of what they are.
template <class Name>
void mark_each(const std::vector<Name>& names, Sign sign, Marks& marks) {
    for (const Name& name : names)
        marks.badges.push_back({key(name), sign, {}, name.str()});
    count(marks, sign, names.size());
}

/// What has left each tier: members that went elsewhere, and services that are gone. A tier that is
/// gone itself is among them, even where it was empty.
std::map<NetworkName, std::vector<std::string>> leavers(const facts::Facts& before,
                                                        const Changes& changes) {
    std::map<NetworkName, std::vector<std::string>> result;
    for (const auto& [service, network] : changes.detached)
        result[network].push_back(service.str());
    for (const ServiceName& service : changes.removed) {
        for (const auto& attachment : before.project.find(service)->attachments)
            result[attachment.network].push_back(service.str());
    }
    for (const NetworkName& network : changes.networks_removed)
        result.try_emplace(network);
    return result;
}

void mark_attached(const Changes& changes, Marks& marks) {
    for (const auto& [service, network] : changes.attached) {
        // On the pill, or on the card if the service is at home there: whichever is drawn.
        const std::string tip = arrow(service.str(), network.str());
        marks.badges.push_back({pill_key(service, network), Sign::Added, {}, tip});
    }
    count(marks, Sign::Added, changes.attached.size());
}

void mark_left(const facts::Facts& before, const Changes& changes, Marks& marks) {
    for (const auto& [network, names] : leavers(before, changes)) {
        const std::string text = names.empty()       ? std::string()
                                 : names.size() == 1 ? names.front()
                                                     : std::to_string(names.size());
        marks.badges.push_back({key(network), Sign::Removed, text, lines(names)});
    }
    count(marks, Sign::Removed,
          changes.removed.size() + changes.detached.size() + changes.networks_removed.size());
}

void mark_pairs(const std::vector<Changes::ServicePair>& pairs, Sign sign, Marks& marks) {
    for (const auto& [one, other] : pairs) {
        marks.links.push_back(
            {key(one), key(other), sign, true, arrow(one.str(), other.str(), true), {}});
    }
    count(marks, sign, pairs.size());
}

} // namespace

void mark_changes(const facts::Facts& before, const facts::Facts& facts,
                  const std::optional<ServiceName>& about, Marks& marks) {
    const Changes found = changes(before, facts, about);
    mark_each(found.added, Sign::Added, marks);
    mark_each(found.networks_added, Sign::Added, marks);
    mark_each(found.changed, Sign::Changed, marks);
    mark_each(found.networks_changed, Sign::Changed, marks);
    mark_attached(found, marks);
    mark_left(before, found, marks);
    marks.gone = found.networks_removed;
    mark_pairs(found.gained, Sign::ReachGained, marks);
    mark_pairs(found.lost, Sign::ReachLost, marks);
}

} // namespace tw::picture
