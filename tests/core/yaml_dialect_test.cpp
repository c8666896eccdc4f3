// Compose's dialect of YAML: single typing errors in real files, judged by Compose and by us. A
// sample by default; TIERWRIGHT_FULL=1 judges thousands, TIERWRIGHT_JUDGED=n as many as one likes.
// TIERWRIGHT_KEEP names a folder for the texts that the two disagree on.
#include "base/parallel.h"
#include "corpus.h"
#include "dialect/compose_reader.h"
#include "dialect/typing_errors.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cstdio>
#include <format>
#include <fstream>

using namespace tw;

namespace {

/// Long files are slow to judge and hold nothing that shorter ones do not.
constexpr std::size_t longest = 20'000;

struct Trial {
    std::string name; ///< of the file, the slip and its number
    dialect::Slip slip{};
    std::string text;
    dialect::Opinion compose, ours;

    [[nodiscard]] bool missed() const { return compose.refuses_yaml && ours.message.empty(); }
    [[nodiscard]] bool false_alarm() const {
        const bool unread = !compose.message.empty() && ours.behind_first_document;
        return !compose.refuses_yaml && ours.refuses_yaml && !unread;
    }
};

std::vector<Trial> trials(std::size_t count) {
    std::vector<std::pair<std::string, std::string>> files;
    for (const auto& path : tests::compose_files(*tests::corpus() / "compose")) {
        auto text = text::real_disk()->read(path);
        if (text && text->size() <= longest) {
            files.emplace_back(path.filename().string(), std::move(*text));
        }
    }
    std::vector<Trial> made;
    for (std::uint64_t seed = 1; made.size() < count; ++seed) {
        oracle::Random random(seed);
        const auto& [name, text] = random.pick(files);
        const auto slip = static_cast<dialect::Slip>(seed % dialect::slip_count);
        if (auto broken = dialect::with_slip(slip, text, random); broken && *broken != text) {
            made.push_back({.name = std::format("{}, {}, seed {}", name, name_of(slip), seed),
                            .slip = slip,
                            .text = std::move(*broken)});
        }
    }
    return made;
}

void judge(Trial& trial, const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    const std::filesystem::path file = folder / "compose.yaml";
    if (text::real_disk()->write(file, trial.text)) {
        trial.compose = dialect::opinion_of_compose(file);
        trial.ours = dialect::opinion_of_tierwright(file);
    }
    std::filesystem::remove_all(folder);
}

void print_table(const std::vector<Trial>& all) {
    std::printf("%-20s %8s %8s %8s %8s\n", "typing error", "judged", "refused", "missed",
                "too much");
    for (std::size_t i = 0; i < dialect::slip_count; ++i) {
        const auto slip = static_cast<dialect::Slip>(i);
        std::array<int, 4> counts{};
        for (const Trial& trial : all) {
            if (trial.slip == slip) {
                counts[0] += 1;
                counts[1] += trial.compose.refuses_yaml ? 1 : 0;
                counts[2] += trial.missed() ? 1 : 0;
                counts[3] += trial.false_alarm() ? 1 : 0;
            }
        }
        std::printf("%-20s %8d %8d %8d %8d\n", name_of(slip), counts[0], counts[1], counts[2],
                    counts[3]);
    }
    for (const Trial& trial : all) {
        if (trial.missed() || trial.false_alarm()) {
            std::printf("%s: %s\n  Compose: %s\n  we: %s\n", trial.missed() ? "missed" : "too much",
                        trial.name.c_str(), trial.compose.message.c_str(),
                        trial.ours.message.c_str());
            if (const char* keep = std::getenv("TIERWRIGHT_KEEP")) {
                std::ofstream(std::filesystem::path(keep) / (trial.name + ".yaml")) << trial.text;
            }
        }
    }
    std::fflush(stdout);
}

} // namespace

class YamlDialectTest : public QObject {
    Q_OBJECT
private slots:
    void typing_errors_are_judged_as_compose_does() {
        TIERWRIGHT_REQUIRE_CORPUS();
        if (QStandardPaths::findExecutable("docker-compose").isEmpty()) {
            QSKIP("no docker-compose to ask");
        }
        constexpr int few = 300;
        constexpr int many = 5000;
        bool asked = false;
        const int number = qEnvironmentVariableIntValue("TIERWRIGHT_JUDGED", &asked);
        const bool full = qEnvironmentVariableIsSet("TIERWRIGHT_FULL");
        const auto count = static_cast<std::size_t>(asked ? number : full ? many : few);
        std::vector<Trial> all = trials(count);
        const QTemporaryDir folder;
        in_parallel(count, [&](std::size_t i) {
            judge(all[i], std::filesystem::path(folder.path().toStdString()) / std::to_string(i));
        });
        print_table(all);
        const auto wrong = std::ranges::count_if(
            all, [](const Trial& trial) { return trial.missed() || trial.false_alarm(); });
        constexpr std::ptrdiff_t per_thousand = 1000; // one in a thousand may differ
        QVERIFY2(wrong * per_thousand <= std::ssize(all), "too many disagreements; see the table");
    }
};

int main(int argc, char** argv) {
    qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); // thousands of judgements take their time
    const QCoreApplication application(argc, argv);
    YamlDialectTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "yaml_dialect_test.moc"
