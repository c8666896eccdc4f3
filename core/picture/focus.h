// What is near the selection, and what a query finds.
#pragma once

#include "facts/facts.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tw::picture {

/// Keys of the items next to the selected ones: of a service those that it reaches directly, that
/// it depends on, and that depend on it; of a tier its members. Nothing for an empty selection.
[[nodiscard]] std::set<std::string> neighbourhood(const facts::Facts& facts,
                                                  const std::vector<std::string>& selected);

/// A query: words that are all to be found in a service's name, image or aliases, and any of
/// `tier:data`, `tag:workers` (a class of the contract or a profile), and `problem:` with `any`,
/// `error`, `warning`, a consequence (`compose`, `engine`, `surprise`, `breach`) or a rule. Letters
/// of any case; everything may be shortened.
class Query {
public:
    explicit Query(std::string_view text);

    [[nodiscard]] bool empty() const { return terms_.empty(); }
    /// Services that it finds, those that are switched off too, in the order of the project.
    [[nodiscard]] std::vector<ServiceName> find(const facts::Facts& facts,
                                                const std::vector<facts::Finding>& findings) const;

private:
    struct Term {
        enum class Field { Any, Tier, Tag, Problem };
        Field field = Field::Any;
        std::string text; ///< in lower case
    };
    std::vector<Term> terms_;
};

/// Keys of the cards and pills of services, and of the tiers in which they are.
[[nodiscard]] std::set<std::string> keys_of(const facts::Facts& facts,
                                            const std::vector<ServiceName>& services);

} // namespace tw::picture
