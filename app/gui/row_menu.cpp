#include "row_menu.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>

namespace tw::gui {
namespace {

struct RowMenuWords {
    Q_DECLARE_TR_FUNCTIONS(RowMenu)
};

class MenuListener final : public QObject {
public:
    MenuListener(QAbstractScrollArea& area, std::function<void(const std::optional<QPoint>&)> open)
        : QObject(&area), area_(area), open_(std::move(open)) {
        area.installEventFilter(this);
        area.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::ContextMenu) {
            const auto* asked = static_cast<QContextMenuEvent*>(event);
            if (asked->reason() != QContextMenuEvent::Mouse) {
                open_(std::nullopt);
            } else if (watched == area_.viewport()) {
                open_(asked->pos());
            } else {
                return false; // beside the rows
            }
            return true;
        }
        if (event->type() == QEvent::KeyPress && watched == &area_) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (key->key() != Qt::Key_F10 || key->modifiers() != Qt::ShiftModifier) return false;
            open_(std::nullopt);
            return true;
        }
        return false;
    }

private:
    QAbstractScrollArea& area_;
    std::function<void(const std::optional<QPoint>&)> open_;
};

QString textOf(const QModelIndex& cell) {
    const QString shown = cell.data().toString();
    return shown.isEmpty() ? cell.data(Qt::AccessibleTextRole).toString() : shown;
}

void addCopy(QMenu& menu, const QString& title, const QString& text) {
    QAction* copy = menu.addAction(title, [text] { QGuiApplication::clipboard()->setText(text); });
    copy->setEnabled(!text.isEmpty());
}

} // namespace

void onMenuAsked(QAbstractScrollArea& area,
                 std::function<void(const std::optional<QPoint>&)> open) {
    new MenuListener(area, std::move(open)); // which the area owns
}

void offerRowMenu(QAbstractItemView& view, OnMenu onMenu,
                  std::function<void(QMenu&, const QModelIndex&)> fill) {
    onMenuAsked(view, [&view, onMenu, fill = std::move(fill)](const std::optional<QPoint>& at) {
        const QModelIndex cell = at ? view.indexAt(*at) : view.currentIndex();
        if (!cell.isValid()) return;
        if (onMenu == OnMenu::Choose) view.setCurrentIndex(cell);
        if (!at) view.scrollTo(cell);
        QMenu& menu = newMenu(view);
        fill(menu, cell);
        const QPoint place = at ? *at : view.visualRect(cell).bottomLeft() + QPoint(8, 0);
        menu.popup(view.viewport()->mapToGlobal(place));
        if (!at) menu.setActiveAction(menu.actions().front());
    });
}

QMenu& newMenu(QWidget& owner) {
    auto* menu = new QMenu(&owner);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return *menu;
}

void addCaption(QMenu& menu, const QString& text) {
    constexpr int room = 420;
    QString first = text.section('\n', 0, 0);
    first.replace('&', QStringLiteral("&&"));
    QAction* caption = menu.addAction(menu.fontMetrics().elidedText(first, Qt::ElideRight, room));
    caption->setEnabled(false);
    menu.addSeparator();
}

void addCopies(QMenu& menu, const QModelIndex& cell, const QString& between) {
    QStringList row;
    for (int column = 0; column < cell.model()->columnCount(cell.parent()); ++column) {
        const QString text = textOf(cell.siblingAtColumn(column));
        if (!text.isEmpty() || between == QStringLiteral("\t")) row << text;
    }
    if (!menu.isEmpty()) menu.addSeparator();
    addCopy(menu, RowMenuWords::tr("C&opy cell"), textOf(cell));
    if (row.size() > 1) addCopy(menu, RowMenuWords::tr("Copy ro&w"), row.join(between));
}

} // namespace tw::gui
