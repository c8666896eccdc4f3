// The disk: whole files or none, modes and links kept, and errors that say what and why.
#include "text/disk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace tw::text;
namespace fs = std::filesystem;

namespace {

QString q(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string content(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void put(const fs::path& path, std::string_view text) {
    std::ofstream(path, std::ios::binary) << text;
}

} // namespace

class DiskTest : public QObject {
    Q_OBJECT

private slots:
    void keepsModeAndLink();
    void createsForTheOwnerAlone();
    void createsOverNothing();
    void failures();
    void refusesLargeFiles();
};

void DiskTest::keepsModeAndLink() {
    const QTemporaryDir folder;
    const fs::path target = fs::path(folder.path().toStdString()) / "target.yaml";
    const fs::path link = fs::path(folder.path().toStdString()) / "link.yaml";
    put(target, "old\n");
    fs::permissions(target, fs::perms(0640));
    fs::create_symlink("target.yaml", link);
    const auto disk = real_disk();
    QVERIFY(disk->write(link, "new\n"));
    QVERIFY(fs::is_symlink(link));
    QCOMPARE(q(content(target)), QString("new\n"));
    QCOMPARE(fs::status(target).permissions(), fs::perms(0640));
    QCOMPARE(q(disk->read(link).value()), QString("new\n"));
    QVERIFY(disk->is_file(link));
    const fs::path fresh = target.parent_path() / "fresh.yaml";
    QVERIFY(disk->write(fresh, "x"));
    QCOMPARE(q(content(fresh)), QString("x"));
    QCOMPARE(QDir(folder.path())
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                 .size(),
             3); // no temporary file is left
}

void DiskTest::createsForTheOwnerAlone() {
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    fs::permissions(root, fs::perms(0755));
    const auto disk = real_disk();
    QVERIFY(disk->create(root / "a/b/secret.txt", "hunter2"));
    QCOMPARE(q(content(root / "a/b/secret.txt")), QString("hunter2"));
    QCOMPARE(fs::status(root / "a/b/secret.txt").permissions(), fs::perms(0600));
    QCOMPARE(fs::status(root / "a/b").permissions(), fs::perms(0700));
    QCOMPARE(fs::status(root / "a").permissions(), fs::perms(0700));
    QCOMPARE(fs::status(root).permissions(), fs::perms(0755)); // was there
    QCOMPARE(QDir(QString::fromStdString((root / "a/b").string()))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                 .size(),
             1); // no temporary file is left
}

void DiskTest::createsOverNothing() {
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    put(root / "there", "old");
    fs::permissions(root / "there", fs::perms(0640));
    fs::create_symlink("nowhere", root / "link");
    const auto real = real_disk();
    MemoryDisk memory;
    memory.files[root / "there"] = "old";
    for (Disk* disk : {static_cast<Disk*>(real.get()), static_cast<Disk*>(&memory)}) {
        const auto made = disk->create(root / "there", "new");
        QVERIFY(!made);
        QVERIFY(made.error().message.str().contains("is there already"));
        QVERIFY(!made.error().message.str().contains("new"));
        QCOMPARE(q(disk->read(root / "there").value()), QString("old"));
        QVERIFY(disk->create(root / "there", "old"));
    }
    QCOMPARE(fs::status(root / "there").permissions(), fs::perms(0640));
    QVERIFY(!real->create(root / "link", "new")); // nor what a link would lead to
    QVERIFY(!fs::exists(root / "nowhere"));
    QVERIFY(!real->create(root / "there/below", "new"));
    QCOMPARE(QDir(folder.path())
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
                 .size(),
             2); // no temporary file is left
}

void DiskTest::failures() {
    const QTemporaryDir folder;
    const fs::path root = folder.path().toStdString();
    const auto disk = real_disk();
    for (const fs::path& path : {root / "no.yaml", root / "no/dir.yaml", root}) {
        const auto read = disk->read(path);
        QVERIFY(!read);
        QVERIFY2(read.error().message.str().contains(path.string()),
                 read.error().message.str().c_str());
        QVERIFY(!disk->is_file(path));
    }
    for (const fs::path& path : {root / "no/dir.yaml", root, fs::path("/proc/tierwright.yaml")}) {
        const auto written = disk->write(path, "x");
        QVERIFY2(!written, path.c_str());
        QVERIFY2(written.error().message.str().contains(path.string()),
                 written.error().message.str().c_str());
    }
    put(root / "file", "x");
    QVERIFY(!disk->write(root / "file" / "in.yaml", "x"));
    QCOMPARE(q(content(root / "file")), QString("x"));
}

void DiskTest::refusesLargeFiles() {
    const QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "large.yaml";
    constexpr std::uintmax_t limit = 64U * 1024 * 1024;
    put(path, "");
    fs::resize_file(path, limit);
    const auto disk = real_disk();
    QVERIFY(disk->read(path));
    fs::resize_file(path, limit + 1);
    const auto read = disk->read(path);
    QVERIFY(!read);
    QVERIFY2(read.error().message.str().contains("64 MiB"), read.error().message.str().c_str());
}

QTEST_APPLESS_MAIN(DiskTest)
#include "disk_test.moc"
