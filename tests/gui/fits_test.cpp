// Nothing is cut off without a mark: not in a small window, not with long names, not in other
// scripts. What is too long ends in "…" and says the rest in a tooltip.
#include "canvas/items.h"
#include "canvas/style.h"
#include "inspector/elided_label.h"
#include "problems/problem_delegate.h"
#include "problems/problems_model.h"
#include "tables/table_panel.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QHelpEvent>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>

#include <set>

namespace tw::gui {
namespace {

bool showsText(const QAbstractButton& button) {
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return tool->icon().isNull();
    return !button.text().isEmpty();
}

bool isCut(const QLabel& label) {
    const bool elides = dynamic_cast<const ElidedLabel*>(&label) != nullptr;
    if (elides || label.wordWrap() || label.text().isEmpty()) return false;
    return label.sizeHint().width() > label.width() + 1;
}

/// What needs most room in an area.
QString widest(const QScrollArea& area) {
    const QWidget* found = area.widget();
    for (const auto* widget : area.widget()->findChildren<QWidget*>()) {
        const bool whole = widget->isVisible() && widget->layout() == nullptr;
        if (whole && widget->minimumSizeHint().width() > area.viewport()->width() - 40)
            found = widget;
    }
    const auto* label = qobject_cast<const QLabel*>(found);
    return QString("%1 %2 %3")
        .arg(found->metaObject()->className(), found->objectName(),
             label == nullptr ? found->accessibleName() : label->text());
}

/// What is cut off, as one text; empty if nothing is.
QString whatIsCut(const QWidget& window) {
    QStringList cut;
    for (const auto* label : window.findChildren<QLabel*>()) {
        if (label->isVisible() && isCut(*label)) cut << "label: " + label->text();
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        // Arrows of a tab bar are Qt's own.
        const bool own = qobject_cast<const QTabBar*>(button->parent()) == nullptr;
        if (!own || !button->isVisible() || !showsText(*button)) continue;
        if (button->minimumSizeHint().width() > button->width() + 1)
            cut << QString("button: %1 %2 %3")
                       .arg(button->text(), button->accessibleName(), button->toolTip());
    }
    for (const auto* area : window.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            cut << QString("area: %1 %2 by %3")
                       .arg(area->metaObject()->className(), widest(*area))
                       .arg(area->horizontalScrollBar()->maximum());
    }
    return cut.join('\n');
}

} // namespace

class FitsTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsCutOff_data() {
        QTest::addColumn<QString>("fixture");
        QTest::addColumn<QSize>("size");
        for (const char* fixture :
             {"shop", "flows", "routes", "shared", "names-long", "names-scripts"}) {
            QTest::addRow("%s, small", fixture) << fixture << QSize(1280, 720);
            QTest::addRow("%s, large", fixture) << fixture << QSize(2560, 1440);
        }
    }

