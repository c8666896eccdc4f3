// Values as Compose writes them: variables, `.env` files, ports, sizes, processor shares,
// durations. The tables follow what docker-compose 2.26.1 with compose-go 2.4.8 does.
#include "compose/env_file.h"
#include "compose/ports.h"

#include <QTest>

#include <array>
#include <format>

using namespace tw;
using namespace tw::compose;

namespace {

const Environment environment{{"V", "value"}, {"E", ""}, {"D", "$V"}, {"_a1", "under"}};

std::string shown(const Result<std::vector<PublishedPort>>& ports) {
    if (!ports) {
        return "error";
    }
    std::string out;
    for (const PublishedPort& port : *ports) {
        out += std::format("{}{}|{}|{}/{}", out.empty() ? "" : " ", port.host_ip, port.published,
                           port.target, to_text(port.protocol));
    }
    return out;
}

} // namespace

class ComposeValuesTest : public QObject {
    Q_OBJECT

private slots:
    void interpolation_data();
    void interpolation();
    void refusedVariables_data();
    void refusedVariables();
    void unsetVariables();
    void deeplyNested();
    void envFile_data();
    void envFile();
    void envFileProblems_data();
    void envFileProblems();
    void ports_data();
    void ports();
};

void ComposeValuesTest::interpolation_data() {
    QTest::addColumn<QString>("expected");
    static constexpr auto table = std::to_array<std::array<const char*, 2>>({
        {"$V", "value"},
        {"${V}", "value"},
        {"a${V}b$V.c", "avaluebvalue.c"},
        {"${_a1}$_a1", "underunder"},
        {"$Vx", ""}, // the name goes on as far as it can
        {"${U:-d}", "d"},
        {"${E:-d}", "d"},
        {"${V:-d}", "value"},
        {"${U-d}", "d"},
        {"${E-d}", ""},
        {"${V:?m}", "value"},
        {"${E?m}", ""},
        {"${V:+alt}", "alt"},
        {"${E:+alt}", ""},
        {"${E+alt}", "alt"},
        {"${U+alt}", ""},
        {"$$", "$"},
        {"$$V", "$V"},
        {"$${V}", "${V}"},
        {"$$$V", "$value"},
        {"${U-a:-b}", "a:-b"}, // the first operator counts
        {"${U:-a-b}", "a-b"},
        {"${U:-${V}}", "value"},
        {"${U:-${W:-x}}", "x"},
        {"${U:-{}}", "{}"},
        {"${U:-}", ""},
        {"${U:-a b}", "a b"},
        {"${U:-a:b}", "a:b"},
        {"$1", "$1"},
        {"https://x/$1", "https://x/$1"},
        {"$ x", "$ x"},
        {"$(cmd)", "$(cmd)"},
        {"$é", "$é"},
        {"a$", "a$"},
        {"$", "$"},
        {"$D", "$V"}, // what comes from a variable is not read again
        {"\\$V", "\\value"},
        {"{{ x }}", "{{ x }}"},
        {"", ""},
    });
    for (const auto& [text, expected] : table) {
        QTest::newRow(text) << QString(expected);
    }
}

void ComposeValuesTest::interpolation() {
    QFETCH(const QString, expected);
    const Interpolated result = interpolate(QTest::currentDataTag(), environment);
    QCOMPARE(QString::fromStdString(result.text), expected);
    QCOMPARE(QString::fromStdString(result.error), QString());
}

void ComposeValuesTest::refusedVariables_data() {
    QTest::addColumn<QString>("reason");
    for (const char* text : {"${", "${}", "${ V}", "${V }", "${1}", "${V.x}", "${V:0:1}",
                             "${V/x/y}", "${V#x}", "${#V}", "${!V}", "${V,,}", "${V:=x}", "${é}",
                             "${V", "a${U:-${V}", "${U:?gone}", "${E:?gone}", "${U?gone}"}) {
        QTest::newRow(text) << QString(QString(text).contains("gone") ? "gone" : "");
    }
}

void ComposeValuesTest::refusedVariables() {
    QFETCH(const QString, reason);
    const Interpolated result = interpolate(QTest::currentDataTag(), environment);
    QVERIFY(!result.error.empty());
    QVERIFY2(result.error.str().contains(reason.toStdString()), result.error.str().c_str());
}

void ComposeValuesTest::unsetVariables() {
    const Interpolated result = interpolate("$A ${B} ${C:-c} ${D-d} ${E:+e} $V", {{"V", "v"}});
    QCOMPARE(result.text, "  c d  v");
    QCOMPARE(result.unset, (std::vector<std::string>{"A", "B"}));
    QVERIFY(result.has_variable);
    QVERIFY(!interpolate("a$$b", {}).has_variable);
}

void ComposeValuesTest::deeplyNested() {
    constexpr std::size_t depth = 100'000;
    std::string text;
    for (std::size_t i = 0; i < depth; ++i) {
        text += "${U:-";
    }
    text += "x" + std::string(depth, '}');
    QVERIFY(!interpolate(text, {}).error.empty());
}

