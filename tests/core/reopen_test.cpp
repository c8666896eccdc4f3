// Another environment of a project whose texts have been changed and not saved.
#include "memory_project.h"

#include <QTest>

namespace tw::tests {
namespace {

const Texts files{
    {"compose.yaml", "services:\n  web: {image: web}\n  tool: {image: t, profiles: [debug]}\n"},
    {"dev.yaml", "services:\n  mail: {image: mail}\n"},
    {"network-contract.yaml", "version: 1\nenvironments:\n"
                              "  dev: {files: [compose.yaml, dev.yaml], profiles: [debug]}\n"
                              "  prod: {files: [compose.yaml]}\n"}};

analysis::OpenRequest in(const std::string& environment) {
    analysis::OpenRequest request;
    request.working_directory = "/project";
    request.contract = "network-contract.yaml";
    request.target.environment = environment;
    request.today = std::chrono::year(2026) / std::chrono::January / 1;
    return request;
}

QString services(const analysis::Input& input) {
    QStringList names;
    const auto snapshot = analysis::analyse(input);
    for (const auto& service : snapshot->facts.project.services)
        names << QString::fromStdString(service.name.str());
    return names.join(' ');
}

} // namespace

class ReopenTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        disk_.files.clear();
        for (const auto& [name, text] : files)
            disk_.files.emplace("/project" / name, text);
    }

    void readsMoreFilesAndKeepsTheIds() {
        const auto prod = analysis::open(disk_, in("prod"));
        QVERIFY(prod);
        QCOMPARE(services(*prod), "web");
        const auto dev = analysis::reopen(disk_, in("dev"), prod->files);
        QVERIFY(dev);
        QCOMPARE(services(*dev), "web tool mail");
        QCOMPARE(dev->compose_files.front(), prod->compose_files.front());
        QCOMPARE(dev->contract_file, prod->contract_file);
        for (std::size_t i = 0; i < prod->files.size(); ++i) {
            const text::FileId file{i};
            QVERIFY(dev->files.at(file).path() == prod->files.at(file).path());
        }
        const auto back = analysis::reopen(disk_, in("prod"), dev->files);
        QVERIFY(back);
        QCOMPARE(services(*back), "web");
        QCOMPARE(back->files.size(), dev->files.size());
    }

    void keepsUnsavedTexts() {
        const auto prod = analysis::open(disk_, in("prod"));
        const auto file = prod->compose_files.front();
        const auto changed = prod->files.with_text(file, "services:\n  shop: {image: web}\n");
        const auto dev = analysis::reopen(disk_, in("dev"), changed);
        QCOMPARE(services(*dev), "shop mail");
        QCOMPARE(dev->files.text(file), changed.text(file));
    }

    void readsTheEnvironmentFromTheUnsavedContract() {
        const auto prod = analysis::open(disk_, in("prod"));
        const auto changed = prod->files.with_text(
            *prod->contract_file, "version: 1\nenvironments: {test: {files: [dev.yaml]}}\n");
        QVERIFY(!analysis::reopen(disk_, in("prod"), changed));
        const auto test = analysis::reopen(disk_, in("test"), changed);
        QVERIFY(test);
        QCOMPARE(services(*test), "mail");
    }

    void profilesMayBeSwitchedOff() {
        auto request = in("dev");
        QCOMPARE(services(*analysis::open(disk_, request)), "web tool mail");
        request.own_profiles = true;
        QCOMPARE(services(*analysis::open(disk_, request)), "web mail");
        request.profiles = {"debug"};
        QCOMPARE(services(*analysis::open(disk_, request)), "web tool mail");
    }

    void saysWhichFileIsAbsent() {
        const auto prod = analysis::open(disk_, in("prod"));
        disk_.files.erase("/project/dev.yaml");
        const auto dev = analysis::reopen(disk_, in("dev"), prod->files);
        QVERIFY(!dev);
        QVERIFY(QString::fromStdString(dev.error().message).contains("dev.yaml"));
    }

private:
    text::MemoryDisk disk_;
};

} // namespace tw::tests

QTEST_GUILESS_MAIN(tw::tests::ReopenTest)
#include "reopen_test.moc"
