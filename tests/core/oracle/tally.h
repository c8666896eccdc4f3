// How often both sides agree, by what network design is about.
#pragma once

#include "oracle/trial.h"

#include <map>

namespace tw::oracle {

class Tally {
public:
    void add(const Trial& trial);

    /// The table for a person.
    [[nodiscard]] std::string to_text() const;
    [[nodiscard]] std::size_t compared() const { return compared_; }
    [[nodiscard]] std::size_t equal() const { return equal_; }

private:
    struct Row {
        std::size_t equal = 0, different = 0;
    };

    void add_parts(const Trial& trial);

    std::size_t compared_ = 0, equal_ = 0, explained_ = 0;
    Row accepted_, refused_;
    std::map<std::string, Row> refusals_; ///< by kind
    std::map<std::string, Row> rows_;
    std::map<std::string, std::size_t> sorts_; ///< of differences, explained ones excluded
};

} // namespace tw::oracle
