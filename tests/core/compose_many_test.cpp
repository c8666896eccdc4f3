// Projects so large that their services are read in stretches, several at a time: nobody may
// notice.
#include "base/parallel.h"
#include "memory_project.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <map>

using namespace tw;

namespace {

constexpr int many = 5 * static_cast<int>(stretch) / 2; // two stretches and a half

/// Service `i` by itself: a merge key, an alias, a variable that is not set, equal items, a short
/// port.
std::string service(int i) {
    return std::format(
        "  s{0}:\n    <<: *base\n    image: \"img:${{TAG{0}}}\"\n    command: *words\n"
        "    dns: [a, b, a]\n    ports: [\"{1}:80\"]\n",
        i, 8000 + i);
}

constexpr auto head = "x-base: &base\n  labels: {a: b}\nx-words: &words [one, two]\nservices:\n";

std::string project(int first, int count) {
    std::string text = head;
    for (int i = first; i < first + count; ++i) {
        text += service(i);
    }
    return text;
}

/// All that can differ, with places counted from the service's own beginning.
std::string described(const analysis::Snapshot& snapshot, const compose::Service& service) {
    const std::string& text = snapshot.facts.files.text(snapshot.facts.compose_files.front());
    const std::size_t start = text.find(std::format("  {}:", service.name.str()));
    const auto place = [&](const text::Location& location) {
        const std::size_t begin = location.range.begin;
        return begin < std::string_view(head).size() ? std::format("head+{}", begin)
                                                     : std::format("+{}", begin - start);
    };
    std::string out =
        std::format("{} {}\n", service.image->value, place(service.image->origin.location));
    const compose::Value* body = snapshot.facts.project.body(service);
    for (const char* key : {"labels", "command", "dns", "ports"}) {
        const compose::Value* value = body->find(key);
        out += std::format("{} {} {}:", key, value->list.size(), value->map.size());
        for (const compose::Detour& step :
             snapshot.facts.project.routes.steps(value->origin.route)) {
            out += std::format(" {}@{}", static_cast<int>(step.way), place(step.at));
        }
        out += "\n";
    }
    for (const compose::PublishedPort& port : service.ports) {
        out += std::format("{}->{} {}\n", port.published, port.target, place(port.origin.location));
    }
    return out;
}

} // namespace

class ComposeManyTest : public QObject {
    Q_OBJECT

private slots:
    void eachIsReadAsIfItWereAlone();
    void whatIsSaidComesInOrder();
    void tooManyValuesAreNoticed();
    void allWorkIsDoneOnce();
};

void ComposeManyTest::eachIsReadAsIfItWereAlone() {
    const auto all = analysis::analyse(tests::open_texts({{"compose.yaml", project(0, many)}}));
    QCOMPARE(all->facts.project.services.size(), std::size_t{many});
    for (int i = 0; i < many; ++i) {
        const auto alone = analysis::analyse(tests::open_texts({{"compose.yaml", project(i, 1)}}));
        const compose::Service& one = alone->facts.project.services.front();
        const compose::Service& same = all->facts.project.services[static_cast<std::size_t>(i)];
        QCOMPARE(same.name.str(), one.name.str());
        const std::string expected = described(*alone, one);
        QVERIFY2(described(*all, same) == expected,
                 (described(*all, same) + "instead of\n" + expected).c_str());
        QVERIFY(expected.contains("labels 0 1: 0@+")); // by an alias of this service …
        QVERIFY(expected.contains(" 1@+"));            // … behind its merge key
        QVERIFY(expected.contains("command 2 0: 0@+"));
        QVERIFY(expected.contains("dns 2 0:\n"));
    }
}

void ComposeManyTest::whatIsSaidComesInOrder() {
    const auto all = analysis::analyse(tests::open_texts({{"compose.yaml", project(0, many)}}));
    std::vector<std::size_t> places;
    for (const facts::Finding& finding : all->findings) {
        if (finding.rule == "TW-CMP-014") {
            for (const text::Location& place : finding.places()) {
                places.push_back(place.range.begin);
            }
        }
    }
    QCOMPARE(places.size(), std::size_t{many});
    QVERIFY(std::ranges::is_sorted(places));
}

/// No stretch has too many; together they have.
void ComposeManyTest::tooManyValuesAreNoticed() {
    std::string text = "x-many: &many [";
    constexpr int most = 1'000'000;
    for (int i = 0; i < most / many + 1; ++i) {
        text += "1, ";
    }
    text += "]\nservices:\n";
    for (int i = 0; i < many; ++i) {
        text += std::format("  s{}: {{image: x, x-own: *many}}\n", i);
    }
    const auto snapshot = analysis::analyse(tests::open_texts({{"compose.yaml", text}}));
    const auto said = std::ranges::count_if(snapshot->findings, [](const facts::Finding& finding) {
        return finding.message.str().contains("more values than can be read");
    });
    QCOMPARE(said, 1);
}

void ComposeManyTest::allWorkIsDoneOnce() {
    constexpr std::size_t count = 1000;
    std::vector<std::atomic<int>> done(count);
    in_parallel(count, [&](std::size_t i) { ++done[i]; });
    QVERIFY(std::ranges::all_of(done, [](const auto& times) { return times == 1; }));
    in_parallel(0, [](std::size_t) { QFAIL("there is nothing to do"); });
}

QTEST_APPLESS_MAIN(ComposeManyTest)
#include "compose_many_test.moc"
