#include "picture/content.h"

#include "picture/ports.h"

#include <algorithm>
#include <array>

namespace tw::picture {
namespace {

using facts::Finding;
using text::Severity;

Tone tone_of(Severity severity) {
    if (severity == Severity::Error) return Tone::Bad;
    return severity == Severity::Warning ? Tone::Warning : Tone::Neutral;
}

Tone worst_tone(const std::vector<const Finding*>& findings) {
    Tone worst = Tone::Neutral;
    for (const Finding* finding : findings)
        worst = std::max(worst, tone_of(finding->severity));
    return worst;
}

template <class Key>
const std::vector<const Finding*>&
list(const std::unordered_map<Key, std::vector<const Finding*>>& all, const Key& key) {
    static const std::vector<const Finding*> none;
    const auto found = all.find(key);
    return found == all.end() ? none : found->second;
}

bool overlaps(const text::Location& a, const text::Location& b) {
    return a.file == b.file && a.range.begin <= b.range.end && b.range.begin <= a.range.end;
}

std::string subtitle_of(const compose::Service& service, const Words& words) {
    if (service.image && !service.image->value.empty()) {
        // A registry and its folders say little on a card; the inspector shows the whole name.
        const std::string& image = service.image->value;
        return image.size() > 28 ? compose::last_part(image) : image;
    }
    return service.has_build ? words.built : std::string();
}

void add_health(const compose::Service& service, const Verdicts& verdicts, const Words& words,
                std::vector<Chip>& chips) {
    if (service.healthcheck && !service.healthcheck->disabled) {
        // Docker's default interval.
        const Duration interval = service.healthcheck->interval.value_or(std::chrono::seconds(30));
        chips.push_back({"♥ " + to_text(interval), Tone::Good, {}, {}});
    } else if (const Finding* finding = verdicts.worst(service.name, "TW-HLT")) {
        chips.push_back({words.no_healthcheck, tone_of(finding->severity), finding->message, {}});
    }
}

/// What is limited, and with `all` what is not: `512 MiB · no CPU limit`.
std::string limits_of(const compose::Limits& limits, const Words& words, bool all) {
    if (!limits.memory && !limits.cpus) return all ? words.no_limit : std::string();
    std::string memory = all ? words.no_memory_limit : std::string();
    std::string cpus = all ? words.no_cpu_limit : std::string();
    if (limits.memory) memory = to_text(limits.memory->value);
    if (limits.cpus) cpus = to_text(limits.cpus->value) + " CPU";
    return memory + (memory.empty() || cpus.empty() ? "" : " · ") + cpus;
}

void add_limits(const compose::Service& service, const Verdicts& verdicts, const Words& words,
                std::vector<Chip>& chips) {
    const Finding* finding = verdicts.worst(service.name, "TW-RES-001");
    if (finding == nullptr) finding = verdicts.worst(service.name, "TW-RES-002");
    const bool is_missed = finding != nullptr && !(service.limits.memory && service.limits.cpus);
    const std::string text = limits_of(service.limits, words, is_missed);
    if (is_missed) {
        chips.push_back({text, tone_of(finding->severity), finding->message, {}});
    } else if (!text.empty()) {
        chips.push_back({text, Tone::Neutral, {}, {}});
    }
}

void add_network_mode(const compose::Service& service, const Words& words,
                      std::vector<Chip>& chips) {
    if (service.network_mode == compose::NetworkMode::Host) {
        chips.push_back({words.host_network, Tone::Warning, {}, {}});
    } else if (service.network_mode == compose::NetworkMode::Service) {
        chips.push_back({"→ " + service.network_mode_target, Tone::Neutral, {}, {}});
    }
}

} // namespace

Verdicts::Verdicts(const std::vector<Finding>& findings) {
    for (const Finding& finding : findings) {
        if (finding.waived) continue;
        if (finding.service) by_service_[*finding.service].push_back(&finding);
        if (finding.network) by_network_[*finding.network].push_back(&finding);
    }
}

std::size_t Verdicts::problems(const ServiceName& service) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(list(by_service_, service),
                              [](const Finding* f) { return f->severity != Severity::Info; }));
}

Tone Verdicts::tone(const ServiceName& service) const {
    return worst_tone(list(by_service_, service));
}

const std::vector<const Finding*>& Verdicts::about(const ServiceName& service) const {
    return list(by_service_, service);
}

std::vector<const Finding*> Verdicts::about(const NetworkName& network) const {
    std::vector<const Finding*> own;
    std::ranges::copy_if(list(by_network_, network), std::back_inserter(own),
                         [](const Finding* finding) { return !finding->service; });
    return own;
}

Tone Verdicts::tone(const NetworkName& network) const {
    return worst_tone(about(network));
}

Tone Verdicts::tone(const ServiceName& service, const NetworkName& network) const {
    std::vector<const Finding*> own;
    std::ranges::copy_if(list(by_service_, service), std::back_inserter(own),
                         [&](const Finding* finding) { return finding->network == network; });
    return worst_tone(own);
}

