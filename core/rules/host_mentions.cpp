#include "rules/host_mentions.h"

#include "base/letters.h"
#include "compose/ports.h"
#include "compose/secrecy.h"

#include <algorithm>
#include <array>

namespace tw::rules {
namespace {

constexpr std::string_view blanks = " \t\r\n";

/// Protocols whose addresses name a machine; for others, as `s3`, the name is something else.
constexpr auto schemes = std::to_array<std::string_view>(
    {"amqp",     "amqps",   "bolt",      "clickhouse", "elasticsearch", "ftp",      "gelf",
     "grpc",     "grpcs",   "http",      "https",      "influxdb",      "kafka",    "ldap",
     "ldaps",    "mariadb", "memcached", "mongodb",    "mqtt",          "mqtts",    "mssql",
     "mysql",    "mysql2",  "nats",      "neo4j",      "pgsql",         "postgres", "postgresql",
     "rabbitmq", "redis",   "rediss",    "sftp",       "smtp",          "smtps",    "sqlserver",
     "ssh",      "syslog",  "tcp",       "udp",        "valkey",        "ws",       "wss"});

/// Parts of names of variables that tell how others see the service, or where it listens.
constexpr auto not_for_connecting = std::to_array<std::string_view>(
    {"ADVERTISED", "ALLOWED", "BIND", "CALLBACK", "CORS", "CSRF", "DOMAIN", "EXTERNAL",
     "LETSENCRYPT", "LISTEN", "NO_PROXY", "ORIGIN", "PUBLIC", "REDIRECT", "TRUSTED", "VIRTUAL_HOST",
     "WHITELIST"});

constexpr auto setting_ends = std::to_array<std::string_view>(
    {"HOST", "HOSTS", "SERVER", "SERVERS", "ADDR", "ADDRESS", "ENDPOINT", "BROKER", "BROKERS"});

constexpr auto setting_words =
    std::to_array<std::string_view>({"HOST=", "SERVER=", "DATA SOURCE="});

bool is_host_name(std::string_view text) {
    return std::ranges::any_of(text, is_letter) && std::ranges::all_of(text, is_name_letter) &&
           !std::string_view(".-_").contains(text.front()) && text.back() != '.';
}

bool is_port_number(std::string_view text) {
    return compose::parse_port(text).value_or(0) != 0;
}

class MentionFinder {
public:
    explicit MentionFinder(std::string_view value) : value_(value) {}

    void urls() {
        for (std::size_t at = value_.find("://"); at != std::string_view::npos;
             at = value_.find("://", at + 3)) {
            if (has_known_scheme(at)) {
                authority(at + 3);
            }
        }
    }

    /// Nothing but `name:port`, or several of them with commas.
    void addresses() {
        std::vector<HostMention> found;
        for (std::size_t begin = 0; begin <= value_.size();) {
            const std::size_t end = std::min(value_.find(',', begin), value_.size());
            const std::string_view part = trimmed(value_.substr(begin, end - begin));
            const std::size_t colon = part.find(':');
            if (colon == std::string_view::npos || !is_host_name(part.substr(0, colon)) ||
                !is_port_number(part.substr(colon + 1))) {
                return;
            }
            found.push_back({std::string(part.substr(0, colon)), HostMention::Form::Address,
                             static_cast<std::size_t>(part.data() - value_.data())});
            begin = end + 1;
        }
        mentions_.insert(mentions_.end(), found.begin(), found.end());
    }

    /// `user:password@tcp(name:port)/`, as Go's MySQL driver has it.
    void go_addresses() {
        constexpr std::string_view mark = "@tcp(";
        const std::size_t at = value_.rfind(mark);
        if (at != std::string_view::npos) {
            const std::size_t begin = at + mark.size();
            add(begin, value_.find_first_of(":)", begin), HostMention::Form::Address);
        }
    }