void ComposeValuesTest::envFile_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); ///< of the variable K
    static constexpr auto table = std::to_array<std::array<const char*, 3>>({
        {"plain", "K=v", "v"},
        {"export", "export K=v", "v"},
        {"colon", "K: v", "v"},
        {"blanks", "  K  =  v w  ", "v w"},
        {"comment behind a blank", "K=v # no", "v"},
        {"hash without a blank", "K=v#yes", "v#yes"},
        {"comment line", "# K=no\nK=v", "v"},
        {"single quotes", "K='a $V \\n # b'", "a $V \\n # b"},
        {"double quotes", "K=\"a $V \\n# \\\"b\\\"\"", "a shell \n# \"b\""},
        {"comment behind quotes", "K=\"v\" # no", "v"},
        {"several lines", "K=\"a\nb\"\nL=1", "a\nb"},
        {"empty", "K=", ""},
        {"only a comment", "K= # no", ""},
        {"equals in the value", "K=a=b", "a=b"},
        {"url", "K=http://x:1/y", "http://x:1/y"},
        {"earlier key", "A=1\nK=${A}2", "12"},
        {"shell wins over earlier keys", "V=file\nK=$V", "shell"},
        {"default", "K=${U:-d}", "d"},
        {"later wins", "K=1\nK=2", "2"},
        {"BOM", "\xEF\xBB\xBFK=v", "v"},
        {"CRLF", "A=1\r\nK=v\r\nL=2\r\n", "v"},
        {"dollar escaped", "K=\"a\\$V\"", "a$V"},
        {"not closed at a line's end", "K=v\nL", "v"},
    });
    for (const auto& [name, text, value] : table) {
        QTest::newRow(name) << QString(text) << QString(value);
    }
}

void ComposeValuesTest::envFile() {
    QFETCH(const QString, text);
    QFETCH(const QString, value);
    text::FileSet files;
    const text::FileId file = files.add(".env", text.toStdString());
    const EnvFile read = read_env_file(files, file, {{"V", "shell"}});
    QVERIFY2(read.diagnostics.empty(),
             read.diagnostics.empty() ? "" : read.diagnostics.front().message.str().c_str());
    QVERIFY(read.values.contains("K"));
    QCOMPARE(QString::fromStdString(read.values.at("K")), value);
}

void ComposeValuesTest::envFileProblems_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("quote not closed") << QString("A=1\nK=\"v\n") << QString(".env:2:1");
    QTest::newRow("single quote not closed") << QString("K='v") << QString(".env:1:1");
    QTest::newRow("quoted key") << QString("\"K\"=v\n") << QString(".env:1:1");
    QTest::newRow("text behind quotes") << QString("\nK='v' w\n") << QString(".env:2:1");
}

void ComposeValuesTest::envFileProblems() {
    QFETCH(const QString, text);
    QFETCH(const QString, place);
    text::FileSet files;
    const text::FileId file = files.add(".env", text.toStdString());
    const EnvFile read = read_env_file(files, file, {});
    QCOMPARE(read.diagnostics.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(to_text(files, read.diagnostics.front().location)), place);
}

void ComposeValuesTest::ports_data() {
    QTest::addColumn<QString>("expected");
    static constexpr auto table = std::to_array<std::array<const char*, 2>>({
        {"80", "||80/tcp"},
        {"80:80", "|80|80/tcp"},
        {"8080:80", "|8080|80/tcp"},
        {"3000-3002", "||3000/tcp ||3001/tcp ||3002/tcp"},
        {"3000-3002:80-82", "|3000|80/tcp |3001|81/tcp |3002|82/tcp"},
        {"3000-3005:80", "|3000-3005|80/tcp"},
        {"127.0.0.1:8080:80", "127.0.0.1|8080|80/tcp"},
        {"127.0.0.1::80", "127.0.0.1||80/tcp"},
        {"127.0.0.1:3000-3001:80-81", "127.0.0.1|3000|80/tcp 127.0.0.1|3001|81/tcp"},
        {"[::1]:8080:80", "::1|8080|80/tcp"},
        {"[::]:80:80", "::|80|80/tcp"},
        {"[::1]::80", "::1||80/tcp"},
        {"6060:6060/udp", "|6060|6060/udp"},
        {"6060/sctp", "||6060/sctp"},
        {"80:80/TCP", "|80|80/tcp"},
        {"8080:80/tcp/udp", "|8080|80/tcp"},
        {"80/", "||80/tcp"},
        {":80", "||80/tcp"},
        {"0:80", "|0|80/tcp"},
        {"65535:65535", "|65535|65535/tcp"},
        {"3000-3002:80-81", "error"},
        {"3000:80-81", "error"},
        {"127.0.0.1:80", "error"},
        {"::1:8080:80", "error"},
        {"localhost:8080:80", "error"},
        {"*:80:80", "error"},
        {"256.0.0.1:80:80", "error"},
        {"10.0.0.0/8:80:80", "error"},
        {"80:80/foo", "error"},
        {"8080:", "error"},
        {"", "error"},
        {":", "error"},
        {"::", "error"},
        {"80:0", "error"},
        {"65536:80", "error"},
        {"80:65536", "error"},
        {"-1:80", "error"},
        {"80-70", "error"},
        {"a:80", "error"},
        {"80:b", "error"},
        {" 80:80", "error"},
        {"80: 80", "error"},
        {"80:80 ", "error"},
        {"8080.5", "error"},
        {"1e3", "error"},
        {"+80", "error"},
        {"[::1", "error"},
        {"[]:80:80", "error"},
    });
    for (const auto& [text, expected] : table) {
        QTest::newRow(text) << QString(expected);
    }
}

void ComposeValuesTest::ports() {
    QFETCH(const QString, expected);
    QCOMPARE(QString::fromStdString(shown(parse_ports(QTest::currentDataTag()))), expected);
}

QTEST_APPLESS_MAIN(ComposeValuesTest)
#include "compose_values_test.moc"
