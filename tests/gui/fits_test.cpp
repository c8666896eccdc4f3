// Nothing is cut off without a mark: not in a small window, not with long names, not in other
// scripts. What is too long ends in "…" and says the rest in a tooltip.
#include "canvas/style.h"
#include "inspector/elided_label.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

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
