// Text must be legible: contrast of at least 4.5 to 1, in light and in dark.
#include "theme/tokens.h"

#include <QTest>

namespace tw::gui {

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void textIsLegible_data() {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const Tokens* t : {&lightTokens(), &darkTokens()})
            addRows(*t);
    }

    void textIsLegible() {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const double ratio = contrast(text, ground);
        QVERIFY2(ratio >= 4.5,
                 qPrintable(QString("%1 on %2: %3").arg(text.name(), ground.name()).arg(ratio)));
    }

    void contrastIsThatOfTheStandard() {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white)), 1);
        QVERIFY(std::abs(contrast(QColor("#777777"), Qt::white) - 4.48) < 0.01);
    }

private:
    static void row(const Tokens& t, const char* name, const QColor& text, const QColor& ground) {
        static int number = 0; // two grounds may have the same colour
        QTest::addRow("%d: %s %s on %s", ++number, t.dark ? "dark" : "light", name,
                      qPrintable(ground.name()))
            << text << ground;
    }
    static void addRows(const Tokens& t) {
        for (const QColor& ground : {t.panel, t.background, t.card, t.code, t.added, t.removed}) {
            row(t, "text", t.text, ground);
        }
        for (const QColor& ground : {t.panel, t.background, t.card, t.accentSoft}) {
            row(t, "dim", t.dim, ground);
            row(t, "accent", t.accent, ground);
        }
        for (const QColor& ground : {t.panel, t.background, t.code, t.lineSoft})
            row(t, "faint", t.faint, ground);
        for (const QColor& ground : t.tier) {
            row(t, "text", t.text, ground);
            row(t, "faint", t.faint, ground);
        }
        for (const QColor& ground : {t.badSoft, t.card, t.panel})
            row(t, "bad", t.bad, ground);
        for (const QColor& ground : {t.warningSoft, t.card, t.panel})
            row(t, "warning", t.warning, ground);
        for (const QColor& ground : {t.goodSoft, t.card, t.panel})
            row(t, "good", t.good, ground);
        row(t, "onAccent", t.onAccent, t.accent);
    }
};

} // namespace tw::gui

QTEST_GUILESS_MAIN(tw::gui::ThemeTest)
#include "theme_test.moc"
