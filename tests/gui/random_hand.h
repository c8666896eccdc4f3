// A user who does anything at all: drags, keys, menus, fields, typing, undo and redo.
#pragma once

#include "window_fixture.h"

#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QTabWidget>
#include <QTimer>

#include <algorithm>
#include <random>

namespace tw::gui {

/// One hand with a memory of nothing: chooses among what the window shows. A gesture is over when
/// the window has come to rest, as it is for a user.
class RandomHand {
public:
    RandomHand(WindowFixture& shop, std::uint64_t seed) : shop_(shop), random_(seed) {
        // What asks in a loop of its own is answered from within.
        QObject::connect(&answering_, &QTimer::timeout, &answering_, [this] { answer(); });
        answering_.start(5);
    }

    void gesture() {
        switch (number(24)) {
        case 0:
        case 1:
        case 2: drag(Qt::NoModifier); break;
        case 3:
        case 4: drag(Qt::ControlModifier); break;
        case 5: dragPill(); break;
        case 6:
        case 7:
        case 8: type(); break;
        case 9: look(); break;
        case 10: changeView(); break;
        case 11:
        case 12:
        case 13:
        case 14: goThroughUndo(); break;
        case 15: fix(); break;
        case 16: fillField(); break;
        case 17: fillForm(); break;
        case 18: press(); break;
        default: choose(); break;
        }
        settle();
    }

private:
    std::size_t number(std::size_t below) {
        return std::uniform_int_distribution<std::size_t>(0, below - 1)(random_);
    }
    bool chance(std::size_t oneOf) { return number(oneOf) == 0; }
    template <class List>
    auto any(List& list) -> decltype(&list[0]) {
        return list.empty() ? nullptr
                            : &list[static_cast<decltype(list.size())>(
                                  number(static_cast<std::size_t>(list.size())))];
    }
    std::string word() { return "w" + std::to_string(number(40)); }
    Workspace& workspace() { return shop_.window.workspace(); }
    Actions& actions() { return shop_.window.actionList(); }
    const facts::Facts& facts() { return workspace().snapshot()->facts; }
    /// So that the project stays of a size at which a person would work.
    bool isLarge() {
        return facts().project.services.size() > 10 || facts().project.networks.size() > 8 ||
               shop_.text().size() > 8000;
    }

    void settle() {
        for (int open = 0; open < 4 && QApplication::activePopupWidget() != nullptr; ++open) {
            answer();
            if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
        }
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as an event loop does
    }

