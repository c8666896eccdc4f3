#include "changes/changes_panel.h"

#include "conversions.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace tw::gui {

ChangesPanel::ChangesPanel(Workspace& workspace, const Theme& theme, QWidget* parent)
    : QWidget(parent), workspace_(workspace), text_(new PatchView(theme, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(text_);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 8);
    buttons->setSpacing(8);
    auto* copy = new QPushButton(tr("Copy patch"), this);
    auto* save = new QPushButton(tr("Export patch…"), this);
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(save);
    layout->addLayout(buttons);

    text_->setObjectName("changes");
    text_->setAccessibleName(tr("Changes since the last save"));
    text_->setPlaceholderText(tr("Nothing has changed since the last save."));
    onMenuAsked(*text_, [this](const std::optional<QPoint>& at) { openMenu(at); });
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(patch()); });
    connect(save, &QPushButton::clicked, this, &ChangesPanel::exportRequested);
    connect(&workspace_, &Workspace::snapshotChanged, this, &ChangesPanel::refresh);
    connect(&workspace_, &Workspace::modifiedChanged, this, &ChangesPanel::refresh);
}

void ChangesPanel::openMenu(const std::optional<QPoint>& at) {
    const QTextCursor cursor = at ? text_->cursorForPosition(*at) : text_->textCursor();
    QMenu* menu = text_->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    emit menuOpening(*menu, {{}, placeOf(cursor.block())});
    QAction* copy = menu->addAction(tr("Copy &patch"), this,
                                    [this] { QApplication::clipboard()->setText(patch()); });
    copy->setEnabled(!patch().isEmpty());
    const QPoint place = at ? *at : text_->cursorRect().bottomLeft();
    menu->popup(text_->viewport()->mapToGlobal(place));
}

std::optional<text::Location> ChangesPanel::placeOf(QTextBlock line) const {
    static const QRegularExpression hunk(QStringLiteral("^@@ -\\S+ \\+(\\d+)"));
    static const QString file = QStringLiteral("+++ b/");
    if (line.text().startsWith(file) || line.text().startsWith(u"--- a/")) return std::nullopt;
    std::size_t number = line.text().startsWith('-') ? 1 : 0; // in its file, from 1
    for (; line.isValid(); line = line.previous()) {
        const auto found = hunk.match(line.text());
        if (found.hasMatch()) {
            number = std::max<std::size_t>(number, 1) + found.captured(1).toULongLong() - 1;
            break;
        }
        if (!line.text().startsWith('-')) ++number;
    }
    while (line.isValid() && !line.text().startsWith(file))
        line = line.previous();
    if (!line.isValid()) return std::nullopt;
    const QString name = line.text().mid(file.size());
    for (std::size_t at = 0; at < workspace_.files().size(); ++at) {
        const text::FileId id{at};
        if (toQt(workspace_.displayName(id)) != name) continue;
        const text::Source& source = workspace_.files().at(id);
        const std::size_t begin = source.lines().offset(source.text(), number, 1);
        return text::Location{id, {begin, begin}};
    }
    return std::nullopt;
}

void ChangesPanel::refresh() {
    const QString patch = workspace_.isOpen() ? toQt(workspace_.patch()) : QString();
    text_->setPatch(patch);
    std::size_t added = 0, removed = 0;
    for (const auto& line : QStringView(patch).split('\n')) {
        if (line.startsWith(u"+") && !line.startsWith(u"+++ b/")) ++added;
        if (line.startsWith(u"-") && !line.startsWith(u"--- a/")) ++removed;
    }
    emit counted(added, removed);
}

} // namespace tw::gui
