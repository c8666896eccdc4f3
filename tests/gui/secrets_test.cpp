// Values that move to secrets: as an undo step, with the file that is made at the next save.
#include "inspector/inspector_panel.h"
#include "palette/command_palette.h"
#include "window_fixture.h"
#include "workspace/journal.h"

#include <QProcess>
#include <QStandardPaths>

namespace tw::gui {
namespace {

const QString moveButton = "Move POSTGRES_PASSWORD to a secret file";

/// The shop, whose database has its password in the text.
struct SecretShop : WindowFixture {
    SecretShop() {
        select("service:db");
        const bool set = press("Set a variable") && enter("variable:new", variable);
        if (!set || !window.workspace().save()) qFatal("no variable");
        before = text();
    }
    [[nodiscard]] QString file(const QString& name = "postgres_password.txt") const {
        return path("secrets/" + name);
    }
    [[nodiscard]] QByteArray secret() const { return onDisk("secrets/postgres_password.txt"); }
    bool save() { return window.workspace().save().has_value(); }

    static constexpr auto variable = "POSTGRES_PASSWORD=hunter2";
    QByteArray before;
};

} // namespace

class SecretsTest : public QObject {
    Q_OBJECT

private slots:
    void isOneStep() {
        SecretShop shop;
        QVERIFY(shop.press(moveButton));
        QVERIFY(shop.text().contains("POSTGRES_PASSWORD_FILE: /run/secrets/postgres_password"));
        QVERIFY(!shop.text().contains("hunter2"));
        QVERIFY(!QFile::exists(shop.path("secrets"))); // until it is saved
        QVERIFY(shop.window.isWindowModified());
        QCOMPARE(shop.window.workspace().undoStack().undoText(),
                 QString("Move POSTGRES_PASSWORD of db to a secret"));
        QVERIFY(QTest::qWaitFor([&] { return shop.window.notice().contains(".gitignore"); }));
        shop.undo();
        QCOMPARE(shop.text(), shop.before);
        QVERIFY(!shop.window.isWindowModified());
        QVERIFY(shop.save());
        QVERIFY(!QFile::exists(shop.path("secrets")));
        shop.window.actionList().redo->trigger();
        QVERIFY(shop.window.isWindowModified());
        QVERIFY(shop.save());
        QCOMPARE(shop.secret(), QByteArray("hunter2"));
        QCOMPARE(QFile::permissions(shop.file()) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(shop.onDisk(), shop.text());
        QVERIFY(!shop.window.isWindowModified());
    }

    void staysOnTheDiskOnceItIsSaved() {
        SecretShop shop;
        QVERIFY(shop.press(moveButton));
        QVERIFY(shop.save());
        shop.undo();
        QVERIFY(shop.save());
        QCOMPARE(shop.onDisk(), shop.before);
        QCOMPARE(shop.secret(), QByteArray("hunter2")); // nobody asked to delete it
        shop.writeToDisk("changed since", "secrets/postgres_password.txt");
        shop.window.actionList().redo->trigger();
        QVERIFY(shop.save());
        QVERIFY(!shop.onDisk().contains("hunter2"));
        QCOMPARE(shop.secret(), QByteArray("changed since"));
    }

    void revertsToNothing() {
        SecretShop shop;
        QVERIFY(shop.press(moveButton));
        shop.window.workspace().revert();
        QVERIFY(!shop.window.isWindowModified());
        QVERIFY(shop.save());
        QVERIFY(!QFile::exists(shop.path("secrets")));
        shop.undo();
        QVERIFY(shop.save());
        QCOMPARE(shop.secret(), QByteArray("hunter2"));
    }

    void takesAFreeName() {
        SecretShop shop;
        QDir(shop.folder.path()).mkdir("secrets");
        shop.writeToDisk("old", "secrets/postgres_password.txt");
        QVERIFY(shop.press(moveButton));
        QVERIFY(shop.save());
        QCOMPARE(shop.secret(), QByteArray("old"));
        QCOMPARE(shop.onDisk("secrets/postgres_password_2.txt"), QByteArray("hunter2"));
    }

    void writesNothingOverAFileThatCameMeanwhile() {
        SecretShop shop;
        QVERIFY(shop.press(moveButton));
        QDir(shop.folder.path()).mkdir("secrets");
        shop.writeToDisk("old", "secrets/postgres_password.txt");
        QVERIFY(!shop.save());
        QCOMPARE(shop.onDisk(), shop.before); // or it would name another value
        QCOMPARE(shop.secret(), QByteArray("old"));
        QVERIFY(shop.window.isWindowModified());
    }

    void isNotInAPatch() {
        SecretShop shop;
        QVERIFY(shop.press(moveButton));
        const QByteArray patch = QByteArray::fromStdString(shop.window.workspace().patch());
        QVERIFY(patch.startsWith("new file secrets/postgres_password.txt (1 line, not shown)\n"));
        for (const QByteArray& line : patch.split('\n'))
            QVERIFY2(!line.startsWith('+') || !line.contains("hunter2"), line.constData());
        if (QStandardPaths::findExecutable("git").isEmpty()) QSKIP("no git here to apply it");
        shop.writeToDisk(patch, "own.patch");
        QProcess git;
        git.setWorkingDirectory(shop.folder.path());
        git.start("git", {"apply", "own.patch"});
        QVERIFY(git.waitForFinished() && git.exitCode() == 0);
        QCOMPARE(shop.onDisk(), shop.text());
    }

    void comesBackAfterACrash() {
        const Unsaved unsaved{{"/p/a.yaml"}, {{"/p/a.yaml", "a"}}, {}, {{"/p/s", "hunter2"}}};
        const QByteArray journal = journalStart(unsaved);
        QVERIFY(!journal.contains("hunter2")); // packed, as texts are
        QCOMPARE(readJournal(journal)->newFiles, unsaved.newFiles);
        JournalStep step;
        step.newFiles = text::NewFiles{};
        QVERIFY(readJournal(journal + journalLine(step))->newFiles.empty());
        QCOMPARE(readJournal(journal + journalLine({}))->newFiles, unsaved.newFiles);

        SecretShop shop;
        auto& workspace = shop.window.workspace();
        const auto file = workspace.pathOf(text::FileId(0));
        const std::filesystem::path secret = toPath(shop.file());
        QVERIFY(workspace.restore({{file}, {{file, "services: {}\n"}}, {}, {{secret, "x"}}}));
        QVERIFY(shop.save());
        QCOMPARE(shop.secret(), QByteArray("x"));
    }

    void fromThePalette() {
        SecretShop shop;
        auto* action = shop.window.actionList().moveToSecret;
        QVERIFY(action->isEnabled());
        action->trigger();
        auto* palette = shop.window.findChild<CommandPalette*>();
        QVERIFY(palette != nullptr && palette->isVisible());
        auto* line = palette->findChild<QLineEdit*>();
        QTest::keyClicks(line, "postgres");
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return !shop.text().contains("hunter2"); }));
        shop.select("network:data");
        QVERIFY(!action->isEnabled());
    }

    void secretsOfAService() {
        SecretShop shop;
        QVERIFY(shop.press(moveButton));
        const auto about = [&] {
            QApplication::processEvents();
            auto* label = shop.window.findChild<QLabel*>("secret:postgres_password");
            return label == nullptr ? QString() : label->text().remove(QChar(0x200b));
        };
        QCOMPARE(about(),
                 QString("/run/secrets/postgres_password · from secrets/postgres_password.txt"));
        QVERIFY(shop.save());
        QVERIFY(QFile::remove(shop.file()));
        shop.select("service:api");
        QVERIFY(shop.press("Let the service read a secret of the project, or declare one"));
        QVERIFY(shop.enter("secret:new", "postgres_password"));
        QVERIFY(about().endsWith("secrets/postgres_password.txt, which is missing"));
        QVERIFY(shop.press("No longer read secret postgres_password"));
        QVERIFY(about().isEmpty());
        shop.undo();
        QVERIFY(!about().isEmpty());
    }

    void oneIsDeclaredByItself() {
        WindowFixture shop;
        const QByteArray before = shop.text();
        shop.select("service:api");
        const auto add = [&](const char* text) {
            return shop.press("Let the service read a secret of the project, or declare one") &&
                   shop.enter("secret:new", text);
        };
        const auto about = [&](const QString& name) {
            QApplication::processEvents();
            auto* label = shop.window.findChild<QLabel*>(name);
            return label == nullptr ? QString() : label->text().remove(QChar(0x200b));
        };
        QVERIFY(add("token=./secrets/token.txt"));
        QVERIFY2(shop.text().contains("secrets:\n  token:\n    file: ./secrets/token.txt\n"),
                 shop.text());
        QVERIFY(about("secret:token").endsWith("secrets/token.txt, which is missing"));
        QCOMPARE(shop.window.workspace().undoStack().count(), 1);
        QVERIFY(add("key=${API_KEY}"));
        QVERIFY2(shop.text().contains("  key:\n    environment: API_KEY\n"), shop.text());
        QVERIFY(about("secret:key").endsWith("variable API_KEY of the shell"));
        QVERIFY(about("unread:key").isEmpty());

        // The project keeps it until somebody takes it away.
        QVERIFY(shop.press("No longer read secret key"));
        QCOMPARE(about("unread:key"), "key · from variable API_KEY of the shell");
        QVERIFY(about("unread:token").isEmpty());
        QVERIFY(shop.press("No longer declare secret key"));
        QVERIFY(!shop.text().contains("API_KEY"));
        QVERIFY(about("unread:key").isEmpty());
        QVERIFY(shop.press("No longer read secret token"));
        QVERIFY(shop.press("No longer declare secret token"));
        QCOMPARE(shop.text(), before);
        for (int step = 0; step < 6; ++step)
            shop.undo();
        QCOMPARE(shop.text(), before);
    }

    void whatAnInactiveServiceReadsStays() {
        WindowFixture shop;
        shop.writeToDisk(
            "services:\n  a: {image: a}\n  b: {image: b, profiles: [x], secrets: [k]}\n"
            "  c: {image: c, build: {context: ., secrets: [l]}}\n"
            "secrets:\n  k: {environment: K}\n  l: {environment: L}\n"
            "  m: {environment: M}\n");
        QVERIFY(shop.window.openFiles({shop.path("compose.yaml")}));
        shop.select("service:a");
        QApplication::processEvents();
        QVERIFY(shop.window.findChild<QLabel*>("unread:m") != nullptr);
        QVERIFY(shop.window.findChild<QLabel*>("unread:k") == nullptr);
        QVERIFY(shop.window.findChild<QLabel*>("unread:l") == nullptr);
    }

    void isRefusedReadOnly() {
        SecretShop shop;
        shop.window.workspace().setReadOnly(true);
        QVERIFY(!shop.window.workspace().apply(
            {MoveToSecret{.service = ServiceName("db"), .key = "POSTGRES_PASSWORD"}}));
        QCOMPARE(shop.text(), shop.before);
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::SecretsTest)
#include "secrets_test.moc"
