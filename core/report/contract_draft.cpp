#include "report/contract_draft.h"

#include "report/contract_draft_flows.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <format>
#include <map>
#include <set>

namespace tw::report {
namespace {

using compose::NetworkMode;
using compose::Service;
using topology::Exposure;

std::string word(const std::string& text) {
    return yaml::encode_string(text, '"', true);
}

std::string flow_list(const std::vector<std::string>& items) {
    std::string text;
    for (const std::string& item : items) {
        text += (text.empty() ? "" : ", ") + item;
    }
    return "[" + text + "]";
}

struct DraftTier {
    const compose::Network* network = nullptr;
    std::vector<std::string> services;
    int rank = 0; ///< from the outside world to the data
};

bool listens(const Exposure& exposure) {
    return exposure.reach != Exposure::Reach::Nowhere &&
           exposure.reach != Exposure::Reach::Discarded;
}

std::vector<const Service*> all_services(const facts::Facts& facts) {
    std::vector<const Service*> all;
    for (const auto* list : {&facts.project.services, &facts.project.inactive_services}) {
        for (const Service& service : *list) {
            all.push_back(&service);
        }
    }
    return all;
}

/// Where a service is; for one that its profiles switch off, where it would be.
std::vector<NetworkName> networks_of(const facts::Facts& facts, const Service& service) {
    if (facts.project.find(service.name) != nullptr) {
        return facts.topology.networks(service.name);
    }
    std::vector<NetworkName> networks;
    for (const compose::Attachment& attachment : service.attachments) {
        networks.push_back(attachment.network);
    }
    return networks;
}

std::vector<DraftTier> tiers_of(const facts::Facts& facts) {
    std::vector<DraftTier> tiers;
    for (const compose::Network& network : facts.project.networks) {
        DraftTier tier{.network = &network};
        bool publishes = false;
        for (const Service* service : all_services(facts)) {
            if (std::ranges::contains(networks_of(facts, *service), network.name)) {
                tier.services.push_back(word(service->name.str()));
                publishes =
                    publishes ||
                    std::ranges::any_of(facts.topology.exposures(), [&](const Exposure& each) {
                        return each.service == service->name && listens(each);
                    });
            }
        }
        tier.rank = network.internal.value ? 2 : publishes ? 0 : 1;
        if (!tier.services.empty()) {
            tiers.push_back(std::move(tier));
        }
    }
    std::ranges::stable_sort(tiers, {}, &DraftTier::rank);
    return tiers;
}

std::string tiers_text(const std::vector<DraftTier>& tiers) {
    std::string text =
        "# Networks with their residents, from the outside world to the data. Residents "
        "of one tier reach\n# each other. A service that is only a visitor somewhere "
        "should be listed in its home alone,\n# with flows that say why it visits.\n"
        "tiers:\n";
    for (const DraftTier& tier : tiers) {
        text += std::format("  {}:\n    services: {}\n", word(tier.network->name.str()),
                            flow_list(tier.services));
        if (tier.network->external) {
            text += "    # external: whether it is internal cannot be seen in the compose files\n";
        } else if (tier.network->internal.value) {
            text += "    internal: true\n";
        }
    }
    return text;
}

std::string ignored_text(const facts::Facts& facts) {
    std::vector<std::string> names;
    for (const Service* service : all_services(facts)) {
        if (networks_of(facts, *service).empty()) {
            names.push_back(word(service->name.str()));
        }
    }
    return names.empty() ? std::string()
                         : std::format("\n# On no network of the project, so in no tier.\nignore: "
                                       "{}\n",
                                       flow_list(names));
}

std::string ports_text(const facts::Facts& facts) {
    std::map<std::string, std::vector<std::string>> published;
    for (const Exposure& exposure : facts.topology.exposures()) {
        if (!listens(exposure)) {
            continue;
        }
        const std::string& port = exposure.port->published;
        if (port.empty() || port == "0") {
            return "\n# Docker chooses some of the host ports, and a contract grants ports by "
                   "number: give them numbers,\n# then say who may publish which.\n# ports: "
                   "{published: {}}\n";
        }
        std::vector<std::string>& ports = published[word(exposure.service.str())];
        if (!std::ranges::contains(ports, port)) {
            ports.push_back(port);
        }
    }
    std::string text = "\n# Host ports that may be published; everything else may not.\nports:\n"
                       "  published:";
    if (published.empty()) {
        return text + " {}\n";
    }
    text += "\n";
    for (const auto& [service, ports] : published) {
        text += std::format("    {}: {}\n", service, flow_list(ports));
    }
    return text;
}

std::string egress_text(const facts::Facts& facts) {
    std::vector<std::string> names;
    for (const Service& service : facts.project.services) {
        if (facts.topology.egress(service.name).possible) {
            names.push_back(word(service.name.str()));
        }
    }
    const std::string heading =
        "\n# Who reaches the Internet today. Strike out who need not, and make its networks "
        "internal.\n";
    return heading + (names.empty() ? std::string("egress: none\n")
                                    : std::format("egress:\n  allowed: {}\n", flow_list(names)));
}

std::string size_text(std::int64_t bytes) {
    static constexpr std::string_view units = "bkmgtp";
    std::size_t unit = 0;
    while (bytes != 0 && bytes % 1024 == 0 && unit + 1 < units.size()) {
        bytes /= 1024;
        ++unit;
    }
    return std::format("{}{}", bytes, units[unit]);
}

std::string resources_text(const facts::Facts& facts) {
    bool all_memory = !facts.project.services.empty();
    bool all_cpus = all_memory;
    std::map<std::pair<std::string, std::string>, std::vector<std::string>> profiles;
    for (const Service& service : facts.project.services) {
        const auto& memory = service.limits.memory;
        const auto& cpus = service.limits.cpus;
        const bool has_memory = memory && memory->value.count > 0;
        const bool has_cpus = cpus && cpus->value.count > 0;
        all_memory = all_memory && has_memory;
        all_cpus = all_cpus && has_cpus;
        if (has_memory || has_cpus) {
            profiles[{has_memory ? size_text(memory->value.count) : "",
                      has_cpus ? to_text(cpus->value) : ""}]
                .push_back(word(service.name.str()));
        }
    }
    if (profiles.empty()) {
        return "\n# No service has limits yet.\n# resources: {require: [memory, cpus]}\n";
    }
    std::vector<std::string> required;
    if (all_memory) {
        required.emplace_back("memory");
    }
    if (all_cpus) {
        required.emplace_back("cpus");
    }
    std::string text = "\n# Limits that services have today; give the profiles better names.\n"
                       "resources:\n";
    if (!required.empty()) {
        text += std::format("  require: {}\n", flow_list(required));
    }
    text += "  profiles:\n";
    std::size_t number = 0;
    for (const auto& [limits, services] : profiles) {
        const std::string memory = limits.first.empty() ? "" : "memory: " + limits.first + ", ";
        const std::string cpus = limits.second.empty() ? "" : "cpus: " + limits.second + ", ";
        text += std::format("    profile_{}: {{{}{}services: {}}}\n", ++number, memory, cpus,
                            flow_list(services));
    }
    return text;
}

std::string healthchecks_text(const facts::Facts& facts) {
    std::vector<std::string> without;
    for (const Service& service : facts.project.services) {
        if (!service.healthcheck || service.healthcheck->disabled) {
            without.push_back(word(service.name.str()));
        }
    }
    if (without.size() == facts.project.services.size()) {
        return "\n# No service has a healthcheck in the compose files yet.\n# healthchecks: "
               "{required: true}\n";
    }
    std::string text = "\nhealthchecks:\n  required: true\n";
    return without.empty()
               ? text
               : text + std::format("  except: {}  # have none today\n", flow_list(without));
}

std::string names_text(const facts::Facts& facts, const std::vector<DraftTier>& tiers) {
    std::string text;
    for (const Service& service : facts.project.services) {
        const auto home = std::ranges::find_if(tiers, [&](const DraftTier& tier) {
            return std::ranges::contains(tier.services, word(service.name.str()));
        });
        const compose::Attachment* attachment =
            home == tiers.end() ? nullptr : service.attachment(home->network->name);
        if (attachment == nullptr || attachment->aliases.empty()) {
            continue;
        }
        std::vector<std::string> names;
        for (const auto& alias : attachment->aliases) {
            names.push_back(word(alias.value));
        }
        text += std::format("  {}: {}\n", word(service.name.str()), flow_list(names));
    }
    return text.empty() ? text
                        : "\n# DNS names under which services are found on their home tier.\n"
                          "names:\n" +
                              text;
}

} // namespace

std::string contract_draft(const facts::Facts& facts) {
    std::string files;
    for (const text::FileId file : facts.compose_files) {
        files += (files.empty() ? "" : ", ") + facts.files.at(file).path().filename().string();
    }
    const std::vector<DraftTier> tiers = tiers_of(facts);
    std::string text = std::format("# A draft made from {}: it says what is, so that a check of it "
                                   "finds nothing to object to.\n# Make it say what shall be.\n"
                                   "version: 1\nmode: strict  # or warning, or monitoring\n\n",
                                   files);
    if (!tiers.empty()) {
        text += tiers_text(tiers);
    }
    text += ignored_text(facts);
    text += draft_flows_text(facts);
    text += names_text(facts, tiers);
    text += ports_text(facts);
    text += egress_text(facts);
    text += resources_text(facts);
    text += healthchecks_text(facts);
    text += "\n# Values that must not stand in the compose files.\n# secrets: {forbid_inline: "
            "[\"*_PASSWORD\", \"*_SECRET\", \"*_TOKEN\"]}\n";
    return text;
}

} // namespace tw::report
