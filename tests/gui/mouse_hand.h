// A user with a mouse, who types only where there is a field.
#pragma once

#include "hand.h"

namespace tw::gui {

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
        with([&] { click(window_.findChild<QPushButton*>("fixSafe")); },
             [&] { click(button("Carry out")); });
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

} // namespace tw::gui
