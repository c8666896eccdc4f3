// Internal: helpers for reading typed parts out of values, reporting what does not fit.
#pragma once

#include "compose/project.h"

#include <format>
#include <span>
#include <string_view>

namespace tw::compose {

/// Collects the remarks of the typed readers.
class Remarks {
public:
    explicit Remarks(std::vector<text::Diagnostic>& diagnostics) : diagnostics_(diagnostics) {}

    void error(const char* code, const text::Location& where, std::string message) {
        diagnostics_.push_back({code, text::Severity::Error, std::move(message), where});
    }
    void warning(const char* code, const text::Location& where, std::string message) {
        diagnostics_.push_back({code, text::Severity::Warning, std::move(message), where});
    }
    void wrong_type(const Value& value, std::string_view what, std::string_view wanted) {
        error("TW-CMP-025", value.origin.location, std::format("'{}' must be {}", what, wanted));
    }

private:
    std::vector<text::Diagnostic>& diagnostics_;
};

/// A scalar's text; reports lists and maps. Null is an empty text.
[[nodiscard]] std::string read_text(const Value& value, std::string_view what, Remarks& remarks);
/// `true`, `false`, and with a warning what Compose casts: yes, on, y and their opposites.
[[nodiscard]] std::optional<bool> read_bool(const Value& value, std::string_view what,
                                            Remarks& remarks);
/// The texts of a list; reports anything else.
[[nodiscard]] std::vector<Located<std::string>> read_list(const Value& value, std::string_view what,
                                                          Remarks& remarks);
/// The entries of a list of `key=value` or of a map, in order, the last of equal keys.
[[nodiscard]] std::vector<Label> read_labels(const Value& value, std::string_view what,
                                             Remarks& remarks);
/// Warns about keys that are not in `known` and do not begin with `x-`, with the nearest known one.
void check_keys(const Value& map, std::span<const std::string_view> known, std::string_view where,
                Remarks& remarks);

[[nodiscard]] Service read_service(const Entry& entry, Remarks& remarks);
[[nodiscard]] Network read_network(const Entry& entry, const std::string& project_name,
                                   Remarks& remarks);

// Parts of a service (service_networks.cpp, service_ports.cpp, service_limits.cpp).
void read_networks(const Value& body, Service& service, Remarks& remarks);
void read_ports(const Value& body, Service& service, Remarks& remarks);
void read_limits(const Value& body, Service& service, Remarks& remarks);
void read_healthcheck(const Value& body, Service& service, Remarks& remarks);
void read_dependencies(const Value& body, Service& service, Remarks& remarks);

} // namespace tw::compose
