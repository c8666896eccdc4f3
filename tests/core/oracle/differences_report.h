// The differences of a run, each sort with one example as small as it gets.
#pragma once

#include "oracle/trial.h"

#include <map>

namespace tw::oracle {

class DifferencesReport {
public:
    /// `label` says where the project is from: a seed or a file.
    void add(const std::string& label, const Project& project, const Trial& trial);

    /// The most frequent sorts first; `most` at most are made small, the others are counted only.
    [[nodiscard]] std::string to_markdown(std::size_t most) const;

private:
    struct Example {
        std::string label;
        Project project;
        std::size_t count = 0;
        std::size_t size = 0; ///< of the project as text: the smallest one is kept
    };

    std::map<std::string, Example> examples_; ///< by the sort of difference
};

} // namespace tw::oracle
