// The outline: all that the canvas shows, as a tree, with the same selection and the same verbs.
#include "outline/outline_model.h"
#include "palette/command_palette.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTreeView>

namespace tw::gui {
namespace {

class OutlineBed : public WindowFixture {
public:
    explicit OutlineBed(const QString& fixture = "shop")
        : WindowFixture(fixture), tree(treeOf(window)) {
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        tree.setFocus();
    }
    [[nodiscard]] QModelIndex row(const QString& id) const {
        return dynamic_cast<const OutlineModel&>(*tree.model()).indexOf(id);
    }
    [[nodiscard]] QString words(const QString& id) const {
        return row(id).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString remarks(const QString& id) const {
        return row(id).data(Qt::AccessibleDescriptionRole).toString();
    }
    /// Ids of the rows below one, or of those on top.
    [[nodiscard]] QStringList below(const QModelIndex& parent = {}) const {
        QStringList ids;
        for (int at = 0; at < tree.model()->rowCount(parent); ++at)
            ids << tree.model()->index(at, 0, parent).data(OutlineModel::IdRole).toString();
        return ids;
    }
    void choose(const QString& id, Qt::KeyboardModifiers modifiers = {}) {
        tree.scrollTo(row(id));
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, modifiers,
                          tree.visualRect(row(id)).center());
    }
    [[nodiscard]] QStringList chosen() const {
        QStringList ids;
        for (const QModelIndex& index : tree.selectionModel()->selectedIndexes())
            ids << index.data(OutlineModel::IdRole).toString();
        ids.sort();
        return ids;
    }
    [[nodiscard]] QStringList selected() { return window.selection().keys(); }
    [[nodiscard]] QLineEdit& filter() {
        for (auto* line : window.findChildren<QLineEdit*>()) {
            if (line->accessibleName() == "Filter services") return *line;
        }
        qFatal("there is no filter");
    }

    QTreeView& tree;

private:
    static QTreeView& treeOf(MainWindow& window) {
        (void)window.selection(); // the outline is built after the first frame, or now
        return *window.findChild<QTreeView*>("outline");
    }
};

/// Opens the menu that `trigger` asks for, and tells its entries.
template <class Trigger>
QStringList entriesOfMenu(Trigger trigger, QPoint* where = nullptr) {
    QStringList entries;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (menu == nullptr) return;
        for (const QAction* action : menu->actions())
            entries << action->text().remove('&');
        if (where != nullptr) *where = menu->pos();
        menu->close();
    });
    look.start(10);
    trigger();
    (void)QTest::qWaitFor([&] { return !entries.isEmpty(); });
    return entries;
}

} // namespace

class OutlineTest : public QObject {
    Q_OBJECT

private slots:
    void aChosenRowKeepsItsArrow() {
        OutlineBed shop;
        shop.choose("network:edge");
        const QRect row = shop.tree.visualRect(shop.row("network:edge"));
        const QRect arrow(row.left() - shop.tree.indentation(), row.top() + 2,
                          shop.tree.indentation(), row.height() - 4);
        const QImage seen = shop.tree.viewport()->grab(arrow).toImage();
        QSet<QRgb> colours;
        for (int x = 0; x < seen.width(); ++x) {
            for (int y = 0; y < seen.height(); ++y)
                colours << seen.pixel(x, y);
        }
        QVERIFY2(colours.size() > 1, qPrintable(QString::number(colours.size())));
    }

    void showsWhatTheCanvasShows() {
        const OutlineBed shop;
        QCOMPARE(shop.below(),
                 QStringList({"internet", "network:edge", "network:app", "network:data"}));
        QCOMPARE(shop.below(shop.row("internet")), QStringList("internet>service:proxy"));
        QCOMPARE(shop.below(shop.row("network:edge")),
                 QStringList({"service:proxy", "service:web"}));
        QCOMPARE(shop.below(shop.row("service:proxy")), QStringList("pill:proxy@app"));
        QCOMPARE(shop.row("pill:proxy@app").data().toString(), "app");
        QVERIFY(shop.tree.isExpanded(shop.row("network:edge")));
        QVERIFY(!shop.tree.isExpanded(shop.row("service:proxy")));
    }

