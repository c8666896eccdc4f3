// Several windows: each with its own project, and what they have in common.
#include "window/cascade.h"
#include "window/recent_files.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QDockWidget>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QUndoStack>

namespace tw::gui {
namespace {

/// The shop, copied to two folders, and a first window.
class TwoShops {
public:
    TwoShops() {
        const QDir from(qEnvironmentVariable("TIERWRIGHT_SOURCE_DIR") + "/tests/fixtures/gui/shop");
        for (const char* name : {"one", "two"}) {
            QDir().mkpath(folder.filePath(name));
            for (const QString& file : from.entryList(QDir::Files)) {
                const QString copy = folder.filePath(name) + '/' + file;
                QFile::copy(from.filePath(file), copy);
                QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
            }
        }
        first.show();
    }
    /// Opens both, each in a window.
    [[nodiscard]] bool openBoth() {
        windows.openIn(first, {one});
        windows.openApart({two});
        QTest::qWait(1);
        return windows.all().size() == 2 && first.projectPath() == one &&
               second().projectPath() == two;
    }
    [[nodiscard]] MainWindow& second() { return *windows.all()[1]; }
    [[nodiscard]] static QByteArray textOf(MainWindow& window) {
        return QByteArray::fromStdString(window.workspace().files().text(text::FileId(0)));
    }
    [[nodiscard]] static QByteArray onDisk(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] static QStringList journals() {
        const QString place =
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/recovery";
        return QDir(place).entryList(QDir::Files);
    }
    static void change(MainWindow& window) {
        window.workspace().replaceText(text::FileId(0), {0, 0}, "# changed\n");
    }

