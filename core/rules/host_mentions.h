// Names of machines in what programs are told: environment variables and words of a command.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tw::rules {

/// A name to which a program will connect, as far as its settings show.
struct HostMention {
    enum class Form : std::uint8_t {
        Url,     ///< `postgres://user@HOST:5432/db`
        Address, ///< `HOST:5432`
        Setting, ///< `DB_HOST=HOST`, or `host=HOST` within a value
    };
    std::string
        host; ///< as written; begins with a letter or digit, and is no number and no IP address
    Form form = Form::Url;
    std::size_t offset = 0; ///< of the name in the value
};

/// Names in a value; `key` is that of the variable, empty for a word of a command. Nothing of what
/// may be a password is ever taken for a name. Variables that speak of other machines' view of the
/// service (`VIRTUAL_HOST`, `ALLOWED_ORIGINS`, `ADVERTISED_LISTENERS` …) mention nobody.
[[nodiscard]] std::vector<HostMention> host_mentions(std::string_view key, std::string_view value);

} // namespace tw::rules
