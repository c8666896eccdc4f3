// The project that Tierwright was asked for, as it really is: what is found in it, and that quick
// fixes bring it to what its plan promises.
#include "analysis/analysis.h"
#include "corpus.h"
#include "fixtures.h"
#include "text/diff.h"

#include <QStringList>
#include <QTest>

#include <algorithm>
#include <set>

using namespace tw;
using analysis::SnapshotPtr;
using text::Severity;

namespace {

SnapshotPtr open_story() {
    const auto disk = text::real_disk();
    const auto folder = *tests::corpus() / "devonboarder";
    auto input =
        analysis::open(*disk, {.files = {folder / "tiered.docker-compose.dev.yaml"},
                               .working_directory = folder,
                               .contract = tests::fixtures() / "devonboarder/network-contract.yaml",
                               .today = std::chrono::year(2026) / std::chrono::January / 1});
    if (!input) {
        throw std::runtime_error(input.error().message);
    }
    return analysis::analyse(std::move(*input));
}

const facts::Finding* find(const SnapshotPtr& snapshot, std::string_view rule,
                           std::string_view part_of_message) {
    const auto found = std::ranges::find_if(snapshot->findings, [&](const facts::Finding& finding) {
        return finding.rule == rule && finding.message.str().contains(part_of_message);
    });
    return found == snapshot->findings.end() ? nullptr : &*found;
}

/// The contract says `dashboard`, the project `dashboard-service`.
SnapshotPtr with_dashboard_named_right(const SnapshotPtr& snapshot) {
    analysis::Input input = snapshot->input;
    std::string text = input.files.text(*input.contract_file);
    const std::string wrong = "dashboard,";
    text.replace(text.find(wrong), wrong.size(), "dashboard-service,");
    input.files = input.files.with_text(*input.contract_file, text);
    return analysis::analyse(std::move(input));
}

/// The fix that a person in a hurry would press: the first one of the first finding that has one.
const facts::Fix* next_fix(const SnapshotPtr& snapshot) {
    for (const facts::Finding& finding : snapshot->findings) {
        for (const facts::Fix& fix : finding.fixes) {
            // Passwords for development stay where they are.
            const bool is_wanted = finding.rule != "TW-SEC-007";
            if (is_wanted && finding.severity != Severity::Info && !fix.intents.empty()) {
                return &fix;
            }
        }
    }
    return nullptr;
}

} // namespace

class StoryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void quickFixesSolveIt();
};

void StoryTest::initTestCase() {
    TIERWRIGHT_REQUIRE_CORPUS();
}

void StoryTest::findsWhatIsWrong_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("place"); ///< the first line of what is marked
    const auto row = [](const char* rule, const char* message, const char* place) {
        QTest::newRow(qPrintable(QString("%1 %2").arg(rule, message))) << rule << message << place;
    };
    row("TW-NET-005", "data_tier must be internal, but it is not", "data_tier");
    row("TW-NET-003", "db is on auth_tier, where no flow needs it", "auth_tier");
    row("TW-NET-002", "services reach db without a flow in the contract", "auth_tier");
    row("TW-PRT-003", "db publishes 5432, which the contract does not allow", "\"5432:5432\"");
    row("TW-TRF-015", "auth-service is on 2 networks and has no traefik.docker.network",
        "\"traefik.enable=true\"");
    row("TW-TRF-028",
        "auth-api of auth-service and xp-dev of backend have the same rule PathPrefix(`/api`)",
        "\"traefik.http.routers.xp-dev.rule=PathPrefix(`/api`)\"");
    row("TW-CMP-006", "no service uses the network devonboarder_network", "devonboarder_network");
    row("TW-CON-001", "there is no service dashboard", "dashboard");
}

void StoryTest::findsWhatIsWrong() {
    QFETCH(const QString, rule);
    QFETCH(const QString, message);
    QFETCH(const QString, place);
    const SnapshotPtr snapshot = open_story();
    const facts::Finding* finding = find(snapshot, rule.toStdString(), message.toStdString());
    QVERIFY(finding != nullptr);
    const std::string& text = snapshot->facts.files.text(finding->location.file);
    QCOMPARE(QString::fromStdString(
                 text.substr(finding->location.range.begin, finding->location.range.size())),
             place);
}

/// One name is corrected in the contract by hand; quick fixes do the rest, and touch only the lines
/// that an expert would touch. That two routers claim one path is for a person to decide.
void StoryTest::quickFixesSolveIt() {
    SnapshotPtr now = with_dashboard_named_right(open_story());
    const text::FileId compose = now->facts.compose_files.front();
    const std::string before = now->facts.files.text(compose);
    constexpr int enough = 60;
    for (int steps = 0; steps < enough; ++steps) {
        const facts::Fix* fix = next_fix(now);
        if (fix == nullptr) {
            break;
        }
        const auto preview = analysis::preview(*now, fix->intents);
        QVERIFY2(
            preview,
            (fix->title.str() + (preview ? "" : ": " + preview.error().message.str())).c_str());
        now = preview->after;
    }
    std::set<std::string> left;
    for (const facts::Finding& finding : now->findings) {
        if (finding.severity != Severity::Info) {
            left.insert(finding.rule);
        }
    }
    const std::set<std::string> for_people{
        "TW-CMP-027", // its .env files are in nobody's repository
        "TW-NET-007", // Traefik holds the Engine's socket
        "TW-SEC-001", //
        "TW-SEC-007", // passwords for development
        "TW-TRF-002", // a label of a later Traefik
        "TW-TRF-028",
    };
    QStringList rules;
    for (const std::string& rule : left) {
        rules << QString::fromStdString(rule);
    }
    QVERIFY2(left == for_people, qPrintable(rules.join(' ')));

    std::multiset<std::string> changes;
    for (const text::DiffLine& line : text::diff_lines(before, now->facts.files.text(compose))) {
        const std::string words = QString::fromUtf8(line.text.data(), qsizetype(line.text.size()))
                                      .simplified()
                                      .toStdString();
        if (line.kind != text::DiffLine::Kind::Same && !words.empty()) {
            changes.insert((line.kind == text::DiffLine::Kind::Added ? "+ " : "- ") + words);
        }
    }
    const std::multiset<std::string> expert{
        "+ internal: true",
        "+ - data_tier", // backend
        "+ - data_tier", // discord-integration
        "- - auth_tier # Allow auth services to access database",
        "- - edge_tier", // frontend
        "- - api_tier # Access to other API services if needed",
        "- ports:",
        "- - \"5432:5432\"",
        "+ - \"traefik.docker.network=devonboarder_auth_tier\"",
        "+ - \"traefik.docker.network=devonboarder_api_tier\"", // backend
        "+ - \"traefik.docker.network=devonboarder_api_tier\"", // discord-integration
        "- # Legacy network for backwards compatibility (Phase 1 transition)",
        "- devonboarder_network:",
        "- name: devonboarder_network",
        "- driver: bridge",
    };
    QVERIFY2(changes == expert,
             text::unified_diff("compose.yaml", before, now->facts.files.text(compose)).c_str());
}

QTEST_GUILESS_MAIN(StoryTest)
#include "story_test.moc"