    void saysItInWords() {
        const OutlineBed shop;
        const auto says = [&](const char* id, const char* what) {
            if (shop.words(id).contains(what)) return true;
            qWarning("%s: %s", id, qPrintable(shop.words(id)));
            return false;
        };
        QVERIFY(says("internet", "reaches 1 service"));
        QVERIFY(says("internet>service:proxy", "published for Internet: 80 → 80"));
        QVERIFY(says("network:data", "internal"));
        QVERIFY(says("network:app", "2 + 1 attached"));
        QVERIFY(says("network:app", "attached: proxy"));
        QVERIFY(says("network:app", "against the contract"));
        QVERIFY(shop.row("network:app")
                    .data(OutlineModel::DetailsRole)
                    .toString()
                    .contains("problems"));
        QVERIFY(says("service:proxy", "traefik:v3.3"));
        QVERIFY(says("service:proxy", "publishes port 80"));
        QVERIFY(says("service:proxy", "attached to app"));
        QVERIFY(says("pill:proxy@app", "proxy, attached to app"));
        QVERIFY(says("service:web", "health check every 15s"));
        QVERIFY(says("service:db", "512 MiB"));
        QVERIFY(says("service:db", "the worst is an error"));
        QVERIFY(shop.remarks("service:db").contains("problem"));
        const auto* card = shop.window.canvas().canvas().picture().card(ServiceName("db"));
        QVERIFY(card != nullptr);
        QVERIFY(shop.words("service:db").contains(QString("%1 problems").arg(card->problems)));
    }

    void namesAndHostAreSaid() {
        const OutlineBed flows("flows");
        QVERIFY(flows.below().contains("host"));
        QVERIFY2(flows.words("host>service:proxy").contains("127.0.0.1:8080 → 8080"),
                 qPrintable(flows.words("host>service:proxy")));
        QVERIFY2(flows.words("service:worker").contains("also called api"),
                 qPrintable(flows.words("service:worker")));
    }

    void profilesAreSaid() {
        OutlineBed shop;
        const qsizetype at = shop.text().indexOf("    image: example/shop-web");
        shop.window.workspace().replaceText(
            text::FileId(0), {static_cast<std::size_t>(at), static_cast<std::size_t>(at)},
            "    profiles: [later]\n");
        QVERIFY2(shop.words("service:web").contains("switched off by its profiles"),
                 qPrintable(shop.words("service:web")));
        QVERIFY(shop.row("service:web").data(OutlineModel::FadedRole).toBool());
        QVERIFY(!shop.row("service:proxy").data(OutlineModel::FadedRole).toBool());
    }

    void whatIsOnNoNetworkHasItsPlace() {
        OutlineBed shop;
        QByteArray text = shop.onDisk();
        text.replace("\nnetworks:\n", "\n  lone:\n    image: example/lone:1\n"
                                      "    network_mode: none\n\nnetworks:\n");
        shop.writeToDisk(text);
        QVERIFY(QTest::qWaitFor([&] { return shop.row("service:lone").isValid(); }));
        QCOMPARE(shop.tree.model()->parent(shop.row("service:lone")), shop.row("network:"));
        shop.choose("network:");
        QVERIFY(shop.selected().isEmpty()); // it is no network that could be renamed
    }

    void overlaysAreSaid() {
        OutlineBed shop;
        shop.select("service:web");
        QVERIFY(shop.remarks("service:db").contains("not within reach"));
        QVERIFY(shop.row("service:db").data(OutlineModel::FadedRole).toBool());
        QVERIFY(!shop.row("service:proxy").data(OutlineModel::FadedRole).toBool());
        shop.window.actionList().reachability->setChecked(false);
        QVERIFY(!shop.row("service:db").data(OutlineModel::FadedRole).toBool());
        shop.window.actionList().focus->setChecked(true);
        QVERIFY(shop.remarks("service:db").contains("not in the focus"));
        QVERIFY(shop.row("service:db").data(OutlineModel::FadedRole).toBool());
    }

