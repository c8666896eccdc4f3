// Internal: typed parts out of a canonical project. Forms were checked before (validate.h), so what
// does not fit is passed over here without a word.
#pragma once

#include "compose/project.h"
#include "compose/version.h"
#include "text/diagnostic.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace tw::compose {

/// Collects remarks on the files.
class Remarks {
public:
    explicit Remarks(std::vector<text::Diagnostic>& diagnostics) : diagnostics_(diagnostics) {}

    void error(std::string_view code, const text::Location& where, Phrase message) {
        add(code, text::Severity::Error, where, std::move(message));
    }
    void warning(std::string_view code, const text::Location& where, Phrase message) {
        add(code, text::Severity::Warning, where, std::move(message));
    }
    void add(std::vector<text::Diagnostic> found) {
        std::ranges::move(found, std::back_inserter(diagnostics_));
    }
    void wrong_type(const Value& value, std::string_view what, const Phrase& wanted) {
        error("TW-CMP-025", value.origin.location, say("'{}' must be {}", what, wanted));
    }

private:
    void add(std::string_view code, text::Severity severity, const text::Location& where,
             Phrase message) {
        diagnostics_.push_back({std::string(code), severity, std::move(message), where});
    }

    std::vector<text::Diagnostic>& diagnostics_;
};

/// Where an entry is named, with the way by which its value came.
[[nodiscard]] Origin origin_of_key(const Entry& entry);
/// The value at the end of a path of keys, or nothing.
[[nodiscard]] const Value* find_at(const Value& map, std::initializer_list<std::string_view> path);
/// A scalar with its place; nothing for lists, maps and null.
[[nodiscard]] std::optional<Located<std::string>> read_text(const Value& map, std::string_view key);
[[nodiscard]] bool read_flag(const Value& map, std::string_view key, bool otherwise = false);
/// The scalars of a list.
[[nodiscard]] std::vector<Located<std::string>> read_list(const Value& map, std::string_view key);
/// The entries of a map with single values.
[[nodiscard]] std::vector<Label> read_labels(const Value& map, std::string_view key);

[[nodiscard]] Service read_service(const Entry& entry, Version version, Remarks& remarks);
[[nodiscard]] Network read_network(const Entry& entry, const std::string& project_name);

// Limits, of which zero is none (service_limits.cpp).
[[nodiscard]] std::optional<Bytes> bytes_of(const Value* value);
[[nodiscard]] std::optional<NanoCpus> cpus_of(const Value* value);

// Parts of a service (service_networks.cpp, service_limits.cpp).
void read_networks(const Value& body, Service& service);
void read_dependencies(const Value& body, Service& service);
void read_ports(const Value& body, Service& service, Version version, Remarks& remarks);
void read_limits(const Value& body, Service& service, Remarks& remarks);
void read_healthcheck(const Value& body, Service& service);

} // namespace tw::compose
