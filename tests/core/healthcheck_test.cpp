// A health check's test on one line and back; what only a shell understands.
#include "compose/healthcheck.h"
#include "compose/interpolate.h"
#include "compose/mount.h"
#include "compose/ports.h"
#include "compose/shell_words.h"

#include <QTest>

using namespace tw;
using compose::TestForm;
using compose::TestLine;

using Words = std::vector<std::string>;
Q_DECLARE_METATYPE(Words)

class HealthcheckTest : public QObject {
    Q_OBJECT

private slots:
    void linesOfWords_data() {
        QTest::addColumn<Words>("words");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* name, const Words& words, const char* line) {
            QTest::newRow(name) << words << QString(line);
        };
        row("plain", {"curl", "-f", "http://localhost:80/a"}, "curl -f http://localhost:80/a");
        row("a command for a shell", {"sh", "-c", "a && b"}, "sh -c 'a && b'");
        row("an empty word", {"a", "", "b"}, "a '' b");
        row("an empty word at the end", {"a", ""}, "a ''");
        row("a single quote", {"echo", "it's"}, "echo \"it's\"");
        row("a double quote", {"a", "say \"x\""}, "a 'say \"x\"'");
        row("both quotes", {"a", "'x\""}, "a ''\\''x\"'");
        row("a backslash", {"a", "b\\c"}, "a 'b\\c'");
        row("a single quote and a backslash", {"a", "'\\"}, "a ''\\''\\'");
        row("a dollar sign", {"a", "$$HOME"}, "a '$$HOME'");
        row("a dollar sign within", {"a", "b$$"}, "a 'b$$'");
        row("a quote and a dollar sign", {"a", "it's $$5"}, "a 'it'\\''s $$5'");
        row("a substitution", {"a", "$(b)"}, "a '$(b)'");
        row("a variable of Compose", {"a", "http://h:${PORT}"}, "a http://h:${PORT}");
        row("a comment", {"a", "#b"}, "a '#b'");
        row("blanks alone", {"  "}, "'  '");
        row("a tab and a line break", {"a\tb", "c\nd"}, "'a\tb' 'c\nd'");
        row("other letters", {"grüße", "—"}, "grüße —");
        row("a query", {"curl", "http://h/?a=1&b=2"}, "curl 'http://h/?a=1&b=2'");
    }

    void linesOfWords() {
        QFETCH(const Words, words);
        QFETCH(const QString, line);
        QCOMPARE(QString::fromStdString(compose::quoted_line(words)), line);
        QCOMPARE(compose::shell_words(line.toStdString()).value_or(Words{}), words);
        Words list{"CMD"};
        list.insert(list.end(), words.begin(), words.end());
        const TestLine test = compose::test_line(list);
        QCOMPARE(test.form, TestForm::Words);
        QCOMPARE(compose::test_list(test).value_or(Words{}), list);
    }

    /// Every list of a few letters that mean something to somebody, and back.
    void everyShortWordComesBack() {
        const std::string letters = "a '\"\\$#{&";
        for (const char first : letters) {
            for (const char second : letters) {
                for (const char third : letters) {
                    const Words words{std::string{first, second, third}, std::string{third}};
                    const std::string line = compose::quoted_line(words);
                    QVERIFY2(compose::shell_words(line) == words, line.c_str());
                }
            }
        }
    }

    void aLineForTheShellStaysAsItIs() {
        const Words list{"CMD-SHELL", "a 'b' && echo $$HOME"};
        const TestLine line = compose::test_line(list);
        QCOMPARE(line, (TestLine{TestForm::Shell, "a 'b' && echo $$HOME"}));
        QCOMPARE(compose::test_list(line).value_or(Words{}), list);
        QCOMPARE(compose::test_line({"CMD-SHELL", "a", "b"}).text, "a"); // all that runs
        QCOMPARE(compose::test_line({"curl", "x"}), (TestLine{TestForm::Words, "curl x"}));
        QCOMPARE(compose::test_line({}), TestLine{});
    }

    /// What Compose has read has single dollar signs; written again it reads the same.
    void whatComposeHasReadIsReadAgain() {
        const Words read{"CMD", "sh", "-c", "echo $HOME"};
        const TestLine line = compose::test_line_of(read);
        QCOMPARE(line.text, "sh -c 'echo $$HOME'");
        Words again = compose::test_list(line).value_or(Words{});
        for (std::string& word : again)
            word = compose::interpolate(word, {}).text;
        QCOMPARE(again, read);
    }

    /// Between double quotes a shell drops a backslash only before what means something there.
    void backslashesBetweenDoubleQuotes() {
        const std::string line =
            "grep \"a\\.b\" f \"c\\\"d\" \"e\\\\f\" \"g\\$h\" \"i\\`j\" \"k\\'l\" m\\.n";
        QCOMPARE(compose::shell_words(line).value_or(Words{}),
                 (Words{"grep", "a\\.b", "f", "c\"d", "e\\f", "g$h", "i`j", "k\\'l", "m.n"}));
        QCOMPARE(compose::shell_words("a \\\n b\\\nc \"d\\\ne\" # f").value_or(Words{}),
                 (Words{"a", "bc", "de"}));
        const auto list = compose::test_list({TestForm::Words, "grep \"a\\.b\" f"});
        QCOMPARE(list.value_or(Words{}), (Words{"CMD", "grep", "a\\.b", "f"}));
    }

    /// As Compose splits a `command`: asked of Compose itself.
    void backslashesInACommand() {
        QCOMPARE(compose::command_words("grep \"a\\.b\" a\\.b \"c\\\"d\" \"e\\\\f\" \"t\\tn\" #c")
                     .value_or(Words{}),
                 (Words{"grep", "a.b", "a.b", "c\"d", "e\\f", "ttn", "#c"}));
        QCOMPARE(compose::command_words("a\\\nb \"a\\\nb\"").value_or(Words{}),
                 (Words{"a\nb", "a\nb"}));
        QVERIFY(!compose::command_words("a \"b\\\""));
    }

    void refusesWhatIsNoLine() {
        QVERIFY(!compose::test_list({TestForm::Words, "a 'b"}));
        QVERIFY(!compose::test_list({TestForm::Words, "a \\"}));
        QVERIFY(!compose::test_list({TestForm::Words, "  "}));
        QVERIFY(!compose::test_list({TestForm::Words, "# nothing"}));
    }

    void signsOfAShell_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("sign");
        const auto row = [](const char* line, const char* sign) {
            QTest::newRow(line) << QString(line) << QString(sign);
        };
        row("curl -f http://localhost:${PORT:-80}/a", "");
        row("sh -c 'a && b | c $$D'", "");
        row("a \"b && c\"", "");
        row("a \\&", "");
        row("a && b", "&&");
        row("a || exit 1", "||");
        row("a >/dev/null", ">");
        row("a $$HOME", "$$HOME");
        row("a \"$$HOME\"", "$$HOME");
        row("a \"$(b)\"", "$(");
        row("a `b`", "`");
        row("ls *.txt", "*");
        row("ls ~/x", "~");
        row("curl http://h/~x", "");
        row("! a", "!");
        row("A=1 b", "A=");
        row("test a = b", "");
    }

    void signsOfAShell() {
        QFETCH(const QString, line);
        QTEST(QString::fromStdString(compose::shell_sign(line.toStdString())), "sign");
        const auto words = compose::in_form({TestForm::Shell, line.toStdString()}, TestForm::Words);
        QFETCH(const QString, sign);
        QCOMPARE(words.has_value(), sign.isEmpty());
        if (words) {
            QCOMPARE(compose::in_form(*words, TestForm::Shell)->text, line.toStdString());
        }
    }

    void tellsWhatDockerTakes() {
        QCOMPARE(compose::HealthDefaults::of("interval"), "30s");
        QCOMPARE(compose::HealthDefaults::of("start_period"), "0s");
        QCOMPARE(compose::HealthDefaults::of("start_interval"), "5s");
        QCOMPARE(compose::HealthDefaults::of("retries"), "3");
        QCOMPARE(compose::HealthDefaults::of("test"), "");
    }

    void portsAndSecretsAsPeopleReadThem() {
        for (const char* text : {"80", "8080:80", "127.0.0.1:8080:80", "[::1]:53:53/udp",
                                 "127.0.0.1::80", "9000:9000/sctp", "3000-3005:80"}) {
            const auto ports = compose::parse_ports(text);
            QVERIFY(ports.has_value());
            QCOMPARE(compose::to_text(ports->front()), text);
        }
        QCOMPARE(compose::mounted_secret("key"), "/run/secrets/key");
        QCOMPARE(compose::mounted_secret("/etc/key"), "/etc/key");
    }
};

QTEST_GUILESS_MAIN(HealthcheckTest)
#include "healthcheck_test.moc"