    QTemporaryDir folder;
    QString one = folder.filePath("one/compose.yaml"), two = folder.filePath("two/compose.yaml");
    Theme theme{Scheme::Light};
    Windows windows{theme};
    MainWindow& first = windows.add();
};

bool isActive(MainWindow& window) {
    return QTest::qWaitFor([&] { return QApplication::activeWindow() == &window; });
}

QStringList textsOf(const QMenu& menu) {
    QStringList texts;
    for (const QAction* action : menu.actions()) {
        // The whole screen is ticked as well, and has a key.
        if (action->isCheckable() && action->shortcut().isEmpty())
            texts << QString(action->text()).remove('&');
    }
    return texts;
}

} // namespace

class WindowsTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        QSettings().clear();
        data_ = std::make_unique<QTemporaryDir>(); // journals that nobody else has
        qputenv("XDG_DATA_HOME", data_->path().toUtf8());
    }

    void eachWindowHasItsOwnProject() {
        TwoShops shops;
        QVERIFY(shops.openBoth());
        const QByteArray before = TwoShops::textOf(shops.second());
        shops.first.selection().select(QString("service:db"));
        QTest::keyClick(&shops.first.canvas(), Qt::Key_T, Qt::ControlModifier);
        TwoShops::change(shops.first);
        QVERIFY(shops.first.isWindowModified());
        QVERIFY(!shops.second().isWindowModified());
        QCOMPARE(TwoShops::textOf(shops.second()), before);
        QVERIFY(shops.second().selection().keys().isEmpty());
        QVERIFY(!shops.second().actionList().undo->isEnabled());
        shops.first.actionList().flows->setChecked(true);
        QVERIFY(!shops.second().actionList().flows->isChecked());
        QVERIFY(shops.first.windowTitle().startsWith("one/compose.yaml"));
        QVERIFY(shops.second().windowTitle().startsWith("two/compose.yaml"));
    }

    void newWindowsByKey() {
        TwoShops shops;
        QVERIFY(isActive(shops.first));
        QTest::keyClick(&shops.first, Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(shops.windows.all().size(), 2);
        QVERIFY(isActive(shops.second()));
        QVERIFY(!shops.second().workspace().isOpen());
        QVERIFY(shops.second().pos() != shops.first.pos());
    }

    void anEmptyWindowIsUsedFirst() {
        TwoShops shops;
        shops.windows.openApart({shops.one});
        QCOMPARE(shops.windows.all().size(), 1);
        QCOMPARE(shops.first.projectPath(), shops.one);
        shops.windows.openApart({shops.two});
        QCOMPARE(shops.windows.all().size(), 2);
    }

    void aProjectIsOpenedOnce_data() {
        QTest::addColumn<QString>("path");
        QTest::addRow("as it is") << "one/compose.yaml";
        QTest::addRow("by a detour") << "two/../one/compose.yaml";
        QTest::addRow("by a link") << "link/compose.yaml";
    }

    void aProjectIsOpenedOnce() {
        QFETCH(const QString, path);
        TwoShops shops;
        QVERIFY(QFile::link(shops.folder.filePath("one"), shops.folder.filePath("link")));
        QVERIFY(shops.openBoth());
        TwoShops::change(shops.first);
        for (const bool apart : {true, false}) {
            shops.second().bringToFront();
            QVERIFY(isActive(shops.second()));
            const QStringList files{shops.folder.filePath(path)};
            if (apart) {
                shops.windows.openApart(files);
            } else {
                shops.windows.openIn(shops.second(), files);
            }
            QVERIFY(isActive(shops.first));
            QCOMPARE(shops.windows.all().size(), 2);
            QCOMPARE(shops.second().projectPath(), shops.two);
            QVERIFY(TwoShops::textOf(shops.first).startsWith("# changed"));
        }
    }

    void otherFilesAreAnotherProject() {
        TwoShops shops;
        QVERIFY(shops.openBoth());
        // As with the files of another environment, beside which the first is to be seen.
        shops.windows.openApart({shops.one, shops.two});
        QCOMPARE(shops.windows.all().size(), 3);
        QCOMPARE(shops.windows.all()[2]->workspace().input().compose_files.size(), 2U);
    }

    void closedWindowsGo() {
        TwoShops shops;
        QVERIFY(shops.openBoth());
        const QPointer<MainWindow> second = &shops.second();
        QVERIFY(isActive(*second));
        QTest::keyClick(second, Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(shops.windows.all(), QList<MainWindow*>{&shops.first});
        QVERIFY(QTest::qWaitFor([&] { return second.isNull(); }));
        // The program goes on until the last one is closed.
        QTimer::singleShot(0, shops.first.actionList().closeWindow, &QAction::trigger);
        QTimer::singleShot(60000, &shops.windows, [] { QApplication::exit(1); });
        QCOMPARE(QApplication::exec(), 0);
        QVERIFY(shops.windows.all().isEmpty());
    }

    void aClosedProjectCanBeOpenedAgain() {
        TwoShops shops;
        QVERIFY(shops.openBoth());
        shops.second().close();
        shops.windows.openIn(shops.first, {shops.two});
        QCOMPARE(shops.first.projectPath(), shops.two);
    }

    void oneCancelledQuestionStopsTheWholeQuit() {
        TwoShops shops;
        QVERIFY(shops.openBoth());
        TwoShops::change(shops.first);
        TwoShops::change(shops.second());
        const Answers answers({"Discard", "Cancel"});
        shops.second().actionList().quit->trigger();
        QCOMPARE(answers.questions(), (QStringList{"Save the changes of one/compose.yaml first?",
                                                   "Save the changes of two/compose.yaml first?"}));
        QCOMPARE(shops.windows.all().size(), 2);
        for (MainWindow* window : shops.windows.all()) {
            QVERIFY(window->isVisible());
            QVERIFY(window->isWindowModified());
        }
        QCOMPARE(TwoShops::journals().size(), 2); // what was given up is still there
        QCOMPARE(shops.first.workspace().undoStack().count(), 1);
    }

    void quitSavesAndDiscards() {
        TwoShops shops;
        QVERIFY(shops.openBoth());
        const QByteArray before = TwoShops::onDisk(shops.two);
        TwoShops::change(shops.first);
        TwoShops::change(shops.second());
        const Answers answers({"Save", "Discard"});
        shops.first.actionList().quit->trigger();
        QCOMPARE(answers.questions().size(), 2);
        QVERIFY(shops.windows.all().isEmpty());
        QVERIFY(TwoShops::onDisk(shops.one).startsWith("# changed"));
        QCOMPARE(TwoShops::onDisk(shops.two), before);
        QCOMPARE(TwoShops::journals().size(), 0);
    }

    void closingAsksForThatWindowAlone() {
        TwoShops shops;
        QVERIFY(shops.openBoth());
        TwoShops::change(shops.first);
        TwoShops::change(shops.second());
        const Answers answers({"Cancel", "Discard"});
        QVERIFY(!shops.second().close());
        QCOMPARE(shops.windows.all().size(), 2);
        QVERIFY(shops.second().close());
        QCOMPARE(shops.windows.all(), QList<MainWindow*>{&shops.first});
        QCOMPARE(TwoShops::journals().size(), 1);
    }

    void closingCountsWhatIsHalfTyped() {
        WindowFixture shop;
        QVERIFY(isActive(shop.window));
        shop.select("service:proxy");
        QVERIFY(shop.typeInto("port:80:80", "81:80"));
        QVERIFY(!shop.window.isWindowModified());
        const Answers answers({"Cancel"});
        QVERIFY(!shop.window.close());
        QCOMPARE(answers.questions().size(), 1);
        QVERIFY(shop.text().contains("81:80"));
    }

    /// The project that is to be given up stays as it was if the other one cannot be opened.
    void nothingIsForgottenForAProjectThatIsNone() {
        TwoShops shops;
        QVERIFY(shops.openBoth());
        TwoShops::change(shops.first);
        const Answers answers({"Discard"});
        shops.windows.openIn(shops.first, {shops.folder.filePath("none.yaml")});
        QVERIFY(shops.first.isWindowModified());
        QCOMPARE(TwoShops::journals().size(), 1);
    }

    void theMenuListsTheWindows() {
        TwoShops shops;
        QVERIFY(shops.openBoth());
        shops.windows.add().show();
        TwoShops::change(shops.first);
        QMenu& menu = *shops.second().actionList().windowMenu();
        for (int time = 0; time < 2; ++time) {
            emit menu.aboutToShow();
            QCOMPARE(textsOf(menu), (QStringList{"1  one/compose.yaml  •", "2  two/compose.yaml",
                                                 "3  No project"}));
        }
        const auto entries = menu.actions();
        QVERIFY(entries[entries.size() - 2]->isChecked());
        QCOMPARE(entries.back()->isChecked(), false);
        shops.first.setWindowState(Qt::WindowMinimized);
        entries[entries.size() - 3]->trigger();
        QVERIFY(isActive(shops.first));
        QVERIFY(!shops.first.isMinimized());
    }

    void equalNamesAreToldApart() {
        TwoShops shops;
        const QString deep = shops.folder.filePath("deep/one");
        QVERIFY(QDir().mkpath(deep));
        QVERIFY(QFile::copy(shops.one, deep + "/compose.yaml"));
        QVERIFY(shops.openBoth());
        shops.windows.openApart({deep + "/compose.yaml"});
        QCOMPARE(shops.windows.nameOf(*shops.windows.all()[2]), deep + "/compose.yaml");
        QCOMPARE(shops.windows.nameOf(shops.first), shops.one);
        QCOMPARE(shops.windows.nameOf(shops.second()), "two/compose.yaml");
    }

    void thePaletteLeadsToWindows() {
        TwoShops shops;
        QVERIFY(shops.openBoth());
        shops.first.bringToFront();
        QVERIFY(isActive(shops.first));
        shops.first.actionList().palette->trigger();
        auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(line != nullptr);
        QTest::keyClicks(line, "two/compose");
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(isActive(shops.second()));
    }

    void recentFilesOfAllFollow() {
        TwoShops shops;
        QVERIFY(shops.openBoth());
        QVERIFY(QTest::qWaitFor([&] { return recentProjects().size() == 2; }));
        for (MainWindow* window : shops.windows.all()) {
            const auto entries = window->actionList().recentMenu()->actions();
            QCOMPARE(entries.size(), 2);
            QCOMPARE(entries[0]->text(), shops.two);
            QCOMPARE(entries[1]->text(), shops.one);
        }
    }

    void aRecentProjectOpensHereOrApart() {
        TwoShops shops;
        QVERIFY(shops.openBoth());
        QVERIFY(QTest::qWaitFor([&] { return recentProjects().size() == 2; }));
        shops.second().close();
        QMenu& menu = *shops.first.actionList().recentMenu();
        for (const bool apart : {true, false}) {
            menu.popup(shops.first.pos());
            menu.setActiveAction(menu.actions()[0]->text() == shops.two ? menu.actions()[0]
                                                                        : menu.actions()[1]);
            QVERIFY(QTest::qWaitForWindowExposed(&menu));
            QTest::keyClick(menu.windowHandle(), Qt::Key_Return,
                            apart ? Qt::ControlModifier : Qt::NoModifier);
            QCOMPARE(shops.windows.all().size(), apart ? 2 : 1);
            QCOMPARE(shops.windows.all().back()->projectPath(), shops.two);
            if (apart) shops.second().close();
        }
    }

    void allShowTheTheme() {
        TwoShops shops;
        QVERIFY(shops.openBoth());
        const auto ticked = [](MainWindow& window) {
            QStringList texts;
            for (const auto& [scheme, action] : window.actionList().themes()) {
                if (action->isChecked()) texts << QString(action->text()).remove('&');
            }
            return texts;
        };
        QCOMPARE(ticked(shops.second()), QStringList{"Light"});
        for (const auto& [scheme, action] : shops.first.actionList().themes()) {
            if (scheme == Scheme::Dark) action->trigger();
        }
        QCOMPARE(ticked(shops.first), QStringList{"Dark"});
        QCOMPARE(ticked(shops.second()), QStringList{"Dark"});
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

    void copiesFromProjectToProject() {
        TwoShops shops;
        QVERIFY(shops.openBoth());
        QGuiApplication::clipboard()->clear();
        shops.first.selection().select(QString("service:db"));
        shops.first.actionList().copy->trigger();
        shops.second().actionList().paste->trigger();
        QVERIFY(TwoShops::textOf(shops.second()).contains("  db-2:\n"));
        QVERIFY(TwoShops::textOf(shops.second()).contains("app # for now"));
        QVERIFY(!shops.first.isWindowModified());
        shops.second().actionList().undo->trigger();
        QCOMPARE(TwoShops::textOf(shops.second()), TwoShops::onDisk(shops.two));
    }

    void aSavedFileIsReadAgainWhereElseItIsOpen() {
        TwoShops shops;
        QVERIFY(shops.openBoth());
        shops.windows.openApart({shops.one, shops.two});
        MainWindow& both = *shops.windows.all()[2];
        TwoShops::change(shops.first);
        QVERIFY(shops.first.save());
        QVERIFY(QTest::qWaitFor([&] { return TwoShops::textOf(both).startsWith("# changed"); }));
        QVERIFY(!both.isWindowModified());
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

QTEST_MAIN(tw::gui::WindowsTest)
#include "windows_test.moc"
