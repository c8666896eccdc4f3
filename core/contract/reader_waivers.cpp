// Waivers: who accepts which violation, why, and until when.

#include "contract/reader.h"

#include <charconv>

namespace tw::contract {
namespace {

/// Exactly `YYYY-MM-DD`, and a day that exists.
std::optional<std::chrono::year_month_day> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto number = [&](std::size_t begin, std::size_t size) {
        unsigned value = 0;
        const char* first = text.data() + begin;
        const auto [end, error] = std::from_chars(first, first + size, value);
        return error == std::errc() && end == first + size ? std::optional(value) : std::nullopt;
    };
    const auto year = number(0, 4);
    const auto month = number(5, 2);
    const auto day = number(8, 2);
    if (!year || !month || !day) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(*year)),
                                           std::chrono::month(*month), std::chrono::day(*day)};
    return date.ok() ? std::optional(date) : std::nullopt;
}

} // namespace

void Reader::waivers(const Entry& entry) {
    for (const yaml::NodeId item : document_.items(entry.value, "waivers")) {
        waiver(item);
    }
}

void Reader::waiver(yaml::NodeId node) {
    Waiver waiver{.location = document_.location(node)};
    bool usable = true;
    const auto text = [&](auto& into, const char* what) {
        return [this, &into, &usable, what](const Entry& field) {
            // Half a waiver would excuse more than was meant.
            if (auto said = document_.string(field.value, what)) {
                into = std::move(*said);
            } else {
                usable = false;
            }
        };
    };
    document_.fields(node, say("a waiver"),
                     {
                         {"rule", text(waiver.rule, "rule")},
                         {"service", text(waiver.service, "service")},
                         {"network", text(waiver.network, "network")},
                         {"subject", text(waiver.subject, "subject")},
                         {"reason", text(waiver.reason, "reason")},
                         {"approved_by", text(waiver.approved_by, "approved_by")},
                         {"expires",
                          [&](const Entry& field) {
                              waiver.expires = date(field.value, "expires");
                              usable = usable && waiver.expires.has_value();
                          }},
                     });
    if (!usable || !document_.is_mapping(node)) {
        return;
    }
    if (waiver.rule.empty()) {
        document_.error(waiver.location,
                        say("a waiver needs \"rule\": the id or name of what it excuses"));
    } else if (waiver.reason.empty()) {
        document_.error(waiver.location,
                        say("a waiver needs \"reason\", without one it does not count"));
    } else {
        contract_.waivers.push_back(std::move(waiver));
    }
}

std::optional<std::chrono::year_month_day> Reader::date(yaml::NodeId node, const Phrase& what) {
    const auto parsed = parse_date(document_.text(node));
    if (!parsed) {
        document_.error(document_.location(node),
                        what == "until"
                            ? say("{} must be a day written YYYY-MM-DD, so the emergency does not "
                                  "count",
                                  what)
                            : say("{} must be a day written YYYY-MM-DD, so the waiver does not "
                                  "count",
                                  what));
    }
    return parsed;
}

} // namespace tw::contract