    void linesAreSaidWhileTheyAreShown() {
        OutlineBed shop;
        auto& actions = shop.window.actionList();
        shop.select("service:web");
        QVERIFY2(shop.remarks("service:proxy").contains("Internet reaches proxy"),
                 qPrintable(shop.remarks("service:proxy")));
        QVERIFY(shop.remarks("internet>service:proxy").contains("Internet reaches proxy"));
        QVERIFY(!shop.remarks("internet").contains("reaches proxy")); // that row is below it
        actions.published->setChecked(false);
        QCOMPARE(shop.below().first(), "internet");
        QVERIFY(shop.below(shop.row("internet")).isEmpty());
        QVERIFY(!shop.words("internet").contains("reaches"));
        QVERIFY(!shop.remarks("service:proxy").contains("Internet reaches proxy"));
        QCOMPARE(shop.selected(), QStringList("service:web"));
        actions.published->setChecked(true);
        QCOMPARE(shop.below(shop.row("internet")), QStringList("internet>service:proxy"));

        QVERIFY(!shop.remarks("service:db").contains("api depends on db"));
        actions.dependencies->setChecked(true);
        QVERIFY2(shop.remarks("service:db").contains("api depends on db"),
                 qPrintable(shop.remarks("service:db")));
        QVERIFY(shop.remarks("service:api").contains("api depends on db"));
        QVERIFY(!shop.remarks("service:web").contains("api depends on db"));

        const OutlineBed flows("flows");
        QVERIFY(!flows.remarks("service:worker").contains("worker → db"));
        flows.window.actionList().flows->setChecked(true);
        QVERIFY2(flows.remarks("service:worker").contains("worker → db"),
                 qPrintable(flows.remarks("service:worker")));
    }

