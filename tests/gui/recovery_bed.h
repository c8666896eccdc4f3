// What tests of crash recovery need: a hand that edits in a process of its own until it is killed,
// projects for it, and disks that refuse.
#pragma once

#include "window_fixture.h"

#include <QProcess>
#include <QStandardPaths>

#include <sys/resource.h>

#include <csignal>
#include <cstdio>

namespace tw::gui {

inline constexpr int editsOfTheHand = 60;

/// Text and arrangement, in one line.
inline QByteArray stateOf(MainWindow& window) {
    const auto& workspace = window.workspace();
    return QByteArray::fromStdString(workspace.files().text(text::FileId(0))).toBase64() + ' ' +
           QByteArray::fromStdString(picture::write_layout(workspace.layout())).toBase64();
}

inline void addNetworkByKeys(MainWindow& window, const QString& name) {
    window.activateWindow(); // a question may have been answered before
    if (!QTest::qWaitForWindowActive(&window)) qWarning("the window is not active");
    window.canvas().setFocus();
    QTest::keyClick(&window.canvas(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* line = window.findChild<QLineEdit*>("inPlace0");
    QTest::keyClicks(line, name);
    QTest::keyClick(line, Qt::Key_Return);
}

inline void edit(MainWindow& window, int number) {
    QWidget* editor = window.code().currentEditor();
    switch (number % 6) {
    case 3: addNetworkByKeys(window, QString("net%1").arg(number)); break;
    case 4: QTest::keyClick(&window.canvas(), Qt::Key_T, Qt::ControlModifier); break;
    case 5:
        if (number % 4 == 1) window.actionList().undo->trigger();
        break;
    default: QTest::keyClick(editor, static_cast<char>('a' + number % 26));
    }
}

inline QByteArray stateOf(const Windows& windows) {
    QByteArrayList states;
    for (MainWindow* window : windows.all())
        states << stateOf(*window);
    return states.join(' ');
}

/// Edits files in turn, one a window, and prints the state of all when a step is done. Ends by
/// itself, or is killed.
inline int beAHand(const QStringList& files) {
    Theme theme(Scheme::Light);
    Windows windows(theme);
    for (const QString& file : files) {
        MainWindow& window = windows.add();
        window.resize(1400, 900);
        window.show();
        if (!window.openFiles({file})) return 2;
        QTest::qWait(1);
        window.actionList().code->trigger();
        window.code().currentEditor()->moveCursor(QTextCursor::EndOfLine);
    }
    for (int number = 0; number < editsOfTheHand; ++number) {
        for (MainWindow* window : windows.all()) {
            edit(*window, number);
            std::printf("%s\n", stateOf(windows).constData());
            std::fflush(stdout);
        }
    }
    return 0;
}

/// Two projects, and a data folder that nobody else uses.
class Place {
public:
    Place() {
        qputenv("XDG_DATA_HOME", folder_.filePath("data").toUtf8());
        copyShop(folder_.filePath("project"));
        copyShop(folder_.filePath("other"));
    }
    [[nodiscard]] QString compose() const { return folder_.filePath("project/compose.yaml"); }
    [[nodiscard]] QString other() const { return folder_.filePath("other/compose.yaml"); }
    [[nodiscard]] QByteArray onDisk() const {
        QFile file(compose());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList files() const {
        return QDir(folder_.filePath("project")).entryList(QDir::Files);
    }
    [[nodiscard]] static QStringList journals() {
        const QString folder =
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/recovery";
        return QDir(folder).entryList(QDir::Files);
    }

private:
    static void copyShop(const QString& folder) {
        QDir().mkpath(folder);
        const QString from =
            qEnvironmentVariable("TIERWRIGHT_SOURCE_DIR") + "/tests/fixtures/gui/shop/";
        for (const QString name : {"compose.yaml", "network-contract.yaml"}) {
            QFile::copy(from + name, folder + '/' + name);
            QFile::setPermissions(folder + '/' + name, QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    QTemporaryDir folder_;
};

/// States that the hand shows, until it has shown `wanted` of them and is killed for it.
inline QList<QByteArray> statesUntilKilled(const QStringList& files, int wanted) {
    QProcess hand;
    hand.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    hand.start(QCoreApplication::applicationFilePath(), QStringList{"--hand"} + files);
    QByteArray said;
    while (said.count('\n') < wanted && hand.waitForReadyRead(60000))
        said += hand.readAllStandardOutput();
    if (hand.state() != QProcess::NotRunning) ::kill(static_cast<pid_t>(hand.processId()), SIGKILL);
    hand.waitForFinished();
    said += hand.readAllStandardOutput();
    QList<QByteArray> states = said.split('\n');
    states.removeLast(); // nothing, or half a line
    return states;
}

/// Files larger than this cannot be written, as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t room) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit now{room, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

/// Reads, and refuses to write.
class ReadOnlyDisk final : public text::Disk {
public:
    [[nodiscard]] Result<std::string> read(const std::filesystem::path& path) const override {
        return disk_->read(path);
    }
    [[nodiscard]] Result<void> write(const std::filesystem::path& path, std::string_view) override {
        return fail("cannot write " + path.string() + ": Read-only file system");
    }
    [[nodiscard]] Result<void> create(const std::filesystem::path& path,
                                      std::string_view text) override {
        return write(path, text);
    }
    [[nodiscard]] bool is_file(const std::filesystem::path& path) const override {
        return disk_->is_file(path);
    }
    [[nodiscard]] std::optional<std::vector<std::filesystem::path>>
    files_below(const std::filesystem::path& folder) const override {
        return disk_->files_below(folder);
    }

private:
    std::unique_ptr<text::Disk> disk_ = text::real_disk();
};

} // namespace tw::gui
