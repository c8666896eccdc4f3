#include "oracle/judge.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <format>

namespace tw::oracle {
namespace {

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

/// Warnings come first, each on a line with a time; the error is what follows them.
std::string last_lines(const std::string& text) {
    std::string kept;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string line = text.substr(begin, end - begin);
        if (!line.contains("level=warning")) {
            kept += (kept.empty() ? "" : "\n") + line;
        }
        begin = end + 1;
    }
    return kept;
}

} // namespace

bool has_judge() {
    return !QStandardPaths::findExecutable("docker-compose").isEmpty();
}

std::map<std::string, std::string> environment_of(const Project& project) {
    std::map<std::string, std::string> environment = project.environment;
    environment.emplace("PATH", qEnvironmentVariable("PATH").toStdString());
    environment.emplace("HOME", "/home/someone");
    return environment;
}

Verdict ask(const Project& project, const std::filesystem::path& root) {
    QStringList words;
    for (const std::string& word : arguments(project)) {
        words.append(qt(word));
    }
    words.append({"config", "--format", "json"});
    QStringList variables;
    for (const auto& [name, value] : environment_of(project)) {
        variables.append(qt(std::format("{}={}", name, value)));
    }
    QProcess compose;
    compose.setWorkingDirectory(qt(root.string()));
    compose.setEnvironment(variables);
    compose.start("docker-compose", words);
    if (!compose.waitForFinished(60'000)) {
        compose.kill();
        compose.waitForFinished();
        return {.message = "docker-compose did not end"};
    }
    Verdict verdict;
    verdict.accepts = compose.exitStatus() == QProcess::NormalExit && compose.exitCode() == 0;
    verdict.message = last_lines(compose.readAllStandardError().toStdString());
    if (verdict.accepts) {
        const std::string printed = compose.readAllStandardOutput().toStdString();
        verdict.model = Json::parse(printed, nullptr, false);
    }
    return verdict;
}

} // namespace tw::oracle