    void theInternetHasItsMenu() {
        OutlineBed shop;
        shop.choose("internet");
        const QStringList byKeys =
            entriesOfMenu([&] { QTest::keyClick(&shop.tree, Qt::Key_F10, Qt::ShiftModifier); });
        QCOMPARE(byKeys.value(0), "Internet");
        QVERIFY2(byKeys.contains("Published ports") && !byKeys.contains("Paste services"),
                 qPrintable(byKeys.join(", ")));
        QCOMPARE(entriesOfMenu([&] {
                     QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1),
                                             shop.tree.mapToGlobal(QPoint(1, 1)));
                     QApplication::sendEvent(&shop.tree, &event);
                 }),
                 byKeys);
    }

    void theSelectionIsOne() {
        OutlineBed shop;
        shop.choose("service:web");
        QCOMPARE(shop.selected(), QStringList("service:web"));
        shop.choose("service:db", Qt::ControlModifier);
        QCOMPARE(shop.selected(), QStringList({"service:web", "service:db"}));
        QVERIFY(shop.canvas().canvas().item("service:web")->look().selected);
        shop.choose("service:web", Qt::ControlModifier);
        QCOMPARE(shop.selected(), QStringList("service:db"));

        shop.window.selection().select(QStringList{"service:api", "network:data", "service:proxy"});
        QCOMPARE(shop.chosen(), QStringList({"network:data", "service:api", "service:proxy"}));
        QCOMPARE(shop.tree.currentIndex(), shop.row("service:proxy"));
        QCOMPARE(shop.selected().size(), 3); // the outline has not answered with fewer
        shop.select("pill:proxy@app");
        QCOMPARE(shop.chosen(), QStringList("pill:proxy@app"));
        QVERIFY(shop.tree.isExpanded(shop.row("service:proxy"))); // to be seen
        shop.select("");
        QVERIFY(shop.chosen().isEmpty());
    }

    void keysSelectAndWalk() {
        OutlineBed shop;
        shop.choose("network:edge");
        QTest::keyClick(&shop.tree, Qt::Key_Down);
        QCOMPARE(shop.selected(), QStringList("service:proxy"));
        QTest::keyClick(&shop.tree, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shop.selected(), QStringList({"service:proxy", "service:web"}));
        QTest::keyClick(&shop.tree, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(shop.selected().size(), 4); // the cards, as on the canvas
        QTest::keyClick(&shop.tree, Qt::Key_Escape);
        QVERIFY(shop.selected().isEmpty());
        shop.choose("internet>service:proxy"); // what is published leads to its service
        QCOMPARE(shop.selected(), QStringList("service:proxy"));
        QCOMPARE(shop.chosen(), QStringList("internet>service:proxy"));
        shop.choose("internet");
        QVERIFY(shop.selected().isEmpty());
        QCOMPARE(shop.tree.currentIndex(), shop.row("internet"));
    }

    void theMenuIsThatOfTheCanvas() {
        OutlineBed shop;
        shop.choose("service:db");
        QPoint at;
        const QStringList here = entriesOfMenu(
            [&] { QTest::keyClick(&shop.tree, Qt::Key_F10, Qt::ShiftModifier); }, &at);
        QVERIFY(here.contains("Rename…") && here.contains("Move to"));
        QVERIFY(shop.tree.rect().contains(shop.tree.mapFromGlobal(at)));
        QCOMPARE(entriesOfMenu([&] { emit shop.canvas().menuRequested(QPoint(100, 100)); }), here);
    }

    void theVerbsAreThoseOfTheCanvas() {
        OutlineBed shop;
        const QByteArray before = shop.text();
        shop.choose("service:db");
        QTest::keyClick(&shop.tree, Qt::Key_F2);
        QVERIFY(shop.answer({"store"}));
        QCOMPARE(shop.selected(), QStringList("service:store"));
        QCOMPARE(shop.chosen(), QStringList("service:store"));
        shop.undo();
        shop.tree.setFocus();
        shop.select("pill:proxy@app");
        QTest::keyClick(&shop.tree, Qt::Key_Backspace);
        QVERIFY(!shop.row("pill:proxy@app").isValid());
        shop.undo();
        shop.select("service:web");
        QTest::keyClick(&shop.tree, Qt::Key_Delete);
        QVERIFY(shop.service("web") == nullptr && !shop.row("service:web").isValid());
        shop.undo();
        QCOMPARE(shop.text(), before);
        shop.select("service:web");
        shop.tree.setFocus();
        QTest::keyClick(&shop.tree, Qt::Key_Return);
        QVERIFY(!shop.tree.hasFocus()); // the inspector has it
    }

    void tiersAreChosenByKeys_data() {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("tier");
        QTest::newRow("move") << Qt::Key_M << "service:db" << "data";
        QTest::newRow("attach") << Qt::Key_J << "pill:db@edge" << "edge";
    }

    void tiersAreChosenByKeys() {
        QFETCH(const Qt::Key, key);
        QFETCH(const QString, row);
        QFETCH(const QString, tier);
        OutlineBed shop;
        const QByteArray before = shop.text();
        shop.choose("service:db");
        QTest::keyClick(&shop.tree, key, Qt::ControlModifier);
        const auto* palette = shop.window.findChild<CommandPalette*>();
        QVERIFY(palette != nullptr && palette->isVisible());
        QTest::keyClicks(palette->findChild<QLineEdit*>(), tier);
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return shop.text() != before; }));
        QVERIFY(shop.row(row).isValid());
        QCOMPARE(shop.service("db")->attachment(NetworkName(toBytes(tier))) != nullptr, true);
        QCOMPARE(shop.selected(), QStringList("service:db"));
    }

    void whatIsFoldedStaysSo() {
        OutlineBed shop;
        shop.tree.collapse(shop.row("network:edge"));
        shop.tree.expand(shop.row("service:proxy"));
        shop.choose("service:api");
        shop.window.workspace().replaceText(text::FileId(0), {0, 0}, "# nothing new\n");
        QVERIFY(!shop.tree.isExpanded(shop.row("network:edge")));
        // Another row makes all of them anew.
        shop.window.commands().attach({ServiceName("api")}, NetworkName("data"));
        QVERIFY(shop.row("pill:api@data").isValid());
        QVERIFY(!shop.tree.isExpanded(shop.row("network:edge")));
        QVERIFY(shop.tree.isExpanded(shop.row("service:proxy")));
        QVERIFY(shop.tree.isExpanded(shop.row("network:app")));
        QCOMPARE(shop.tree.currentIndex(), shop.row("service:api"));
        QCOMPARE(shop.selected(), QStringList("service:api"));
    }

    void aSelectionMakesNoRows() {
        OutlineBed shop;
        int resets = 0;
        connect(shop.tree.model(), &QAbstractItemModel::modelReset, this, [&] { ++resets; });
        shop.select("service:api");
        shop.choose("service:web");
        shop.window.actionList().dependencies->setChecked(true);
        shop.window.workspace().replaceText(text::FileId(0), {0, 0}, "# the same rows\n");
        QCOMPARE(resets, 0);
        QVERIFY(shop.window.commands().detach(ServiceName("proxy"), NetworkName("app")));
        QCOMPARE(resets, 1);
    }

    void wordsFollowTheText() {
        OutlineBed shop;
        const qsizetype at = shop.text().indexOf("16-alpine");
        const auto begin = static_cast<std::size_t>(at);
        shop.window.workspace().replaceText(text::FileId(0), {begin, begin + 2}, "17");
        QVERIFY2(shop.words("service:db").contains("postgres:17-alpine"),
                 qPrintable(shop.words("service:db")));
    }

    void collapsedTiersFoldHereToo() {
        OutlineBed shop;
        shop.select("service:api");
        shop.window.actionList().collapse->trigger();
        QVERIFY(!shop.tree.isExpanded(shop.row("network:app")));
        QVERIFY(shop.words("network:app").contains("collapsed on the canvas"));
        QCOMPARE(shop.below(shop.row("network:app")), QStringList({"service:api", "service:db"}));
        QVERIFY(shop.words("service:db").contains("512 MiB")); // though it is not drawn
        shop.window.actionList().collapse->trigger();
        QVERIFY(shop.tree.isExpanded(shop.row("network:app")));
        QVERIFY(!shop.words("network:app").contains("collapsed on the canvas"));
    }

    void theFilterFindsAsTheCanvasDoes() {
        OutlineBed shop;
        shop.filter().setText("postgres"); // an image
        QCOMPARE(shop.below(), QStringList("network:app"));
        QCOMPARE(shop.below(shop.row("network:app")), QStringList("service:db"));
        shop.filter().setText("tier:edge");
        QVERIFY(shop.row("service:proxy").isValid() && shop.row("service:web").isValid());
        QVERIFY(!shop.row("service:db").isValid());
        shop.filter().setText("problem:error");
        QVERIFY(shop.row("service:db").isValid());
        shop.filter().setText("EDG"); // a tier, with all that is in it
        QCOMPARE(shop.below(), QStringList("network:edge"));
        QCOMPARE(shop.below(shop.row("network:edge")).size(), 2);
        shop.filter().setText("nobody");
        QCOMPARE(shop.tree.model()->rowCount(), 0);
        shop.filter().clear();
        QCOMPARE(shop.below().size(), 4);
        QVERIFY(shop.tree.isExpanded(shop.row("network:app")));
    }

    void allThatTheFilterShowsIsSelected() {
        OutlineBed shop;
        shop.filter().setText("db");
        QTest::keyClick(&shop.tree, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(shop.selected(), QStringList("service:db"));
        shop.filter().clear();
        shop.canvas().toggleCollapsed(NetworkName("app")); // which hides two of them there
        QVERIFY(shop.picture().card(ServiceName("db")) == nullptr);
        QTest::keyClick(&shop.tree, Qt::Key_A, Qt::ControlModifier);
        QStringList all = shop.selected();
        all.sort();
        QCOMPARE(all, QStringList({"service:api", "service:db", "service:proxy", "service:web"}));
    }

    void aReaderFindsTheTree() {
        QAccessible::setActive(true);
        OutlineBed shop;
        auto* tree = QAccessible::queryAccessibleInterface(&shop.tree);
        QVERIFY(tree != nullptr);
        QCOMPARE(tree->role(), QAccessible::Tree);
        QStringList names;
        for (int at = 0; at < tree->childCount(); ++at)
            names << tree->child(at)->text(QAccessible::Name);
        QVERIFY2(std::ranges::any_of(
                     names, [](const QString& name) { return name.startsWith("db, postgres"); }),
                 qPrintable(names.join('\n')));
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::OutlineTest)
#include "outline_test.moc"
