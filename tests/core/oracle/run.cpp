#include "oracle/run.h"

#include "base/parallel.h"

#include <QByteArray>
#include <QtEnvironmentVariables>

#include <cstdio>
#include <cstdlib>
#include <format>
#include <fstream>

namespace tw::oracle {

bool is_full_run() {
    return std::getenv("TIERWRIGHT_FULL") != nullptr;
}

void allow_long_run() {
    qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
}

Tally run(const std::string& title, std::size_t count,
          const std::function<Labelled(std::size_t)>& make) {
    std::vector<Labelled> projects(count);
    std::vector<Trial> trials(count);
    in_parallel(count, [&](std::size_t i) {
        projects[i] = make(i);
        trials[i] = try_project(projects[i].project);
    });
    Tally tally;
    DifferencesReport report;
    for (std::size_t i = 0; i < count; ++i) {
        tally.add(trials[i]);
        report.add(projects[i].label, projects[i].project, trials[i]);
    }
    std::printf("%s\n%s", title.c_str(), tally.to_text().c_str());
    if (const char* path = std::getenv("TIERWRIGHT_REPORT")) {
        std::ofstream(path, std::ios::app) << std::format("\n## {}\n\n```\n{}```\n{}", title,
                                                          tally.to_text(), report.to_markdown(150));
    } else {
        std::printf("%s", report.to_markdown(2).c_str());
    }
    std::fflush(stdout);
    return tally;
}

} // namespace tw::oracle
