#include "contract/reader.h"

#include "compose/quantity.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_set>

namespace tw::contract {

void Reader::read(yaml::NodeId root) {
    if (document_.is_null(root)) {
        document_.error(document_.location(root),
                        say("the contract is empty: write at least \"version: 1\""));
        return;
    }
    bool has_version = false;
    std::optional<Entry> environments_entry; // last: it replaces what others say
    document_.fields(
        root, say("the contract"),
        {
            {"version", [&](const Entry& entry) { has_version = true, version(entry); }},
            {"mode", [this](const Entry& entry) { mode(entry); }},
            {"tiers", [this](const Entry& entry) { tiers(entry); }},
            {"classes", [this](const Entry& entry) { classes(entry); }},
            {"flows", [this](const Entry& entry) { flows(entry); }},
            {"names", [this](const Entry& entry) { names(entry); }},
            {"reserved_names", [this](const Entry& entry) { reserved_names(entry); }},
            {"ports", [this](const Entry& entry) { ports(entry); }},
            {"egress", [this](const Entry& entry) { egress(entry); }},
            {"resources", [this](const Entry& entry) { resources(entry); }},
            {"healthchecks", [this](const Entry& entry) { healthchecks(entry); }},
            {"traefik", [this](const Entry& entry) { traefik(entry); }},
            {"secrets", [this](const Entry& entry) { secrets(entry); }},
            {"identity", [this](const Entry& entry) { identity(entry); }},
            {"metadata", [this](const Entry& entry) { metadata(entry); }},
            {"counts", [this](const Entry& entry) { counts(entry); }},
            {"ignore",
             [this](const Entry& entry) { contract_.ignored = services(entry.value, "ignore"); }},
            {"waivers", [this](const Entry& entry) { waivers(entry); }},
            {"baseline", [this](const Entry& entry) { baseline(entry); }},
            {"emergency", [this](const Entry& entry) { emergency(entry); }},
            {"versions", [this](const Entry& entry) { versions(entry); }},
            {"environments", [&](const Entry& entry) { environments_entry = entry; }},
        });
    if (environments_entry) {
        environments(*environments_entry);
    }
    if (document_.is_mapping(root) && !has_version) {
        const std::size_t begin = document_.location(root).range.begin;
        document_.error({document_.location(root).file, {begin, begin}},
                        say("the contract does not say its version: write \"version: 1\""));
    }
}

void Reader::version(const Entry& entry) {
    const auto number = document_.integer(entry.value, "version");
    if (number && *number != 1) {
        document_.error(document_.location(entry.value),
                        say("version {} is unknown, this program reads version 1", *number));
        return;
    }
}

void Reader::mode(const Entry& entry) {
    static constexpr std::array<std::string_view, 3> modes{"strict", "warning", "monitoring"};
    if (const auto chosen = document_.choice(entry.value, "mode", modes)) {
        contract_.mode = static_cast<Mode>(*chosen);
    }
}

void Reader::classes(const Entry& entry) {
    for (const Entry& each : document_.entries(entry.value, "classes")) {
        contract_.classes.emplace(each.key, services(each.value, say("class {}", each.key)));
    }
}

Services Reader::services(yaml::NodeId list, const Phrase& what) {
    Services found;
    std::unordered_set<std::string> seen;
    for (const yaml::NodeId item : document_.items(list, what)) {
        const auto name = document_.string(item, say("an entry of {}", what));
        if (!name) {
            continue;
        }
        if (!seen.insert(*name).second) {
            document_.report(code::contradiction, text::Severity::Warning, document_.location(item),
                             say("{} is already listed in {}", *name, what));
            continue;
        }
        found.push_back({ServiceName(*name), document_.location(item)});
    }
    return found;
}

Texts Reader::texts(yaml::NodeId list, const Phrase& what) {
    Texts found;
    for (const yaml::NodeId item : document_.items(list, what)) {
        if (auto said = document_.string(item, say("an entry of {}", what))) {
            found.push_back({std::move(*said), document_.location(item)});
        }
    }
    return found;
}

std::vector<std::string> Reader::strings(yaml::NodeId list, const Phrase& what) {
    std::vector<std::string> found;
    for (Mentioned<std::string>& each : texts(list, what)) {
        found.push_back(std::move(each.name));
    }
    return found;
}

std::optional<Mentioned<std::string>> Reader::text(const Entry& field, const Phrase& what) {
    auto said = document_.string(field.value, what);
    return said ? std::optional(
                      Mentioned<std::string>{std::move(*said), document_.location(field.value)})
                : std::nullopt;
}

std::optional<Mentioned<Duration>> Reader::duration(const Entry& field, const Phrase& what) {
    const auto parsed = compose::parse_duration(document_.text(field.value));
    if (!parsed) {
        document_.error(document_.location(field.value),
                        say("{} must be a duration such as 30s", what));
        return std::nullopt;
    }
    return Mentioned<Duration>{*parsed, document_.location(field.value)};
}

std::optional<Mentioned<std::int64_t>> Reader::count(const Entry& field, const Phrase& what) {
    const auto number = document_.integer(field.value, what);
    if (!number) {
        return std::nullopt;
    }
    if (*number < 0) {
        document_.error(document_.location(field.value), say("{} cannot be negative", what));
        return std::nullopt;
    }
    return Mentioned<std::int64_t>{*number, document_.location(field.value)};
}

std::vector<std::uint16_t> Reader::port_numbers(yaml::NodeId list, const Phrase& what) {
    std::vector<std::uint16_t> found;
    for (const yaml::NodeId item : document_.items(list, what)) {
        if (document_.text(item).contains('-')) {
            add_port_range(item, what, found);
            continue;
        }
        const auto number = document_.integer(item, say("an entry of {}", what));
        if (number && (*number < 1 || *number > 65535)) {
            document_.error(document_.location(item),
                            say("{} is no port: ports go from 1 to 65535", *number));
        } else if (number) {
            found.push_back(static_cast<std::uint16_t>(*number));
        }
    }
    return found;
}

void Reader::add_port_range(yaml::NodeId node, const Phrase& what,
                            std::vector<std::uint16_t>& ports) {
    const std::string text = document_.text(node);
    std::uint16_t first = 0;
    std::uint16_t last = 0;
    const char* end = text.data() + text.size();
    const auto begin_read = std::from_chars(text.data(), end, first);
    const bool has_dash =
        begin_read.ec == std::errc() && begin_read.ptr != end && *begin_read.ptr == '-';
    const auto end_read =
        has_dash ? std::from_chars(begin_read.ptr + 1, end, last) : std::from_chars_result{};
    if (!has_dash || end_read.ec != std::errc() || end_read.ptr != end || first == 0 ||
        last < first) {
        document_.error(document_.location(node),
                        say("an entry of {} must be a port or a range such as 8000-8010, but it is "
                            "\"{}\"",
                            what, text));
        return;
    }
    for (std::uint32_t port = first; port <= last; ++port) {
        ports.push_back(static_cast<std::uint16_t>(port));
    }
}

bool Reader::flag(yaml::NodeId node, const Phrase& what) {
    return document_.boolean(node, what).value_or(false);
}

Read read(const text::FileSet& files, text::FileId file, std::string_view environment) {
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
                       say("a contract is one YAML document, what follows is not read"));
    }
    if (!tree.documents().empty()) {
        Reader(document, result.contract, environment).read(tree.documents().front().root);
    } else {
        document.error(result.contract.location,
                       say("the contract is empty: write at least \"version: 1\""));
    }
    return result;
}

} // namespace tw::contract