    void nothingIsCutOff() {
        QFETCH(const QString, fixture);
        QFETCH(const QSize, size);
        WindowFixture shop(fixture);
        shop.window.resize(size);
        QTest::qWait(1);
        QCOMPARE(shop.window.size(), size); // nothing needs more room
        QStringList keys;
        for (const auto& card : shop.picture().cards)
            keys << toQt(picture::key(card.service));
        for (const auto& tier : shop.picture().tiers)
            keys << toQt(picture::key(tier.network));
        for (const QString& key : keys) {
            shop.window.selection().select(key);
            QTest::qWait(1);
            const QString cut = whatIsCut(shop.window);
            QVERIFY2(cut.isEmpty(), qPrintable(key + " selected\n" + cut));
        }
        auto* tabs = shop.window.findChild<QTabWidget*>("bottom");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(1);
            const QString cut = whatIsCut(shop.window);
            QVERIFY2(cut.isEmpty(), qPrintable(tabs->tabText(tab) + " shown\n" + cut));
            const QRect place = tabs->tabBar()->tabRect(tab);
            QVERIFY2(tabs->tabBar()->rect().contains(place), qPrintable(tabs->tabText(tab)));
        }
    }

    /// Badges hang over the upper edges of cards, the first of which stand right below a header.
    void badgesLeaveHeadersAlone_data() {
        QTest::addColumn<QString>("fixture");
        for (const char* fixture : {"shop", "flows", "routes", "shared", "promises"})
            QTest::newRow(fixture) << fixture;
    }

    void badgesLeaveHeadersAlone() {
        QFETCH(const QString, fixture);
        WindowFixture shop(fixture);
        shop.window.actionList().blast->trigger();
        shop.window.actionList().routes->trigger();
        std::size_t seen = 0;
        for (const auto& card : shop.picture().cards) {
            shop.window.selection().select(toQt(picture::key(card.service)));
            for (const auto& badge : shop.canvas().marks().badges) {
                if (!badge.rect) continue;
                ++seen;
                for (const auto& tier : shop.picture().tiers) {
                    const QRectF texts(tier.rect.x, tier.rect.y, tier.rect.width,
                                       TierItem::textsBottom);
                    QVERIFY2(!texts.intersects(toQt(*badge.rect)), badge.key.c_str());
                }
            }
        }
        QVERIFY(seen > 0);
    }

    void problemChipsLeaveGaps() {
        WindowFixture shop;
        for (const auto& card : shop.picture().cards) {
            double right = 0;
            for (const auto& chip : card.problem_chips) {
                QVERIFY2(chip.rect.x >= right, card.title.c_str());
                right = chip.rect.x + chip.rect.width + 4;
            }
        }
    }

    /// Whatever the contract says of a flow stands in one column.
    void policiesEndAtOneLine_data() {
        QTest::addColumn<QString>("fixture");
        for (const char* fixture : {"shop", "promises", "flows"})
            QTest::newRow(fixture) << fixture;
    }

    void policiesEndAtOneLine() {
        QFETCH(const QString, fixture);
        WindowFixture shop(fixture);
        for (const auto& card : shop.picture().cards) {
            shop.window.selection().select(toQt(picture::key(card.service)));
            QTest::qWait(1);
            std::set<int> ends;
            for (const auto* button : shop.window.findChildren<QPushButton*>()) {
                const bool isPolicy =
                    button->accessibleName().startsWith("What the contract says of");
                if (isPolicy && button->isVisible())
                    ends.insert(button->mapTo(&shop.window, QPoint(button->width(), 0)).x());
            }
            QVERIFY2(ends.size() <= 1, card.title.c_str());
        }
    }

    void aFieldThatIsCutSaysTheRestInItsTip() {
        WindowFixture shop("names-long");
        shop.window.resize(1280, 720);
        shop.select("service:customer-facing-notification-gateway-for-mobile-devices");
        QTest::qWait(1);
        Field* cut = nullptr;
        for (auto* field : shop.window.findChildren<Field*>()) {
            if (field->isVisible() && field->text().startsWith("customer-facing")) cut = field;
        }
        QVERIFY(cut != nullptr);
        const QPoint middle = cut->rect().center();
        QHelpEvent help(QEvent::ToolTip, middle, cut->mapToGlobal(middle));
        QApplication::sendEvent(cut, &help);
        QVERIFY2(QToolTip::text().startsWith(cut->text()), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

    /// Messages leave room in a large window, and long titles of fixes take it.
    void fixesAndPlacesAreWholeWhereThereIsRoom() {
        WindowFixture shop("names-long");
        shop.window.resize(2560, 1440);
        QTest::qWait(1);
        const QTableView& table = *shop.window.problems().table();
        const auto& model = dynamic_cast<const ProblemsModel&>(*table.model());
        QVERIFY(model.rowCount() > 0);
        const QFontMetrics metrics(table.font());
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(ProblemDelegate::widthOf(*model.finding(row)) <=
                    table.columnWidth(ProblemsModel::Fix));
            const QString place = model.index(row, ProblemsModel::Place).data().toString();
            QVERIFY2(metrics.horizontalAdvance(place) < table.columnWidth(ProblemsModel::Place),
                     qPrintable(place));
        }
    }

    /// A column is as wide as its texts, as long as all of them have room.
    void cellsAreWholeWhereThereIsRoom() {
        WindowFixture shop;
        shop.window.resize(2560, 1440);
        const Tables& tables = shop.window.tables();
        auto* tabs = shop.window.findChild<QTabWidget*>("bottom");
        std::size_t seen = 0;
        for (auto* panel : {&tables.names(), &tables.ports(), &tables.resources()}) {
            tabs->setCurrentWidget(panel);
            QTest::qWait(1);
            const QTableView& table = panel->table();
            const auto& model = *table.model();
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int column = 0; column < model.columnCount(); ++column) {
                    const QString text = model.index(row, column).data().toString();
                    const QVariant font = model.index(row, column).data(Qt::FontRole);
                    const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : table.font());
                    QVERIFY2(metrics.horizontalAdvance(text) < table.columnWidth(column),
                             qPrintable(text));
                    ++seen;
                }
            }
        }
        QVERIFY(seen > 0);
    }

    /// The canvas does not shape every text before it is seen: it knows the letters.
    void measuredTextsHaveTheirRoom_data() {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "a", "AVAToLTy", "traefik", "office-affluent", "wifi", "web-1x2-3x4", "A-B_C.D/E",
              "service-4711.example.com", "127.0.0.1:8080 → 80", "♥ 15s", "数据库", "خدمة"})
            QTest::addRow("%s", text) << QString::fromUtf8(text);
    }

    void measuredTextsHaveTheirRoom() {
        QFETCH(const QString, text);
        constexpr double spare = 2; // a chip has three
        const auto metrics = canvasMetrics();
        const double title = QFontMetricsF(titleFont()).horizontalAdvance(text);
        const double chip = QFontMetricsF(chipFont()).horizontalAdvance(text);
        QVERIFY(std::abs(metrics.title_width(toBytes(text)) - title) < spare);
        QVERIFY(std::abs(metrics.chip_width(toBytes(text)) - chip) < spare);
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::FitsTest)
#include "fits_test.moc"
