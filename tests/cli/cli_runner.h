// Runs the built command-line tool in a folder of its own.
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace tw::tests {

struct Outcome {
    int exit = -1;
    QString out, err;
};

/// A temporary folder with files, in which `tierwright-cli` is run without any environment.
class Workbench {
public:
    void write(const QString& name, const QByteArray& text) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("cannot write %s", qPrintable(name));
        }
    }
    [[nodiscard]] QByteArray read(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }
    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
    /// Names of all files, sorted.
    [[nodiscard]] QStringList names() const {
        return QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] Outcome run(const QStringList& arguments, const QByteArray& input = {},
                              const QStringList& environment = {}) const {
        return start(tool(), arguments, input, environment);
    }
    /// Runs any program in the folder.
    [[nodiscard]] Outcome start(const QString& program, const QStringList& arguments,
                                const QByteArray& input = {},
                                const QStringList& environment = {}) const {
        QProcess process;
        process.setProgram(program);
        process.setArguments(arguments);
        process.setWorkingDirectory(folder_.path());
        process.setEnvironment(QStringList{"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"} + environment);
        process.start();
        process.write(input);
        process.closeWriteChannel();
        constexpr int long_enough = 120'000;
        if (!process.waitForFinished(long_enough) || process.exitStatus() != QProcess::NormalExit) {
            return {-1, {}, process.errorString()};
        }
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    /// Writes a script that can be run.
    void write_script(const QString& name, const QByteArray& text) const {
        write(name, text);
        QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] static QString tool() {
        return qEnvironmentVariable("TIERWRIGHT_BIN_DIR") + "/tierwright-cli";
    }

private:
    QTemporaryDir folder_;
};

inline constexpr auto shop = R"(name: shop
services:
  web:
    image: nginx
    networks: [front]
    mem_limit: 512m
    cpus: 0.5
    ports:
      - "127.0.0.1:8080:80"
    healthcheck: {test: [CMD, "true"]}
  api:
    image: api
    networks: [front, back] # both
    mem_limit: 512m
    cpus: 0.5
    healthcheck: {test: [CMD, "true"]}
  db:
    image: postgres
    networks:
      back:
        aliases: [store]
    mem_limit: 512m
    cpus: 0.5
    healthcheck: {test: [CMD, "true"]}
networks:
  front:
  back:
    internal: true
)";

} // namespace tw::tests