    /// `host=name` among other words.
    void setting_words_within() {
        const std::string folded = upper_case(value_);
        for (const std::string_view word : setting_words) {
            const std::size_t at = folded.find(word);
            const bool is_word =
                at == 0 || (at != std::string::npos &&
                            (blanks.contains(folded[at - 1]) || folded[at - 1] == ';'));
            if (is_word) {
                const std::size_t begin = at + word.size();
                add(begin, value_.find_first_of(" ;,:\t", begin), HostMention::Form::Setting);
            }
        }
    }

    void whole_value() {
        if (!mentions_.empty() || value_.empty()) {
            return;
        }
        for (std::size_t begin = 0; begin <= value_.size();) {
            const std::size_t end = std::min(value_.find(',', begin), value_.size());
            add(begin, end, HostMention::Form::Setting);
            begin = end + 1;
        }
    }

    [[nodiscard]] std::vector<HostMention> take() { return std::move(mentions_); }

private:
    static std::string_view trimmed(std::string_view text) {
        const std::size_t first = text.find_first_not_of(blanks);
        return first == std::string_view::npos
                   ? std::string_view()
                   : text.substr(first, text.find_last_not_of(blanks) - first + 1);
    }

    [[nodiscard]] bool has_known_scheme(std::size_t end) const {
        std::size_t begin = end;
        while (begin > 0 && (is_name_letter(value_[begin - 1]) || value_[begin - 1] == '+') &&
               value_[begin - 1] != '_') {
            --begin;
        }
        const std::string_view written = value_.substr(begin, end - begin);
        const std::string scheme = upper_case(written.substr(0, written.find('+')));
        return !written.ends_with("+srv") &&
               std::ranges::any_of(
                   schemes, [&](std::string_view known) { return upper_case(known) == scheme; });
    }

    void authority(std::size_t begin) {
        const std::size_t end =
            std::min(value_.find_first_of("/?# \t\r\n\"'<>`|(){}\\", begin), value_.size());
        const std::string_view rest = value_.substr(end, value_.find_first_of(blanks, end) - end);
        if (rest.contains('@') && !rest.contains("://")) {
            return; // the password may hold a '/': what is the name cannot be told
        }
        const std::size_t user = value_.substr(begin, end - begin).rfind('@');
        std::size_t at = user == std::string_view::npos ? begin : begin + user + 1;
        while (at < end) {
            const std::size_t comma = std::min(value_.find(',', at), end);
            const std::string_view part = value_.substr(at, comma - at);
            const std::size_t colon = part.find(':');
            // In `http://a,http://b` the second part is a scheme.
            if (!part.ends_with(':')) {
                add(at, colon == std::string_view::npos ? comma : at + colon,
                    HostMention::Form::Url);
            }
            at = comma + 1;
        }
    }

    void add(std::size_t begin, std::size_t end, HostMention::Form form) {
        const std::string_view name =
            trimmed(value_.substr(begin, std::min(end, value_.size()) - begin));
        if (!name.empty() && is_host_name(name)) {
            mentions_.push_back(
                {std::string(name), form, static_cast<std::size_t>(name.data() - value_.data())});
        }
    }

    std::string_view value_;
    std::vector<HostMention> mentions_;
};

} // namespace

std::vector<HostMention> host_mentions(std::string_view key, std::string_view value) {
    const std::string name = upper_case(key);
    const bool is_meant = std::ranges::none_of(
        not_for_connecting, [&](std::string_view part) { return name.contains(part); });
    if (!is_meant) {
        return {};
    }
    MentionFinder finder(value);
    if (value.contains("://")) {
        finder.urls();
    } else if (!compose::names_secret(key)) {
        finder.addresses();
        finder.go_addresses();
        finder.setting_words_within();
        if (std::ranges::any_of(setting_ends,
                                [&](std::string_view end) { return name.ends_with(end); })) {
            finder.whole_value();
        }
    }
    return finder.take();
}

} // namespace tw::rules
