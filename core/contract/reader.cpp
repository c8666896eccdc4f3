#include "contract/reader.h"

#include "compose/quantity.h"

#include <algorithm>
#include <array>
#include <format>

namespace tw::contract {

void Reader::read(yaml::NodeId root) {
    if (document_.is_null(root)) {
        document_.error(document_.location(root),
                        "the contract is empty: write at least \"version: 1\"");
        return;
    }
    bool has_version = false;
    const auto unchecked = [this](const Entry& entry) { not_checked(entry); };
    document_.fields(
        root, "the contract",
        {
            {"version", [&](const Entry& entry) { has_version = true, version(entry); }},
            {"mode", [this](const Entry& entry) { mode(entry); }},
            {"tiers", [this](const Entry& entry) { tiers(entry); }},
            {"flows", [this](const Entry& entry) { flows(entry); }},
            {"names", [this](const Entry& entry) { names(entry); }},
            {"ports", [this](const Entry& entry) { ports(entry); }},
            {"resources", [this](const Entry& entry) { resources(entry); }},
            {"healthchecks", [this](const Entry& entry) { healthchecks(entry); }},
            {"ignore",
             [this](const Entry& entry) { contract_.ignored = services(entry.value, "ignore"); }},
            {"waivers", [this](const Entry& entry) { waivers(entry); }},
            {"environments", unchecked},
            {"traefik", unchecked},
            {"secrets", unchecked},
            {"metadata", unchecked},
        });
    if (document_.is_mapping(root) && !has_version) {
        const std::size_t begin = document_.location(root).range.begin;
        document_.error({document_.location(root).file, {begin, begin}},
                        "the contract does not say its version: write \"version: 1\"");
    }
}

void Reader::version(const Entry& entry) {
    const auto number = document_.integer(entry.value, "version");
    if (number && *number != 1) {
        document_.error(
            document_.location(entry.value),
            std::format("version {} is unknown, this program reads version 1", *number));
        return;
    }
}

void Reader::mode(const Entry& entry) {
    static constexpr std::array<std::string_view, 3> modes{"strict", "warning", "monitoring"};
    if (const auto chosen = document_.choice(entry.value, "mode", modes)) {
        contract_.mode = static_cast<Mode>(*chosen);
    }
}

void Reader::tiers(const Entry& entry) {
    for (const Entry& each : document_.entries(entry.value, "tiers")) {
        Tier tier{.network = NetworkName(each.key), .location = document_.location(each.key_node)};
        const std::string what = std::format("tier {}", each.key);
        if (document_.is_list(each.value)) {
            tier.services = services(each.value, what);
        } else if (!document_.is_null(each.value)) {
            document_.fields(each.value, what,
                             {
                                 {"services",
                                  [&](const Entry& field) {
                                      tier.services = services(field.value, "services of " + what);
                                  }},
                                 {"internal",
                                  [&](const Entry& field) {
                                      tier.internal =
                                          document_.boolean(field.value, "internal of " + what);
                                  }},
                             });
        }
        contract_.tiers.push_back(std::move(tier));
    }
}

void Reader::names(const Entry& entry) {
    for (const Entry& each : document_.entries(entry.value, "names")) {
        RequiredName required{.service = ServiceName(each.key),
                              .location = document_.location(each.key_node)};
        const std::string what = std::format("names of {}", each.key);
        for (const yaml::NodeId item : document_.items(each.value, what)) {
            if (auto name = document_.string(item, "a name of " + each.key)) {
                required.names.push_back({std::move(*name), document_.location(item)});
            }
        }
        contract_.names.push_back(std::move(required));
    }
}

void Reader::ports(const Entry& entry) {
    const auto published = [this](const Entry& field) {
        std::vector<PublishPolicy> policies;
        for (const Entry& each : document_.entries(field.value, "ports.published")) {
            policies.push_back(
                {ServiceName(each.key),
                 port_numbers(each.value, std::format("published ports of {}", each.key)),
                 document_.location(each.key_node)});
        }
        // Half a policy would forbid what its other half allows.
        if (document_.is_mapping(field.value)) {
            contract_.published = std::move(policies);
        }
    };
    const auto loopback = [this](const Entry& field) {
        contract_.loopback_allowed = document_.boolean(field.value, "ports.loopback");
    };
    document_.fields(entry.value, "ports", {{"published", published}, {"loopback", loopback}});
}

void Reader::resources(const Entry& entry) {
    static constexpr std::array<std::string_view, 2> kinds{"memory", "cpus"};
    const auto require = [this](const Entry& field) {
        for (const yaml::NodeId item : document_.items(field.value, "resources.require")) {
            const auto kind = document_.choice(item, "a required resource", kinds);
            contract_.require_memory |= kind == 0;
            contract_.require_cpus |= kind == 1;
        }
    };
    const auto profiles = [this](const Entry& field) {
        for (const Entry& each : document_.entries(field.value, "resources.profiles")) {
            profile(each);
        }
    };
    document_.fields(entry.value, "resources", {{"require", require}, {"profiles", profiles}});
}

void Reader::profile(const Entry& entry) {
    ResourceProfile read{.location = document_.location(entry.key_node)};
    const std::string what = std::format("profile {}", entry.key);
    const auto memory = [&](const Entry& field) {
        read.memory = compose::parse_bytes(document_.text(field.value));
        if (!read.memory) {
            document_.error(document_.location(field.value),
                            std::format("memory of {} must be a size such as 512m", what));
        }
    };
    const auto cpus = [&](const Entry& field) {
        read.cpus = compose::parse_cpus(document_.text(field.value));
        if (!read.cpus) {
            document_.error(document_.location(field.value),
                            std::format("cpus of {} must be a number of cores such as 0.5", what));
        }
    };
    const auto members = [&](const Entry& field) {
        read.services = services(field.value, "services of " + what);
    };
    document_.fields(entry.value, what,
                     {{"memory", memory}, {"cpus", cpus}, {"services", members}});

    const auto is_default = [](const auto& named) { return named.second.services.empty(); };
    if (read.services.empty() && std::ranges::any_of(contract_.profiles, is_default)) {
        document_.report(
            code::contradiction, text::Severity::Warning, read.location,
            std::format("{} lists no services, but another profile is the default already", what));
    }
    contract_.profiles.emplace(entry.key, std::move(read));
}

void Reader::healthchecks(const Entry& entry) {
    const auto required = [this](const Entry& field) {
        contract_.require_healthcheck = flag(field.value, "healthchecks.required");
    };
    const auto except = [this](const Entry& field) {
        contract_.without_healthcheck = services(field.value, "healthchecks.except");
    };
    document_.fields(entry.value, "healthchecks", {{"required", required}, {"except", except}});
}

void Reader::not_checked(const Entry& entry) {
    document_.report(
        code::not_checked, text::Severity::Warning, document_.location(entry.key_node),
        std::format("\"{}\" is not checked yet by this version, so nothing it says is verified",
                    entry.key));
}

std::vector<Mentioned<ServiceName>> Reader::services(yaml::NodeId list, std::string_view what) {
    std::vector<Mentioned<ServiceName>> found;
    for (const yaml::NodeId item : document_.items(list, what)) {
        const auto name = document_.string(item, std::format("an entry of {}", what));
        if (!name) {
            continue;
        }
        if (std::ranges::contains(found, ServiceName(*name), &Mentioned<ServiceName>::name)) {
            document_.report(code::contradiction, text::Severity::Warning, document_.location(item),
                             std::format("{} is already listed in {}", *name, what));
            continue;
        }
        found.push_back({ServiceName(*name), document_.location(item)});
    }
    return found;
}

std::vector<std::uint16_t> Reader::port_numbers(yaml::NodeId list, std::string_view what) {
    std::vector<std::uint16_t> found;
    for (const yaml::NodeId item : document_.items(list, what)) {
        const auto number = document_.integer(item, std::format("an entry of {}", what));
        if (number && (*number < 1 || *number > 65535)) {
            document_.error(document_.location(item),
                            std::format("{} is no port: ports go from 1 to 65535", *number));
        } else if (number) {
            found.push_back(static_cast<std::uint16_t>(*number));
        }
    }
    return found;
}

bool Reader::flag(yaml::NodeId node, std::string_view what) {
    return document_.boolean(node, what).value_or(false);
}

Read read(const text::FileSet& files, text::FileId file) {
    Read result;
    const std::string& text = files.text(file);
    result.contract.location = {file, {0, text.size()}};
    const yaml::Tree tree = yaml::parse(text);
    for (const yaml::Problem& problem : tree.problems()) {
        // What only Compose refuses is fine here: it never sees this file.
        if (problem.judge != yaml::Judge::Compose) {
            result.diagnostics.push_back({code::not_understood,
                                          text::Severity::Error,
                                          problem.message,
                                          {file, problem.range}});
        }
    }
    Document document(tree, file, result.diagnostics);
    if (tree.documents().size() > 1) {
        const yaml::Document& second = tree.documents()[1];
        document.error({file, {second.begin, second.end}},
                       "a contract is one YAML document, what follows is not read");
    }
    if (!tree.documents().empty()) {
        Reader(document, result.contract).read(tree.documents().front().root);
    } else {
        document.error(result.contract.location,
                       "the contract is empty: write at least \"version: 1\"");
    }
    return result;
}

} // namespace tw::contract
