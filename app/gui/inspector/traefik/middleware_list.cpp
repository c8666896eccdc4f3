#include "inspector/traefik/middleware_list.h"

#include "theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTimer>

namespace tw::gui {
namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int rowPadding = 8;

} // namespace

MiddlewareList::MiddlewareList(const QStringList& names, const QString& objectName, QWidget* parent)
    : QListWidget(parent) {
    setObjectName(objectName);
    setAccessibleName(tr("Middlewares in their order"));
    setToolTip(tr("A request passes them from the top. Drag, or Alt+Up and Alt+Down: change the "
                  "order. Delete: take away"));
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setFont(Theme::codeFont());
    setProperty("field", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideMiddle);
    setNames(names);
}

void MiddlewareList::setNames(const QStringList& names) {
    clear();
    for (const QString& name : names)
        addName(name);
    number();
    constexpr int frame = 6;
    setFixedHeight(static_cast<int>(names.size()) * (fontMetrics().height() + rowPadding) + frame);
}

void MiddlewareList::addName(const QString& name) {
    auto* item = new QListWidgetItem(this);
    item->setData(nameRole, name);
    item->setToolTip(name);
    item->setSizeHint({0, fontMetrics().height() + rowPadding});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
}

void MiddlewareList::number() {
    for (int row = 0; row < count(); ++row)
        item(row)->setText(
            QStringLiteral("%1. %2").arg(row + 1).arg(item(row)->data(nameRole).toString()));
}

QStringList MiddlewareList::names() const {
    QStringList names;
    for (int row = 0; row < count(); ++row)
        names << item(row)->data(nameRole).toString();
    return names;
}

void MiddlewareList::tell() {
    number();
    emit rearranged(names(), currentRow());
}

void MiddlewareList::move(int by) {
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count()) return;
    insertItem(to, takeItem(from));
    setCurrentRow(to);
    tell();
}

void MiddlewareList::removeCurrent() {
    if (currentRow() < 0) return;
    delete takeItem(currentRow());
    tell();
}

void MiddlewareList::keyPressEvent(QKeyEvent* event) {
    const bool isMove = event->modifiers().testFlag(Qt::AltModifier);
    if (isMove && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        move(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->key() == Qt::Key_Delete) {
        removeCurrent();
    } else {
        QListWidget::keyPressEvent(event);
    }
}

void MiddlewareList::dropEvent(QDropEvent* event) {
    const QStringList before = names();
    QListWidget::dropEvent(event);
    // Whoever listens replaces this list: not before the drag is over.
    if (names() != before) QTimer::singleShot(0, this, &MiddlewareList::tell);
}

void MiddlewareList::contextMenuEvent(QContextMenuEvent* event) {
    if (currentRow() < 0) return;
    QMenu menu(this);
    menu.addAction(tr("Earlier"), this, [this] { move(-1); })->setEnabled(currentRow() > 0);
    menu.addAction(tr("Later"), this, [this] { move(1); })->setEnabled(currentRow() + 1 < count());
    menu.addAction(tr("Take away"), this, [this] { removeCurrent(); });
    menu.exec(event->globalPos());
}

} // namespace tw::gui
