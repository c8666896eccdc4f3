// Where secrets stand in the texts of a project, so that reports can show lines without them.
#pragma once

#include "facts/facts.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tw::report {

/// Finds the secrets of a project's files: values of keys, variables and options whose names speak
/// of a secret (compose/secrecy.h), and passwords in addresses. Where the text is not YAML that can
/// be read, rather too much is taken for a secret than too little.
class Secrets {
public:
    explicit Secrets(const facts::Facts& facts) : facts_(&facts) {}

    /// Takes a place for a secret whatever its name; of `NAME=value`, the value.
    void add(const text::Location& place) { told_[place.file].push_back(place.range); }
    /// Sorted and disjoint. Valid as long as this object.
    [[nodiscard]] const std::vector<text::Range>& of(text::FileId file);

private:
    const facts::Facts* facts_;
    std::map<text::FileId, std::vector<text::Range>> known_, told_;
};

/// Secrets in a text that is not a whole file, by its lines: `NAME=value`, `name: value`,
/// `--name value`, `scheme://user:password@host`. Sorted and disjoint.
[[nodiscard]] std::vector<text::Range> secrets_by_lines(std::string_view text);

/// The text with the mask in the place of each range, which are sorted and disjoint.
[[nodiscard]] std::string masked(std::string_view text, const std::vector<text::Range>& secrets);

} // namespace tw::report
