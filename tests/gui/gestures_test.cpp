// What a drag tells before it ends, how it is broken off, and changes that take long.
#include "window_fixture.h"

#include <QProgressDialog>

namespace tw::gui {
namespace {

struct Shop : WindowFixture {
    using WindowFixture::WindowFixture;

    [[nodiscard]] const DragGesture& gesture() { return *canvas().gesture(); }
    void hover(const char* key, const char* tier) { dragTo(at(key), inTier(tier)); }
    /// Of the bubble, once it is there.
    [[nodiscard]] QString told() {
        (void)QTest::qWaitFor([&] { return gesture().bubble().isVisible(); });
        return gesture().bubble().text();
    }
    void press(Qt::MouseButton button, Qt::MouseButtons held, QPoint point) {
        QWidget* viewport = canvas().viewport();
        QMouseEvent event(QEvent::MouseButtonPress, point, viewport->mapToGlobal(point), button,
                          held | button, Qt::NoModifier);
        QApplication::sendEvent(viewport, &event);
    }
    /// Many services and much text, on two networks.
    void growLarge() {
        QByteArray text = "services:\n";
        for (int at = 0; at < 60; ++at) {
            text += "  s" + QByteArray::number(at) + ":\n    image: x\n    networks: [edge]\n";
            for (int line = 0; line < 60; ++line)
                text += "    # " + QByteArray(74, '-') + '\n';
        }
        text += "networks: {edge: {}, data: {}}\n";
        writeToDisk(text);
        opened = window.openFiles({path("compose.yaml")});
    }
    [[nodiscard]] static std::vector<Intent> movesOf(int services) {
        std::vector<Intent> moves;
        for (int at = 0; at < services; ++at)
            moves.emplace_back(MoveService{ServiceName("s" + std::to_string(at)),
                                           NetworkName("edge"), NetworkName("data")});
        return moves;
    }
};

/// Looks for the box of long work while it lives; `then` is done with it, once.
class Watcher {
public:
    explicit Watcher(std::function<void(QProgressDialog&)> then) : then_(std::move(then)) {
        QObject::connect(&look_, &QTimer::timeout, &look_, [this] {
            for (QWidget* widget : QApplication::allWidgets()) {
                auto* box = qobject_cast<QProgressDialog*>(widget);
                if (box == nullptr || then_ == nullptr) continue;
                seen_ = true;
                std::exchange(then_, nullptr)(*box);
            }
        });
        look_.start(5);
    }
    [[nodiscard]] bool seen() const { return seen_; }

private:
    std::function<void(QProgressDialog&)> then_;
    QTimer look_;
    bool seen_ = false;
};

} // namespace

class GesturesTest : public QObject {
    Q_OBJECT

private slots:
    void everyoneWhoLosesIsTold() {
        Shop shop;
        shop.hover("service:db", "data");
        const QString told = shop.told();
        QVERIFY2(told.contains("lose db: api, proxy"), qPrintable(told));
        shop.drop(shop.inTier("data"));
    }

    void namesThatLeadElsewhereAreTold() {
        Shop shop;
        QByteArray text = shop.onDisk();
        text.replace("services:\n", "services:\n  twin: {image: postgres, container_name: db, "
                                    "networks: [data]}\n");
        shop.writeToDisk(text);
        QVERIFY(
            QTest::qWaitFor([&] { return shop.picture().card(ServiceName("twin")) != nullptr; }));
        const QPoint target = shop.inTier("app");
        shop.dragTo(shop.at("service:twin"), target, Qt::ControlModifier);
        const QString told = shop.told();
        QVERIFY2(told.contains("The name db now finds db, twin instead of db (for api, proxy)"),
                 qPrintable(told));
        // Of a long line, the part that changes.
        QVERIFY2(told.contains("[data, app]"), qPrintable(told));
        shop.drop(target, Qt::ControlModifier);
        QVERIFY(shop.service("twin")->attachment(NetworkName("app")) != nullptr);
    }

    void whatIsShownIsCarriedOut() {
        Shop shop;
        shop.hover("service:db", "data");
        QVERIFY(!shop.told().isEmpty());
        shop.drop(shop.inTier("data"));
        QCOMPARE(shop.homeOf("db"), NetworkName("data"));
        const auto& shown = *shop.window.workspace().snapshot();
        QCOMPARE(shown.input.files.text(text::FileId(0)),
                 shop.window.workspace().files().text(text::FileId(0)));
        const auto anew = analysis::analyse(shop.window.workspace().input());
        QCOMPARE(shown.findings.size(), anew->findings.size());
        shop.undo();
        QCOMPARE(shop.homeOf("db"), NetworkName("app"));
    }

