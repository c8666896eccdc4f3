// What the labels of a service say to Traefik, as a form: its fields, and what holds where nothing
// is written. For the changes of it see traefik_changes.h.
#pragma once

#include "facts/facts.h"
#include "traefik/rule.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tw::report {

/// One label, written or not.
struct LabelField {
    std::string option; ///< within its element, `rule`; else `enable`, `docker.network`
    std::string key;    ///< the whole label, as the file spells it or as it would be written
    std::string value;  ///< as Traefik gets it; empty when it is not written
    std::vector<std::string> items;        ///< of a list
    std::optional<compose::Origin> origin; ///< of the value; nothing when it is not written
    Phrase otherwise;                      ///< what holds while nothing is written; may be empty
    std::vector<Phrase> problems;          ///< of this label
};

/// A router, service or middleware.
struct ElementForm {
    traefik::Protocol protocol = traefik::Protocol::Http;
    std::string name;
    std::string prefix;             ///< `traefik.http.routers.web`, as the file spells it
    bool made_up = false;           ///< by Traefik: no label names it
    Phrase obstacle;                ///< why Traefik does without it; empty: it does not
    std::vector<std::string> types; ///< of a middleware
    /// The options of the form in its order, then all others that are written.
    std::vector<LabelField> fields;
    std::vector<Phrase> problems; ///< of none of the fields

    /// Null when the element has no such field.
    [[nodiscard]] const LabelField* field(std::string_view option) const;
    /// The keys of all labels of the element.
    [[nodiscard]] std::vector<std::string> written_keys() const;
};

struct RouterForm : ElementForm {
    traefik::Dialect dialect;
    bool tls = false;            ///< by a label
    std::string tls_entry_point; ///< that gives it TLS anyway; empty: none
};

struct TraefikForm {
    bool enabled = false;
    bool marked = false; ///< some label is about Traefik
    LabelField enable;
    LabelField network;
    std::vector<std::string> networks; ///< names of the Engine, that Traefik could go over
    std::vector<RouterForm> routers;
    std::vector<ElementForm> services;
    std::vector<ElementForm> middlewares;
    std::vector<Phrase> problems; ///< about Traefik, and of none of the above
};

[[nodiscard]] TraefikForm traefik_form(const facts::Facts& facts,
                                       const std::vector<facts::Finding>& findings,
                                       const compose::Service& service);

} // namespace tw::report
