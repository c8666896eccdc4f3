// Something to tell the user about a place in a file.
#pragma once

#include "base/phrase.h"
#include "text/source.h"

#include <string>

namespace tw::text {

enum class Severity { Error, Warning, Info };

/// A remark on a text. `code` is stable and can be searched for; `message` is one sentence without
/// a full stop that says what is wrong and, where that is not obvious, why.
struct Diagnostic {
    std::string code;
    Severity severity = Severity::Error;
    Phrase message;
    Location location;
};

} // namespace tw::text
