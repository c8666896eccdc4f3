// The hands of a user: one has a mouse, the other a keyboard. Both send what a window system would
// send, to whatever window has the focus, and look at the program only to see what is there.
#pragma once

#include "window/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

#include <functional>

namespace tw::gui {

/// What a user wants done; each way of doing it is a hand.
class Hand {
public:
    explicit Hand(MainWindow& window) : window_(window) {}
    Hand(const Hand&) = delete;
    Hand& operator=(const Hand&) = delete;
    virtual ~Hand() = default;

    virtual void open(const QString& path) = 0;
    virtual void switchProfile(const QString& profile) = 0;
    virtual void addNetwork(const QString& name) = 0;
    virtual void move(const QStringList& services, const QString& tier) = 0;
    virtual void attach(const QString& service, const QString& tier) = 0;
    virtual void addAlias(const QString& service, const QString& alias) = 0;
    virtual void setField(const QString& service, const QString& field, const QString& value) = 0;
    virtual void makeInternal(const QString& network) = 0;
    virtual void removeNetwork(const QString& network) = 0;
    /// Carries out the first fix of the problem whose message contains a text.
    virtual void fix(const QString& problem) = 0;
    virtual void fixAllSafe() = 0;
    virtual void exportPatch(const QString& path) = 0;
    virtual void save() = 0;

    /// What went wrong on the way; empty if nothing did.
    [[nodiscard]] const QString& trouble() const { return trouble_; }

protected:
    void fail(const QString& what) {
        if (trouble_.isEmpty()) trouble_ = what;
        if (auto* popup = QApplication::activePopupWidget()) popup->close();
        if (auto* dialog = QApplication::activeModalWidget()) dialog->close();
    }
    static QWindow* focused() {
        if (const QWidget* popup = QApplication::activePopupWidget()) return popup->windowHandle();
        return QGuiApplication::focusWindow();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) {
        if (!trouble_.isEmpty()) return;
        if (QWindow* at = focused()) {
            QTest::keyClick(at, static_cast<Qt::Key>(key), modifiers);
        } else {
            fail("no window has the focus");
        }
    }
    void type(const QString& text) {
        for (const QChar letter : text) {
            if (QWindow* at = trouble_.isEmpty() ? focused() : nullptr)
                QTest::keyClick(at, letter.toLatin1());
        }
    }
    static QLineEdit* fileName() {
        const QWidget* dialog = QApplication::activeModalWidget();
        return dialog == nullptr ? nullptr : dialog->findChild<QLineEdit*>("fileNameEdit");
    }
    /// The list of a completer lies over what comes next.
    void closeCompletions() {
        if (QApplication::activePopupWidget() != nullptr) key(Qt::Key_Escape);
    }
    /// Does `start`, which may not come back before a popup or dialog is gone; `inside` runs as
    /// soon as that is there.
    void with(const std::function<void()>& start, const std::function<void()>& inside) {
        if (!trouble_.isEmpty()) return;
        const QWidget* before = QApplication::activePopupWidget();
        bool ran = false;
        int patience = 500;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &look, [&] {
            const QWidget* modal = QApplication::activeModalWidget();
            const bool popup = QApplication::activePopupWidget() != before &&
                               QApplication::activePopupWidget() != nullptr;
            const bool open = popup || (modal != nullptr && modal->isVisible());
            if (--patience <= 0) {
                fail(ran ? "does not close: " + describe(modal) : QString("nothing opened"));
            } else if (open && !ran) {
                ran = true;
                patience = 500;
                inside();
            }
        });
        look.start(10);
        start();
        if (!QTest::qWaitFor([&] { return ran || patience <= 0; }) || !ran) fail("nothing opened");
        returnFocus();
    }
    /// What a window manager does when a dialog is gone.
    void returnFocus() {
        const bool isOver = QApplication::activePopupWidget() == nullptr &&
                            QApplication::activeModalWidget() == nullptr;
        if (!isOver || QGuiApplication::focusWindow() != nullptr) return;
        window_.activateWindow();
        (void)QTest::qWaitForWindowActive(&window_);
    }
    static QString describe(const QWidget* widget) {
        if (widget == nullptr) return {};
        QString text = widget->windowTitle();
        for (const auto* line : widget->findChildren<QLineEdit*>())
            text += " [" + line->text() + ']';
        return text;
    }
    bool waitFor(const std::function<bool()>& condition, const QString& what) {
        const bool came = trouble_.isEmpty() && QTest::qWaitFor(condition);
        if (!came) fail(what);
        return came;
    }
    static QString plain(QString text) { return text.remove('&').remove(QStringLiteral("…")); }
    static QMenu* menu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
    QTableView* problems() { return window_.findChild<QTableView*>("problems"); }
    int problemRow(const QString& text) {
        const auto* model = problems()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->index(row, column).data().toString().contains(text)) return row;
            }
        }
        fail("no problem says: " + text);
        return -1;
    }

    MainWindow& window_;

