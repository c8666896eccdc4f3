#include "window/help_sheet.h"

#include "mnemonics.h"

#include <QDialogButtonBox>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

struct HelpRow {
    QString keys, meaning;
};

struct HelpPart {
    QString title;
    QList<HelpRow> rows;
};

/// Of `Esc: cancel the drag`, before and behind the colon.
HelpRow halves(const QString& line) {
    static const QRegularExpression colon(QStringLiteral("\\s*[:：]\\s*"));
    const auto found = colon.match(line);
    if (!found.hasMatch()) return {{}, line};
    return {line.left(found.capturedStart()), line.mid(found.capturedEnd())};
}

HelpPart gestures() {
    HelpPart part{HelpSheet::tr("On the canvas"), {}};
    const QStringList lines{
        HelpSheet::tr("Drag a card to a tier: move the service"),
        HelpSheet::tr("Ctrl and drag: attach it there as well"),
        HelpSheet::tr("Drag a card up or down in its tier, or a tier sideways by its title: order "
                      "them"),
        HelpSheet::tr("Drag a pill away, or Delete: detach"),
        HelpSheet::tr("Drag the round arrow of a card to another card, or Ctrl+L: declare a flow "
                      "or a dependency; Shift: a flow, Ctrl: a dependency, without asking"),
        HelpSheet::tr("Esc: cancel the drag"),
        HelpSheet::tr("Arrow keys: go from card to card and to the headings of tiers"),
        HelpSheet::tr("Shift and arrow keys: select several"),
        HelpSheet::tr("Shift or Ctrl and click, or drag over the background: select several"),
        HelpSheet::tr("Shift and drag over the background: add to the selection"),
        HelpSheet::tr("Ctrl+Shift+A: select nothing"),
        HelpSheet::tr("Double-click: rename in place"),
        HelpSheet::tr("Enter: go to the inspector"),
        HelpSheet::tr("Ctrl and wheel, or two fingers: zoom"),
        HelpSheet::tr("Middle button, or Space and drag: move the view"),
        HelpSheet::tr("Type on the canvas, or Ctrl+F: find services"),
        HelpSheet::tr("The sign beside a tier's name: collapse and expand it"),
    };
    for (const QString& line : lines)
        part.rows << halves(line);
    return part;
}

void gather(const QMenu& menu, HelpPart& part) {
    for (const QAction* action : menu.actions()) {
        if (action->menu() != nullptr) gather(*action->menu(), part);
        QStringList keys;
        for (const QKeySequence& each : action->shortcuts())
            keys << each.toString(QKeySequence::NativeText);
        if (keys.isEmpty()) continue;
        const QString text = withoutMnemonic(action->text()).remove(QStringLiteral("…"));
        part.rows << HelpRow{keys.join(QStringLiteral(" · ")), text.trimmed()};
    }
}

QString htmlOf(const HelpPart& part, const Tokens& tokens) {
    QString html = QStringLiteral("<h3>%1</h3><table cellpadding='3' width='100%'>")
                       .arg(part.title.toHtmlEscaped());
    for (const auto& [keys, meaning] : part.rows) {
        html += QStringLiteral("<tr><td width='46%' style='color:%1'>%2</td><td>%3</td></tr>")
                    .arg(tokens.accent.name(), keys.toHtmlEscaped(), meaning.toHtmlEscaped());
    }
    return html + QStringLiteral("</table>");
}

int lengthOf(const QList<HelpPart>& parts) {
    int rows = 0;
    for (const HelpPart& part : parts)
        rows += static_cast<int>(part.rows.size()) + 2; // with its title
    return rows;
}

/// In two columns of about the same length.
QString htmlOf(const QList<HelpPart>& parts, const Tokens& tokens) {
    QString left, right;
    int used = 0;
    const int half = lengthOf(parts) / 2;
    for (const HelpPart& part : parts) {
        (used < half ? left : right) += htmlOf(part, tokens);
        used += lengthOf({part});
    }
    return QStringLiteral("<table width='100%'><tr><td width='50%' style='padding-right:28px'>%1"
                          "</td><td width='50%'>%2</td></tr></table>")
        .arg(left, right);
}

} // namespace

HelpSheet::HelpSheet(const QMenuBar& menus, const Tokens& tokens, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keys and gestures"));
    QList<HelpPart> parts{gestures()};
    for (const QAction* action : menus.actions()) {
        HelpPart part{withoutMnemonic(action->text()), {}};
        gather(*action->menu(), part);
        if (!part.rows.isEmpty()) parts << part;
    }
    auto* text = new QTextBrowser(this);
    text->setObjectName("help");
    text->setAccessibleName(windowTitle());
    text->setFrameShape(QFrame::NoFrame);
    text->setHtml(htmlOf(parts, tokens));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(buttons);
    constexpr QSize usual(1060, 720);
    resize(parent == nullptr ? usual : usual.boundedTo(parent->size() * 9 / 10));
}

} // namespace tw::gui
