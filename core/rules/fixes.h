// Internal: fixes that several rules offer, and places that they point at.
#pragma once

#include "facts/facts.h"

#include <initializer_list>
#include <string>

namespace tw::rules {

[[nodiscard]] facts::Fix fix(Phrase title, facts::Safety safety,
                             std::initializer_list<Intent> intents);
/// Advice that only a person can follow.
[[nodiscard]] facts::Fix by_hand(Phrase title);

/// Where a service says its networks: the value of `networks`, of `network_mode`, or its name.
[[nodiscard]] text::Location networks_place(const compose::Service& service);
/// Where a service says that it is on `network`; the same as above when it says so nowhere.
[[nodiscard]] text::Location attachment_place(const compose::Service& service,
                                              const NetworkName& network);

} // namespace tw::rules
