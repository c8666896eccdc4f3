#include "picture/focus.h"

#include "base/letters.h"
#include "picture/marks_parts.h"

#include <algorithm>

namespace tw::picture {
namespace {

using facts::Consequence;
using facts::Finding;

bool holds(std::string_view text, std::string_view part) {
    return lower_case(text).contains(part);
}

std::string_view word_for(Consequence consequence) {
    switch (consequence) {
    case Consequence::ComposeRefuses: return "compose";
    case Consequence::EngineRefuses: return "engine";
    case Consequence::Surprise: return "surprise";
    case Consequence::Broken: break;
    }
    return "breach";
}

std::string_view word_for(text::Severity severity) {
    switch (severity) {
    case text::Severity::Error: return "error";
    case text::Severity::Warning: return "warning";
    case text::Severity::Info: break;
    }
    return "hint";
}

bool is_problem(const Finding& finding, std::string_view what) {
    if (finding.waived) return false;
    if (what.empty() || what == "any") return finding.severity != text::Severity::Info;
    return word_for(finding.severity).starts_with(what) ||
           word_for(finding.consequence).starts_with(what) || holds(finding.rule, what) ||
           holds(finding.name, what);
}

bool has_tag(const facts::Facts& facts, const compose::Service& service, std::string_view tag) {
    const auto is_tag = [&](const std::string& name) { return holds(name, tag); };
    if (std::ranges::any_of(service.profiles, is_tag)) return true;
    if (!facts.contract) return false;
    return std::ranges::any_of(facts.contract->classes, [&](const auto& entry) {
        return is_tag(entry.first) && contract::lists(entry.second, service.name);
    });
}

bool has_text(const compose::Service& service, std::string_view part) {
    if (holds(service.name.str(), part)) return true;
    if (service.image && holds(service.image->value, part)) return true;
    return std::ranges::any_of(service.attachments, [&](const auto& attachment) {
        return std::ranges::any_of(attachment.aliases,
                                   [&](const auto& alias) { return holds(alias.value, part); });
    });
}

bool is_in_tier(const facts::Facts& facts, const compose::Service& service, std::string_view part) {
    const auto networks = facts.topology.networks(service.name);
    return std::ranges::any_of(networks,
                               [&](const NetworkName& name) { return holds(name.str(), part); });
}

/// The service of `service:web` or `pill:web@edge`, and the network of `network:edge`.
struct Named {
    std::optional<ServiceName> service;
    std::optional<NetworkName> network;
};

Named named(std::string_view key) {
    const auto colon = key.find(':');
    if (colon == std::string_view::npos) return {};
    const auto kind = key.substr(0, colon), name = key.substr(colon + 1);
    if (kind == "network") return {{}, NetworkName(name)};
    return {ServiceName(name.substr(0, name.find('@'))), {}};
}

void add_neighbours(const facts::Facts& facts, const ServiceName& service,
                    std::set<ServiceName>& near) {
    near.insert(service);
    const auto number = facts.topology.wiring().number(service);
    if (!number) return;
    facts.topology.reached_from(*number).each(
        [&](std::size_t other) { near.insert(facts.project.services[other].name); });
    for (const auto& other : facts.project.services) {
        for (const auto& dependency : other.depends_on) {
            if (other.name == service) near.insert(dependency.service);
            if (dependency.service == service) near.insert(other.name);
        }
    }
}

} // namespace

std::set<std::string> neighbourhood(const facts::Facts& facts,
                                    const std::vector<std::string>& selected) {
    std::set<ServiceName> near;
    std::set<std::string> keys;
    for (const std::string& each : selected) {
        const Named what = named(each);
        if (what.service) add_neighbours(facts, *what.service, near);
        if (!what.network) continue;
        keys.insert(each);
        for (const ServiceName& member : facts.topology.members(*what.network))
            near.insert(member);
    }
    keys.merge(keys_of(facts, {near.begin(), near.end()}));
    return keys;
}

Query::Query(std::string_view text) {
    const std::string all = lower_case(text);
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = std::min(all.find(' ', at), all.size());
        const std::string word = all.substr(at, end - at);
        at = end + 1;
        if (word.empty()) continue;
        const auto colon = word.find(':');
        const std::string field =
            colon == std::string::npos ? std::string() : word.substr(0, colon);
        using Field = Term::Field;
        const Field kind = field == "tier"                       ? Field::Tier
                           : field == "tag"                      ? Field::Tag
                           : field == "problem" || field == "is" ? Field::Problem
                                                                 : Field::Any;
        terms_.push_back({kind, kind == Field::Any ? word : word.substr(colon + 1)});
    }
}

std::vector<ServiceName> Query::find(const facts::Facts& facts,
                                     const std::vector<Finding>& findings) const {
    std::map<std::string, std::set<ServiceName>> troubled; // by the word after `problem:`
    for (const Term& term : terms_) {
        if (term.field != Term::Field::Problem) continue;
        for (const Finding& finding : findings) {
            if (finding.service && is_problem(finding, term.text))
                troubled[term.text].insert(*finding.service);
        }
    }
    const auto matches = [&](const compose::Service& service) {
        return std::ranges::all_of(terms_, [&](const Term& term) {
            switch (term.field) {
            case Term::Field::Tier: return is_in_tier(facts, service, term.text);
            case Term::Field::Tag: return has_tag(facts, service, term.text);
            case Term::Field::Problem: return troubled[term.text].contains(service.name);
            case Term::Field::Any: break;
            }
            return has_text(service, term.text);
        });
    };
    std::vector<ServiceName> names;
    for (const auto* services : {&facts.project.services, &facts.project.inactive_services}) {
        for (const auto& service : *services) {
            if (matches(service)) names.push_back(service.name);
        }
    }
    return names;
}

std::set<std::string> keys_of(const facts::Facts& facts, const std::vector<ServiceName>& services) {
    std::set<std::string> keys;
    const std::set<ServiceName> wanted(services.begin(), services.end());
    for (const auto* list : {&facts.project.services, &facts.project.inactive_services}) {
        for (const auto& service : *list) {
            if (!wanted.contains(service.name)) continue;
            keys.insert(key(service.name));
            for (const auto& attachment : service.attachments) {
                keys.insert(key(attachment.network));
                keys.insert(pill_key(service.name, attachment.network));
            }
        }
    }
    return keys;
}

} // namespace tw::picture
