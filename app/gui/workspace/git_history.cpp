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

class GitHistory final : public text::History {
public:
    [[nodiscard]] Result<std::optional<std::string>>
    committed(const std::filesystem::path& file) const override {
        const QString git = QStandardPaths::findExecutable("git");
        if (git.isEmpty()) return fail(toBytes(GitWords::tr("There is no program git here.")));
        std::error_code error;
        // The file itself, where a link leads to it.
        std::filesystem::path whole = std::filesystem::canonical(file, error);
        if (error) whole = std::filesystem::absolute(file, error);
        QProcess process;
        process.setProgram(git);
        process.setArguments({"--no-pager", "--no-optional-locks", "-c", "core.fsmonitor=false",
                              "show", "--no-textconv", "--no-ext-diff",
                              "HEAD:./" + toQt(whole.filename()), "--"});
        process.setWorkingDirectory(toQt(whole.parent_path()));
        process.setProcessEnvironment(quietEnvironment());
        process.setStandardInputFile(QProcess::nullDevice());
        process.start();
        if (!process.waitForFinished(mostMilliseconds)) {
            process.kill();
            process.waitForFinished();
            return fail(toBytes(GitWords::tr("git gave no answer.")));
        }
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return process.readAllStandardOutput().toStdString();
        return reasonOf(QString::fromUtf8(process.readAllStandardError()));
    }

private:
    [[nodiscard]] static Result<std::optional<std::string>> reasonOf(const QString& said) {
        if (said.contains("not in 'HEAD'") || said.contains("does not exist in 'HEAD'"))
            return std::nullopt;
        if (said.contains("not a git repository"))
            return fail(toBytes(GitWords::tr("The project is in no git repository.")));
        if (said.contains("object name 'HEAD'") || said.contains("bad revision"))
            return fail(toBytes(GitWords::tr("The git repository has no commit yet.")));
        const QString line = said.section('\n', 0, 0).trimmed();
        return fail(toBytes(GitWords::tr("git cannot read the last commit: %1").arg(line)));
    }
};

} // namespace

std::shared_ptr<const text::History> gitHistory() {
    return std::make_shared<GitHistory>();
}

} // namespace tw::gui
