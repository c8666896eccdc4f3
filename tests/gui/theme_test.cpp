// Text must be legible: contrast of at least 4.5 to 1 in light and in dark, and of 7 to 1 where
// high contrast is wanted; frames that mean something have 3 to 1 there.
#include "theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

namespace tw::gui {

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void textIsLegible_data() {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const Tokens* t :
             {&lightTokens(), &darkTokens(), &lightContrastTokens(), &darkContrastTokens()}) {
            addRows(*t);
            if (t->highContrast) addFrames(*t);
        }
    }

    void textIsLegible() {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double ratio = contrast(text, ground);
        QVERIFY2(ratio >= least,
                 qPrintable(QString("%1 on %2: %3").arg(text.name(), ground.name()).arg(ratio)));
    }

    void followsTheSystem() {
        Theme theme(Scheme::System);
        const bool dark = theme.tokens().dark;
        QVERIFY(!theme.tokens().highContrast);
        QSignalSpy changes(&theme, &Theme::changed);
        theme.setSystemContrast(true);
        QVERIFY(theme.tokens().highContrast);
        QCOMPARE(theme.tokens().dark, dark);
        QCOMPARE(changes.count(), 1);
        theme.setScheme(Scheme::Dark); // what is chosen counts more
        QVERIFY(theme.tokens().dark && !theme.tokens().highContrast);
        theme.setScheme(Scheme::DarkContrast);
        QVERIFY(theme.tokens().dark && theme.tokens().highContrast);
        QCOMPARE(QApplication::palette().color(QPalette::Text), darkContrastTokens().text);
    }

    void aCheckedBoxHasATick() {
        for (const Scheme scheme :
             {Scheme::Light, Scheme::Dark, Scheme::LightContrast, Scheme::DarkContrast}) {
            Theme theme(scheme);
            QCheckBox box("word");
            box.setChecked(true);
            box.resize(box.sizeHint());
            const QImage picture = box.grab().toImage();
            int ticked = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 2; x < 13; ++x) // of the box alone
                    ticked += picture.pixelColor(x, y) == theme.tokens().onAccent ? 1 : 0;
            }
            QVERIFY2(ticked > 3, qPrintable(theme.tokens().accent.name()));
        }
    }

    void contrastIsThatOfTheStandard() {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white)), 1);
        QVERIFY(std::abs(contrast(QColor("#777777"), Qt::white) - 4.48) < 0.01);
    }

private:
    static void row(const Tokens& t, const char* name, const QColor& text, const QColor& ground) {
        addRow(t, name, text, ground, t.highContrast ? 7 : 4.5);
    }
    static void addRow(const Tokens& t, const char* name, const QColor& text, const QColor& ground,
                       double least) {
        static int number = 0; // two grounds may have the same colour
        QTest::addRow("%d: %s%s %s on %s", ++number, t.dark ? "dark" : "light",
                      t.highContrast ? " high" : "", name, qPrintable(ground.name()))
            << text << ground << least;
    }
    /// What must be seen to be used: frames of fields, cards, tiers and the focus.
    static void addFrames(const Tokens& t) {
        for (const QColor& ground : {t.panel, t.background, t.card, t.code}) {
            addRow(t, "line", t.line, ground, 3);
            addRow(t, "quiet line", t.lineSoft, ground, 3);
            addRow(t, "accent", t.accent, ground, 3);
        }
        for (std::size_t at = 0; at < t.tier.size(); ++at) {
            addRow(t, "tier", t.tierLine[at], t.tier[at], 3);
            addRow(t, "tier", t.tierLine[at], t.background, 3);
            addRow(t, "card", t.line, t.tier[at], 3);
        }
    }
    static void addRows(const Tokens& t) {
        for (const QColor& ground :
             {t.panel, t.background, t.card, t.code, t.added, t.removed, t.found}) {
            row(t, "text", t.text, ground);
        }
        for (const QColor& ground : {t.panel, t.background, t.card, t.accentSoft}) {
            row(t, "dim", t.dim, ground);
            row(t, "accent", t.accent, ground);
        }
        for (const QColor& ground : {t.panel, t.background, t.code})
            row(t, "faint", t.faint, ground);
        // With high contrast it is a frame, and no ground.
        if (!t.highContrast) row(t, "faint", t.faint, t.lineSoft);
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

QTEST_MAIN(tw::gui::ThemeTest)
#include "theme_test.moc"
