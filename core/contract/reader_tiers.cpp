// Tiers: networks with their residents, and how the network must be made.
#include "contract/reader.h"

#include <format>

namespace tw::contract {

void Reader::tiers(const Entry& entry) {
    for (const Entry& each : document_.entries(entry.value, "tiers")) {
        contract_.tiers.push_back(tier(each));
    }
}

Tier Reader::tier(const Entry& entry) {
    Tier tier{.network = NetworkName(entry.key), .location = document_.location(entry.key_node)};
    const Phrase what = say("tier {}", entry.key);
    if (document_.is_list(entry.value)) {
        tier.services = services(entry.value, what);
        return tier;
    }
    if (document_.is_null(entry.value)) {
        return tier;
    }
    const auto named = [&](std::string_view key) { return say("{} of {}", key, what); };
    const auto isolated = [&](const Entry& field) {
        if (const auto said = document_.boolean(field.value, named("isolated"))) {
            tier.isolated = {*said, document_.location(field.value)};
        }
    };
    document_.fields(
        entry.value, what,
        {
            {"services",
             [&](const Entry& field) { tier.services = services(field.value, named("services")); }},
            {"internal",
             [&](const Entry& field) {
                 tier.internal = document_.boolean(field.value, named("internal"));
             }},
            {"isolated", isolated},
            {"residents_only",
             [&](const Entry& field) {
                 tier.residents_only = flag(field.value, named("residents_only"));
             }},
            {"residents_meet",
             [&](const Entry& field) {
                 tier.residents_meet =
                     document_.boolean(field.value, named("residents_meet")).value_or(true);
             }},
            {"driver", [&](const Entry& field) { tier.driver = text(field, named("driver")); }},
            {"name", [&](const Entry& field) { tier.real_name = text(field, named("name")); }},
            {"labels", [&](const Entry& field) { tier.labels = labels(field, named("labels")); }},
            {"rationale",
             [&](const Entry& field) {
                 tier.rationale =
                     document_.string(field.value, named("rationale")).value_or(std::string());
             }},
        });
    if (tier.isolated && tier.isolated->name && !tier.internal) {
        tier.internal = true;
    }
    return tier;
}

std::vector<std::pair<std::string, Mentioned<std::string>>> Reader::labels(const Entry& entry,
                                                                           const Phrase& what) {
    std::vector<std::pair<std::string, Mentioned<std::string>>> found;
    for (const Entry& each : document_.entries(entry.value, what)) {
        if (document_.is_mapping(each.value) || document_.is_list(each.value)) {
            document_.error(document_.location(each.value),
                            say("the label {} in {} must be a text", each.key, what));
            continue;
        }
        found.emplace_back(each.key, Mentioned<std::string>{document_.text(each.value),
                                                            document_.location(each.key_node)});
    }
    return found;
}

} // namespace tw::contract
