// Internal: names in labels of Traefik.
#pragma once

#include "assist/mentions.h"

namespace tw::assist {

/// A label of Traefik, `traefik.http.routers.web.middlewares`, taken apart.
struct LabelKey {
    traefik::Protocol protocol = traefik::Protocol::Http;
    std::string section; ///< `routers`, `services`, `middlewares`, in lower case
    text::Range name;    ///< of the element, in the key
    std::string option;  ///< `tls.certresolver`, in lower case
};
/// Nothing for a key that is not about a router, service or middleware.
[[nodiscard]] std::optional<LabelKey> read_label_key(std::string_view key);

/// What the value of an option names; nothing for one that names nothing.
[[nodiscard]] std::optional<ChoiceKind> named_by(const LabelKey& key);

/// Of an item `key=value`, a key, or the value of a map's entry.
[[nodiscard]] std::vector<Mention> label_mentions(const yaml::Path& path, bool is_key,
                                                  std::string_view scalar);

} // namespace tw::assist
