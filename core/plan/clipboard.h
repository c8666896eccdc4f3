// Services as plain YAML, to be copied and pasted, here, between projects and from elsewhere.
#pragma once

#include "facts/facts.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tw::plan {

/// A text that begins with `services:` and has the entries of these services as they are written,
/// with their comments. What a service takes over from anchors is written out, then without
/// comments. Fails for a service that several files speak of, since no one text is the service.
[[nodiscard]] Result<std::string> copied(const facts::Facts& facts,
                                         std::span<const ServiceName> services);

/// What pasting a text comes to.
struct Paste {
    std::vector<Intent> intents;       ///< networks that are missing here, then the services
    std::vector<ServiceName> services; ///< their names here
    std::vector<Phrase> notes;         ///< sentences on what is not as in the text
};

/// Reads a `services:` fragment, or bare entries of services. Services get names that are not used
/// yet, and follow each other under these; what only one container can have (container name, ports
/// of the host, fixed addresses) is left out where the project has it already. An error says why
/// the text cannot be pasted.
[[nodiscard]] Result<Paste> pasted(const facts::Facts& facts, std::string_view text);

} // namespace tw::plan
