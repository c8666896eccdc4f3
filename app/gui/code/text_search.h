// Finding and replacing in a text.
#pragma once

#include <QString>

#include <vector>

namespace tw::gui {

struct SearchTerms {
    QString text; ///< empty: nothing is found
    bool matchCase = false;
    bool wholeWords = false;
    bool regular = false; ///< `text` is a regular expression; `^` and `$` are ends of lines
};

/// Where something was found, in UTF-16 units; never empty.
struct SearchHit {
    int begin = 0;
    int end = 0;
    friend bool operator==(const SearchHit&, const SearchHit&) = default;
};

struct SearchResult {
    std::vector<SearchHit> hits; ///< in the order of the text, disjoint
    QString error;               ///< what is wrong with a regular expression
};

[[nodiscard]] SearchResult searchIn(const QString& text, const SearchTerms& terms);

/// What each hit becomes. In the replacement of a regular expression `\1` … `\9` stand for its
/// groups, `\0` for the whole, `\n` and `\t` for what they usually do.
[[nodiscard]] std::vector<QString> replacementsFor(const QString& text, const SearchTerms& terms,
                                                   const std::vector<SearchHit>& hits,
                                                   const QString& replacement);

} // namespace tw::gui
