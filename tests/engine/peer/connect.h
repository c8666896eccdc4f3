// Connections to all addresses of all questions, at the same time.
#pragma once

#include "peer/question.h"

#include <chrono>

namespace tw::peer {

/// Fills the outcomes of all targets.
void connect_all(std::vector<Question>& questions, std::chrono::milliseconds patience);

} // namespace tw::peer
