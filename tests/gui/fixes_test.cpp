// Quick fixes outside the code: in the list of problems and on the canvas. What they change is
// shown before it is made.
#include "changes/patch_view.h"
#include "code/fix_menu.h"
#include "problems/problem_delegate.h"
#include "problems/problems_model.h"
#include "window_fixture.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QTableView>

namespace tw::gui {
namespace {

/// After a while: it is worked out in another thread.
bool showsDiff(const FixMenu& menu) {
    return QTest::qWaitFor([&] {
        const QString text = menu.bubble() == nullptr ? QString() : menu.bubble()->text();
        return menu.bubble() != nullptr && menu.bubble()->isVisible() &&
               (text.contains('+') || text.contains(QChar(0x2212)));
    });
}

struct Fixable : WindowFixture {
    explicit Fixable() { window.actionList().problems->trigger(); }

    [[nodiscard]] QTableView& table() { return *window.problems().table(); }
    [[nodiscard]] const facts::Finding& finding(int row) {
        return *qobject_cast<ProblemsModel*>(table().model())->finding(row);
    }
    /// The first with a button; -1: none.
    [[nodiscard]] int fixableRow() {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            if (!finding(row).waived && ProblemDelegate::fixOf(finding(row)) != nullptr) return row;
        }
        return -1;
    }
    /// Of those in the window, the one that is open.
    [[nodiscard]] static FixMenu* menu() {
        for (auto* widget : QApplication::allWidgets()) {
            if (widget->objectName() == "fixes" && widget->isVisible())
                return qobject_cast<FixMenu*>(widget);
        }
        return nullptr;
    }
    /// Puts a text on the disk in the place of one that is there, and takes that over.
    void replace(const QByteArray& old, const QByteArray& now) {
        writeToDisk(text().replace(old, now));
        window.workspace().reload(text::FileId(0));
        (void)QTest::qWaitFor([&] { return window.problems().safeFixes() > 0; });
    }
    /// A point of the button: it is at the right end of its cell.
    [[nodiscard]] QPoint button(int row) {
        const QModelIndex index = table().model()->index(row, ProblemsModel::Fix);
        table().scrollTo(index);
        const QRect cell = table().visualRect(index);
        return {cell.right() - 20, cell.center().y()};
    }
    void pressMenuKey(int row) {
        table().setFocus();
        table().selectRow(row);
        const QPoint at = table().visualRect(table().currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, table().mapToGlobal(at));
        QApplication::sendEvent(table().viewport(), &event);
    }
    [[nodiscard]] QPoint badge(const char* service) {
        const auto* card = picture().card(ServiceName(service));
        if (card == nullptr || card->problem_chips.empty()) return {};
        const auto middle = card->problem_chips.front().rect.center();
        return canvas().mapFromScene(card->rect.x + middle.x, card->rect.y + middle.y);
    }
};

/// What a look at a menu found.
struct Seen {
    QStringList texts;
    bool diff = false;
};

/// Answers the question about safe fixes, and keeps the patch that it shows.
class AskedPatch {
public:
    explicit AskedPatch(QString button) : answer_(std::move(button)) {
        QObject::connect(&look_, &QTimer::timeout, &look_, [this] { answer(); });
        look_.start(10);
    }
    [[nodiscard]] const QString& patch() const { return patch_; }

private:
    void answer() {
        const auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        const auto* view = box == nullptr ? nullptr : box->findChild<PatchView*>();
        if (view == nullptr || !view->isVisible()) return;
        patch_ = view->toPlainText();
        look_.stop();
        for (QAbstractButton* button : box->buttons()) {
            if (button->text().remove('&') == answer_) return button->click();
        }
    }

    QString answer_, patch_;
    QTimer look_;
};

} // namespace