    void answer() {
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            const auto choices = menu->actions();
            const auto* chosen = any(choices);
            const bool goes = chosen != nullptr && (*chosen)->isEnabled() &&
                              !(*chosen)->isSeparator() && (*chosen)->menu() == nullptr;
            if (goes) menu->setActiveAction(*chosen);
            QTest::keyClick(menu, goes ? Qt::Key_Return : Qt::Key_Escape);
        } else if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            const auto buttons = box->buttons();
            (*any(buttons))->click();
        }
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        shop_.canvas().setFocus();
        QTest::keyClick(&shop_.canvas(), key, modifiers);
    }

    void selectAny() {
        const auto* service = any(facts().project.services);
        const auto* network = any(facts().project.networks);
        const bool ofNetwork = service == nullptr || (network != nullptr && chance(4));
        if (ofNetwork && network == nullptr) return;
        shop_.window.selection().select(
            toQt(ofNetwork ? picture::key(network->name) : picture::key(service->name)));
    }

    void drag(Qt::KeyboardModifiers modifiers) {
        const auto* card = any(shop_.picture().cards);
        const auto* tier = any(shop_.picture().tiers);
        if (card == nullptr || tier == nullptr) return;
        const std::string key = picture::key(card->service);
        const QPoint to = shop_.inTier(tier->network.str().c_str());
        shop_.dragTo(shop_.at(key.c_str()), to, modifiers);
        if (chance(8)) QTest::keyClick(&shop_.canvas(), Qt::Key_Escape);
        shop_.drop(to, modifiers);
    }

    void dragPill() {
        const auto* pill = any(shop_.picture().pills);
        if (pill == nullptr) return;
        const QPoint from = shop_.at(picture::key(*pill).c_str());
        const QPoint to = from + QPoint(static_cast<int>(number(900)) - 450, 60);
        shop_.dragTo(from, to);
        shop_.drop(to);
    }

    /// Anything anywhere, so that the text breaks and heals.
    void type() {
        CodeEditor* editor = shop_.window.code().currentEditor();
        if (editor == nullptr) return;
        static const QString keys = QStringLiteral(" :-#{}[]\"'a0&*é\n\b");
        QTextCursor cursor(editor->document());
        const auto size = static_cast<std::size_t>(editor->document()->characterCount());
        const auto at = static_cast<int>(number(size));
        cursor.setPosition(at);
        const int end = std::min(at + static_cast<int>(number(3)), static_cast<int>(size) - 1);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        editor->setTextCursor(cursor);
        editor->setFocus();
        for (std::size_t left = 1 + number(3); left > 0; --left) {
            const QChar letter = keys[static_cast<qsizetype>(number(16))];
            if (letter == '\n' || letter == '\b') {
                QTest::keyClick(editor, letter == '\n' ? Qt::Key_Return : Qt::Key_Backspace);
            } else {
                QTest::sendKeyEvent(QTest::Click, editor, Qt::Key_unknown, letter, Qt::NoModifier);
            }
        }
        for (int step = 0; step < 3 && workspace().isStale(); ++step)
            actions().undo->trigger();
    }

    void look() {
        selectAny();
        const QString key = shop_.window.selection().current();
        shop_.canvas().setZoom(0.25 + static_cast<double>(number(12)) / 4);
        shop_.canvas().reveal(key);
        if (chance(3)) shop_.window.selection().select(QString());
        if (chance(2)) shop_.click(qPrintable(key));
    }

    void changeView() {
        auto* tabs = shop_.window.findChild<QTabWidget*>("bottom");
        const auto overlays = actions().overlays();
        const auto& themes = actions().themes();
        switch (number(8)) {
        case 0: key(Qt::Key_T, Qt::ControlModifier); break;
        case 1: actions().collapseAll->trigger(); break;
        case 2: actions().history->trigger(); break;
        case 3: themes[number(themes.size())].second->trigger(); break;
        case 4:
        case 5: tabs->setCurrentIndex(static_cast<int>(number(8))); break;
        default: (*any(overlays))->trigger();
        }
    }

    void goThroughUndo() {
        for (std::size_t left = number(6); left > 0; --left) {
            const bool forth = chance(3);
            key(Qt::Key_Z, forth ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
        }
        QUndoStack& stack = workspace().undoStack();
        if (chance(60))
            stack.setIndex(static_cast<int>(number(static_cast<std::size_t>(stack.count()) + 1)));
        if (chance(60)) actions().save->trigger();
    }

    void fix() {
        const std::size_t rows = workspace().snapshot()->findings.size();
        if (rows > 0) shop_.window.problems().applyFix(static_cast<int>(number(rows)));
    }

    /// Something into a field of the inspector.
    void fillField() {
        static const QStringList values{"",   "256m", "1g",      "0.5",     "15s",
                                        "w1", "a b",  "9000:80", "/healthy"};
        selectAny();
        QApplication::processEvents(); // its fields are shown then
        QList<Field*> fields = shop_.window.findChildren<Field*>();
        fields.removeIf([](const Field* each) { return !each->isVisible() || each->isReadOnly(); });
        const auto* chosen = any(fields);
        if (chosen == nullptr) return;
        const QPointer<Field> field(*chosen);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, *any(values));
        if (field != nullptr) QTest::keyClick(field, chance(4) ? Qt::Key_Escape : Qt::Key_Return);
    }

    /// What asks for names.
    void fillForm() {
        selectAny();
        const QString name = toQt(word());
        switch (isLarge() ? 0 : number(4)) {
        case 0: key(Qt::Key_F2); break;
        case 1: key(Qt::Key_D, Qt::ControlModifier); break;
        case 2: key(Qt::Key_N, Qt::ControlModifier); break;
        default: key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        }
        if (shop_.asked(1) != nullptr) {
            shop_.answer({name, "busybox:1"});
        } else if (shop_.asked() != nullptr) {
            shop_.answer({name});
        }
    }

    /// Keys that act on what is selected.
    void press() {
        selectAny();
        switch (isLarge() ? 0 : number(5)) {
        case 0: key(Qt::Key_Delete); break;
        case 1: key(Qt::Key_C, Qt::ControlModifier); break;
        case 2: key(Qt::Key_V, Qt::ControlModifier); break;
        case 3: key(Qt::Key_A, Qt::ControlModifier); break;
        default: key(Qt::Key_F10, Qt::ShiftModifier); // its menu
        }
    }

    /// An entry of a menu.
    void choose() {
        const auto* service = any(facts().project.services);
        const auto* network = any(facts().project.networks);
        if (service == nullptr || network == nullptr) return;
        const auto all = isLarge() ? removals(*service, *network) : additions(*service, *network);
        shop_.window.commands().perform({*any(all)});
    }

    std::vector<Intent> additions(const compose::Service& service,
                                  const compose::Network& network) {
        const auto* other = any(facts().project.services);
        using enum contract::FlowPolicy;
        return {
            AttachService{service.name, network.name, {}},
            AttachService{service.name, network.name, {word()}},
            DetachService{service.name, network.name},
            AddAlias{service.name, network.name, word()},
            SetLimit{service.name, Resource::Memory, chance(3) ? "" : "256m"},
            SetLimit{service.name, Resource::Cpus, chance(3) ? "" : "0.5"},
            SetLabel{service.name, "traefik.http.routers." + word() + ".rule",
                     "Path(`/" + word() + "`)"},
            SetEnvironment{service.name, word(), "1"},
            RemoveEnvironment{service.name, word()},
            AddPort{service.name, std::to_string(9000 + number(90)) + ":80"},
            AddExpose{service.name, std::to_string(9000 + number(90))},
            AddProfile{service.name, "p" + std::to_string(number(2))},
            RemoveProfile{service.name, "p" + std::to_string(number(2))},
            ClearHealthcheck{service.name},
            SetInternal{network.name, chance(2)},
            AddNetwork{NetworkName(word()), chance(2)},
            RenameService{service.name, ServiceName(word())},
            RenameNetwork{network.name, NetworkName(word())},
            DuplicateService{service.name, ServiceName(word())},
            AddService{ServiceName(word()), "busybox:1", {network.name}},
            SetDependency{service.name, other->name},
            RemoveDependency{service.name, other->name},
            SetFlow{service.name, other->name, chance(2) ? Allowed : Forbidden},
        };
    }

    static std::vector<Intent> removals(const compose::Service& service,
                                        const compose::Network& network) {
        return {RemoveService{service.name, References::Remove}, RemoveNetwork{network.name}};
    }

    WindowFixture& shop_;
    std::mt19937_64 random_;
    QTimer answering_;
};

} // namespace tw::gui
