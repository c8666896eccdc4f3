// The window in its main states, as the designer itself makes them. Two pictures are kept for the
// README: with TIERWRIGHT_UPDATE set they are written into resources/screenshots. All others are
// made, looked over and thrown away; TIERWRIGHT_PICTURES names a folder where they stay.
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// What is to be seen, and how.
struct State {
    const char* name;
    const char* theme = "light";
    QStringList arguments = {};
    QString scale = "1";
    const char* language = "en";
};

QStringList doing(const QStringList& actions) {
    QStringList arguments;
    for (const QString& action : actions)
        arguments << "--do" << action;
    return arguments;
}

QList<State> states() {
    const QStringList small{"--size", "1280x720"};
    return {
        {"flows", "light", doing({"Contract"})},
        {"break-in", "dark", QStringList{"--select", "service:orders"} + doing({"Blast radius"})},
        {"matrix", "light", doing({"Show matrix"})},
        {"matrix-contrast", "dark-contrast", doing({"Show matrix"})},
        {"names", "dark", doing({"Show names"})},
        {"limits", "light", doing({"Show limits"})},
        {"code", "dark", QStringList{"--select", "service:orders"} + doing({"Show code"})},
        {"palette", "light", doing({"Search or run"})},
        {"help", "light", doing({"Keys and gestures"})},
        {"export", "dark", doing({"Export picture"})},
        {"light-contrast", "light-contrast", {"--select", "service:orders"}},
        {"dark-contrast", "dark-contrast", {"--select", "service:orders"}},
        {"small", "light", small},
        {"small-selected", "dark", small + QStringList{"--select", "service:proxy"}},
        {"small-german", "light", small + QStringList{"--select", "service:proxy"}, "1", "de"},
        {"scale-125", "light", {"--size", "1280x800", "--select", "service:orders"}, "1.25"},
        {"scale-150", "dark", {"--size", "1280x800", "--select", "service:orders"}, "1.5"},
        {"scale-200", "light", {"--select", "service:orders"}, "2"},
    };
}

} // namespace

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
        const QString name = QString("designer-%1.png").arg(theme);
        const QString kept = source() + "/resources/screenshots/" + name;
        QTemporaryDir scratch;
        const QString made =
            qEnvironmentVariableIsSet("TIERWRIGHT_UPDATE") ? kept : scratch.filePath(name);
        take({"example", qPrintable(theme)}, example(), made);
        const QImage picture(made);
        QVERIFY(looksRight(picture, theme.startsWith("dark")));
        QVERIFY2(QImage(kept).size() == picture.size(),
                 "run this test once with TIERWRIGHT_UPDATE=1");
    }

    void showEveryState_data() {
        QTest::addColumn<int>("number");
        for (int number = 0; number < states().size(); ++number)
            QTest::newRow(states()[number].name) << number;
    }

    void showEveryState() {
        QFETCH(const int, number);
        const State state = states()[number];
        QTemporaryDir scratch;
        const QString made = folder(scratch) + '/' + state.name + ".png";
        take(state, example(), made);
        const QImage picture(made);
        QVERIFY(looksRight(picture, QString(state.theme).startsWith("dark")));
        if (!state.arguments.contains("1280x720")) return;
        QCOMPARE(picture.size(), QSize(1280, 720)); // nothing needs more room
    }

    void showNamesOfAllKinds_data() {
        QTest::addColumn<QString>("fixture");
        QTest::newRow("long") << "names-long";
        QTest::newRow("many scripts") << "names-scripts";
    }

    void showNamesOfAllKinds() {
        QFETCH(const QString, fixture);
        QTemporaryDir scratch;
        const QString made = folder(scratch) + '/' + fixture + ".png";
        const QString file = source() + "/tests/fixtures/gui/" + fixture + "/compose.yaml";
        take({"names", "light", {"--size", "1280x720"}}, file, made);
        const QImage picture(made);
        QVERIFY(looksRight(picture, false));
        QCOMPARE(picture.size(), QSize(1280, 720));
    }

private:
    static QString source() { return qEnvironmentVariable("TIERWRIGHT_SOURCE_DIR"); }
    static QString example() { return source() + "/resources/examples/shop/compose.yaml"; }
    static QString folder(const QTemporaryDir& scratch) {
        return qEnvironmentVariable("TIERWRIGHT_PICTURES", scratch.path());
    }

    static void take(const State& state, const QString& file, const QString& picture) {
        QProcess designer;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_SCALE_FACTOR", state.scale);
        environment.insert("LC_ALL", QString(state.language) == "de" ? "de_DE.UTF-8" : "C.UTF-8");
        designer.setProcessEnvironment(environment);
        designer.start(qEnvironmentVariable("TIERWRIGHT_BIN_DIR") + "/tierwright",
                       QStringList{"--theme", state.theme, "--screenshot", picture} +
                           state.arguments + QStringList{file});
        QVERIFY2(designer.waitForFinished(60000), qPrintable(designer.errorString()));
        QVERIFY2(designer.exitCode() == 0, designer.readAllStandardError().constData());
    }

    static bool looksRight(const QImage& picture, bool dark) {
        if (picture.isNull()) {
            qWarning("there is no picture");
            return false;
        }
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 4) {
            for (int x = 0; x < picture.width(); x += 4) {
                colours.insert(picture.pixel(x, y));
            }
        }
        if (colours.size() <= 50) qWarning("the picture is nearly empty");
        // Most of the right edge is the inspector's ground.
        int light = 0;
        for (int y = 0; y < picture.height(); ++y)
            light += picture.pixelColor(picture.width() - 20, y).lightness() > 127 ? 1 : 0;
        const bool isDark = light < picture.height() / 2;
        if (isDark != dark) qWarning("the picture has the wrong colours");
        return colours.size() > 50 && isDark == dark;
    }
};

QTEST_GUILESS_MAIN(ScreenshotsTest)
#include "screenshots_test.moc"
