// Our reading of real files against that of Compose itself: `docker-compose config` of Debian 13,
// which calls itself 2.26.1 but reads files with compose-go 2.4.8. What both must agree on is what
// network design is about; the table that is printed says how often they do.
#include "analysis/analysis.h"
#include "corpus.h"
#include "report/model.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <map>
#include <set>

namespace fs = std::filesystem;
using namespace tw;
using Json = nlohmann::json;

namespace {

struct Tally {
    std::size_t equal = 0, different = 0;
};

constexpr std::array service_keys{"networks",    "ports",       "depends_on", "labels",
                                  "environment", "healthcheck", "mem_limit",  "mem_reservation",
                                  "cpus",        "deploy",      "expose",     "network_mode"};

/// What both sides must agree on, in one form: lists whose order means nothing are sorted.
Json comparable(const Json& service, const std::string& key) {
    Json value = service.value(key, Json());
    if (key == "ports") {
        std::set<std::string> ports;
        for (const Json& port : value.is_array() ? value : Json::array()) {
            ports.insert(port.dump());
        }
        return ports;
    }
    if (key == "networks") {
        Json networks = Json::object();
        for (const auto& [name, options] : value.items()) {
            const Json aliases = options.is_object() ? options.value("aliases", Json()) : Json();
            networks[name] = aliases.is_array() ? Json(std::set<std::string>(aliases)) : Json();
        }
        return networks;
    }
    if (key == "deploy") {
        return value.is_object() ? value.value("/resources/limits"_json_pointer, Json()) : Json();
    }
    return value;
}

Json comparable_network(const Json& network) {
    return {{"name", network.value("name", "")},
            {"internal", network.value("internal", false)},
            {"external", network.value("external", false)}};
}

/// Everything that is compared, by a name for the table.
std::map<std::string, Json> parts(const Json& model) {
    std::map<std::string, Json> found{{"name", model.value("name", Json())}};
    std::set<std::string> services;
    const Json all_services = model.value("services", Json::object());
    for (const auto& [name, service] : all_services.items()) {
        services.insert(name);
        for (const char* key : service_keys) {
            found[std::string(key) + " of " + name] = comparable(service, key);
        }
    }
    found["services"] = services;
    std::set<std::string> networks;
    const Json all_networks = model.value("networks", Json::object());
    for (const auto& [name, network] : all_networks.items()) {
        networks.insert(name);
        found["network " + name] = comparable_network(network);
    }
    found["networks"] = networks;
    return found;
}

bool uses_other_files(const compose::Project& project) {
    const compose::Value* services = project.root.find("services");
    return project.root.find("include") != nullptr ||
           (services != nullptr &&
            std::ranges::any_of(services->map, [](const compose::Entry& entry) {
                return entry.value.find("extends") != nullptr;
            }));
}

/// Files named by `env_file` must exist for Compose; empty ones change nothing.
void make_env_files(const compose::Project& project, const fs::path& folder) {
    const compose::Value* services = project.root.find("services");
    const auto make = [&](const std::string& name) {
        const fs::path path = (folder / name).lexically_normal();
        std::error_code error;
        if (!name.empty() && path.string().starts_with(folder.parent_path().string())) {
            fs::create_directories(path.parent_path(), error);
            QFile file(QString::fromStdString(path.string()));
            file.open(QIODevice::ReadWrite);
        }
    };
    if (services == nullptr) {
        return;
    }
    for (const compose::Entry& entry : services->map) {
        const compose::Value* files = entry.value.find("env_file");
        if (files == nullptr) {
            continue;
        }
        make(files->is_list() ? "" : files->text);
        for (const compose::Value& file : files->list) {
            const compose::Value* path = file.find("path");
            make(path == nullptr ? file.text : path->text);
        }
    }
}

} // namespace

class OracleTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithCompose();

private:
    void compare(const fs::path& path);
    void print() const;

    std::size_t with_other_files_ = 0, refused_ = 0, unreadable_ = 0, equal_ = 0, compared_ = 0;
    std::map<std::string, Tally> tallies_;
    bool verbose_ = std::getenv("TIERWRIGHT_VERBOSE") != nullptr;
};

