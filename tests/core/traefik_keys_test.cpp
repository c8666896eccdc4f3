// Every label that Traefik's own structs know, in exactly the releases that know it. The tables
// (`traefik/traefik_labels_v*.tsv` of the corpus: key and type) were made by reflection.
#include "corpus.h"
#include "traefik/decode.h"

#include <QTest>

#include <fstream>
#include <map>
#include <set>

using namespace tw;
using traefik::LabelProblem;

namespace {

struct Release {
    const char* file;
    Version version;
};
constexpr Release releases[] = {{"traefik_labels_v2.11.53.tsv", {2, 11}},
                                {"traefik_labels_v3.0.0.tsv", {3, 0}},
                                {"traefik_labels_v3.7.9.tsv", {3, 7}}};

using Table = std::map<std::string, std::string>; ///< types by key

Table read_table(const std::filesystem::path& path) {
    Table table;
    std::ifstream stream(path);
    for (std::string line; std::getline(stream, line);) {
        const std::size_t tab = line.find('\t');
        if (tab != std::string::npos) {
            table.emplace(line.substr(0, tab), line.substr(tab + 1));
        }
    }
    return table;
}

std::string with_names(std::string key) {
    for (const auto& [pattern, text] : {std::pair<std::string, std::string>{"<name>", "Name"},
                                        {"<key>", "X-Key"},
                                        {"[n]", "[0]"}}) {
        for (std::size_t at = key.find(pattern); at != std::string::npos; at = key.find(pattern)) {
            key.replace(at, pattern.size(), text);
        }
    }
    return key;
}

std::string good_value(std::string_view type) {
    return type == "bool"                                          ? "true"
           : type.starts_with("int") || type == "map[string]int"   ? "7"
           : type == "types.Duration"                              ? "1m30s"
           : type.starts_with("{}") || type.starts_with("IGNORED") ? "true"
                                                                   : "some text, more";
}

/// Takes only some values.
bool is_strict(std::string_view type) {
    return type == "bool" || type.starts_with("int") || type == "map[string]int" ||
           type == "types.Duration";
}

std::vector<LabelProblem> problems(const std::string& key, const std::string& value,
                                   Version version) {
    static const traefik::Key root = traefik::all_keys();
    const compose::Label label{key, value, {}};
    const compose::Label* const labels[] = {&label};
    return traefik::decode(labels, root, version).problems;
}

bool discards(const std::vector<LabelProblem>& problems) {
    return std::ranges::any_of(problems, &LabelProblem::discards);
}

} // namespace

class TraefikKeysTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKeyInItsReleases();

private:
    std::filesystem::path folder_;
};

void TraefikKeysTest::initTestCase() {
    const auto corpus = tests::corpus();
    if (!corpus || !std::filesystem::is_directory(*corpus / "traefik")) {
        QSKIP("no tables of labels: TIERWRIGHT_CORPUS names no folder with traefik/");
    }
    folder_ = *corpus / "traefik";
}

void TraefikKeysTest::everyKeyInItsReleases() {
    std::vector<Table> tables;
    std::set<std::string> keys;
    for (const Release& release : releases) {
        tables.push_back(read_table(folder_ / release.file));
        QVERIFY2(tables.back().size() > 200, release.file);
        for (const auto& [key, type] : tables.back()) {
            keys.insert(key);
        }
    }
    std::size_t checked = 0;
    QStringList wrong;
    const auto expect = [&](bool right, const std::string& key, Version version, const char* what) {
        ++checked;
        if (!right) {
            wrong << QString::fromStdString(
                std::format("{} in {}.{}: {}", key, version.major, version.minor, what));
        }
    };
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const Version version = releases[i].version;
        for (const std::string& key : keys) {
            const auto found = tables[i].find(key);
            const std::string label = with_names(key);
            if (found == tables[i].end()) {
                expect(discards(problems(label, "true", version)), key, version, "taken");
                continue;
            }
            const std::string& type = found->second;
            const auto with_good = problems(label, good_value(type), version);
            const bool ignored = type.starts_with("IGNORED");
            expect(ignored ? with_good.size() == 1 &&
                                 with_good.front().kind == LabelProblem::Kind::Ignored
                           : with_good.empty(),
                   key, version, "not taken");
            if (!ignored) {
                expect(discards(problems(label, "7 apples", version)) == is_strict(type), key,
                       version, "wrong kind of value");
                expect(discards(problems(label + "x", good_value(type), version)) ==
                           !key.ends_with('>'),
                       key + "x", version, "taken");
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable("\n" + wrong.join('\n')));
    qInfo("%zu checks of %zu keys in 3 releases", checked, keys.size());
}

QTEST_GUILESS_MAIN(TraefikKeysTest)
#include "traefik_keys_test.moc"
