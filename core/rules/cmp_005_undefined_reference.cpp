#include "base/nearest.h"
#include "compose/normalise.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>

namespace tw::rules {
namespace {

using compose::Value;

std::vector<std::string_view> views(const std::vector<std::string>& names) {
    return {names.begin(), names.end()};
}

enum class ReferenceKind : std::uint8_t { Network, Service, Volume, Secret, Config };

/// `hint` ends the sentence.
Phrase undeclared_text(ReferenceKind kind, const ServiceName& service, const std::string& name,
                       const Phrase& hint) {
    switch (kind) {
    case ReferenceKind::Network:
        return say("{} refers to the network {}, which is not declared{}", service, name, hint);
    case ReferenceKind::Service:
        return say("{} refers to the service {}, which is not declared{}", service, name, hint);
    case ReferenceKind::Volume:
        return say("{} refers to the volume {}, which is not declared{}", service, name, hint);
    case ReferenceKind::Secret:
        return say("{} refers to the secret {}, which is not declared{}", service, name, hint);
    case ReferenceKind::Config: break;
    }
    return say("{} refers to the config {}, which is not declared{}", service, name, hint);
}

/// Of a secret or a config.
Phrase nameless_text(ReferenceKind kind, const ServiceName& service) {
    return kind == ReferenceKind::Secret
               ? say("{} refers to the secret without name, which is not declared", service)
               : say("{} refers to the config without name, which is not declared", service);
}

Phrase declared_text(ReferenceKind kind) {
    switch (kind) {
    case ReferenceKind::Network: return say("a declared network");
    case ReferenceKind::Service: return say("a declared service");
    case ReferenceKind::Volume: return say("a declared volume");
    case ReferenceKind::Secret: return say("a declared secret");
    case ReferenceKind::Config: break;
    }
    return say("a declared config");
}

facts::Finding& add(Report& report, const compose::Service& service, const text::Location& place,
                    ReferenceKind kind, const std::string& name,
                    const std::vector<std::string>& known) {
    facts::Finding& finding =
        report.add(place, name.empty() ? nameless_text(kind, service.name)
                                       : undeclared_text(kind, service.name, name,
                                                         did_you_mean(name, views(known))));
    finding.service = service.name;
    finding.expected = declared_text(kind);
    finding.actual = name.empty() ? say("without name") : Phrase(name);
    return finding;
}

template <class Named>
std::vector<std::string> names_in(const std::vector<Named>& list) {
    std::vector<std::string> names;
    for (const Named& each : list) {
        names.push_back(each.name.str());
    }
    return names;
}

void check_networks(const facts::Facts& facts, const compose::Service& service, Report& report) {
    for (const compose::Attachment& attachment : service.attachments) {
        const NetworkName& name = attachment.network;
        if (facts.project.find(name) != nullptr || name.str() == "default") {
            continue;
        }
        facts::Finding& finding =
            add(report, service, attachment.origin.location, ReferenceKind::Network, name.str(),
                names_in(facts.project.networks));
        finding.network = name;
        const contract::Tier* tier = facts.contract ? facts.contract->tier(name) : nullptr;
        const bool internal = tier != nullptr && tier->internal.value_or(false);
        finding.fixes.push_back(fix(internal ? say("declare the network {} as internal", name)
                                             : say("declare the network {}", name),
                                    facts::Safety::Safe, {AddNetwork{name, internal}}));
    }
}

void check_services(const facts::Facts& facts, const compose::Service& service, const Value& body,
                    Report& report) {
    const auto is_inactive = [&](const ServiceName& name) {
        return std::ranges::contains(facts.project.inactive_services, name,
                                     &compose::Service::name);
    };
    for (const compose::Dependency& dependency : service.depends_on) {
        if (facts.project.find(dependency.service) != nullptr) {
            continue;
        }
        const bool inactive = is_inactive(dependency.service);
        if (inactive && !dependency.required) {
            continue;
        }
        if (inactive) {
            facts::Finding& finding = report.add(
                dependency.origin.location, say("{} depends on {}, which its profile switches off",
                                                service.name, dependency.service));
            finding.service = service.name;
            finding.expected = say("required: false, or a profile that both have");
            finding.actual = say("{} is off", dependency.service);
        } else {
            add(report, service, dependency.origin.location, ReferenceKind::Service,
                dependency.service.str(), names_in(facts.project.services));
        }
    }
    for (const compose::ImpliedDependency& implied : compose::implied_dependencies(body)) {
        if (facts.project.find(implied.service) == nullptr) {
            add(report, service, implied.origin.location, ReferenceKind::Service,
                implied.service.str(), names_in(facts.project.services));
        }
    }
}

std::vector<std::string> names_of(const std::vector<compose::Resource>& resources) {
    std::vector<std::string> names;
    for (const compose::Resource& resource : resources) {
        names.push_back(resource.name);
    }
    return names;
}

/// The named volume of a mount; nothing for bind mounts and anonymous volumes.
std::optional<std::string> volume_of(const Value& mount) {
    const bool is_named = mount.text_of("type") == "volume" && !mount.text_of("source").empty();
    return is_named ? std::optional(std::string(mount.text_of("source"))) : std::nullopt;
}

/// The name in an entry of `secrets` or `configs`, without which it names what cannot be.
std::optional<std::string> source_of(const Value& entry) {
    return std::string(entry.text_of("source"));
}

void check_resources(const compose::Service& service, const Value& body, const char* key,
                     ReferenceKind kind, const std::vector<compose::Resource>& declared,
                     std::optional<std::string> (*name_of)(const Value&), Report& report) {
    const Value* list = body.find(key);
    if (list == nullptr) {
        return;
    }
    for (const Value& item : list->list) {
        const auto name = name_of(item);
        if (name && !std::ranges::contains(declared, *name, &compose::Resource::name)) {
            add(report, service, item.origin.location, kind, *name, names_of(declared));
        }
    }
}

void check_undefined_reference(const facts::Facts& facts, Report& report) {
    for (const compose::Service& service : facts.project.services) {
        check_networks(facts, service, report);
        if (const Value* body = facts.project.body(service)) {
            check_services(facts, service, *body, report);
            check_resources(service, *body, "volumes", ReferenceKind::Volume, facts.project.volumes,
                            volume_of, report);
            check_resources(service, *body, "secrets", ReferenceKind::Secret, facts.project.secrets,
                            source_of, report);
            check_resources(service, *body, "configs", ReferenceKind::Config, facts.project.configs,
                            source_of, report);
            if (const Value* build = body->find("build")) {
                check_resources(service, *build, "secrets", ReferenceKind::Secret,
                                facts.project.secrets, source_of, report);
            }
        }
    }
}

} // namespace

const Rule cmp_005{
    .id = "TW-CMP-005",
    .name = "undefined-reference",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::ComposeRefuses,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A service that refers to a network, volume, secret, config or other service "
                     "which the files do not declare, or that depends on a service which is "
                     "switched off by its profile.",
            .why = "Compose refuses the whole project.",
            .example = R"(services:
  web:
    networks: [egress]
networks:
  edge:
)",
            .fix = "Declares a missing network, internal if the contract wants that tier "
                   "internal. Other references are corrected by hand; the message names the "
                   "nearest declared name.",
        },
    .check = check_undefined_reference,
};

} // namespace tw::rules