private:
    QString trouble_;
};

class MouseHand final : public Hand {
public:
    using Hand::Hand;

    void open(const QString& path) override {
        with([&] { click(tool("Open")); },
             [&] {
                 click(fileName());
                 type(path);
                 closeCompletions();
                 click(button("Open"));
             });
        for (const char* box : {"Legend", "Minimap"}) { // which lie over cards here
            openMenu("View");
            clickEntry(box);
        }
    }
    void switchProfile(const QString& profile) override {
        openMenu("View");
        clickEntry("Profiles");
        clickEntry(profile);
    }
    void addNetwork(const QString& name) override {
        openMenu("Design");
        with([&] { clickEntry("Add network"); },
             [&] {
                 type(name);
                 key(Qt::Key_Return);
             });
    }
    void move(const QStringList& services, const QString& tier) override {
        fit();
        for (qsizetype at = 0; at < services.size(); ++at) {
            clickAt(view().viewport(), placeOf("service:" + services[at]), Qt::LeftButton,
                    at == 0 ? Qt::NoModifier : Qt::ShiftModifier);
        }
        drag("service:" + services.last(), tier, {});
    }
    void attach(const QString& service, const QString& tier) override {
        fit();
        drag("service:" + service, tier, Qt::ControlModifier);
    }
    void addAlias(const QString& service, const QString& alias) override {
        choose(service);
        const auto* field = inspected<QLineEdit>(
            [](const QLineEdit& line) { return line.objectName().startsWith("alias:"); });
        enter(field, alias);
    }
    void setField(const QString& service, const QString& name, const QString& value) override {
        choose(service);
        enter(
            inspected<QLineEdit>([&](const QLineEdit& line) { return line.objectName() == name; }),
            value);
    }
    void makeInternal(const QString& network) override {
        with([&] { rightClickTier(network); },
             [&] { clickEntry("Internal: no way to the outside"); });
    }
    void removeNetwork(const QString& network) override {
        with([&] { rightClickTier(network); }, [&] { clickEntry("Remove"); });
    }
    void fix(const QString& problem) override {
        auto* tabs = window_.findChild<QTabWidget*>("bottom")->tabBar();
        clickAt(tabs, tabs->tabRect(0).center());
        const int row = problemRow(problem);
        if (row < 0) return;
        auto* table = problems();
        const auto index = table->model()->index(row, table->model()->columnCount() - 1);
        table->scrollTo(index);
        // The button is at the right end of its cell.
        clickAt(table->viewport(), table->visualRect(index).center() +
                                       QPoint(table->visualRect(index).width() / 2 - 20, 0));
    }
    void fixAllSafe() override {
        auto* tabs = window_.findChild<QTabWidget*>("bottom");
        with([&] { click(tabs->cornerWidget()); }, [&] { click(button("Carry out")); });
    }
    void exportPatch(const QString& path) override {
        openMenu("File");
        with([&] { clickEntry("Export patch"); },
             [&] {
                 click(fileName());
                 key(Qt::Key_A, Qt::ControlModifier);
                 type(path);
                 closeCompletions();
                 click(button("Save"));
             });
    }
    void save() override { click(tool("Save")); }

private:
    CanvasView& view() { return window_.canvas(); }

