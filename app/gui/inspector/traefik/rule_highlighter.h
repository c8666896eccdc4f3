// Colours for the rule of a router: matchers, texts, operators, and what is wrong.
#pragma once

#include "theme/tokens.h"
#include "traefik/rule.h"

#include <QSyntaxHighlighter>

#include <optional>

namespace tw::gui {

class RuleHighlighter final : public QSyntaxHighlighter {
public:
    RuleHighlighter(QTextDocument* document, const traefik::Dialect& dialect, const Tokens& tokens)
        : QSyntaxHighlighter(document), dialect_(dialect), tokens_(tokens) {}
    /// In bytes of the whole text; an empty one stands at its end.
    void setWrong(std::optional<text::Range> range);

protected:
    void highlightBlock(const QString& text) override;

private:
    void paint(const QByteArray& bytes, text::Range range, const QTextCharFormat& format);

    traefik::Dialect dialect_;
    const Tokens& tokens_;
    std::optional<text::Range> wrong_;
};

} // namespace tw::gui
