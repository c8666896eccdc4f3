// What a window keeps from one run to the next: place, shares, overlays, colours.
#include "window/cascade.h"
#include "windows_bed.h"

#include <QDockWidget>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

namespace tw::gui {

class ArrangementTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QSettings().clear();
        data_ = std::make_unique<QTemporaryDir>(); // journals that nobody else has
        qputenv("XDG_DATA_HOME", data_->path().toUtf8());
    }

    /// Neither an older window nor one that is opened later writes the scheme of the last run.
    void theSchemeIsKeptWhicheverWindowIsLast() {
        TwoShops shops;
        shops.windows.add().show();
        for (const auto& [scheme, action] : shops.second().actionList().themes()) {
            if (scheme == Scheme::Dark) action->trigger();
        }
        shops.windows.add().show();
        MainWindow& third = *shops.windows.all()[2];
        shops.second().close();
        QCOMPARE(Arrangement::kept().scheme, Scheme::Dark);
        third.close();
        QCOMPARE(Arrangement::kept().scheme, Scheme::Dark);
        shops.first.close();
        QCOMPARE(Arrangement::kept().scheme, Scheme::Dark);
    }

    void theNextRunIsArrangedAsTheLastOne() {
        TwoShops shops;
        const auto splitters = [](MainWindow& window) { return window.findChildren<QSplitter*>(); };
        QVERIFY(shops.first.openFiles({shops.one}));
        shops.first.setGeometry(20, 40, 1300, 900);
        QApplication::processEvents();
        splitters(shops.first)[0]->setSizes({260, 700, 340});
        splitters(shops.first)[1]->setSizes({450, 400});
        shops.first.actionList().changes->trigger();
        shops.first.actionList().history->trigger();
        const auto history = [](MainWindow& window) {
            return window.findChild<QDockWidget*>("historyDock");
        };
        shops.first.resizeDocks({history(shops.first)}, {310}, Qt::Horizontal);
        QVERIFY(QTest::qWaitFor([&] { return history(shops.first)->width() == 310; }));
        QList<QList<int>> sizes;
        for (QSplitter* splitter : splitters(shops.first))
            sizes << splitter->sizes();
        shops.first.close();

        Windows later(shops.theme);
        MainWindow& next = later.add();
        next.setGeometry(20, 40, 1300, 900); // the screen may be smaller
        next.show();
        QVERIFY(next.openFiles({shops.one}));
        QVERIFY(next.changes().isVisible());
        QVERIFY(next.actionList().history->isChecked());
        QVERIFY(QTest::qWaitFor([&] { return history(next)->width() == 310; }));
        for (qsizetype at = 0; at < sizes.size(); ++at) {
            for (qsizetype part = 0; part < sizes[at].size(); ++part)
                QVERIFY(std::abs(splitters(next)[at]->sizes()[part] - sizes[at][part]) <= 2);
        }
    }

    void whatWasSwitchedOnStaysOn() {
        TwoShops shops;
        QVERIFY(shops.first.openFiles({shops.one}));
        const Actions& actions = shops.first.actionList();
        for (QAction* toggle : {actions.legend, actions.dependencies, actions.focus})
            toggle->trigger();
        for (const auto& [scheme, action] : actions.themes())
            if (scheme == Scheme::Dark) action->trigger();
        shops.first.close();
        QCOMPARE(Arrangement::kept().scheme, Scheme::Dark);
        Windows later(shops.theme);
        MainWindow& next = later.add();
        next.show();
        QVERIFY(next.openFiles({shops.one}));
        QVERIFY(next.canvas().overlays().dependencies);
        QVERIFY(!next.actionList().legend->isChecked());
        QVERIFY(!next.actionList().focus->isChecked()); // is about one moment
        shops.theme.setScheme(Scheme::Light);
        QSettings().remove("arrangement");
    }

    void theFirstWindowComesBackToItsPlace() {
        TwoShops shops;
        shops.first.setGeometry(30, 50, 500, 400);
        const QRect place = shops.first.geometry();
        shops.windows.add().show();
        shops.windows.closeAll();
        Windows later(shops.theme);
        QCOMPARE(later.add().geometry(), place);
        QVERIFY(later.add().pos() != later.all()[0]->pos());
        Windows forgetful(shops.theme, Windows::Memory::None);
        QVERIFY(forgetful.add().geometry() != place);
    }

    void aWindowOfALargerScreenIsBroughtIntoSight() {
        TwoShops shops;
        shops.first.setGeometry(600, 500, 5000, 4000);
        shops.first.close();
        Windows later(shops.theme);
        const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
        QVERIFY(room.contains(later.add().geometry()));
        QSettings().setValue("arrangement/window", QByteArray("nonsense"));
        QSettings().setValue("arrangement/columns", QByteArray("nonsense"));
        QSettings().setValue("arrangement/tab", 77);
        Windows spoilt(shops.theme);
        MainWindow& next = spoilt.add();
        next.show();
        QVERIFY(next.openFiles({shops.one}));
        QVERIFY(room.contains(QRect(next.pos(), QSize(1, 1))));
        for (QSplitter* splitter : next.findChildren<QSplitter*>())
            QVERIFY(!splitter->sizes().contains(0));
        QVERIFY(next.problems().isVisible());
    }

    void furtherWindowsAreCascaded() {
        const QRect room(0, 0, 2000, 1200);
        const QSize usual(1600, 1000);
        QRect at(QPoint(0, 0), usual);
        QList<QRect> places;
        for (int count = 0; count < 30; ++count) {
            const QRect next = cascaded(at, room, usual);
            QVERIFY(room.contains(next));
            QVERIFY(next.topLeft() != at.topLeft());
            QVERIFY(next.width() >= 1200 && next.height() >= 750);
            at = next;
        }
        // A small one keeps its size.
        const QRect small(100, 100, 500, 400);
        QCOMPARE(cascaded(small, room, usual).size(), small.size());
        // A screen that is full all the same shows the window behind.
        const QRect full = cascaded(room, room, usual);
        QVERIFY(full.topLeft() != room.topLeft() && room.contains(full));
    }

private:
    std::unique_ptr<QTemporaryDir> data_;
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::ArrangementTest)
#include "arrangement_test.moc"
