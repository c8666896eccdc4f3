// Internal: what rules about Traefik's labels have in common.
#pragma once

#include "facts/facts.h"

#include <string>
#include <string_view>
#include <vector>

namespace tw::rules {

/// A label that Traefik does not take as it was meant.
struct WrongLabel {
    const compose::Service* service = nullptr;
    const traefik::Container* container = nullptr;
    const traefik::LabelProblem* problem = nullptr;
};

/// All of them, of services that Traefik is meant to serve, but for those that an unset variable
/// may have caused.
[[nodiscard]] std::vector<WrongLabel> wrong_labels(const facts::Facts& facts);

/// The service with that name; null if there is none. Takes no search through all.
[[nodiscard]] const compose::Service* service_of(const facts::Facts& facts,
                                                 const ServiceName& name);

/// `fault, so Traefik discards all labels of web`
[[nodiscard]] Phrase costing_all(const Phrase& fault, const compose::Service& service);
/// Gives a label another key; advice if there is one already.
[[nodiscard]] facts::Fix rename_label(const compose::Service& service, const std::string& from,
                                      const std::string& to);
/// Gives a label another value; advice if a variable would be lost.
[[nodiscard]] facts::Fix change_label(const compose::Service& service, const std::string& key,
                                      const std::string& value,
                                      facts::Safety safety = facts::Safety::Unsafe);
/// The value as it is written in a compose file: a dollar sign doubled.
[[nodiscard]] std::string escaped(std::string_view value);

/// Gives one element of a container another name: all of its labels, and what names it within the
/// container. `section` is `routers`, `services` or `middlewares`. Advice if that is not possible.
[[nodiscard]] facts::Fix rename_element(const compose::Service& service,
                                        const traefik::Element& element, std::string_view section,
                                        const std::string& name);

} // namespace tw::rules
