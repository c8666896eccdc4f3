// Names to addresses as a C library does it, with every answer kept: /etc/hosts, then the first
// name server of /etc/resolv.conf. IPv4 only.
#pragma once

#include "peer/question.h"

#include <chrono>

namespace tw::peer {

/// Fills `rcode` and `targets` of all questions.
void resolve_all(std::vector<Question>& questions, std::chrono::milliseconds patience);

} // namespace tw::peer
