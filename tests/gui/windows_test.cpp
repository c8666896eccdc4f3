// Several windows: each with its own project, and what they have in common.
#include "window/recent_files.h"
#include "windows_bed.h"

#include <QClipboard>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QSettings>
#include <QUndoStack>

namespace tw::gui {
namespace {

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

private:
    std::unique_ptr<QTemporaryDir> data_;
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::WindowsTest)
#include "windows_test.moc"