void OracleTest::agreesWithCompose() {
    TIERWRIGHT_REQUIRE_CORPUS();
    if (QStandardPaths::findExecutable("docker-compose").isEmpty()) {
        QSKIP("no docker-compose here");
    }
    // All files take minutes; TIERWRIGHT_FULL asks for them.
    const std::size_t step = std::getenv("TIERWRIGHT_FULL") != nullptr ? 1 : 4;
    const std::vector<fs::path> files = tests::compose_files(*tests::corpus() / "compose");
    for (std::size_t i = 0; i < files.size(); i += step) {
        compare(files[i]);
    }
    print();
    QVERIFY(compared_ > 50);
    QVERIFY2(equal_ * 100 >= compared_ * 99, "fewer than 99 of 100 files are read as Compose does");
}

void OracleTest::compare(const fs::path& path) {
    const QTemporaryDir folder;
    const fs::path project = fs::path(folder.path().toStdString()) / "project";
    fs::create_directory(project);
    const fs::path copy = project / "compose.yaml";
    fs::copy_file(path, copy);
    const std::string search_path = qEnvironmentVariable("PATH").toStdString();

    analysis::OpenRequest request{.files = {copy}, .working_directory = project};
    request.environment = {{"PATH", search_path}, {"HOME", project.string()}};
    auto input = analysis::open(*text::real_disk(), request);
    if (!input) {
        ++unreadable_;
        return;
    }
    const auto snapshot = analysis::analyse(std::move(*input));
    if (uses_other_files(snapshot->facts.project)) {
        ++with_other_files_;
        return;
    }
    make_env_files(snapshot->facts.project, project);

    QProcess compose;
    compose.setProgram("docker-compose");
    compose.setArguments({"-f", "compose.yaml", "config", "--format", "json"});
    compose.setWorkingDirectory(QString::fromStdString(project.string()));
    compose.setEnvironment({QString::fromStdString("PATH=" + search_path),
                            QString::fromStdString("HOME=" + project.string())});
    compose.start();
    QVERIFY(compose.waitForFinished(60'000));
    if (compose.exitCode() != 0) {
        ++refused_;
        if (verbose_) {
            std::printf("refused %s: %s\n", path.filename().c_str(),
                        compose.readAllStandardError().right(300).constData());
        }
        return;
    }
    const auto theirs = parts(Json::parse(compose.readAllStandardOutput().toStdString()));
    const auto ours = parts(Json::parse(report::model_json(snapshot->facts, project)));
    std::map<std::string, Json> all = theirs;
    all.insert(ours.begin(), ours.end());
    bool is_equal = true;
    for (const auto& part : all) {
        const auto& name = part.first;
        const Json wanted = theirs.contains(name) ? theirs.at(name) : Json("missing");
        const Json actual = ours.contains(name) ? ours.at(name) : Json("missing");
        const std::string kind =
            name.starts_with("network ") ? "network" : name.substr(0, name.find(' '));
        Tally& tally = tallies_[kind];
        (wanted == actual ? tally.equal : tally.different) += 1;
        if (wanted != actual) {
            is_equal = false;
            std::printf("%s: %s\n  Compose: %s\n  we:      %s\n", path.filename().c_str(),
                        name.c_str(), wanted.dump().substr(0, 600).c_str(),
                        actual.dump().substr(0, 600).c_str());
        }
    }
    ++compared_;
    equal_ += is_equal ? 1U : 0U;
}

void OracleTest::print() const {
    std::printf("%zu files compared, %zu equal; %zu refused by Compose, %zu with include or "
                "extends, %zu not readable\n",
                compared_, equal_, refused_, with_other_files_, unreadable_);
    std::printf("%-20s %8s %10s\n", "key", "equal", "different");
    for (const auto& [key, tally] : tallies_) {
        std::printf("%-20s %8zu %10zu\n", key.c_str(), tally.equal, tally.different);
    }
    std::fflush(stdout);
}

QTEST_GUILESS_MAIN(OracleTest)
#include "oracle_test.moc"
