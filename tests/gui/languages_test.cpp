// The window in every language: each entry of a menu has a letter of its own, and in a small window
// the tool bar gives up words before it gives up the search.
#include "window_fixture.h"

#include <QMenuBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QTranslator>

namespace tw::gui {
namespace {

/// Speaks a language as long as it lives.
class Speaking {
public:
    explicit Speaking(const QString& file) {
        isLoaded = translator_.load(file);
        QCoreApplication::installTranslator(&translator_);
    }
    ~Speaking() { QCoreApplication::removeTranslator(&translator_); }
    Q_DISABLE_COPY_MOVE(Speaking)
    bool isLoaded = false;

private:
    QTranslator translator_;
};

/// What is wrong with the letters of some entries, as text; empty if nothing is.
QString troubleWith(const QList<QAction*>& entries, const QString& menu) {
    QMap<QString, QString> owners;
    QStringList trouble;
    for (const QAction* action : entries) {
        if (action->isSeparator()) continue;
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        if (letter.isEmpty()) trouble << menu + ": no letter in " + action->text();
        if (owners.contains(letter))
            trouble << menu + ": " + owners[letter] + " and " + action->text();
        owners[letter] = action->text();
    }
    return trouble.join('\n');
}

QString troubleIn(const QMenu& menu, const QList<const QMenu*>& filledByUser) {
    if (filledByUser.contains(&menu)) return {};
    QStringList trouble{troubleWith(menu.actions(), menu.title())};
    for (const QAction* action : menu.actions()) {
        if (action->menu() != nullptr) trouble << troubleIn(*action->menu(), filledByUser);
    }
    trouble.removeAll(QString());
    return trouble.join('\n');
}

int longest(const QMenu& menu) {
    return static_cast<int>(std::ranges::count_if(
        menu.actions(), [](const QAction* action) { return !action->isSeparator(); }));
}

} // namespace

class LanguagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(files().size() > 5); }

    void everyEntryHasALetter_data() { languages(); }
    void everyEntryHasALetter() {
        QFETCH(const QString, file);
        const Speaking speaking(file);
        QVERIFY(speaking.isLoaded);
        WindowFixture shop;
        const Actions& actions = shop.window.actionList();
        // Names of files, environments and the like have no letters.
        const QList<const QMenu*> names{actions.recentMenu(), actions.environmentMenu(),
                                        actions.profileMenu(), actions.deleteViewMenu()};
        QStringList trouble{troubleWith(shop.window.menuBar()->actions(), "menu bar")};
        for (const QAction* action : shop.window.menuBar()->actions()) {
            trouble << troubleIn(*action->menu(), names);
            QVERIFY2(longest(*action->menu()) <= 16, qPrintable(action->text()));
        }
        const auto* show = shop.window.findChild<QToolButton*>("show");
        trouble << troubleIn(*show->menu(), names);
        trouble.removeAll(QString());
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble.join('\n')));
    }

    void theToolBarFits_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("width");
        for (const QString& file : files()) {
            for (const int width : {1024, 1280, 1600}) {
                QTest::addRow("%s, %d", qPrintable(QFileInfo(file).baseName()), width)
                    << file << width;
            }
        }
    }
    void theToolBarFits() {
        QFETCH(const QString, file);
        QFETCH(const int, width);
        const Speaking speaking(file);
        WindowFixture stages("stages"); // with environments and profiles
        stages.window.resize(width, 720);
        QTest::qWait(1);
        auto* bar = stages.window.findChild<QToolBar*>("tools");
        const auto* more = bar->findChild<QToolButton*>("qt_toolbar_ext_button");
        QVERIFY(more == nullptr || !more->isVisible());
        const QWidget* search = bar->widgetForAction(stages.window.actionList().palette);
        QVERIFY(search->isVisible() && bar->rect().contains(search->geometry()));
        QVERIFY(search->width() >= search->sizeHint().width());
    }

    void problemsCanBeRead_data() { languages(); }
    void problemsCanBeRead() {
        QFETCH(const QString, file);
        const Speaking speaking(file);
        WindowFixture shop;
        shop.window.resize(1280, 720);
        QTest::qWait(1);
        const QTableView& table = *shop.window.problems().table();
        const int room = table.columnWidth(ProblemsModel::Message);
        QVERIFY2(room * 100 >= table.viewport()->width() * 45, qPrintable(QString::number(room)));
        const QFontMetrics metrics(table.font());
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QString text =
                table.model()->index(row, ProblemsModel::Message).data().toString();
            const QRect needed =
                metrics.boundingRect(0, 0, room - 20, 1000, Qt::TextWordWrap, text);
            QVERIFY2(needed.height() <= table.rowHeight(row), qPrintable(text));
        }
    }

private:
    static QStringList files() {
        QStringList list;
        for (const auto& file : QDir(TIERWRIGHT_TRANSLATIONS).entryInfoList({"tierwright_*.qm"}))
            list << file.filePath();
        return list;
    }
    static void languages() {
        QTest::addColumn<QString>("file");
        for (const QString& file : files())
            QTest::newRow(qPrintable(QFileInfo(file).baseName())) << file;
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::LanguagesTest)
#include "languages_test.moc"
