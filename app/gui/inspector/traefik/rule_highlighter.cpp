#include "inspector/traefik/rule_highlighter.h"

#include "traefik/rule_assist.h"

namespace tw::gui {
namespace {

qsizetype lettersIn(const QByteArray& bytes, std::size_t end) {
    return QString::fromUtf8(bytes.left(static_cast<qsizetype>(end))).size();
}

QTextCharFormat formatOf(traefik::RuleSpan::Kind kind, const Tokens& tokens) {
    QTextCharFormat format;
    switch (kind) {
    case traefik::RuleSpan::Kind::Matcher:
        format.setForeground(tokens.accent);
        format.setFontWeight(QFont::DemiBold);
        break;
    case traefik::RuleSpan::Kind::Text: format.setForeground(tokens.good); break;
    case traefik::RuleSpan::Kind::Operator: format.setForeground(tokens.dim); break;
    case traefik::RuleSpan::Kind::Wrong: format.setForeground(tokens.bad); break;
    }
    return format;
}

} // namespace

void RuleHighlighter::setWrong(std::optional<text::Range> range) {
    if (range == wrong_) return;
    wrong_ = range;
    rehighlight();
}

void RuleHighlighter::highlightBlock(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    for (const traefik::RuleSpan& span : traefik::rule_spans(bytes.toStdString(), dialect_))
        paint(bytes, span.range, formatOf(span.kind, tokens_));
    if (!wrong_ || bytes.isEmpty()) return;
    const auto last = static_cast<std::size_t>(bytes.size());
    text::Range range{std::min(wrong_->begin, last - 1), std::min(wrong_->end, last)};
    range.end = std::max(range.end, range.begin + 1);
    QTextCharFormat format;
    format.setForeground(tokens_.bad);
    format.setUnderlineColor(tokens_.bad);
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    paint(bytes, range, format);
}

void RuleHighlighter::paint(const QByteArray& bytes, text::Range range,
                            const QTextCharFormat& format) {
    const qsizetype begin = lettersIn(bytes, range.begin);
    const qsizetype end = lettersIn(bytes, range.end);
    setFormat(static_cast<int>(begin), static_cast<int>(end - begin), format);
}

} // namespace tw::gui
