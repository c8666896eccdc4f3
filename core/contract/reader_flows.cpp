// Flows: `a -> b`, `a <-> b`, `a -/> b`, or a mapping with ports and a policy.

#include "contract/pattern.h"
#include "contract/reader.h"

#include <array>

namespace tw::contract {
namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

/// `->`, `<->`, `-/>` or `</>` in a text; of size 0 when there is none.
struct Arrow {
    std::size_t begin = 0;
    std::size_t size = 0;
    bool both_ways = false;
    bool forbidden = false;
};

Arrow arrow_in(std::string_view text) {
    static constexpr std::array arrows{
        std::pair{"<->", Arrow{.size = 3, .both_ways = true}},
        std::pair{"</>", Arrow{.size = 3, .both_ways = true, .forbidden = true}},
        std::pair{"-/>", Arrow{.size = 3, .forbidden = true}}, std::pair{"->", Arrow{.size = 2}}};
    for (const auto& [sign, arrow] : arrows) {
        if (const std::size_t at = text.find(sign); at != std::string_view::npos) {
            Arrow found = arrow;
            found.begin = at;
            return found;
        }
    }
    return {};
}

/// A name that is at most one party: no arrow, no blank.
bool is_name(std::string_view text) {
    return !text.empty() && text.find_first_of(" \t<>,") == std::string_view::npos;
}

} // namespace

Party party(std::string_view written, text::Location location) {
    static constexpr std::array prefixes{std::pair{"service:", Party::Kind::Service},
                                         std::pair{"tier:", Party::Kind::Tier},
                                         std::pair{"class:", Party::Kind::Class}};
    for (const auto& [prefix, kind] : prefixes) {
        if (written.starts_with(prefix)) {
            written.remove_prefix(std::string_view(prefix).size());
            return {std::string(trimmed(written)), kind, location};
        }
    }
    const Party::Kind kind = written == "internet" ? Party::Kind::Internet
                             : written == "host"   ? Party::Kind::Host
                             : is_pattern(written) ? Party::Kind::Pattern
                                                   : Party::Kind::Either;
    return {std::string(written), kind, location};
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
    const auto text = document_.string(node, say("a flow"));
    if (!text) {
        return std::nullopt;
    }
    const Arrow arrow = arrow_in(*text);
    const text::Location whole = document_.location(node);
    const std::string_view from =
        arrow.size == 0 ? "" : trimmed(std::string_view(*text).substr(0, arrow.begin));
    const std::string_view to =
        arrow.size == 0 ? "" : trimmed(std::string_view(*text).substr(arrow.begin + arrow.size));
    if (!is_name(from) || !is_name(to)) {
        document_.error(whole, say("\"{}\" is no flow: write \"a -> b\" or \"a <-> b\"", *text));
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
                .both_ways = arrow.both_ways,
                .forbidden = arrow.forbidden,
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
        node, say("a flow"),
        {
            {"from", end(flow.from, "from")},
            {"to", end(flow.to, "to")},
            {"ports",
             [&](const Entry& field) {
                 flow.ports = port_numbers(field.value, say("ports of a flow"));
             }},
            {"policy", [&](const Entry& field) { flow_policy(field, flow); }},
            {"required",
             [&](const Entry& field) { flow.required = flag(field.value, "required"); }},
            {"both_ways",
             [&](const Entry& field) { flow.both_ways = flag(field.value, "both_ways"); }},
        });
    if (flow.required && flow.forbidden) {
        document_.report(
            code::contradiction, text::Severity::Warning, flow.location,
            say("the flow is both required and forbidden; forbidden takes precedence"));
        flow.required = false;
    }
    if (flow.from.name.empty() || flow.to.name.empty()) {
        document_.error(flow.location, say("a flow needs \"from\" and \"to\""));
        return std::nullopt;
    }
    return flow;
}

void Reader::flow_policy(const Entry& field, Flow& flow) {
    static constexpr std::array<std::string_view, 3> policies{"allowed", "required", "forbidden"};
    const auto chosen = document_.choice(field.value, say("policy of a flow"), policies);
    flow.required = flow.required || chosen == 1;
    flow.forbidden = chosen == 2;
}

} // namespace tw::contract
