// Flows: `a -> b`, `a <-> b`, or a mapping with ports and `required`.

#include "contract/reader.h"

#include <format>

namespace tw::contract {
namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

/// A name that is at most one party: no arrow, no blank.
bool is_name(std::string_view text) {
    return !text.empty() && text.find_first_of(" \t<>,") == std::string_view::npos;
}

} // namespace

Party party(std::string_view written, text::Location location) {
    if (written.starts_with("service:")) {
        return {std::string(trimmed(written.substr(8))), Party::Kind::Service, location};
    }
    if (written.starts_with("tier:")) {
        return {std::string(trimmed(written.substr(5))), Party::Kind::Tier, location};
    }
    return {std::string(written), Party::Kind::Either, location};
}

void Reader::flows(const Entry& entry) {
    std::vector<Flow> found;
    for (const yaml::NodeId item : document_.items(entry.value, "flows")) {
        if (auto each = flow(item)) {
            found.push_back(std::move(*each));
        }
    }
    if (document_.is_list(entry.value)) {
        contract_.flows = std::move(found);
    }
}

std::optional<Flow> Reader::flow(yaml::NodeId node) {
    return document_.is_mapping(node) ? flow_of_mapping(node) : flow_of_text(node);
}

std::optional<Flow> Reader::flow_of_text(yaml::NodeId node) {
    const auto text = document_.string(node, "a flow");
    if (!text) {
        return std::nullopt;
    }
    const std::size_t arrow = text->find("->");
    const bool both_ways = arrow != std::string::npos && arrow > 0 && (*text)[arrow - 1] == '<';
    const text::Location whole = document_.location(node);
    const std::string_view from =
        arrow == std::string::npos
            ? ""
            : trimmed(std::string_view(*text).substr(0, both_ways ? arrow - 1 : arrow));
    const std::string_view to =
        arrow == std::string::npos ? "" : trimmed(std::string_view(*text).substr(arrow + 2));
    if (!is_name(from) || !is_name(to)) {
        document_.error(whole,
                        std::format("\"{}\" is no flow: write \"a -> b\" or \"a <-> b\"", *text));
        return std::nullopt;
    }
    // A plain scalar on one line stands in the file as it was decoded, so the names can be found in
    // it.
    const auto place = [&](std::string_view name) {
        const auto offset = static_cast<std::size_t>(name.data() - text->data());
        return whole.range.size() == text->size()
                   ? text::Location{whole.file,
                                    {whole.range.begin + offset,
                                     whole.range.begin + offset + name.size()}}
                   : whole;
    };
    return Flow{.from = party(from, place(from)),
                .to = party(to, place(to)),
                .both_ways = both_ways,
                .location = whole};
}

std::optional<Flow> Reader::flow_of_mapping(yaml::NodeId node) {
    Flow flow{.location = document_.location(node)};
    const auto end = [this](Party& into, const char* what) {
        return [this, &into, what](const Entry& field) {
            if (const auto name = document_.string(field.value, what)) {
                into = party(*name, document_.location(field.value));
            }
        };
    };
    document_.fields(
        node, "a flow",
        {
            {"from", end(flow.from, "from")},
            {"to", end(flow.to, "to")},
            {"ports",
             [&](const Entry& field) {
                 flow.ports = port_numbers(field.value, "ports of a flow");
             }},
            {"required",
             [&](const Entry& field) { flow.required = flag(field.value, "required"); }},
            {"both_ways",
             [&](const Entry& field) { flow.both_ways = flag(field.value, "both_ways"); }},
        });
    if (flow.from.name.empty() || flow.to.name.empty()) {
        document_.error(flow.location, "a flow needs \"from\" and \"to\"");
        return std::nullopt;
    }
    return flow;
}

} // namespace tw::contract
