// A user with a keyboard alone.
#pragma once

#include "hand.h"

namespace tw::gui {

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
            chooseTier(Qt::Key_M, tier);
        }
    }
    void attach(const QString& service, const QString& tier) override {
        choose(service);
        chooseTier(Qt::Key_J, tier);
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
                if (menu() == nullptr || !goTo("Quick fixes")) return;
                key(Qt::Key_Right); // to the first fix
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
    void chooseTier(Qt::Key keys, const QString& tier) {
        with([&] { key(keys, Qt::ControlModifier); },
             [&] {
                 type(tier);
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
        with([&] { key(Qt::Key_F10, Qt::ShiftModifier); },
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
