#include "workspace/git_history.h"

#include "conversions.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

namespace tw::gui {
namespace {

struct GitWords {
    Q_DECLARE_TR_FUNCTIONS(GitHistory)
};

constexpr int mostMilliseconds = 5000;

QProcessEnvironment quietEnvironment() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // These would lead elsewhere than to the repository around the file.
    for (const char* name : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_NAMESPACE",
                             "GIT_OBJECT_DIRECTORY", "GIT_EXTERNAL_DIFF"})
        environment.remove(name);
    environment.insert("GIT_TERMINAL_PROMPT", "0");
    environment.insert("GIT_NO_LAZY_FETCH", "1"); // what is not here is not fetched
    environment.insert("LC_ALL", "C");            // for what is read of the messages
    return environment;
}

struct Answer {
    bool good = false;
    QByteArray output;
    QString said; ///< on the error channel
};

Result<Answer> ask(const QStringList& arguments, const std::filesystem::path& folder) {
    const QString program = QStandardPaths::findExecutable("git");
    if (program.isEmpty()) return fail(toBytes(GitWords::tr("There is no program git here.")));
    QProcess git;
    git.setProgram(program);
    git.setArguments(
        QStringList{"--no-pager", "--no-optional-locks", "-c", "core.fsmonitor=false"} + arguments);
    git.setWorkingDirectory(toQt(folder));
    git.setProcessEnvironment(quietEnvironment());
    git.setStandardInputFile(QProcess::nullDevice());
    git.start();
    if (!git.waitForFinished(mostMilliseconds)) {
        git.kill();
        git.waitForFinished();
        return fail(toBytes(GitWords::tr("git gave no answer.")));
    }
    const bool good = git.exitStatus() == QProcess::NormalExit && git.exitCode() == 0;
    return Answer{good, git.readAllStandardOutput(), QString::fromUtf8(git.readAllStandardError())};
}

class GitHistory final : public text::History {
public:
    [[nodiscard]] Result<std::optional<std::string>>
    committed(const std::filesystem::path& file) const override {
        std::error_code error;
        // The file itself, where a link leads to it.
        std::filesystem::path whole = std::filesystem::canonical(file, error);
        if (error) whole = std::filesystem::absolute(file, error);
        const std::filesystem::path folder = whole.parent_path();
        const auto shown = ask(
            {"show", "--no-textconv", "--no-ext-diff", "HEAD:./" + toQt(whole.filename()), "--"},
            folder);
        if (!shown) return std::unexpected(shown.error());
        if (shown->good) return shown->output.toStdString();
        if (shown->said.contains("not a git repository"))
            return fail(toBytes(GitWords::tr("The project is in no git repository.")));
        if (!shown->said.contains("bad revision")) {
            const QString line = shown->said.section('\n', 0, 0).trimmed();
            return fail(toBytes(GitWords::tr("git cannot read the last commit: %1").arg(line)));
        }
        // It says no more: either there is no commit, or no such file in it.
        const auto head = ask({"rev-parse", "--quiet", "--verify", "HEAD"}, folder);
        if (!head) return std::unexpected(head.error());
        if (!head->good)
            return fail(toBytes(GitWords::tr("The git repository has no commit yet.")));
        return std::nullopt;
    }
};

} // namespace

std::shared_ptr<const text::History> gitHistory() {
    return std::make_shared<GitHistory>();
}

} // namespace tw::gui