    void clickAt(const QWidget* widget, QPoint point, Qt::MouseButton button = Qt::LeftButton,
                 Qt::KeyboardModifiers modifiers = {}) {
        if (!trouble().isEmpty()) return;
        if (widget == nullptr || !widget->isVisible() || !widget->rect().contains(point)) {
            fail("cannot be clicked: " +
                 (widget == nullptr ? QString() : widget->objectName() + widget->accessibleName()));
            return;
        }
        const QWidget* top = widget->window();
        const QWidget* hit = top->childAt(widget->mapTo(top, point));
        if (hit != nullptr && hit != widget && !widget->isAncestorOf(hit)) {
            fail("covered by " + hit->objectName() + ' ' + hit->metaObject()->className());
            return;
        }
        QTest::mouseClick(top->windowHandle(), button, modifiers, widget->mapTo(top, point));
    }
    void click(const QWidget* widget) {
        clickAt(widget, widget == nullptr ? QPoint() : widget->rect().center());
    }
    QWidget* tool(const QString& text) {
        for (auto* bar : window_.findChildren<QToolBar*>()) {
            for (QAction* action : bar->actions()) {
                if (plain(action->text()) == text) return bar->widgetForAction(action);
            }
        }
        return nullptr;
    }
    static QAbstractButton* button(const QString& text) {
        const QWidget* dialog = QApplication::activeModalWidget();
        if (dialog == nullptr) return nullptr;
        for (auto* found : dialog->findChildren<QAbstractButton*>()) {
            if (plain(found->text()) == text) return found;
        }
        return nullptr;
    }
    void clickEntry(const QString& text) {
        QMenu* shown = menu();
        if (shown == nullptr) {
            fail("no menu for " + text);
            return;
        }
        for (QAction* action : shown->actions()) {
            if (plain(action->text()) != text) continue;
            clickAt(shown, shown->actionGeometry(action).center());
            return;
        }
        fail("not in the menu: " + text);
    }
    void openMenu(const QString& name) {
        QMenuBar* bar = window_.menuBar();
        for (QAction* action : bar->actions()) {
            if (plain(action->text()) == name) clickAt(bar, bar->actionGeometry(action).center());
        }
    }
    QPoint placeOf(const QString& key) {
        if (view().canvas().item(key) == nullptr) fail("not on the canvas: " + key);
        return view().viewPoint(key);
    }
    void fit() { click(tool("Fit")); }
    void rightClickTier(const QString& network) {
        fit();
        const auto* tier = view().canvas().picture().tier(NetworkName(network.toStdString()));
        if (tier == nullptr) {
            fail("no tier " + network);
            return;
        }
        const QPoint heading = view().mapFromScene(tier->rect.x + 60, tier->rect.y + 18);
        clickAt(view().viewport(), heading, Qt::RightButton);
    }
    void drag(const QString& key, const QString& network, Qt::KeyboardModifiers modifiers) {
        const auto* tier = view().canvas().picture().tier(NetworkName(network.toStdString()));
        if (tier == nullptr) {
            fail("no tier " + network);
            return;
        }
        const QPoint from = placeOf(key);
        const QPoint to = view().mapFromScene(tier->rect.center().x, tier->rect.bottom() - 16);
        QWindow* handle = window_.windowHandle();
        const auto inWindow = [&](QPoint point) {
            return view().viewport()->mapTo(&window_, point);
        };
        QTest::mousePress(handle, Qt::LeftButton, {}, inWindow(from));
        // QTest's moves carry no modifiers, which the canvas asks the event for.
        const auto moveTo = [&](QPoint point) {
            QMouseEvent event(QEvent::MouseMove, point, view().viewport()->mapToGlobal(point),
                              Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(view().viewport(), &event);
        };
        moveTo(from + QPoint(12, 8));
        moveTo((from + to) / 2);
        moveTo(to);
        waitFor([&] { return view().gesture()->bubble().isVisible(); },
                "no preview of " + key + " on " + network);
        QTest::mouseRelease(handle, Qt::LeftButton, modifiers, inWindow(to));
    }
    void choose(const QString& service) {
        fit();
        clickAt(view().viewport(), placeOf("service:" + service));
        QApplication::processEvents(); // the rows of the inspector are shown then
    }
    template <class Widget>
    Widget* inspected(const std::function<bool(const Widget&)>& wanted) {
        auto* inspector = window_.findChild<InspectorPanel*>();
        for (auto* found : inspector->findChildren<Widget*>()) {
            if (found->isVisible() && wanted(*found)) {
                inspector->ensureWidgetVisible(found); // as the wheel would
                return found;
            }
        }
        fail("no such field");
        return nullptr;
    }
    void enter(const QLineEdit* field, const QString& value) {
        click(field);
        key(Qt::Key_A, Qt::ControlModifier);
        type(value);
        key(Qt::Key_Return);
    }
};

class KeyHand final : public Hand {
public:
    using Hand::Hand;

