// Thousands of random gestures: mouse, intents, typing, undo and redo. Whatever comes of them, the
// texts are those that the steps of the undo list make, and taking all of them back gives the first
// bytes.
#include "window_fixture.h"

#include <algorithm>
#include <random>

namespace tw::gui {
namespace {

/// One hand with a memory of nothing: chooses among what the window shows.
class RandomHand {
public:
    RandomHand(WindowFixture& shop, std::uint64_t seed) : shop_(shop), random_(seed) {}

    void gesture() {
        switch (number(12)) {
        case 0:
        case 1: drag(Qt::NoModifier); break;
        case 2: drag(Qt::ControlModifier); break;
        case 3: type(); break;
        case 4: look(); break;
        case 5:
        case 6: goThroughUndo(); break;
        case 7: fix(); break;
        default: carryOut(); break;
        }
    }

    [[nodiscard]] int done() const { return done_; }

private:
    std::size_t number(std::size_t below) {
        return std::uniform_int_distribution<std::size_t>(0, below - 1)(random_);
    }
    template <class T>
    const T* any(const std::vector<T>& list) {
        return list.empty() ? nullptr : &list[number(list.size())];
    }
    Workspace& workspace() { return shop_.window.workspace(); }
    const facts::Facts& facts() { return workspace().snapshot()->facts; }

    void drag(Qt::KeyboardModifiers modifiers) {
        const auto* card = any(shop_.picture().cards);
        const auto* tier = any(shop_.picture().tiers);
        if (card == nullptr || tier == nullptr) return;
        const QString key = "service:" + QString::fromStdString(card->service.str());
        const QPoint to = shop_.inTier(tier->network.str().c_str());
        shop_.dragTo(shop_.at(qPrintable(key)), to, modifiers);
        if (number(8) == 0) QTest::keyClick(&shop_.canvas(), Qt::Key_Escape);
        shop_.drop(to, modifiers);
    }

    /// Anything anywhere, so that the text breaks and heals.
    void type() {
        static constexpr std::string_view keys = " \n:-#{}[]\"'a0&*é";
        const std::string& text = workspace().files().text(text::FileId(0));
        const std::size_t at = number(text.size() + 1);
        const std::size_t end = std::min(text.size(), at + number(3));
        workspace().replaceText(text::FileId(0), {at, end}, std::string(1, keys[number(15)]));
        if (number(4) != 0) workspace().undoStack().undo();
    }

    void look() {
        const auto* service = any(facts().project.services);
        if (service == nullptr) return;
        const QString key = "service:" + QString::fromStdString(service->name.str());
        shop_.window.selection().select(number(3) == 0 ? QString() : key);
        shop_.canvas().setZoom(0.25 + static_cast<double>(number(12)) / 4);
        shop_.canvas().reveal(key);
        QApplication::processEvents();
    }

    void goThroughUndo() {
        QUndoStack& stack = workspace().undoStack();
        const auto steps = static_cast<int>(number(6));
        for (int step = 0; step < steps; ++step) {
            number(3) == 0 ? stack.redo() : stack.undo();
        }
        if (number(40) == 0)
            stack.setIndex(static_cast<int>(number(static_cast<std::size_t>(stack.count()) + 1)));
    }

    void fix() {
        const auto* finding = any(workspace().snapshot()->findings);
        const facts::Fix* chosen = finding == nullptr ? nullptr : any(finding->fixes);
        if (chosen != nullptr && !chosen->intents.empty()) apply(chosen->intents);
    }

    void carryOut() {
        const auto* service = any(facts().project.services);
        const auto* network = any(facts().project.networks);
        if (service == nullptr || network == nullptr) return;
        const std::string word = "w" + std::to_string(number(40));
        const std::vector<Intent> all{
            AttachService{service->name, network->name, {}},
            AttachService{service->name, network->name, {word}},
            DetachService{service->name, network->name},
            AddAlias{service->name, network->name, word},
            SetLimit{service->name, Resource::Memory, number(3) == 0 ? "" : "256m"},
            SetLimit{service->name, Resource::Cpus, number(3) == 0 ? "" : "0.5"},
            SetLabel{service->name, "traefik.http.routers." + word + ".rule",
                     "Path(`/" + word + "`)"},
            SetEnvironment{service->name, word, "1"},
            RemoveEnvironment{service->name, word},
            AddPort{service->name, std::to_string(9000 + number(90)) + ":80"},
            SetInternal{network->name, number(2) == 0},
            AddNetwork{NetworkName(word), number(2) == 0},
            RemoveNetwork{network->name},
            RenameService{service->name, ServiceName(word)},
            RenameNetwork{network->name, NetworkName(word)},
            DuplicateService{service->name, ServiceName(word)},
            RemoveService{service->name, References::Remove},
            AddService{ServiceName(word), "busybox:1", {network->name}},
            SetDependency{service->name, ServiceName(word)},
        };
        // Few are left after many removals.
        const bool scarce = facts().project.services.size() < 4;
        const std::size_t choice = number(all.size());
        if (!(scarce && std::holds_alternative<RemoveService>(all[choice]))) apply({all[choice]});
    }

    void apply(const std::vector<Intent>& intents) {
        done_ += workspace().apply(intents) ? 1 : 0; // a refusal is as good an answer
    }

    WindowFixture& shop_;
    std::mt19937_64 random_;
    int done_ = 0;
};

int gesturesWanted() {
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("TIERWRIGHT_SOAK", &given);
    return given ? wanted : 120;
}

} // namespace

class SoakTest : public QObject {
    Q_OBJECT

public:
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); }

private slots:
    void randomGestures_data() {
        QTest::addColumn<QString>("fixture");
        QTest::newRow("shop") << "shop";
        QTest::newRow("shared") << "shared"; // with anchors, which refuse much
    }

    void randomGestures() {
        QFETCH(const QString, fixture);
        WindowFixture shop(fixture);
        QVERIFY(shop.opened);
        QUndoStack& stack = shop.window.workspace().undoStack();
        const QByteArray first = shop.text();
        RandomHand hand(shop, 20'261'127);
        const int wanted = gesturesWanted();
        for (int gesture = 0; gesture < wanted; ++gesture) {
            hand.gesture();
            if (QApplication::activePopupWidget() != nullptr)
                QApplication::activePopupWidget()->close();
        }
        QVERIFY2(hand.done() > wanted / 20, qPrintable(QString::number(hand.done())));
        const QByteArray last = shop.text();
        const int index = stack.index();
        stack.setIndex(0);
        QCOMPARE(shop.text(), first);
        stack.setIndex(index);
        QCOMPARE(shop.text(), last);
        stack.setIndex(0);
        QVERIFY(!shop.window.workspace().isModified());
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::SoakTest)
#include "soak_test.moc"
