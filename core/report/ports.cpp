#include "report/ports.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <format>

namespace tw::report {
namespace {

using Json = nlohmann::ordered_json;
using PortFrom = PortLine::From;
using PortKind = PortLine::Kind;
using PortVerdict = PortLine::Verdict;

std::string_view to_text(PortKind kind) {
    return kind == PortKind::Published ? "published"
           : kind == PortKind::Exposed ? "exposed"
                                       : "host";
}

std::string_view to_text(PortFrom from) {
    switch (from) {
    case PortFrom::Everyone: return "everyone";
    case PortFrom::Address: return "address";
    case PortFrom::Host: return "this-host";
    case PortFrom::Networks: return "own-networks";
    case PortFrom::Nowhere: return "nowhere";
    case PortFrom::Unknown: break;
    }
    return "unknown";
}

std::string_view to_text(PortVerdict verdict) {
    switch (verdict) {
    case PortVerdict::Allowed: return "allowed";
    case PortVerdict::Forbidden: return "forbidden";
    case PortVerdict::NoPolicy: return "no-policy";
    case PortVerdict::NotOpen: return "not-open";
    case PortVerdict::Unknown: break;
    }
    return "unknown";
}

struct PortSummary {
    std::size_t published = 0, everyone = 0, address = 0, host = 0, nowhere = 0, exposed = 0,
                unknown = 0, forbidden = 0;
};

PortSummary sum_of(const std::vector<PortLine>& lines) {
    PortSummary summary;
    for (const PortLine& line : lines) {
        const bool is_published = line.kind == PortKind::Published;
        summary.published += is_published ? 1U : 0U;
        summary.everyone += is_published && line.from == PortFrom::Everyone ? 1U : 0U;
        summary.address += is_published && line.from == PortFrom::Address ? 1U : 0U;
        summary.host += is_published && line.from == PortFrom::Host ? 1U : 0U;
        summary.nowhere += is_published && line.from == PortFrom::Nowhere ? 1U : 0U;
        summary.exposed += line.kind == PortKind::Exposed ? 1U : 0U;
        summary.unknown += line.kind == PortKind::HostNetwork ? 1U : 0U;
        summary.forbidden += line.verdict == PortVerdict::Forbidden ? 1U : 0U;
    }
    return summary;
}

std::string count_of(std::size_t number, std::string_view thing) {
    return std::format("{} {}{}", number, thing, number == 1 ? "" : "s");
}

std::string summary_text(const std::vector<PortLine>& lines) {
    const PortSummary s = sum_of(lines);
    std::string text = count_of(s.published, "published port");
    if (s.published > 0) {
        text +=
            std::format(": {} for everyone, {} on one address, {} on this host only, {} nowhere",
                        s.everyone, s.address, s.host, s.nowhere);
    }
    text += std::format("; {} in expose", s.exposed);
    if (s.unknown > 0) {
        text += std::format("; {} on the host's network", count_of(s.unknown, "service"));
    }
    return text + std::format("; {} against the contract", s.forbidden);
}

std::vector<std::string> port_notes(const facts::Facts& facts) {
    std::vector<std::string> notes{
        "An image may say further ports (EXPOSE), which compose files do not show: they are not "
        "listed. That opens none of them; services that share a network reach every port anyway."};
    if (!facts.project.inactive_services.empty()) {
        std::string names;
        for (const compose::Service& service : facts.project.inactive_services) {
            names += (names.empty() ? "" : ", ") + service.name.str();
        }
        notes.push_back("Switched off by profiles, and not listed: " + names + ".");
    }
    return notes;
}

/// What the columns of the tables show.
using PortCells = std::array<std::string, 7>;
constexpr std::array headings{"Service", "Tier", "Host", "Container", "From", "Contract", "Why"};

std::string networks_text(const PortLine& line) {
    std::string text;
    for (const NetworkName& network : line.networks) {
        text += (text.empty() ? "" : ", ") + network.str();
    }
    return text.empty() ? "-" : text;
}

std::string host_text(const PortLine& line) {
    if (line.kind != PortKind::Published) {
        return line.kind == PortKind::Exposed ? "-" : "?";
    }
    const std::string address = line.host_address.empty()         ? "*"
                                : line.host_address.contains(':') ? "[" + line.host_address + "]"
                                                                  : line.host_address;
    return address + ":" + (line.host_port.empty() ? "(any)" : line.host_port);
}

std::string from_text(const PortLine& line) {
    std::string text(to_text(line.from));
    std::ranges::replace(text, '-', ' ');
    if (line.from == PortFrom::Address) {
        text = "who reaches " + line.host_address;
    }
    return line.other_stacks && line.from != PortFrom::Unknown ? text + ", other stacks" : text;
}

PortCells cells_of(const PortLine& line) {
    std::string verdict(to_text(line.verdict));
    std::ranges::replace(verdict, '-', ' ');
    const bool is_decided =
        line.verdict == PortVerdict::Allowed || line.verdict == PortVerdict::Forbidden;
    return {line.service.str(),
            line.tier.empty() ? networks_text(line) : line.tier,
            host_text(line),
            line.container_port.empty() ? "?" : line.container_port + "/" + line.protocol,
            from_text(line),
            is_decided ? verdict + ": " + line.policy.str() : verdict,
            line.why};
}

std::string environment_text(const facts::Facts& facts) {
    return facts.target.environment.empty() ? "" : "environment " + facts.target.environment + ": ";
}

} // namespace

std::string ports_json(const facts::Facts& facts) {
    const std::vector<PortLine> lines = port_lines(facts);
    Json ports = Json::array();
    const auto text_or_null = [](const std::string& text) {
        return text.empty() ? Json() : Json(text);
    };
    for (const PortLine& line : lines) {
        Json networks = Json::array();
        for (const NetworkName& network : line.networks) {
            networks.push_back(network.str());
        }
        const text::Source& source = facts.files.at(line.location.file);
        ports.push_back({{"service", line.service.str()},
                         {"tier", text_or_null(line.tier)},
                         {"networks", std::move(networks)},
                         {"kind", to_text(line.kind)},
                         {"hostAddress", text_or_null(line.host_address)},
                         {"hostPort", text_or_null(line.host_port)},
                         {"containerPort", text_or_null(line.container_port)},
                         {"protocol", text_or_null(line.protocol)},
                         {"from", to_text(line.from)},
                         {"otherStacks", line.other_stacks},
                         {"why", line.why.str()},
                         {"verdict", to_text(line.verdict)},
                         {"policy", text_or_null(line.policy)},
                         {"file", source.path().string()},
                         {"line", source.position(line.location.range.begin).line}});
    }
    const PortSummary s = sum_of(lines);
    return Json{{"environment", text_or_null(facts.target.environment)},
                {"ports", std::move(ports)},
                {"summary",
                 {{"published", s.published},
                  {"everyone", s.everyone},
                  {"address", s.address},
                  {"thisHost", s.host},
                  {"nowhere", s.nowhere},
                  {"exposed", s.exposed},
                  {"hostNetwork", s.unknown},
                  {"forbidden", s.forbidden}}},
                {"notes", port_notes(facts)}}
               .dump(2, ' ', false, Json::error_handler_t::replace) +
           "\n";
}

std::string ports_text(const facts::Facts& facts) {
    const std::vector<PortLine> lines = port_lines(facts);
    std::vector<PortCells> rows;
    std::array<std::size_t, headings.size()> widths{};
    PortCells head;
    std::ranges::copy(headings, head.begin());
    rows.push_back(head);
    std::ranges::transform(lines, std::back_inserter(rows), cells_of);
    for (const PortCells& cells : rows) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            widths[i] = std::max(widths[i], cells[i].size());
        }
    }
    std::string out;
    for (std::size_t i = 0; i < rows.size() && rows.size() > 1; ++i) {
        std::string text;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            text += std::format("{:{}}  ", rows[i][column], widths[column]);
        }
        text.erase(text.find_last_not_of(' ') + 1);
        out += text + "\n";
    }
    out += std::format("{}{}\n", environment_text(facts), summary_text(lines));
    for (const std::string& note : port_notes(facts)) {
        out += "Note: " + note + "\n";
    }
    return out;
}

std::string ports_markdown(const facts::Facts& facts) {
    const std::vector<PortLine> lines = port_lines(facts);
    const auto escaped = [](std::string_view text) {
        std::string out;
        for (const char c : text) {
            out += c == '|' || c == '*' || c == '_' ? std::string("\\") + c : std::string(1, c);
        }
        return out;
    };
    std::string out =
        std::format("### Ports\n\n{}{}.\n", escaped(environment_text(facts)), summary_text(lines));
    if (!lines.empty()) {
        out += "\n|";
        for (const char* heading : headings) {
            out += std::format(" {} |", heading);
        }
        out += "\n|";
        for (std::size_t i = 0; i < headings.size(); ++i) {
            out += " --- |";
        }
        out += "\n";
        for (const PortLine& line : lines) {
            out += "|";
            for (const std::string& cell : cells_of(line)) {
                out += std::format(" {} |", escaped(cell));
            }
            out += "\n";
        }
    }
    for (const std::string& note : port_notes(facts)) {
        out += "\n" + escaped(note) + "\n";
    }
    return out;
}

} // namespace tw::report
