// The pictures of the README: made from the example by the designer itself. With TIERWRIGHT_UPDATE
// set they are written into resources/screenshots; otherwise they are made, looked over and thrown
// away.
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class ScreenshotsTest : public QObject {
    Q_OBJECT

private slots:
    void showTheExample_data() {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << "light";
        QTest::newRow("dark") << "dark";
    }

    void showTheExample() {
        QFETCH(const QString, theme);
        const QString source = qEnvironmentVariable("TIERWRIGHT_SOURCE_DIR");
        const QString name = QString("designer-%1.png").arg(theme);
        const QString kept = source + "/resources/screenshots/" + name;
        QTemporaryDir scratch;
        const QString made =
            qEnvironmentVariableIsSet("TIERWRIGHT_UPDATE") ? kept : scratch.filePath(name);

        QProcess designer;
        designer.start(qEnvironmentVariable("TIERWRIGHT_BIN_DIR") + "/tierwright",
                       {"--theme", theme, "--screenshot", made,
                        source + "/resources/examples/shop/compose.yaml"});
        QVERIFY2(designer.waitForFinished(60000), qPrintable(designer.errorString()));
        QVERIFY2(designer.exitCode() == 0, designer.readAllStandardError().constData());

        const QImage picture(made);
        QVERIFY(!picture.isNull());
        QVERIFY2(coloursIn(picture) > 50, "the picture is nearly empty");
        const bool isDark =
            picture.pixelColor(picture.width() - 20, picture.height() / 2).lightness() < 128;
        QCOMPARE(isDark, theme == "dark");
        QVERIFY2(QImage(kept).size() == picture.size(),
                 "run this test once with TIERWRIGHT_UPDATE=1");
    }

private:
    static qsizetype coloursIn(const QImage& picture) {
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 4) {
            for (int x = 0; x < picture.width(); x += 4) {
                colours.insert(picture.pixel(x, y));
            }
        }
        return colours.size();
    }
};

QTEST_GUILESS_MAIN(ScreenshotsTest)
#include "screenshots_test.moc"
