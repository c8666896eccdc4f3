// The canvas as a screen reader finds it: names, places, states, relations and actions, without a
// look at a single pixel.
#include "canvas/accessible_canvas.h"
#include "overlays/mark_style.h"
#include "window_fixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

#include <set>

namespace tw::gui {
namespace {

QList<std::pair<QAccessible::Event, QString>> heard; ///< with the name of what it is about

void hear(QAccessibleEvent* event) {
    QAccessibleInterface* about = event->accessibleInterface();
    heard.append({event->type(), about == nullptr ? QString() : about->text(QAccessible::Name)});
}

QString nameOf(const QAccessibleInterface& part) {
    return part.text(QAccessible::Name);
}

QString descriptionOf(const QAccessibleInterface& part) {
    return part.text(QAccessible::Description);
}

/// Parents, children and indices agree, everywhere below.
int countConsistent(QAccessibleInterface& part) {
    int count = 1;
    for (int at = 0; at < part.childCount(); ++at) {
        QAccessibleInterface* child = part.child(at);
        if (child == nullptr || !child->isValid() || child->parent() != &part ||
            part.indexOfChild(child) != at) {
            qWarning("%s: child %d does not know its place", qPrintable(nameOf(part)), at);
            return -10000;
        }
        count += child->object() == nullptr ? countConsistent(*child) : 0;
    }
    return count;
}

class Reader : public WindowFixture {
public:
    explicit Reader(const QString& fixture = "shop") : WindowFixture(fixture) {
        container = QAccessible::queryAccessibleInterface(&canvas());
    }
    [[nodiscard]] QAccessibleInterface* part(const QString& key) const {
        auto* tree = dynamic_cast<AccessibleCanvas*>(container);
        return tree == nullptr ? nullptr : tree->part(key);
    }
    /// By its name, among the lines and tiers.
    [[nodiscard]] QAccessibleInterface* child(const QString& name) const {
        for (int at = 0; at < container->childCount(); ++at) {
            if (nameOf(*container->child(at)) == name) return container->child(at);
        }
        return nullptr;
    }
    static bool related(const QAccessibleInterface* part, const QAccessibleInterface* other,
                        QAccessible::Relation relation) {
        for (const auto& [found, how] : part->relations(relation)) {
            if (found == other && how == relation) return true;
        }
        return false;
    }

