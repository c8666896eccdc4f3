// What is in sight and how large: zoom to the selection, two fingers, the whole screen, and what a
// card shows from far and from near.
#include "window_fixture.h"

#include <QImage>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPointingDevice>
#include <QScrollBar>
#include <QStyleOptionGraphicsItem>

#include <memory>

namespace tw::gui {
namespace {

QPointF sceneAt(CanvasView& canvas, QPointF viewPoint) {
    return canvas.viewportTransform().inverted().map(viewPoint);
}

void spread(CanvasView& canvas, double by, QPointF at) {
    QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
                              at, at, canvas.viewport()->mapToGlobal(at), by, {});
    QApplication::sendEvent(canvas.viewport(), &event);
}

/// An item as the canvas paints it at a zoom.
QImage painted(CanvasItem& item, double zoom) {
    const QRectF bounds = item.boundingRect();
    QImage image((bounds.size() * zoom).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(zoom, zoom);
    painter.translate(-bounds.topLeft());
    QStyleOptionGraphicsItem option;
    item.paint(&painter, &option, nullptr);
    return image;
}

/// How many colours there are in a part of the item; a plain ground has one.
int coloursIn(const QImage& image, const CanvasItem& item, QRectF part, double zoom) {
    part.translate(-item.boundingRect().topLeft());
    const QRect pixels = QRectF(part.topLeft() * zoom, part.size() * zoom).toRect();
    QSet<QRgb> colours;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            colours << image.pixel(x, y);
    }
    return static_cast<int>(colours.size());
}

bool showsTitle(CardItem& card, double zoom) {
    const QRectF room(34, 10, card.card().rect.width - 60, 18);
    return coloursIn(painted(card, zoom), card, room, zoom) > 1;
}

bool showsChips(CardItem& card, double zoom) {
    const picture::Rect& chip = card.card().chips.front().rect;
    const QRectF room(chip.x + 4, chip.y + 4, chip.width - 8, chip.height - 8);
    return coloursIn(painted(card, zoom), card, room, zoom) > 1;
}

} // namespace

class ZoomTest : public QObject {
    Q_OBJECT

private slots:
    void zoomsToTheSelection() {
        WindowFixture shop;
        shop.canvas().setZoom(0.3);
        QVERIFY(!shop.window.actionList().zoomSelection->isEnabled());
        shop.select("service:db");
        shop.window.actionList().zoomSelection->trigger();
        QCOMPARE(shop.canvas().zoom(), 1.0); // no larger than it is
        const QRect sight = shop.canvas().viewport()->rect();
        QVERIFY(sight.contains(shop.at("service:db")));
        shop.window.selection().select({"service:db", "service:proxy"});
        shop.window.resize(700, 600);
        QTest::qWait(1);
        shop.window.actionList().zoomSelection->trigger();
        QVERIFY(shop.canvas().zoom() < 1);
        for (const char* key : {"service:db", "service:proxy"}) {
            const auto* item = shop.canvas().canvas().item(key);
            const QRect seen = shop.canvas().mapFromScene(item->sceneBoundingRect()).boundingRect();
            QVERIFY(shop.canvas().viewport()->rect().contains(seen));
        }
    }

    void twoFingersOnATouchpad() {
        WindowFixture shop;
        shop.canvas().setZoom(2); // so that there is somewhere to go
        const QPointF at(500, 300);
        const QPointF before = sceneAt(shop.canvas(), at);
        spread(shop.canvas(), 0.25, at);
        QCOMPARE(shop.canvas().zoom(), 2.5);
        const QPointF after = sceneAt(shop.canvas(), at);
        QVERIFY(QLineF(before, after).length() < 2);
        spread(shop.canvas(), -0.2, at);
        QCOMPARE(shop.canvas().zoom(), 2.0);
        QVERIFY(QLineF(before, sceneAt(shop.canvas(), at)).length() < 2);
    }

    void twoFingersOnAScreen() {
        const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
        WindowFixture shop;
        shop.canvas().setZoom(2);
        QWidget* viewport = shop.canvas().viewport();
        const QPoint middle(500, 300);
        const QPointF before = sceneAt(shop.canvas(), middle);
        const auto fingers = [&](int apart) {
            return std::pair(middle - QPoint(apart, 0), middle + QPoint(apart, 0));
        };
        const auto [left, right] = fingers(50);
        QTest::touchEvent(viewport, screen.get())
            .press(0, left, viewport)
            .press(1, right, viewport);
        for (const int apart : {60, 70, 80, 90, 100}) {
            const auto [nextLeft, nextRight] = fingers(apart);
            QTest::touchEvent(viewport, screen.get())
                .move(0, nextLeft, viewport)
                .move(1, nextRight, viewport);
        }
        const auto [lastLeft, lastRight] = fingers(100);
        QTest::touchEvent(viewport, screen.get())
            .release(0, lastLeft, viewport)
            .release(1, lastRight, viewport);
        QVERIFY2(shop.canvas().zoom() > 3, qPrintable(QString::number(shop.canvas().zoom())));
        QVERIFY(QLineF(before, sceneAt(shop.canvas(), middle)).length() < 5);
        QCOMPARE(shop.window.workspace().undoStack().count(), 0);
    }

