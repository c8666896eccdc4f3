// A name in the contract, and where it stands there.
#pragma once

#include "base/name.h"
#include "text/source.h"

#include <string>
#include <vector>

namespace tw::contract {

/// A name or a value of the contract, and where it stands there.
template <class T>
struct Mentioned {
    T name;
    text::Location location;
};

/// A list of services. Read from names, patterns (`api-*`) and classes (`class:workers`);
/// `resolve` leaves names only, and patterns that fit no service.
using Services = std::vector<Mentioned<ServiceName>>;
using Texts = std::vector<Mentioned<std::string>>;

} // namespace tw::contract
