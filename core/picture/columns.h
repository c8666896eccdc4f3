// Which tier stands where, which service is at home in it, and in which order.
#pragma once

#include "picture/picture.h"

#include <unordered_map>

namespace tw::picture {

/// A service of the project with what the layout needs to know of it.
struct Placed {
    const compose::Service* service = nullptr;
    bool active = true;
    std::size_t column = 0;
    std::vector<std::size_t> pill_columns; ///< further columns that it is attached to
};

struct Column {
    NetworkName network; ///< empty: services without networks
    const compose::Network* declaration = nullptr;
    std::vector<std::size_t> cards; ///< indices into Columns::services, from the top
    std::vector<std::size_t> pills;
    bool collapsed = false;
};

struct Columns {
    std::vector<Placed> services;
    std::vector<Column> columns;
    std::unordered_map<ServiceName, std::size_t> index; ///< into services
};

[[nodiscard]] Columns arrange(const facts::Facts& facts, const Layout& layout);

} // namespace tw::picture
