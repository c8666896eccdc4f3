// Changes since the last commit, and the ghosts of what was removed.
#include "overlays/legend.h"
#include "window_fixture.h"
#include "workspace/git_history.h"

#include <QProcess>

namespace tw::gui {
namespace {

using picture::Sign;

/// The shop's files as they are, as the last commit.
std::shared_ptr<text::MemoryHistory> committedShop(const WindowFixture& shop) {
    auto history = std::make_shared<text::MemoryHistory>();
    for (const char* name : {"compose.yaml", "network-contract.yaml"})
        history->files.emplace(toPath(shop.path(name)), shop.onDisk(name).toStdString());
    return history;
}

/// A history that cannot be read.
class NoHistory final : public text::History {
public:
    [[nodiscard]] Result<std::optional<std::string>>
    committed(const std::filesystem::path&) const override {
        return fail("there is no history");
    }
};

bool showSinceCommit(WindowFixture& shop, std::shared_ptr<const text::History> history) {
    auto& state = shop.window.committed();
    state.setHistory(std::move(history));
    shop.window.actionList().sinceCommit->setChecked(true);
    return QTest::qWaitFor(
        [&] { return state.snapshot() != nullptr || !state.problem().isEmpty(); });
}

std::size_t count(WindowFixture& shop, Sign sign) {
    const auto& counts = shop.canvas().marks().counts;
    const auto found = counts.find(sign);
    return found == counts.end() ? 0 : found->second;
}

bool explains(WindowFixture& shop, const QString& part) {
    const QStringList texts = shop.canvas().legend().texts();
    return std::ranges::any_of(texts, [&](const QString& text) { return text.contains(part); });
}

bool git(const QString& folder, const QStringList& arguments) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start("git", QStringList{"-c", "user.name=t", "-c", "user.email=t@example.org", "-c",
                                     "commit.gpgsign=false"} +
                             arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

class CommittedTest : public QObject {
    Q_OBJECT

private slots:
    void countsFromTheCommitAndNotFromTheOpening() {
        WindowFixture shop;
        auto history = committedShop(shop);
        std::string& text = history->files[toPath(shop.path("compose.yaml"))];
        text.replace(text.find("    mem_limit: 512m\n"), 20, ""); // committed without a limit
        QVERIFY(showSinceCommit(shop, history));
        QCOMPARE(count(shop, Sign::Changed), 1U);
        QVERIFY(explains(shop, "Since the last commit"));
        shop.window.actionList().sinceOpening->setChecked(true);
        QVERIFY(!shop.window.actionList().sinceCommit->isChecked()); // one or the other
        QCOMPARE(count(shop, Sign::Changed), 0U);
        QVERIFY(explains(shop, "Nothing has changed since opening"));
    }

    void ghostsStandWhereServicesWere() {
        WindowFixture shop;
        QVERIFY(showSinceCommit(shop, committedShop(shop)));
        QVERIFY(explains(shop, "Nothing has changed since the last commit"));
        const auto height = shop.picture().bounds.height;
        QVERIFY(shop.window.commands().perform({RemoveService{ServiceName("web")}}));
        QCOMPARE(shop.picture().ghosts.size(), 1U);
        const auto ghost = shop.picture().ghosts.front();
        QCOMPARE(ghost.tier, NetworkName("edge"));
        const auto* tier = shop.picture().tier(NetworkName("edge"));
        QVERIFY(tier->rect.contains(ghost.rect.center()));
        for (const auto& card : shop.picture().cards)
            QVERIFY(!card.rect.contains(ghost.rect.center()));
        QVERIFY(shop.canvas()
                    .canvas()
                    .markLayer()
                    ->tipAt({ghost.rect.center().x, ghost.rect.center().y}, 2)
                    .contains("web"));
        QVERIFY(explains(shop, "1 service that was here") || explains(shop, "that were here"));
        // Nobody can take hold of it.
        shop.mouse(QEvent::MouseButtonPress,
                   shop.canvas().mapFromScene(ghost.rect.center().x, ghost.rect.center().y));
        shop.mouse(QEvent::MouseButtonRelease,
                   shop.canvas().mapFromScene(ghost.rect.center().x, ghost.rect.center().y));
        QVERIFY(shop.window.selection().services().empty());
        // Without the overlay there is no ghost, and no room for one.
        const auto cards = shop.picture().cards.size();
        const auto rect = shop.picture().card(ServiceName("db"))->rect;
        shop.window.actionList().sinceCommit->setChecked(false);
        QVERIFY(shop.picture().ghosts.empty());
        QCOMPARE(shop.picture().cards.size(), cards);
        QVERIFY(shop.picture().card(ServiceName("db"))->rect.y == rect.y);
        QVERIFY(shop.picture().bounds.height <= height);
        shop.undo();
        shop.window.actionList().sinceOpening->setChecked(true);
        QVERIFY(shop.picture().ghosts.empty());
    }

    void tellsOfTiersThatAreGone() {
        WindowFixture shop;
        auto history = committedShop(shop);
        std::string& text = history->files[toPath(shop.path("compose.yaml"))];
        text += "  backup:\n";
        QVERIFY(showSinceCommit(shop, history));
        QVERIFY(explains(shop, "backup"));
        QCOMPARE(count(shop, Sign::Removed), 1U);
    }

    void reachabilityAndAttachments() {
        WindowFixture shop;
        QVERIFY(showSinceCommit(shop, committedShop(shop)));
        shop.window.commands().move({{ServiceName("db"), NetworkName("app")}}, NetworkName("data"));
        QVERIFY(count(shop, Sign::Added) == 1 && count(shop, Sign::Removed) == 1);
        QCOMPARE(count(shop, Sign::ReachLost), 2U);
        QVERIFY(shop.window.save()); // saved is not committed
        QCOMPARE(count(shop, Sign::ReachLost), 2U);
    }

    void saysWhyThereIsNothingToCompare() {
        WindowFixture shop;
        QVERIFY(showSinceCommit(shop, std::make_shared<NoHistory>()));
        QVERIFY(explains(shop, "there is no history"));
        shop.window.committed().setHistory(std::make_shared<text::MemoryHistory>());
        QVERIFY(QTest::qWaitFor([&] { return explains(shop, "does not have the compose file"); }));
        auto broken = std::make_shared<text::MemoryHistory>();
        broken->files.emplace(toPath(shop.path("compose.yaml")), "services: [\n");
        shop.window.committed().setHistory(broken);
        QVERIFY(QTest::qWaitFor([&] { return explains(shop, "cannot be read"); }));
        QVERIFY(!shop.window.isWindowModified());
    }

    void asksGit() {
        WindowFixture shop;
        const QString folder = shop.folder.path();
        const auto history = gitHistory();
        const auto file = toPath(shop.path("compose.yaml"));
        auto answer = history->committed(file);
        QVERIFY(!answer.has_value());
        QVERIFY2(answer.error().message.str().contains("no git repository"),
                 answer.error().message.str().c_str());
        QVERIFY(git(folder, {"init", "-q"}));
        answer = history->committed(file);
        QVERIFY2(!answer && answer.error().message.str().contains("no commit yet"),
                 answer ? "" : answer.error().message.str().c_str());
        QVERIFY(git(folder, {"add", "network-contract.yaml"}));
        QVERIFY(git(folder, {"commit", "-q", "-m", "one"}));
        answer = history->committed(file);
        QVERIFY2(answer.has_value(), answer ? "" : answer.error().message.str().c_str());
        QVERIFY(!answer->has_value()); // not tracked
        QVERIFY(git(folder, {"add", "."}));
        QVERIFY(git(folder, {"commit", "-q", "-m", "two"}));
        answer = history->committed(file);
        QVERIFY(answer && *answer == shop.onDisk().toStdString());
        QVERIFY(showSinceCommit(shop, history));
        QVERIFY(explains(shop, "Nothing has changed since the last commit"));
    }

    void gitRunsNothingOfTheProject() {
        WindowFixture shop;
        const QString folder = shop.folder.path(), trace = shop.path("trace");
        // A repository that would run a program for whoever shows a file, or asks for its state.
        QVERIFY(git(folder, {"init", "-q"}));
        shop.writeToDisk("*.yaml diff=evil filter=evil\n", ".gitattributes");
        QVERIFY(git(folder, {"add", "."}));
        QVERIFY(git(folder, {"commit", "-q", "-m", "one"}));
        const QString command = "touch " + trace + "; cat";
        for (const char* key : {"diff.evil.textconv", "diff.evil.command", "filter.evil.smudge",
                                "core.fsmonitor", "core.pager", "diff.external", "pager.show"})
            QVERIFY(git(folder, {"config", key, command}));
        const auto answer = gitHistory()->committed(toPath(shop.path("compose.yaml")));
        QVERIFY2(answer.has_value(), answer ? "" : answer.error().message.str().c_str());
        QVERIFY(answer->has_value() && **answer == shop.onDisk().toStdString());
        QVERIFY(!QFile::exists(trace));
    }

    void namesAreNoOptions() {
        WindowFixture shop;
        const QString folder = shop.folder.path();
        QVERIFY(git(folder, {"init", "-q"}));
        shop.writeToDisk("services: {}\n", "--output=x.yaml");
        QVERIFY(git(folder, {"add", "."}));
        QVERIFY(git(folder, {"commit", "-q", "-m", "one"}));
        const auto answer = gitHistory()->committed(toPath(shop.path("--output=x.yaml")));
        QVERIFY(answer && *answer == "services: {}\n");
        QVERIFY(!QFile::exists(shop.path("x.yaml")));
    }
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::CommittedTest)
#include "committed_test.moc"