const Finding* Verdicts::worst(const ServiceName& service, std::string_view area) const {
    const Finding* worst = nullptr;
    for (const Finding* finding : list(by_service_, service)) {
        if (!finding->rule.starts_with(area)) continue;
        if (worst == nullptr || finding->severity < worst->severity) worst = finding;
    }
    return worst;
}

const Finding* Verdicts::worst_at(const ServiceName& service, std::string_view area,
                                  const text::Location& place) const {
    const Finding* worst = nullptr;
    for (const Finding* finding : list(by_service_, service)) {
        if (!finding->rule.starts_with(area) || !overlaps(finding->location, place)) continue;
        if (worst == nullptr || finding->severity < worst->severity) worst = finding;
    }
    return worst;
}

bool Verdicts::has(const NetworkName& network, std::string_view rule) const {
    return std::ranges::any_of(list(by_network_, network),
                               [&](const Finding* finding) { return finding->rule == rule; });
}

const std::string& wording(facts::Consequence consequence, const Words& words) {
    switch (consequence) {
    case facts::Consequence::ComposeRefuses: return words.compose_refuses;
    case facts::Consequence::EngineRefuses: return words.engine_refuses;
    case facts::Consequence::Surprise: return words.surprise;
    case facts::Consequence::Broken: break;
    }
    return words.breach;
}

std::vector<Chip> problem_chips(const std::vector<const Finding*>& findings, const Words& words) {
    using facts::Consequence;
    struct Tally {
        Consequence consequence;
        std::size_t count = 0;
        Tone worst = Tone::Neutral;
    };
    std::array<Tally, 4> tallies{{{Consequence::ComposeRefuses},
                                  {Consequence::EngineRefuses},
                                  {Consequence::Surprise},
                                  {Consequence::Broken}}};
    for (const Finding* finding : findings) {
        if (finding->severity == Severity::Info) continue;
        Tally& tally = *std::ranges::find(tallies, finding->consequence, &Tally::consequence);
        ++tally.count;
        tally.worst = std::max(tally.worst, tone_of(finding->severity));
    }
    std::vector<Chip> chips;
    for (const auto& [consequence, count, worst] : tallies) {
        if (count == 0) continue;
        const std::string number = std::to_string(count);
        chips.push_back(
            {number, worst, number + " × " + wording(consequence, words), {}, consequence});
    }
    return chips;
}

Card make_card(const facts::Facts& facts, const Placed& placed, const Verdicts& verdicts,
               const Words& words) {
    const compose::Service& service = *placed.service;
    Card card;
    card.service = service.name;
    card.title = service.name.str();
    card.subtitle = subtitle_of(service, words);
    card.problems = verdicts.problems(service.name);
    card.problem_chips = problem_chips(verdicts.about(service.name), words);
    card.tone = verdicts.tone(service.name);
    card.role = compose::role_of(service);
    card.active = placed.active;
    add_ports(facts, service, verdicts, card.chips);
    add_network_mode(service, words, card.chips);
    add_health(service, verdicts, words, card.chips);
    add_limits(service, verdicts, words, card.chips);
    add_route(service, card.chips);
    return card;
}

TierBox make_tier(const Columns& columns, const Column& column, const Verdicts& verdicts,
                  const Words& words) {
    TierBox tier;
    tier.network = column.network;
    tier.title = column.network.empty() ? words.no_network : column.network.str();
    const std::size_t home = column.cards.size();
    const std::size_t attached = column.pills.size();
    if (words.members != nullptr) {
        tier.subtitle = words.members(home, attached);
    } else {
        tier.subtitle =
            std::to_string(home) + (attached > 0 ? " + " + std::to_string(attached) : "");
    }
    tier.tone = verdicts.tone(column.network);
    tier.collapsed = column.collapsed;
    if (tier.collapsed) std::swap(tier.summary, tier.subtitle);
    std::vector<const Finding*> inside = verdicts.about(column.network);
    for (const std::size_t at : column.cards)
        std::ranges::copy(verdicts.about(columns.services[at].service->name),
                          std::back_inserter(inside));
    // Badges are laid from the right: so problems stand in the same order as on a card.
    std::ranges::reverse_copy(problem_chips(inside, words), std::back_inserter(tier.badges));
    if (column.network.empty()) return tier;
    tier.declared = column.declaration != nullptr && column.declaration->declared;
    tier.internal = column.declaration != nullptr && column.declaration->internal.value;
    if (tier.internal) {
        tier.badges.push_back({words.internal, Tone::Neutral, {}, {}});
    } else if (verdicts.has(column.network, "TW-NET-005")) {
        tier.badges.push_back({words.not_internal, Tone::Bad, {}, {}});
    }
    if (column.declaration != nullptr && column.declaration->external) {
        tier.badges.push_back({words.external, Tone::Neutral, {}, {}});
    }
    if (home + attached == 0) tier.badges.push_back({words.unused, Tone::Warning, {}, {}});
    return tier;
}

} // namespace tw::picture