class FixesTest : public QObject {
    Q_OBJECT

private slots:
    void ofVeryManyProblemsTheFirstAreOffered() {
        WindowFixture shop;
        std::vector<facts::Finding> findings(100);
        for (std::size_t at = 0; at < findings.size(); ++at) {
            const std::string number = std::to_string(at / 2); // two each have the same remedy
            const DetachService intent{ServiceName(number), NetworkName("app")};
            findings[at].fixes = {{.title = say("fix {}", number), .intents = {intent}}};
        }
        FixMenu menu(shop.window.workspace(), shop.window.commands(), shop.theme, &shop.window);
        menu.fill(findings);
        QCOMPARE(std::ranges::count_if(
                     menu.actions(),
                     [](const QAction* action) { return action->text().startsWith("fix "); }),
                 40);
        const QAction& rest = *menu.actions().back();
        QCOMPARE(rest.text(), "20 more in the list of problems");
        QVERIFY(!rest.isEnabled());
        findings.resize(80);
        menu.fill(findings);
        QCOMPARE(menu.actions().back()->text(), "fix 39");
    }

    void theMenuOfAProblemShowsWhatAFixChanges() {
        Fixable shop;
        const int row = shop.fixableRow();
        QVERIFY(row >= 0);
        const QByteArray before = shop.text();
        shop.pressMenuKey(row);
        auto* whole = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(whole != nullptr);
        QVERIFY(Fixable::menu() == nullptr); // the ways come first
        const auto* entry = shop.window.problems().findChild<FixMenu*>()->menuAction();
        for (int step = 0; step < 5 && whole->activeAction() != entry; ++step)
            QTest::keyClick(whole, Qt::Key_Down);
        QCOMPARE(whole->activeAction(), entry);
        QTest::keyClick(whole, Qt::Key_Right); // to the first fix
        FixMenu* menu = Fixable::menu();
        QVERIFY(menu != nullptr);
        QVERIFY(showsDiff(*menu));
        QCOMPARE(shop.text(), before);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(!menu->bubble()->isVisible());
        QVERIFY(shop.text() != before);
        shop.undo();
        QCOMPARE(shop.text(), before);
    }

    void keysOfferTheFixesOfARow() {
        Fixable shop;
        const int row = shop.fixableRow();
        shop.table().setFocus();
        shop.table().selectRow(row);
        const QByteArray before = shop.text();
        QTest::keyClick(&shop.table(), Qt::Key_Return, Qt::AltModifier);
        FixMenu* menu = Fixable::menu();
        QVERIFY(menu != nullptr);
        QVERIFY(showsDiff(*menu));
        QTest::keyClick(menu, Qt::Key_Escape);
        QVERIFY(!menu->bubble()->isVisible());
        QCOMPARE(shop.text(), before);
    }

    void theButtonShowsWhatItWillDo() {
        Fixable shop;
        const QPoint at = shop.button(shop.fixableRow());
        QWidget* viewport = shop.table().viewport();
        const QByteArray before = shop.text();
        QHelpEvent rest(QEvent::ToolTip, at, viewport->mapToGlobal(at));
        QApplication::sendEvent(viewport, &rest);
        const auto* menu = shop.window.problems().findChild<FixMenu*>();
        QVERIFY(showsDiff(*menu));
        QVERIFY(!menu->isVisible());
        QCOMPARE(shop.text(), before);
        QTest::mouseMove(viewport, QPoint(4, at.y()));
        QVERIFY(!menu->bubble()->isVisible());
        QApplication::sendEvent(viewport, &rest);
        QVERIFY(showsDiff(*menu));
        QTest::mouseClick(viewport, Qt::LeftButton, {}, at);
        QVERIFY(!menu->bubble()->isVisible());
        QVERIFY(shop.text() != before);
    }

