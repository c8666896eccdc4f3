// One project on the Engine: started, asked, compared, ended.
#pragma once

#include "base/result.h"
#include "base/version.h"
#include "scenario.h"

#include <cstddef>
#include <string>
#include <vector>

namespace tw::engine {

struct Mismatch {
    std::string asker;
    std::string question;
    std::string expected;
    std::string answered;
};

struct Tally {
    std::size_t projects = 0;
    std::size_t containers = 0;
    std::size_t pairs = 0;       ///< directed pairs of services
    std::size_t reached = 0;     ///< of these, with at least one address that answered
    std::size_t names = 0;       ///< questions by name
    std::size_t addresses = 0;   ///< questions by address, ports of the host included
    std::size_t nobody = 0;      ///< names without an answer
    std::size_t no = 0;          ///< addresses without an answer
    std::size_t asked_again = 0; ///< with more patience, after an answer that was not expected
    std::vector<Mismatch> mismatches;

    void add(const Tally& other);
    [[nodiscard]] std::string to_text() const;
};

/// The tally of one project, or why it could not be started or asked.
[[nodiscard]] Result<Tally> try_scenario(const Scenario& scenario, Version engine);

} // namespace tw::engine