    void oneFingerSelects() {
        const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
        WindowFixture shop;
        shop.select("");
        QWidget* viewport = shop.canvas().viewport();
        const QPoint at = shop.at("service:web");
        QTest::touchEvent(viewport, screen.get()).press(0, at, viewport);
        QTest::touchEvent(viewport, screen.get()).release(0, at, viewport);
        QVERIFY(
            QTest::qWaitFor([&] { return shop.window.selection().current() == "service:web"; }));
    }

    void theWholeScreen() {
        WindowFixture shop;
        QAction* action = shop.window.actionList().fullScreen;
        QVERIFY(!action->isChecked());
        QTest::keyClick(&shop.window, Qt::Key_F11);
        QVERIFY(QTest::qWaitFor([&] { return shop.window.isFullScreen(); }));
        QVERIFY(action->isChecked());
        QTest::keyClick(&shop.window, Qt::Key_F11);
        QVERIFY(QTest::qWaitFor([&] { return !shop.window.isFullScreen(); }));
        QVERIFY(!action->isChecked());
        shop.window.showFullScreen(); // as a window manager does
        QVERIFY(QTest::qWaitFor([&] { return action->isChecked(); }));
        shop.canvas().setFocus();
        shop.select("service:web");
        QTest::keyClick(&shop.canvas(), Qt::Key_Escape); // takes the selection back first
        QVERIFY(shop.window.isFullScreen() && shop.window.selection().keys().isEmpty());
        QTest::keyClick(&shop.canvas(), Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([&] { return !shop.window.isFullScreen(); }));
        QVERIFY(!action->isChecked());
    }

    void aCardShowsWhatCanBeRead() {
        WindowFixture shop;
        auto* card = dynamic_cast<CardItem*>(shop.canvas().canvas().item("service:db"));
        QVERIFY(card != nullptr && !card->card().chips.empty());
        // From far: that there is a card, and nothing in it.
        constexpr double far = textDetail * 0.9, middle = (textDetail + chipDetail) / 2;
        QVERIFY(!showsTitle(*card, far) && !showsChips(*card, far));
        const QImage frame = painted(*card, far);
        QVERIFY(coloursIn(frame, *card, card->boundingRect(), far) > 2); // frame, ground, shadow
        // A little nearer: its name. Near: ports and limits as well.
        QVERIFY(showsTitle(*card, middle) && !showsChips(*card, middle));
        QVERIFY(showsTitle(*card, 1) && showsChips(*card, 1));
        QVERIFY(showsTitle(*card, 3) && showsChips(*card, 3));
    }

    void aCountOfProblemsIsClickedOnlyWhereItIsSeen() {
        WindowFixture shop;
        const picture::Card* found = nullptr;
        for (const auto& card : shop.picture().cards) {
            if (!card.problem_chips.empty()) found = &card;
        }
        QVERIFY(found != nullptr);
        const picture::Rect chip = found->problem_chips.front().rect;
        const QPointF badge(found->rect.x + chip.center().x, found->rect.y + chip.center().y);
        int asked = 0;
        shop.canvas().disconnect(SIGNAL(problemsAsked(QRect)));
        connect(&shop.canvas(), &CanvasView::problemsAsked, this, [&asked] { ++asked; });
        for (const double zoom : {1.0, chipDetail * 0.8}) {
            shop.canvas().setZoom(zoom);
            shop.canvas().centerOn(badge);
            const QPoint at = shop.canvas().mapFromScene(badge);
            shop.mouse(QEvent::MouseButtonPress, at);
            shop.mouse(QEvent::MouseButtonRelease, at);
            QCOMPARE(asked, 1); // at the first, not at the second
        }
    }

    void aTierShowsItsNameWhereItCanBeRead() {
        WindowFixture shop;
        auto* tier = dynamic_cast<TierItem*>(shop.canvas().canvas().item("network:app"));
        const QRectF title(30, 9, 60, 18);
        const double far = textDetail * 0.9;
        QCOMPARE(coloursIn(painted(*tier, far), *tier, title, far), 1);
        QVERIFY(coloursIn(painted(*tier, 1), *tier, title, 1) > 1);
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::ZoomTest)
#include "zoom_test.moc"