    void aPreviewIsCarriedOutAsItWasShown() {
        Shop shop;
        Workspace& workspace = shop.window.workspace();
        const std::vector<Intent> intents{
            MoveService{ServiceName("db"), NetworkName("app"), NetworkName("data")}};
        const Foreseen answer = foreseen(*workspace.snapshot(), intents);
        QVERIFY(answer.preview != nullptr);
        QVERIFY(workspace.apply(intents, {.foreseen = answer.preview}));
        QCOMPARE(workspace.snapshot(), answer.preview->after); // and not worked out again
    }

    // A text that has changed is not overwritten with what was shown of an older one.
    void aPreviewOfAnOlderTextIsNotCarriedOut() {
        Shop shop;
        Workspace& workspace = shop.window.workspace();
        const std::vector<Intent> intents{
            MoveService{ServiceName("db"), NetworkName("app"), NetworkName("data")}};
        const Foreseen answer = foreseen(*workspace.snapshot(), intents);
        workspace.replaceText(text::FileId(0), {0, 0}, "# mine\n# and more\n");
        QVERIFY(workspace.apply(intents, {.foreseen = answer.preview}));
        QVERIFY(shop.text().startsWith("# mine\n# and more\n# The shop"));
        QVERIFY(workspace.snapshot() != answer.preview->after);
        QCOMPARE(shop.homeOf("db"), NetworkName("data"));
        shop.undo();
        shop.undo();
        QCOMPARE(shop.text(), shop.onDisk());
    }

    void anotherButtonBreaksADragOff() {
        Shop shop;
        const QByteArray before = shop.text();
        const QPoint target = shop.inTier("data");
        shop.hover("service:db", "data");
        QVERIFY(shop.gesture().isActive());
        shop.press(Qt::RightButton, Qt::LeftButton, target);
        QVERIFY(!shop.gesture().isActive());
        shop.drop(target);
        QCOMPARE(shop.text(), before);
    }

    void aReleaseThatSomebodyElseHadEndsTheDrag() {
        Shop shop;
        const QByteArray before = shop.text();
        shop.hover("service:db", "data");
        QMouseEvent event(QEvent::MouseMove, shop.inTier("data"),
                          shop.canvas().viewport()->mapToGlobal(shop.inTier("data")), Qt::NoButton,
                          Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(shop.canvas().viewport(), &event);
        QVERIFY(!shop.gesture().isActive());
        shop.click("service:web");
        QCOMPARE(shop.text(), before);
    }

    void spaceIsForgottenWithTheFocus() {
        Shop shop;
        shop.canvas().setFocus();
        QTest::keyPress(&shop.canvas(), Qt::Key_Space);
        QFocusEvent leaves(QEvent::FocusOut);
        QApplication::sendEvent(&shop.canvas(), &leaves);
        const QPoint target = shop.inTier("data");
        shop.dragTo(shop.at("service:db"), target);
        QVERIFY(shop.gesture().isActive()); // and the canvas is not moved
        shop.drop(target);
        QCOMPARE(shop.homeOf("db"), NetworkName("data"));
    }

    void longWorkIsGivenUp() {
        Shop shop;
        shop.growLarge();
        const QByteArray before = shop.text();
        const Watcher watcher([](QProgressDialog& box) { box.findChild<QPushButton*>()->click(); });
        QVERIFY(!shop.window.commands().perform(Shop::movesOf(20)));
        QVERIFY(watcher.seen());
        QCOMPARE(shop.text(), before);
        QVERIFY(!shop.window.workspace().undoStack().canUndo());
        QVERIFY(shop.window.notice().isEmpty());
    }

    void longWorkIsDoneAsOneStep() {
        Shop shop;
        shop.growLarge();
        const QByteArray before = shop.text();
        int most = 0;
        const Watcher watcher([&](const QProgressDialog& box) {
            QVERIFY(box.labelText().contains("20"));
            most = box.maximum();
        });
        QVERIFY(shop.window.commands().perform(Shop::movesOf(20)));
        QVERIFY(watcher.seen());
        QCOMPARE(most, 20);
        QCOMPARE(shop.text().count("[data]"), 20);
        QCOMPARE(shop.window.workspace().undoStack().count(), 1);
        shop.undo();
        QCOMPARE(shop.text(), before);
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::GesturesTest)
#include "gestures_test.moc"
