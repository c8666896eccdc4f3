// Which files make a project: found as Compose finds them, without -f and with it.
#include "memory_project.h"

#include <QTest>

using namespace tw;
using analysis::OpenRequest;

namespace {

constexpr auto one = "services:\n  a: {image: \"x:$V\"}\n";

/// The paths of the compose files, of other files (`.env`, contract) and of remarks.
QString opened(const tests::Texts& texts, const OpenRequest& request) {
    QStringList names;
    try {
        const analysis::Input input = tests::open_texts(texts, request);
        for (const text::FileId file : input.compose_files) {
            names << QString::fromStdString(input.files.at(file).path().string());
        }
        for (std::size_t i = 0; i < input.files.size(); ++i) {
            const text::FileId file{i};
            if (!std::ranges::contains(input.compose_files, file)) {
                names << (input.contract_file == file ? "contract " : "env ") +
                             QString::fromStdString(input.files.at(file).path().string());
            }
        }
        for (const text::Diagnostic& remark : input.remarks) {
            names << "remark " + QString::fromStdString(remark.code);
        }
    } catch (const std::runtime_error& error) {
        return QString::fromUtf8(error.what());
    }
    return names.join(", ");
}

} // namespace

class OpenTest : public QObject {
    Q_OBJECT

private slots:
    void files_data();
    void files();
    void variables_data();
    void variables();
    void projectDirectory();
    void profilesFromEnvironment();
    void badFiles_data();
    void badFiles();
};

void OpenTest::files_data() {
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<OpenRequest>("request");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, QStringList present, OpenRequest request,
                        const char* expected) {
        QTest::newRow(name) << std::move(present) << std::move(request) << QString(expected);
    };
    row("compose.yaml", {"compose.yaml"}, {}, "compose.yaml");
    row("compose.yml", {"compose.yml"}, {}, "compose.yml");
    row("docker-compose.yml", {"docker-compose.yml"}, {}, "docker-compose.yml");
    row("docker-compose.yaml", {"docker-compose.yaml"}, {}, "docker-compose.yaml");
    row("compose.yaml comes first", {"compose.yaml", "compose.yml", "docker-compose.yml"}, {},
        "compose.yaml, remark TW-CMP-027, remark TW-CMP-027");
    row("yml before yaml of the old name", {"docker-compose.yaml", "docker-compose.yml"}, {},
        "docker-compose.yml, remark TW-CMP-027");
    row("override", {"compose.yaml", "compose.override.yaml"}, {},
        "compose.yaml, compose.override.yaml");
    row("override, yml first", {"compose.yaml", "compose.override.yaml", "compose.override.yml"},
        {}, "compose.yaml, compose.override.yml, remark TW-CMP-027");
    row("override of the old name", {"docker-compose.yml", "docker-compose.override.yml"}, {},
        "docker-compose.yml, docker-compose.override.yml");
    row("no override of a named file", {"compose.yaml", "compose.override.yaml"},
        {.files = {"compose.yaml"}}, "compose.yaml");
    row("named files", {"compose.yaml", "a.yaml", "b.yaml"}, {.files = {"b.yaml", "a.yaml"}},
        "b.yaml, a.yaml");
    row("COMPOSE_FILE", {"compose.yaml", "a.yaml", "b.yaml"},
        {.environment = {{"COMPOSE_FILE", "a.yaml:b.yaml"}}}, "a.yaml, b.yaml");
    row("named files before COMPOSE_FILE", {"compose.yaml", "a.yaml"},
        {.files = {"compose.yaml"}, .environment = {{"COMPOSE_FILE", "a.yaml"}}}, "compose.yaml");
    row("folders above", {"compose.yaml"}, {.working_directory = "/project/a/b"},
        "/project/compose.yaml");
    row("the nearest folder", {"compose.yaml", "a/docker-compose.yaml"},
        {.working_directory = "/project/a/b"}, "/project/a/docker-compose.yaml");
    row("none", {"x.yaml"}, {},
        "no compose file found in /project or the directories above it; name one");
    row(".env", {"compose.yaml", ".env"}, {}, "compose.yaml, env /project/.env");
    row(".env beside the first file", {"a/compose.yaml", "a/.env", ".env"},
        {.files = {"a/compose.yaml"}}, "a/compose.yaml, env /project/a/.env");
    row("--env-file instead of .env", {"compose.yaml", ".env", "x.env", "y.env"},
        {.env_files = {"x.env", "y.env"}}, "compose.yaml, env x.env, env y.env");
    row("contract", {"compose.yaml", "network-contract.yaml"}, {},
        "compose.yaml, contract network-contract.yaml");
    row("contract beside the first file", {"a/compose.yaml", "a/network-contract.yaml"},
        {.files = {"a/compose.yaml"}}, "a/compose.yaml, contract a/network-contract.yaml");
    row("named contract", {"compose.yaml", "network-contract.yaml", "c.yaml"},
        {.contract = "c.yaml"}, "compose.yaml, contract c.yaml");
}

