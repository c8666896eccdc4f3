// Internal: steps that look at one service at a time, done for many services at once.
#pragma once

#include "compose/value.h"
#include "text/diagnostic.h"

#include <functional>
#include <vector>

namespace tw::compose {

/// A step that treats each service by itself, and every other section too. It gets a project with
/// some of the services, at most one of which has the other sections.
using PartStep = std::function<void(Value& part, std::vector<text::Diagnostic>& diagnostics)>;

/// Takes a project apart by its services, does the step with all parts at the same time, and puts
/// it together again. The diagnostics come in the order of the services.
void in_parts(Value& root, std::vector<text::Diagnostic>& diagnostics, const PartStep& step);

} // namespace tw::compose
