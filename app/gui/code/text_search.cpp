#include "code/text_search.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tw::gui {
namespace {

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(TextSearch)
};

QRegularExpression expressionFor(const SearchTerms& terms) {
    QString pattern = terms.regular ? terms.text : QRegularExpression::escape(terms.text);
    if (terms.wholeWords) pattern = QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(pattern);
    QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!terms.matchCase) options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(pattern, options);
}

/// A replacement with the groups of a match put in.
QString expanded(const QString& replacement, const QRegularExpressionMatch& match) {
    QString result;
    for (qsizetype at = 0; at < replacement.size(); ++at) {
        const bool isEscape = replacement[at] == '\\' && at + 1 < replacement.size();
        if (!isEscape) {
            result += replacement[at];
            continue;
        }
        const QChar what = replacement[++at];
        if (what.isDigit()) {
            result += match.captured(what.digitValue());
        } else if (what == 'n' || what == 't') {
            result += what == 'n' ? '\n' : '\t';
        } else {
            result += what;
        }
    }
    return result;
}

} // namespace

SearchResult searchIn(const QString& text, const SearchTerms& terms) {
    SearchResult result;
    if (terms.text.isEmpty()) return result;
    const QRegularExpression expression = expressionFor(terms);
    if (!expression.isValid()) {
        result.error = SearchWords::tr("At character %1: %2")
                           .arg(expression.patternErrorOffset() + 1)
                           .arg(expression.errorString());
        return result;
    }
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedLength() == 0) continue;
        result.hits.push_back(
            {static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedEnd())});
    }
    return result;
}

std::vector<QString> replacementsFor(const QString& text, const SearchTerms& terms,
                                     const std::vector<SearchHit>& hits,
                                     const QString& replacement) {
    std::vector<QString> result;
    const QRegularExpression expression = expressionFor(terms);
    for (const SearchHit& hit : hits) {
        const auto match =
            terms.regular ? expression.match(text, hit.begin) : QRegularExpressionMatch();
        result.push_back(terms.regular ? expanded(replacement, match) : replacement);
    }
    return result;
}

} // namespace tw::gui