void OpenTest::files() {
    QFETCH(const QStringList, present);
    QFETCH(const OpenRequest, request);
    QFETCH(const QString, expected);
    tests::Texts texts;
    for (const QString& name : present) {
        texts[name.toStdString()] = name.contains("env") ? "V=1\n" : one;
    }
    QCOMPARE(opened(texts, request), expected);
}

/// Where a variable's value comes from.
void OpenTest::variables_data() {
    QTest::addColumn<OpenRequest>("request");
    QTest::addColumn<QString>("image");
    QTest::newRow(".env") << OpenRequest{} << QString("x:dot");
    QTest::newRow("the shell wins")
        << OpenRequest{.environment = {{"V", "shell"}}} << QString("x:shell");
    QTest::newRow("even when empty") << OpenRequest{.environment = {{"V", ""}}} << QString("x:");
    QTest::newRow("the later file wins")
        << OpenRequest{.env_files = {"1.env", "2.env"}} << QString("x:two");
}

void OpenTest::variables() {
    QFETCH(const OpenRequest, request);
    QFETCH(const QString, image);
    const auto snapshot = analysis::analyse(tests::open_texts(
        {{"compose.yaml", one}, {".env", "V=dot\n"}, {"1.env", "V=one\n"}, {"2.env", "V=two\n"}},
        request));
    QCOMPARE(QString::fromStdString(snapshot->facts.project.services[0].image->value), image);
}

void OpenTest::projectDirectory() {
    const analysis::Input input =
        tests::open_texts({{"a/compose.yaml", one}, {"dir/.env", "V=1\n"}},
                          {.files = {"a/compose.yaml"}, .project_directory = "dir"});
    QCOMPARE(input.options.directory_name, "dir");
    QCOMPARE(input.options.environment.at("V"), "1");
}

void OpenTest::profilesFromEnvironment() {
    const auto profiles = [](const OpenRequest& request) {
        return tests::open_texts({{"compose.yaml", one}}, request).options.profiles;
    };
    using Profiles = std::vector<std::string>;
    QCOMPARE(profiles({.environment = {{"COMPOSE_PROFILES", "a,b"}}}), (Profiles{"a", "b"}));
    QCOMPARE(profiles({.profiles = {"c"}}), Profiles{"c"});
    QCOMPARE(profiles({}), Profiles{});
}

/// What cannot be opened at all, and what the message says.
void OpenTest::badFiles_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<OpenRequest>("request");
    QTest::addColumn<QString>("message");
    QTest::newRow("missing") << QString(one) << OpenRequest{.files = {"no.yaml"}}
                             << QString("no.yaml");
    QTest::newRow("missing contract")
        << QString(one) << OpenRequest{.contract = "no.yaml"} << QString("no.yaml");
    QTest::newRow("missing env file")
        << QString(one) << OpenRequest{.env_files = {"no.env"}} << QString("no.env");
    QTest::newRow("project name") << QString(one) << OpenRequest{.project_name = "Foo"}
                                  << QString("'Foo' is not a project name");
    QTest::newRow("project name of the shell")
        << QString(one) << OpenRequest{.environment = {{"COMPOSE_PROJECT_NAME", "a b"}}}
        << QString("'a b' is not a project name");
    QTest::newRow("zero byte") << (QString("services:\n  a: x") + QChar(0)) << OpenRequest{}
                               << QString("compose.yaml:2:7: a zero byte");
}

void OpenTest::badFiles() {
    QFETCH(const QString, text);
    QFETCH(const OpenRequest, request);
    QFETCH(const QString, message);
    const QString actual = opened({{"compose.yaml", text.toStdString()}}, request);
    QVERIFY2(actual.contains(message), qPrintable(actual));
}

QTEST_APPLESS_MAIN(OpenTest)
#include "open_test.moc"