    QAccessibleInterface* container = nullptr;
};

/// How a sign looks on a screen without colours.
QString formOf(picture::Sign sign) {
    const MarkStyle style = markStyle(lightTokens(), sign);
    QStringList dashes;
    for (const qreal dash : style.dashes)
        dashes << QString::number(dash);
    return QStringList{QString::number(static_cast<int>(style.form)), style.glyph, dashes.join(' '),
                       QString::number(style.fill.isValid() && style.fill == style.color)}
        .join('|');
}

} // namespace

class AccessibleCanvasTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QAccessible::setActive(true);
        QAccessible::installUpdateHandler(&hear);
    }
    void init() { heard.clear(); }

    void theCanvasIsATree() {
        const Reader shop;
        QVERIFY(shop.container != nullptr);
        QCOMPARE(shop.container->role(), QAccessible::Canvas);
        QVERIFY(!nameOf(*shop.container).isEmpty());
        // Internet, three tiers, four cards, a pill, and lines.
        QVERIFY(countConsistent(*shop.container) > 9);
        QAccessibleInterface* tier = shop.child("app");
        QVERIFY(tier != nullptr);
        QCOMPARE(tier->role(), QAccessible::List);
        QAccessibleInterface* db = shop.part("service:db");
        QVERIFY(db != nullptr);
        QCOMPARE(db->parent(), tier);
        QCOMPARE(db->role(), QAccessible::ListItem);
        QCOMPARE(db->window(), shop.window.windowHandle());
        QVERIFY(shop.part("service:nobody") == nullptr);
    }

    void saysWhatIsSeen() {
        Reader shop;
        const QAccessibleInterface* db = shop.part("service:db");
        QCOMPARE(nameOf(*db), "db");
        const QString said = descriptionOf(*db);
        QVERIFY2(said.contains("postgres"), qPrintable(said));
        QVERIFY2(said.contains("problem"), qPrintable(said));
        std::size_t messages = 0;
        for (const auto& finding : shop.window.workspace().snapshot()->findings) {
            if (finding.service != ServiceName("db") || finding.severity == text::Severity::Info)
                continue;
            messages += said.contains(toQt(finding.message)) ? 1U : 0U;
        }
        QVERIFY(messages > 0);
        const QAccessibleInterface* data = shop.part("network:data");
        QVERIFY2(descriptionOf(*data).contains("internal"), qPrintable(descriptionOf(*data)));
    }

    void pillsBelongToTheirCards() {
        const Reader shop;
        QAccessibleInterface* pill = shop.part("pill:proxy@app");
        QAccessibleInterface* card = shop.part("service:proxy");
        QCOMPARE(nameOf(*pill), "proxy, attached to app");
        QCOMPARE(pill->parent(), shop.part("network:app"));
        QVERIFY(Reader::related(pill, card, QAccessible::Controller));
        QVERIFY(Reader::related(card, pill, QAccessible::Controlled));
        const auto* line = shop.child("proxy is on app as well");
        QVERIFY(line != nullptr);
        QVERIFY(Reader::related(line, card, QAccessible::FlowsFrom));
        QVERIFY(Reader::related(line, pill, QAccessible::FlowsTo));
    }

    void linesSayTheirEnds() {
        Reader shop;
        const auto* published = shop.child("Internet reaches proxy");
        QVERIFY(published != nullptr);
        QCOMPARE(published->role(), QAccessible::Graphic);
        QVERIFY(Reader::related(published, shop.part("internet"), QAccessible::FlowsFrom));
        QVERIFY(Reader::related(shop.part("service:proxy"), shop.part("internet"),
                                QAccessible::FlowsFrom));
        QVERIFY(shop.child("api depends on db") == nullptr); // not shown
        shop.window.actionList().dependencies->setChecked(true);
        QVERIFY(shop.child("api depends on db") != nullptr);
        shop.window.actionList().dependencies->setChecked(false);
        QVERIFY(shop.child("api depends on db") == nullptr);
    }

    void overlaysAreSaid() {
        Reader flows("flows");
        flows.window.actionList().flows->setChecked(true);
        int lines = 0;
        for (int at = 0; at < flows.container->childCount(); ++at) {
            const auto* part = flows.container->child(at);
            if (!nameOf(*part).contains(u'→') && !nameOf(*part).contains(u'↔')) continue;
            ++lines;
            QVERIFY2(!descriptionOf(*part).isEmpty(), qPrintable(nameOf(*part)));
        }
        QVERIFY(lines > 0);
        QVERIFY(countConsistent(*flows.container) > lines);

        Reader shop;
        shop.select("service:web"); // shows whom it reaches
        QVERIFY(shop.canvas().marks().lit.has_value());
        const QString away = descriptionOf(*shop.part("service:db"));
        const bool faded = !shop.canvas().marks().lit->contains("service:db");
        QCOMPARE(away.contains("not within reach"), faded);

        shop.window.actionList().reachability->setChecked(false);
        shop.window.actionList().dnsNames->setChecked(true);
        QVERIFY(descriptionOf(*shop.part("service:db")).contains("neither finds the selection"));
        QVERIFY(descriptionOf(*shop.part("service:proxy")).contains("proxy → web"));
        QVERIFY(descriptionOf(*shop.part("network:edge")).contains("edge: web"));
    }

    void relationsAreThoseThatAreShown() {
        using enum QAccessible::RelationFlag;
        Reader shop;
        const auto* api = shop.part("service:api");
        const auto* db = shop.part("service:db");
        const auto* app = shop.part("network:app");
        QVERIFY(Reader::related(app, api, Controlled) && Reader::related(api, app, Controller));
        const auto* pill = shop.part("pill:proxy@app");
        QVERIFY(Reader::related(pill, app, Label) && Reader::related(app, pill, Labelled));

        auto& actions = shop.window.actionList();
        QVERIFY(!Reader::related(api, db, FlowsTo)); // the dependency is not shown
        actions.dependencies->setChecked(true);
        QVERIFY(Reader::related(api, db, FlowsTo) && Reader::related(db, api, FlowsFrom));
        actions.dependencies->setChecked(false);
        QVERIFY(!Reader::related(api, db, FlowsTo));

        const auto* proxy = shop.part("service:proxy");
        QVERIFY(Reader::related(shop.part("internet"), proxy, FlowsTo));
        actions.published->setChecked(false);
        QVERIFY(!Reader::related(shop.part("internet"), proxy, FlowsTo));

        shop.select("service:web"); // which is on the edge alone
        QVERIFY(Reader::related(shop.part("service:web"), proxy, FlowsTo));
        QVERIFY(Reader::related(proxy, shop.part("service:web"), FlowsFrom));
        QVERIFY(!Reader::related(shop.part("service:web"), db, FlowsTo));
        actions.reachability->setChecked(false);
        QVERIFY(!Reader::related(shop.part("service:web"), proxy, FlowsTo));
        QVERIFY(!Reader::related(proxy, shop.part("service:web"), FlowsFrom));
    }

    void relationsOfFlowsNeedTheOverlay() {
        const Reader flows("flows");
        const auto* worker = flows.part("service:worker");
        const auto* db = flows.part("service:db");
        QVERIFY(!Reader::related(worker, db, QAccessible::FlowsTo));
        flows.window.actionList().flows->setChecked(true);
        QVERIFY(Reader::related(worker, db, QAccessible::FlowsTo));
        QVERIFY(Reader::related(db, worker, QAccessible::FlowsFrom));
        QVERIFY(!Reader::related(db, worker, QAccessible::FlowsTo)); // it has a direction
        QVERIFY(worker->relations(QAccessible::Controlled).isEmpty());
    }

    void whatTheFocusHidesIsNotRelated() {
        const Reader shop;
        auto& actions = shop.window.actionList();
        actions.dependencies->setChecked(true);
        shop.window.selection().select(QString("service:web"));
        actions.focus->setChecked(true);
        QVERIFY(!Reader::related(shop.part("service:api"), shop.part("service:db"),
                                 QAccessible::FlowsTo));
        QVERIFY(shop.child("api depends on db") == nullptr);
        actions.focus->setChecked(false);
        QVERIFY(shop.child("api depends on db") != nullptr);
    }

    void selectionAndFocusAreTold() {
        Reader shop;
        shop.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shop.window));
        shop.canvas().setFocus();
        QAccessibleInterface* api = shop.part("service:api");
        QVERIFY(!api->state().selected);
        heard.clear();
        shop.select("service:api");
        QVERIFY(api->state().selected && api->state().focused && api->state().selectable);
        QVERIFY(heard.contains({QAccessible::Focus, "api"}));
        QVERIFY(heard.contains({QAccessible::Selection, "api"}));
        QCOMPARE(shop.container->focusChild(), api);
        heard.clear();
        QTest::keyClick(&shop.canvas(), Qt::Key_Down);
        QVERIFY(!heard.contains({QAccessible::Focus, "api"}));
        QVERIFY(std::ranges::any_of(heard, [](const auto& event) {
            return event.first == QAccessible::Focus && !event.second.isEmpty();
        }));
        heard.clear();
        shop.window.findChild<QWidget*>("outline")->setFocus();
        shop.canvas().setFocus();
        const QString current = nameOf(*shop.part(shop.window.selection().current()));
        QVERIFY(QTest::qWaitFor([&] { return heard.contains({QAccessible::Focus, current}); }));
    }

    void theContainerSelects() {
        Reader shop;
        auto* selection = shop.container->selectionInterface();
        QVERIFY(selection != nullptr);
        QVERIFY(selection->select(shop.part("service:api")));
        QVERIFY(selection->select(shop.part("service:db")));
        QCOMPARE(selection->selectedItemCount(), 2);
        QVERIFY(selection->isSelected(shop.part("service:db")));
        QVERIFY(selection->unselect(shop.part("service:api")));
        QCOMPARE(shop.window.selection().keys(), QStringList("service:db"));
        QVERIFY(!selection->select(shop.part("internet")));
        QVERIFY(selection->selectAll());
        QCOMPARE(selection->selectedItemCount(), 4);
        QVERIFY(selection->clear());
        QVERIFY(shop.window.selection().keys().isEmpty());
    }

    void actionsDoWhatDragsDo() {
        Reader shop;
        const QByteArray before = shop.text();
        QAccessibleInterface* db = shop.part("service:db");
        auto* actions = db->actionInterface();
        QVERIFY(actions != nullptr);
        QVERIFY2(actions->actionNames().contains("Move to data"),
                 qPrintable(actions->actionNames().join(", ")));
        actions->doAction("Move to data");
        QCOMPARE(shop.homeOf("db"), NetworkName("data"));
        QCOMPARE(shop.part("service:db"), db); // the same one, in another place
        QCOMPARE(db->parent(), shop.part("network:data"));
        QVERIFY(countConsistent(*shop.container) > 0);
        shop.undo();
        QCOMPARE(shop.text(), before);

        actions->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(shop.window.selection().current(), "service:db");
        QAccessibleInterface* pill = shop.part("pill:proxy@app");
        pill->actionInterface()->doAction("Detach proxy from app");
        QVERIFY(shop.part("pill:proxy@app") == nullptr);
        shop.undo();
        QVERIFY(shop.part("pill:proxy@app") != nullptr);
        actions->doAction("no such action");
        QCOMPARE(shop.text(), before);
    }

    void theMenuIsOfferedAsActions() {
        Reader shop;
        shop.select("network:edge"); // what is offered is not about what is selected
        const auto offered = [&](const char* key) {
            return shop.part(key)->actionInterface()->actionNames();
        };
        const QStringList card = offered("service:db");
        for (const char* name : {"Rename…", "Duplicate…", "Remove", "Cut services", "Connect to…",
                                 "Add port", "Attach to edge", "Detach from app", "Show code"})
            QVERIFY2(card.contains(name), qPrintable(card.join(", ")));
        const QStringList tier = offered("network:app");
        QVERIFY(tier.contains("Rename…") && tier.contains("Add label"));
        QVERIFY2(!tier.contains("Duplicate…") && !tier.contains("Add port"),
                 qPrintable(tier.join(", ")));
        QVERIFY(tier.contains("Internal: no way to the outside"));
        const QStringList pill = offered("pill:proxy@app");
        QVERIFY(pill.contains("Detach proxy from app") && pill.contains("Rename…"));
        QCOMPARE(shop.part("service:db")->actionInterface()->keyBindingsForAction("Rename…"),
                 QStringList("F2"));
        QCOMPARE(shop.window.selection().current(), "network:edge");
    }

    void menusOfWhatCannotBeSelectedAreOffered() {
        Reader shop;
        const auto press = QAccessibleActionInterface::pressAction();
        const auto showMenu = QAccessibleActionInterface::showMenuAction();
        shop.select("service:web");
        auto* internet = shop.part("internet")->actionInterface();
        QStringList offered = internet->actionNames();
        QVERIFY2(offered.contains(showMenu) && offered.contains("Published ports") &&
                     offered.contains("Show ports"),
                 qPrintable(offered.join(", ")));
        QVERIFY(!offered.contains("Add service…") && !offered.contains(press));

        auto* line = shop.child("Internet reaches proxy")->actionInterface();
        offered = line->actionNames();
        for (const QString& name :
             {press, showMenu, QString("Select proxy"), QString("Show in the matrix"),
              QString("Published ports"), QString("Copy what it says")})
            QVERIFY2(offered.contains(name), qPrintable(name + ": " + offered.join(", ")));
        QVERIFY(line->keyBindingsForAction(showMenu).isEmpty());
        QVERIFY(!line->keyBindingsForAction("Published ports").isEmpty());

        for (auto* part : {internet, line}) {
            QStringList shown;
            part->doAction(showMenu);
            QVERIFY(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            for (const QAction* action : menu->actions())
                shown << QString(action->text()).remove('&');
            menu->close();
            QVERIFY2(shown.contains("Published ports"), qPrintable(shown.join(", ")));
            QCOMPARE(shop.window.selection().current(), "service:web");
        }
        line->doAction("Published ports");
        QVERIFY(QTest::qWaitFor([&] { return shop.child("Internet reaches proxy") == nullptr; }));
        QCOMPARE(shop.window.selection().current(), "service:web");
        internet->doAction("Published ports");
        QVERIFY(QTest::qWaitFor([&] { return shop.child("Internet reaches proxy") != nullptr; }));
        shop.child("Internet reaches proxy")->actionInterface()->doAction("Select proxy");
        QCOMPARE(shop.window.selection().current(), "service:proxy");
    }

    void actionsOfTheWindowAreAboutThePart() {
        Reader shop;
        shop.select("service:web");
        shop.part("service:db")->actionInterface()->doAction("Rename…");
        QVERIFY(QTest::qWaitFor([&] { return shop.asked() != nullptr; }));
        QCOMPARE(shop.window.selection().current(), "service:db");
        QVERIFY(shop.answer({"store"}));
        QVERIFY(shop.service("store") != nullptr && shop.service("web") != nullptr);
        shop.undo();

        const QByteArray before = shop.text();
        shop.part("pill:proxy@app")->actionInterface()->doAction("Remove");
        QVERIFY(QTest::qWaitFor([&] { return shop.part("pill:proxy@app") == nullptr; }));
        QVERIFY(shop.service("proxy") != nullptr);
        shop.undo();
        QCOMPARE(shop.text(), before);

        shop.part("network:app")->actionInterface()->doAction("Add service…");
        QVERIFY(QTest::qWaitFor([&] { return shop.asked() != nullptr; }));
        QTest::keyClick(shop.asked(), Qt::Key_Escape);
    }

    void fixesAreOffered() {
        Reader shop;
        QString title;
        for (const auto& finding : shop.window.workspace().snapshot()->findings) {
            if (finding.service != ServiceName("db") || finding.waived) continue;
            for (const auto& fix : finding.fixes) {
                if (fix.safety == facts::Safety::Unsafe) title = toQt(fix.title);
            }
        }
        QVERIFY(!title.isEmpty());
        title += " (changes behaviour)";
        auto* actions = shop.part("service:db")->actionInterface();
        QVERIFY2(actions->actionNames().contains(title),
                 qPrintable(actions->actionNames().join(", ")));
        const QByteArray before = shop.text();
        actions->doAction(title);
        QVERIFY(shop.text() != before);
        shop.undo();
        QCOMPARE(shop.text(), before);
    }

    void signsOfChipsAreSaid() {
        Reader shop;
        const QString proxy = descriptionOf(*shop.part("service:proxy"));
        QVERIFY2(proxy.contains("publishes port 80"), qPrintable(proxy));
        const QString web = descriptionOf(*shop.part("service:web"));
        QVERIFY2(web.contains("health check every 15s"), qPrintable(web));
    }

    void tiersFold() {
        Reader shop;
        QAccessibleInterface* tier = shop.part("network:app");
        QVERIFY(tier->state().expandable && tier->state().expanded);
        const int members = tier->childCount();
        tier->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(tier->state().collapsed && !tier->state().expanded);
        QVERIFY(tier->childCount() < members);
        QVERIFY(shop.part("service:db") == nullptr);
        QVERIFY2(descriptionOf(*tier).contains("collapsed"), qPrintable(descriptionOf(*tier)));
        tier->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(tier->childCount(), members);
        shop.undo();
        shop.undo();
    }

    void menusOpen() {
        Reader shop;
        bool opened = false;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu == nullptr) return;
            opened = true;
            menu->close();
        });
        look.start(10);
        auto* actions = shop.part("service:db")->actionInterface();
        actions->doAction(QAccessibleActionInterface::showMenuAction());
        QVERIFY(QTest::qWaitFor([&] { return opened; }));
        QCOMPARE(shop.window.selection().current(), "service:db");
    }

    void placesAreFound() {
        const Reader shop;
        for (const char* key : {"service:db", "pill:proxy@app", "service:web"}) {
            QAccessibleInterface* part = shop.part(key);
            const QPoint middle = part->rect().center();
            QCOMPARE(shop.container->childAt(middle.x(), middle.y()), part);
            QCOMPARE(part->parent()->childAt(middle.x(), middle.y()), part);
            QVERIFY(part->parent()->rect().contains(middle));
        }
        QVERIFY(shop.container->childAt(-5000, 0) == nullptr);
    }

    void whatIsGoneIsNotValid() {
        Reader shop;
        QVERIFY(countConsistent(*shop.container) > 0); // a reader has looked at everything
        heard.clear();
        shop.click("service:web");
        QTest::keyClick(&shop.canvas(), Qt::Key_Delete);
        QVERIFY(shop.part("service:web") == nullptr);
        QVERIFY(countConsistent(*shop.container) > 0);
        QVERIFY(std::ranges::any_of(
            heard, [](const auto& event) { return event.first == QAccessible::ObjectDestroyed; }));
        shop.undo();
        QCOMPARE(nameOf(*shop.part("service:web")), "web");
    }

    void everySignHasAFormOfItsOwn() {
        std::map<QString, picture::Sign> forms;
        for (int number = 0; number <= static_cast<int>(picture::Sign::ReachLost); ++number) {
            const auto sign = static_cast<picture::Sign>(number);
            // These fade alike, and are never on together with another meaning; hops carry their
            // number, ports and powers their names.
            using enum picture::Sign;
            if (sign == OutOfReach || sign == Spared || sign == Hop || sign == OverHostPort ||
                sign == Lever)
                continue;
            const auto [known, isNew] = forms.emplace(formOf(sign), sign);
            QVERIFY2(isNew, qPrintable(QString("%1 looks like %2 without colour")
                                           .arg(number)
                                           .arg(static_cast<int>(known->second))));
        }
    }

    void everyControlOfTheWindowHasAName() {
        Reader shop;
        for (const char* key : {"service:proxy", "service:db", "network:app"}) {
            shop.select(key);
            QApplication::processEvents();
            for (const QWidget* widget : shop.window.findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus) continue;
                const bool control = qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                                     qobject_cast<const QLineEdit*>(widget) != nullptr ||
                                     qobject_cast<const QComboBox*>(widget) != nullptr ||
                                     qobject_cast<const QAbstractItemView*>(widget) != nullptr;
                if (!control) continue;
                const auto* interface =
                    QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
                QVERIFY(interface != nullptr);
                const QString name = nameOf(*interface);
                const bool said = std::ranges::any_of(
                    name, [](QChar letter) { return letter.isLetterOrNumber(); });
                QVERIFY2(said, qPrintable(QString("%1 \"%2\" is called \"%3\"")
                                              .arg(widget->metaObject()->className(),
                                                   widget->objectName(), name)));
            }
        }
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::AccessibleCanvasTest)
#include "accessible_canvas_test.moc"
