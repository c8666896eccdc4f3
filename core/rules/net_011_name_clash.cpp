#include "base/letters.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace tw::rules {
namespace {

/// Somebody who is found by a name on a network.
struct Bearer {
    std::size_t service = 0;
    const NetworkName* network = nullptr;
    const compose::Located<std::string>* alias = nullptr; ///< null: a name of its own
};

using Bearers = std::unordered_map<std::string, std::vector<Bearer>>;

Bearers all_names(const compose::Project& project) {
    Bearers bearers;
    for (std::size_t i = 0; i < project.services.size(); ++i) {
        const compose::Service& service = project.services[i];
        const std::set<std::string> own{lower_case(service.name.str()),
                                        lower_case(service.container_name),
                                        lower_case(service.hostname)};
        for (const compose::Attachment& attachment : service.attachments) {
            for (const std::string& name : own) {
                if (!name.empty()) {
                    bearers[name].push_back({i, &attachment.network, nullptr});
                }
            }
            for (const auto& alias : attachment.aliases) {
                if (!own.contains(lower_case(alias.value))) {
                    bearers[lower_case(alias.value)].push_back({i, &attachment.network, &alias});
                }
            }
        }
    }
    return bearers;
}

/// A service that sees both networks: it finds only one of the two bearers.
bool have_common_client(const facts::Facts& facts, const NetworkName& a, const NetworkName& b) {
    const std::vector<ServiceName> members = facts.topology.members(a);
    return std::ranges::any_of(members, [&](const ServiceName& member) {
        return std::ranges::contains(facts.topology.networks(member), b);
    });
}

/// The bearer with whom an alias clashes; on the same network first. Of two aliases the later one
/// is to blame.
const Bearer* rival(const facts::Facts& facts, const Bearer& bearer,
                    const std::vector<Bearer>& others) {
    const Bearer* elsewhere = nullptr;
    for (const Bearer& other : others) {
        if (other.service == bearer.service ||
            (other.alias != nullptr && other.service > bearer.service)) {
            continue;
        }
        if (*other.network == *bearer.network) {
            return &other;
        }
        const bool hides =
            other.alias == nullptr || have_common_client(facts, *bearer.network, *other.network);
        elsewhere = elsewhere == nullptr && hides ? &other : elsewhere;
    }
    return elsewhere;
}

void check_name_clash(const facts::Facts& facts, Report& report) {
    const Bearers bearers = all_names(facts.project);
    for (std::size_t i = 0; i < facts.project.services.size(); ++i) {
        const compose::Service& service = facts.project.services[i];
        for (const compose::Attachment& attachment : service.attachments) {
            for (const auto& alias : attachment.aliases) {
                const auto same_name = bearers.find(lower_case(alias.value));
                const Bearer self{i, &attachment.network, &alias};
                const bool is_own = same_name == bearers.end() ||
                                    std::ranges::none_of(same_name->second, [&](const Bearer& b) {
                                        return b.alias == &alias;
                                    });
                const Bearer* other = is_own ? nullptr : rival(facts, self, same_name->second);
                if (other == nullptr) {
                    continue;
                }
                const std::string& name = service.name.str();
                const std::string& other_name = facts.project.services[other->service].name.str();
                const bool same_network = *other->network == attachment.network;
                facts::Finding& finding = report.add(
                    alias.origin.location,
                    same_network
                        ? say("{} and {} both answer to \"{}\" on {}: requests go to either of "
                              "them",
                              name, other_name, alias.value, attachment.network)
                        : say("the alias \"{}\" of {} on {} hides {}, which has this name on {}",
                              alias.value, name, attachment.network, other_name, *other->network));
                finding.service = service.name;
                finding.network = attachment.network;
                finding.expected = say("a name that only one service has");
                finding.actual = say("also a name of {} on {}", other_name, *other->network);
                finding.fixes.push_back(fix(
                    say("remove the alias {} from {}", alias.value, name), facts::Safety::Unsafe,
                    {RemoveAlias{service.name, attachment.network, alias.value}}));
            }
        }
    }
}

} // namespace

const Rule net_011{
    .id = "TW-NET-011",
    .name = "name-clash",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "An alias that is also a name (service, container, host name or alias) of "
                     "another service: on the same network, or on another one that some client "
                     "sees too.",
            .why = "Docker accepts it silently. On one network, requests go to either service in "
                   "turn; on different networks, a client of both finds only one of them. It is "
                   "also how one service can pass for another.",
            .example = R"(services:
  db:
    networks: [data_tier]
  cache:
    networks:
      data_tier:
        aliases: [db]
)",
            .fix = "Removes the alias.",
        },
    .check = check_name_clash,
};

} // namespace tw::rules
