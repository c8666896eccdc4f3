// A variable that nobody sets is one finding, with all its places.
#include "memory_project.h"

#include <QTest>

#include <algorithm>

using namespace tw;

namespace {

std::vector<facts::Finding> unset_in(const std::string& compose) {
    auto findings = tests::snapshot_of(compose)->findings;
    std::erase_if(findings,
                  [](const facts::Finding& finding) { return finding.rule != "TW-CMP-014"; });
    return findings;
}

} // namespace

class UnsetVariablesTest : public QObject {
    Q_OBJECT

private slots:
    void onePlace() {
        const auto found = unset_in("services:\n  a: {image: \"x:${TAG}\"}\n");
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found.front().message.str().starts_with("the variable TAG is not set"));
        QCOMPARE(found.front().actual, std::string("empty in services.a.image"));
        QVERIFY(found.front().elsewhere.empty());
    }

    void severalPlaces() {
        const std::string compose = "services:\n"
                                    "  a: {image: \"x:${TAG}\", command: [$TAG, $TAG$TAG]}\n"
                                    "  b: {image: \"y:${TAG}\", hostname: $NAME}\n";
        const auto found = unset_in(compose);
        QCOMPARE(found.size(), std::size_t{2});
        const facts::Finding& tag = found.front();
        QCOMPARE(tag.actual, std::string("empty in services.a.image and at 3 more places: "
                                         "services.a.command[0], services.a.command[1] and "
                                         "services.b.image"));
        QCOMPARE(tag.elsewhere.size(), std::size_t{3});
        QVERIFY(std::ranges::is_sorted(tag.places()));
        QCOMPARE(found.back().actual, std::string("empty in services.b.hostname"));
    }

    /// Exceptions are about a place, so they do not hide other places.
    void excusedPlacesStandAlone() {
        const auto found =
            unset_in("services:\n"
                     "  a:\n"
                     "    image: x:${TAG} # tierwright: ignore TW-CMP-014 (why not)\n"
                     "  b: {image: \"y:${TAG}\"}\n"
                     "  c: {image: \"y:${TAG}\"}\n");
        QCOMPARE(found.size(), std::size_t{2});
        const auto excused = std::ranges::find(found, true, &facts::Finding::waived);
        const auto open = std::ranges::find(found, false, &facts::Finding::waived);
        QCOMPARE(excused->subject, std::string("services.a.image"));
        QVERIFY(excused->elsewhere.empty());
        QCOMPARE(open->subject, std::string("services.b.image"));
        QCOMPARE(open->elsewhere.size(), std::size_t{1});
    }

    /// A hash's dollar signs are told as such, unless somebody says that they are meant.
    void dollarsOfHashesAreNoVariables() {
        const std::string hash = "services:\n"
                                 "  a:\n"
                                 "    image: x\n"
                                 "    labels:\n"
                                 "      - users=admin:$apr1$qWo3cS2p$xyz";
        QVERIFY(unset_in(hash + "\n").empty());
        QCOMPARE(unset_in(hash + " # tierwright: ignore TW-CMP-016 (meant)\n").size(),
                 std::size_t{3});
    }
};

QTEST_GUILESS_MAIN(UnsetVariablesTest)
#include "unset_variables_test.moc"
