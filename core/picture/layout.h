// What the user arranged by hand; kept in `.tierwright/layout.json`, never in a compose file.
#pragma once

#include "base/name.h"
#include "base/result.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tw::picture {

/// All parts are optional; names that no longer exist are kept, so that a branch switch loses
/// nothing.
struct Layout {
    std::map<ServiceName, NetworkName>
        homes;                        ///< where the card stands when the contract does not say
    std::map<ServiceName, int> order; ///< position in the tier, from the top
    std::vector<NetworkName> columns; ///< order of the tiers, before what the contract says
    std::set<NetworkName> collapsed;  ///< tiers of which the heading alone is shown
    /// Members of the file that this version does not know, as JSON text: kept when writing.
    std::map<std::string, std::string> unknown;

    /// What is kept for a name goes over to the new one.
    void rename(const ServiceName& from, const ServiceName& to);
    void rename(const NetworkName& from, const NetworkName& to);

    friend bool operator==(const Layout&, const Layout&) = default;
};

/// Fails for text that is no layout, and for a version newer than this program knows.
[[nodiscard]] Result<Layout> read_layout(std::string_view json);
/// Keys sorted and one entry per line, so that the file merges well.
[[nodiscard]] std::string write_layout(const Layout& layout);

} // namespace tw::picture
