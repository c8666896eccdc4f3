#include "code/completion_delegate.h"

#include "conversions.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStandardItem>

#include <algorithm>

namespace tw::gui {
namespace {

constexpr int widestDetail = 260;
enum CompletionRole { DetailRole = Qt::UserRole, KindRole };

struct KindWords {
    Q_DECLARE_TR_FUNCTIONS(Completion)
};

QString kindName(assist::ChoiceKind kind) {
    using enum assist::ChoiceKind;
    switch (kind) {
    case Key: return KindWords::tr("key");
    case Value: return KindWords::tr("value");
    case Service: return KindWords::tr("service");
    case Network: return KindWords::tr("network");
    case Volume: return KindWords::tr("volume");
    case Secret: return KindWords::tr("secret");
    case Config: return KindWords::tr("config");
    case Profile: return KindWords::tr("profile");
    case Class: return KindWords::tr("class");
    case Anchor: return KindWords::tr("anchor");
    case Variable: return KindWords::tr("variable");
    case Router: return KindWords::tr("router");
    case Middleware: return KindWords::tr("middleware");
    case EntryPoint: return KindWords::tr("entry point");
    case Resolver: return KindWords::tr("certificate resolver");
    case Backend: return KindWords::tr("Traefik service");
    case Rule: break;
    }
    return KindWords::tr("rule");
}

/// A letter or a character of the language, so that kinds differ without colour.
QString signOf(assist::ChoiceKind kind) {
    using enum assist::ChoiceKind;
    switch (kind) {
    case Key: return QStringLiteral(":");
    case Value: return QStringLiteral("=");
    case Anchor: return QStringLiteral("*");
    case Variable: return QStringLiteral("$");
    default: return kindName(kind).left(1).toUpper();
    }
}

} // namespace

QStandardItem* completionItem(const assist::Choice& choice) {
    auto* item = new QStandardItem(toQt(choice.word));
    const QString kind = kindName(choice.kind);
    item->setData(choice.detail.empty() ? kind : toQt(choice.detail), DetailRole);
    item->setData(signOf(choice.kind), KindRole);
    item->setData(toQt(choice.word) + ", " + kind, Qt::AccessibleTextRole);
    item->setToolTip(toQt(choice.detail));
    return item;
}

int completionWidth(const std::vector<assist::Choice>& choices, const QFontMetrics& metrics) {
    int word = 0, detail = 0;
    for (const assist::Choice& choice : choices) {
        word = std::max(word, metrics.horizontalAdvance(toQt(choice.word)));
        const QString text = choice.detail.empty() ? kindName(choice.kind) : toQt(choice.detail);
        detail = std::max(detail, metrics.horizontalAdvance(text));
    }
    return completionSignWidth + word + std::min(detail, widestDetail) + 64;
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {0, option.fontMetrics.height() + 8};
}

void CompletionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const Tokens& tokens = theme_.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen) painter->fillRect(option.rect, tokens.accentSoft);
    const QRectF sign(option.rect.left() + 6, option.rect.center().y() - 7.5, 16, 16);
    painter->setPen(QPen(tokens.line, 1));
    painter->setBrush(tokens.lineSoft);
    painter->drawRoundedRect(sign, 4, 4);
    painter->setFont(Theme::uiFont(10, QFont::DemiBold));
    painter->setPen(tokens.dim);
    painter->drawText(sign, Qt::AlignCenter, index.data(KindRole).toString());
    const QRect words = option.rect.adjusted(completionSignWidth, 0, -10, 0);
    painter->setFont(Theme::codeFont());
    painter->setPen(tokens.text);
    const QString word = index.data(Qt::DisplayRole).toString();
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, word);
    const int used = QFontMetrics(Theme::codeFont()).horizontalAdvance(word) + 18;
    const QRect rest = words.adjusted(used, 0, 0, 0);
    const QFont small = Theme::uiFont(11);
    painter->setFont(small);
    painter->setPen(tokens.faint);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight,
                      QFontMetrics(small).elidedText(index.data(DetailRole).toString(),
                                                     Qt::ElideRight, rest.width()));
    painter->restore();
}

} // namespace tw::gui
