#include "compose/secrecy.h"

#include "base/letters.h"
#include "compose/mentions.h"

#include <algorithm>
#include <array>

namespace tw::compose {
namespace {

/// `_KEY` at the end, but not KEYCLOAK; `_FILE` names a file and no secret.
bool has_word(std::string_view name, std::string_view word) {
    for (std::size_t at = name.find(word); at != std::string_view::npos;
         at = name.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool begins = at == 0 || name[at - 1] == '_' || name[at - 1] == '.' ||
                            name[at - 1] == '-' || word.size() > 4;
        const bool ends = end == name.size() || !is_upper_letter(name[end]);
        if (begins && ends) {
            return true;
        }
    }
    return false;
}

/// `scheme://user:password@host` hides the password only.
std::string without_password(std::string_view value) {
    const std::size_t scheme = value.find("://");
    const std::size_t at = scheme == std::string_view::npos ? scheme : value.find('@', scheme);
    const std::size_t colon = at == std::string_view::npos ? at : value.find(':', scheme + 3);
    if (colon >= at) {
        return std::string(value);
    }
    return std::string(value.substr(0, colon + 1)) + std::string(mask) +
           std::string(value.substr(at));
}

/// A label of Traefik without the name that the user gave to the router, service or middleware:
/// a router `auth` has no secret rule.
std::string without_own_name(std::string label) {
    if (!label.starts_with("TRAEFIK.")) {
        return label;
    }
    for (const std::string_view kind : {".ROUTERS.", ".SERVICES.", ".MIDDLEWARES."}) {
        const std::size_t at = label.find(kind);
        if (at != std::string::npos) {
            const std::size_t begin = at + kind.size();
            const std::size_t end = std::min(label.find('.', begin), label.size());
            return label.erase(begin, end - begin);
        }
    }
    return label;
}

} // namespace

bool names_secret(std::string_view name) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"PASSWORD", "PASSWD", "PASSPHRASE", "PASS", "PWD", "SECRET", "TOKEN", "APIKEY", "KEY",
         "CREDENTIAL", "CREDENTIALS", "AUTH", "AUTHORIZATION", "BASICAUTH.USERS",
         "DIGESTAUTH.USERS", "SALT", "PRIVATE"});
    const std::string whole = without_own_name(upper_case(name));
    return !whole.ends_with("_FILE") &&
           std::ranges::any_of(words, [&](std::string_view word) { return has_word(whole, word); });
}

bool only_names_variable(std::string_view text) {
    const auto found = mentions(text);
    return found.size() == 1 && !found.front().fallback &&
           (text == "$" + found.front().name || text == "${" + found.front().name + "}");
}

std::string showable(std::string_view name, std::string_view value) {
    return names_secret(name) && !value.empty() ? std::string(mask) : without_password(value);
}

} // namespace tw::compose