    void safeFixesAreShownAsAPatch() {
        Fixable shop;
        shop.replace("services:\n", "version: \"3.9\"\nservices:\n");
        QVERIFY(shop.window.problems().safeFixes() > 0);
        const QByteArray before = shop.text();
        const AskedPatch asked("Carry out");
        shop.window.problems().fixAllSafe();
        QVERIFY(!asked.patch().isEmpty());
        QVERIFY(shop.text() != before);
        // What was shown is what was made; the shop has no secrets.
        QCOMPARE(asked.patch().trimmed(),
                 QString::fromStdString(shop.window.workspace().patch()).trimmed());
    }

    void secretsAreNoPartOfThePatch() {
        Fixable shop;
        shop.replace("    labels:\n      team: data\n",
                     "    environment:\n      POSTGRES_PASSWORD: hunter2\nversion: \"3.9\"\n");
        QVERIFY(shop.window.problems().safeFixes() > 0);
        const AskedPatch asked("Cancel");
        shop.window.problems().fixAllSafe();
        QVERIFY2(asked.patch().contains("POSTGRES_PASSWORD"), qPrintable(asked.patch()));
        QVERIFY2(!asked.patch().contains("hunter2"), qPrintable(asked.patch()));
    }

    void aBadgeOffersFixesOfItsProblems() {
        Fixable shop;
        const QPoint at = shop.badge("db");
        QVERIFY(!at.isNull());
        const QByteArray before = shop.text();
        shop.mouse(QEvent::MouseButtonPress, at);
        QVERIFY(Fixable::menu() == nullptr);
        shop.mouse(QEvent::MouseButtonRelease, at);
        FixMenu* menu = Fixable::menu();
        QVERIFY(menu != nullptr);
        QCOMPARE(shop.window.selection().current(), "service:db");
        QVERIFY(showsDiff(*menu));
        QCOMPARE(shop.text(), before);
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(shop.text() != before);
        // Beside the badge, a click selects and no more.
        shop.click("service:db");
        QVERIFY(Fixable::menu() == nullptr);
    }

    void keysOfferTheFixesOfTheSelection() {
        Fixable shop;
        shop.canvas().setFocus();
        shop.select("service:db");
        QTest::keyClick(&shop.canvas(), Qt::Key_Return, Qt::AltModifier);
        FixMenu* menu = Fixable::menu();
        QVERIFY(menu != nullptr);
        QVERIFY(showsDiff(*menu));
        QTest::keyClick(menu, Qt::Key_Escape);
    }

    void theMenusOfCardsAndTiersHaveFixes() {
        Fixable shop;
        for (const char* key : {"service:db", "network:app"}) {
            const std::string name = QString(key).section(':', 1).toStdString();
            bool expected = false;
            for (const auto& finding : shop.window.workspace().snapshot()->findings) {
                const bool here = QString(key).startsWith("service")
                                      ? finding.service == ServiceName(name)
                                      : !finding.service && finding.network == NetworkName(name);
                expected = expected || (here && !finding.waived && FixMenu::hasFix(finding));
            }
            shop.select(key);
            const Seen seen = lookAtMenu(shop);
            QVERIFY(!seen.texts.isEmpty());
            QCOMPARE(seen.texts.contains("Quick fixes"), expected);
            QCOMPARE(seen.diff, expected);
        }
    }

private:
    /// Opens the menu of the selection by its key, and the fixes in it by keys.
    static Seen lookAtMenu(Fixable& shop) {
        Seen seen;
        QTimer look;
        connect(&look, &QTimer::timeout, &look, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu == nullptr) return;
            look.stop();
            for (const QAction* action : menu->actions())
                seen.texts << action->text();
            for (QAction* action : menu->actions()) {
                auto* fixes = qobject_cast<FixMenu*>(action->menu());
                if (fixes == nullptr) continue;
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Right);
                seen.diff = fixes->isVisible() && showsDiff(*fixes);
                fixes->close();
            }
            menu->close();
        });
        look.start(10);
        shop.window.actionList().selectionMenu->trigger();
        (void)QTest::qWaitFor([&] { return !look.isActive(); });
        return seen;
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::FixesTest)
#include "fixes_test.moc"