    void open(const QString& path) override {
        with([&] { key(Qt::Key_O, Qt::ControlModifier); },
             [&] {
                 key(Qt::Key_N, Qt::AltModifier); // to the name, wherever the focus is
                 key(Qt::Key_A, Qt::ControlModifier);
                 type(path);
                 closeCompletions();
                 key(Qt::Key_Return);
             });
    }
    void switchProfile(const QString& profile) override {
        with([&] { key(Qt::Key_V, Qt::AltModifier); },
             [&] {
                 for (const QString& entry : {QString("Profiles"), profile}) {
                     if (menu() == nullptr || !goTo(entry)) return;
                     key(entry == profile ? Qt::Key_Return : Qt::Key_Right);
                 }
             });
    }
    void addNetwork(const QString& name) override {
        with([&] { key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); },
             [&] {
                 type(name);
                 key(Qt::Key_Return);
             });
    }
    void move(const QStringList& services, const QString& tier) override {
        for (const QString& service : services) {
            choose(service);
            fromMenu({"Move to", tier});
        }
    }
    void attach(const QString& service, const QString& tier) override {
        choose(service);
        fromMenu({"Attach to", tier});
    }
    void addAlias(const QString& service, const QString& alias) override {
        choose(service);
        run("Add alias");
        if (!waitFor([] { return focusName().startsWith("alias:"); }, "no field for an alias"))
            return;
        type(alias);
        key(Qt::Key_Return);
    }
    void setField(const QString& service, const QString& name, const QString& value) override {
        choose(service);
        key(Qt::Key_Return); // to the inspector
        QApplication::processEvents();
        for (int step = 0; step < 100 && focusName() != name; ++step)
            key(Qt::Key_Tab);
        if (focusName() != name) {
            fail("Tab does not get to " + name);
            return;
        }
        key(Qt::Key_A, Qt::ControlModifier);
        type(value);
        key(Qt::Key_Return);
    }
    void makeInternal(const QString& network) override {
        choose(network);
        fromMenu({"Internal: no way to the outside"});
    }
    void removeNetwork(const QString& network) override {
        choose(network);
        key(Qt::Key_Delete);
    }
    void fix(const QString& problem) override {
        run("Show problems");
        if (!waitFor([&] { return problems()->hasFocus(); }, "the problems have no focus")) return;
        const int row = problemRow(problem);
        if (row < 0) return;
        key(Qt::Key_Home, Qt::ControlModifier);
        for (int step = 0; step < 200 && problems()->currentIndex().row() != row; ++step)
            key(problems()->currentIndex().row() < row ? Qt::Key_Down : Qt::Key_Up);
        with(
            [&] {
                // What a window system makes of the menu key.
                QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
                QApplication::sendEvent(focused(), &event);
            },
            [&] {
                key(Qt::Key_Down); // the place
                key(Qt::Key_Down); // the first fix
                key(Qt::Key_Return);
            });
    }
    void fixAllSafe() override {
        with([&] { key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); },
             [&] {
                 const auto at = [] {
                     return qobject_cast<QAbstractButton*>(QApplication::focusWidget());
                 };
                 for (int step = 0; step < 5 && (at() == nullptr || at()->text() != "Carry out");
                      ++step)
                     key(Qt::Key_Tab);
                 key(Qt::Key_Space);
             });
    }
    void exportPatch(const QString& path) override {
        with([&] { key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier); },
             [&] {
                 key(Qt::Key_N, Qt::AltModifier);
                 key(Qt::Key_A, Qt::ControlModifier);
                 type(path);
                 closeCompletions();
                 key(Qt::Key_Return);
             });
    }
    void save() override { key(Qt::Key_S, Qt::ControlModifier); }

private:
    static QString focusName() {
        const QWidget* at = QApplication::focusWidget();
        return at == nullptr ? QString() : at->objectName();
    }
    /// Through the palette, to an entry with just this name.
    void run(const QString& name) {
        with([&] { key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); },
             [&] {
                 type(name);
                 const auto* list = QApplication::activePopupWidget()->findChild<QListWidget*>();
                 for (int step = 0; step < list->count(); ++step) {
                     const QString shown = list->currentItem()->text();
                     if (shown == name || shown.startsWith(name + "    ")) break;
                     key(Qt::Key_Down);
                 }
                 key(Qt::Key_Return);
             });
        QTest::qWait(1); // it runs after the palette is gone
    }
    void choose(const QString& name) {
        run(name);
        const QString current = window_.selection().current();
        if (current != "service:" + name && current != "network:" + name)
            fail("the palette does not lead to " + name);
    }
    void fromMenu(const QStringList& path) {
        with([&] { key(Qt::Key_M, Qt::ControlModifier); },
             [&] {
                 for (const QString& entry : path) {
                     if (menu() == nullptr || !goTo(entry)) return;
                     // Right opens a menu below, and Return takes an entry.
                     key(entry == path.last() ? Qt::Key_Return : Qt::Key_Right);
                 }
             });
    }
    bool goTo(const QString& entry) {
        const QMenu* shown = menu();
        for (qsizetype step = 0; step <= shown->actions().size(); ++step) {
            const QAction* active = shown->activeAction();
            if (active != nullptr && plain(active->text()) == entry) return true;
            key(Qt::Key_Down);
        }
        fail("not in the menu: " + entry);
        return false;
    }
};

} // namespace tw::gui
