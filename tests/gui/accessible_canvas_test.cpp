// The canvas as a screen reader finds it: names, places, states and relations, without a look at
// a single pixel.
#include "accessible_bed.h"
#include "overlays/mark_style.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>

#include <set>

namespace tw::gui {
namespace {

QList<std::pair<QAccessible::Event, QString>> heard; ///< with the name of what it is about

void hear(QAccessibleEvent* event) {
    QAccessibleInterface* about = event->accessibleInterface();
    heard.append({event->type(), about == nullptr ? QString() : about->text(QAccessible::Name)});
}

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

    void signsOfChipsAreSaid() {
        Reader shop;
        const QString proxy = descriptionOf(*shop.part("service:proxy"));
        QVERIFY2(proxy.contains("publishes port 80"), qPrintable(proxy));
        const QString web = descriptionOf(*shop.part("service:web"));
        QVERIFY2(web.contains("health check every 15s"), qPrintable(web));
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
