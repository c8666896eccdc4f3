// Intents about any value: on every form in which it is written, in every place.
#include "memory_project.h"

#include <QTest>

using namespace tw;

namespace {

using Path = yaml::Path;

struct Case {
    const char* name;
    const char* body; ///< what the service `s` says beside its image
    Intent intent;
    const char* expected; ///< changed lines (the body begins in line 4), or `refused: ` and a part
    plan::Place place = plan::Place::Own;
};

Path of(std::initializer_list<yaml::Step> steps) {
    Path path{"services", "s"};
    path.insert(path.end(), steps);
    return path;
}
SetValue set(std::initializer_list<yaml::Step> steps, const char* text,
             ScalarForm form = ScalarForm::Text) {
    return {{of(steps)}, text, form};
}
RemoveValue removal(std::initializer_list<yaml::Step> steps) {
    return {{of(steps)}};
}
RenameKey rename(std::initializer_list<yaml::Step> steps, const char* key) {
    return {{of(steps)}, key};
}
AddValue add(std::initializer_list<yaml::Step> steps, const char* key, yaml::Data value) {
    return {{of(steps)}, key, std::move(value)};
}
AddValue item(std::initializer_list<yaml::Step> steps, const char* text) {
    return add(steps, "", yaml::Data::string(text));
}

const std::vector<Case>& cases() {
    using enum ScalarForm;
    // clang-format off
    static const std::vector<Case> table{
        {"text", "    user: a # who\n", set({"user"}, "b"), "4-    user: a # who\n4+    user: b # who\n"},
        {"text in its quotes", "    user: 'a'\n", set({"user"}, "b"), "4-    user: 'a'\n4+    user: 'b'\n"},
        {"text that looks like a number", "    user: a\n", set({"user"}, "1"), "4-    user: a\n4+    user: \"1\"\n"},
        {"number", "    mem_limit: 1e9\n", set({"mem_limit"}, "512m"), "4-    mem_limit: 1e9\n4+    mem_limit: 512m\n"},
        {"plain", "    tty: yes\n", set({"tty"}, "true", Plain), "4-    tty: yes\n4+    tty: true\n"},
        {"quotes", "    ports:\n      - 22:22\n", set({"ports", 0U}, "22:22", Quoted), "5-      - 22:22\n5+      - \"22:22\"\n"},
        {"quotes of the file", "    user: 'a'\n    ports:\n      - 22:22\n", set({"ports", 0U}, "22:22", Quoted), "6-      - 22:22\n6+      - '22:22'\n"},
        {"quotes keep the text", "    labels: {v: 010}\n", set({"labels", "v"}, "010", Quoted), "4-    labels: {v: 010}\n4+    labels: {v: \"010\"}\n"},
        {"new", "", set({"deploy", "resources", "limits", "cpus"}, "0.5"),
         "4+    deploy:\n5+      resources:\n6+        limits:\n7+          cpus: \"0.5\"\n"},
        {"item that is not there", "    ports: [\"1:1\"]\n", set({"ports", 1U}, "2:2"), "refused: there is no 'services.s.ports[1]'"},
        {"variable", "    user: ${U:-a}\n", set({"user"}, "b"), "refused: the value is made of the variable U"},
        {"variable, default", "    user: ${U:-a}\n", set({"user"}, "b"), "4-    user: ${U:-a}\n4+    user: ${U:-b}\n", plan::Place::Source},
        {"variable that is none", "    labels: [a=$$b]\n    user: $apr1\n", SetValue{{of({"user"})}, "$$apr1", Text, true},
         "5-    user: $apr1\n5+    user: $$apr1\n"},
        {"no single value", "    ports: [\"1:1\"]\n", set({"ports"}, "a"), "refused: 'services.s.ports' is not a single value"},
        {"nothing at all", "", SetValue{{{}}, "a"}, "refused: the whole file"},

        {"no key", "    user: a\n    # about tty\n    tty: true\n", removal({"tty"}), "6-    tty: true\n"},
        {"no item", "    cap_add:\n      - A\n      - B # why\n", removal({"cap_add", 1U}), "6-      - B # why\n"},
        {"no item in brackets", "    cap_add: [A, B]\n", removal({"cap_add", 0U}), "4-    cap_add: [A, B]\n4+    cap_add: [B]\n"},
        {"the only item", "    cap_add:\n      - A\n    tty: true\n", removal({"cap_add", 0U}), "4-    cap_add:\n5-      - A\n"},
        {"the only key of several", "    deploy:\n      resources:\n        limits:\n          cpus: '1'\n", removal({"deploy", "resources", "limits", "cpus"}),
         "4-    deploy:\n5-      resources:\n6-        limits:\n7-          cpus: '1'\n"},
        {"no key where none is", "", removal({"tty"}), "refused: 'services.s.tty' is not written"},
        {"no option of a place on a network", "    networks:\n      default:\n        priority: 5\n", removal({"networks", "default", "priority"}),
         "6-        priority: 5\n"},
        {"no networks", "    networks:\n      - default\n", removal({"networks"}), "4-    networks:\n5-      - default\n"},

        {"key", "    mem_limt: 1g # m\n", rename({"mem_limt"}, "mem_limit"), "4-    mem_limt: 1g # m\n4+    mem_limit: 1g # m\n"},
        {"key that is there", "    tty: true\n    ttty: true\n", rename({"ttty"}, "tty"), "refused: 'services.s.tty' is there already"},
        {"key of an item", "    cap_add: [A]\n", rename({"cap_add", 0U}, "B"), "refused: 'services.s.cap_add[0]' has no key"},

        {"entry", "    tty: true\n", add({}, "read_only", yaml::Data::plain("true")), "5+    read_only: true\n"},
        {"entry that is there", "    tty: true\n", add({}, "tty", yaml::Data::plain("true")), "refused: 'services.s.tty' is there already"},
        {"item", "    cap_drop:\n      - \"A\"\n", item({"cap_drop"}, "ALL"), "6+      - \"ALL\"\n"},
        {"first item", "", item({"cap_drop"}, "ALL"), "4+    cap_drop:\n5+      - ALL\n"},
        {"item of what is no list", "    tty: true\n", item({"tty"}, "ALL"), "refused: 'services.s.tty' is not a list"},
        {"map", "", add({}, "logging", yaml::Data::empty_map().add("driver", yaml::Data::string("local"))),
         "4+    logging:\n5+      driver: local\n"},
    };
    // clang-format on
    return table;
}

QString in_two_files(const char* base, const char* override_file, const Intent& intent,
                     plan::Place place = plan::Place::Own) {
    const auto snapshot = analysis::analyse(
        tests::open_texts({{"compose.yaml", base}, {"compose.override.yaml", override_file}}));
    return tests::planned(*snapshot, {intent}, place);
}

} // namespace

class PlanValuesTest : public QObject {
    Q_OBJECT

private slots:
    void changes_data();
    void changes();
    void sharedText();
    void severalFiles();
    void tags();
    void otherGroups();
    void conflicts();
};

void PlanValuesTest::changes_data() {
    QTest::addColumn<std::size_t>("row");
    for (std::size_t row = 0; row < cases().size(); ++row) {
        QTest::newRow(cases()[row].name) << row;
    }
}

void PlanValuesTest::changes() {
    QFETCH(const std::size_t, row);
    const Case& wanted = cases()[row];
    const auto snapshot =
        tests::snapshot_of(std::string("services:\n  s:\n    image: x\n") + wanted.body);
    const QString actual = tests::planned(*snapshot, {wanted.intent}, wanted.place);
    const QString expected(wanted.expected);
    if (expected.startsWith("refused: ")) {
        QVERIFY2(actual.startsWith(expected), qPrintable(actual));
    } else {
        QCOMPARE(actual, expected);
    }
}

void PlanValuesTest::sharedText() {
    const auto snapshot = tests::snapshot_of("x-b: &b\n  user: a\nservices:\n"
                                             "  s:\n    <<: *b\n    image: x\n"
                                             "  t:\n    <<: *b\n    image: x\n");
    const auto planned = [&](const Intent& intent, plan::Place place) {
        return tests::planned(*snapshot, {intent}, place);
    };
    using enum plan::Place;
    QVERIFY(planned(set({"user"}, "b"), Own).startsWith("refused: "));
    QCOMPARE(planned(set({"user"}, "b"), Here), QString("7+    user: b\n"));
    QCOMPARE(planned(set({"user"}, "b"), Source), QString("2-  user: a\n2+  user: b\n"));
    QVERIFY(planned(removal({"user"}), Own).startsWith("refused: "));
}

void PlanValuesTest::severalFiles() {
    const char* base = "services:\n  s:\n    image: x\n    user: a\n    cap_add: [A]\n";
    const char* other = "services:\n  s:\n    user: b\n";
    // The one that counts; in the other one only when that is asked for.
    QCOMPARE(in_two_files(base, other, set({"user"}, "c")),
             QString("compose.override.yaml:\n3-    user: b\n3+    user: c\n"));
    SetValue first = set({"user"}, "c");
    first.place.file = text::FileId{0};
    QCOMPARE(in_two_files(base, other, first), QString("4-    user: a\n4+    user: c\n"));
    // The base still says it.
    QVERIFY(in_two_files(base, other, removal({"user"})).startsWith("refused: "));
    using enum plan::Place;
    QCOMPARE(in_two_files(base, other, set({"tty"}, "true", ScalarForm::Plain), OverrideFile),
             QString("compose.override.yaml:\n4+    tty: true\n"));
    QCOMPARE(in_two_files(base, other, removal({"cap_add"}), OverrideFile),
             QString("compose.override.yaml:\n4+    cap_add: !reset null\n"));
    QCOMPARE(in_two_files(base, other, item({"cap_add"}, "B"), OverrideFile),
             QString("compose.override.yaml:\n4+    cap_add:\n5+      - B\n"));
    QVERIFY(in_two_files(base, other, removal({"cap_add", 0U}), OverrideFile)
                .startsWith("refused: a list item"));
}

void PlanValuesTest::tags() {
    const char* base = "services:\n  s:\n    image: x\n    cap_add: [A]\n";
    const text::FileId second{1};
    const auto tag = [&](MergeWord word) { return TagValue{{of({"cap_add"}), second}, word}; };
    QCOMPARE(in_two_files(base, "services:\n  s:\n    cap_add: [] # none\n    tty: true\n",
                          tag(MergeWord::Reset)),
             QString("compose.override.yaml:\n3-    cap_add: [] # none\n"
                     "3+    cap_add: !reset [] # none\n"));
    QCOMPARE(
        in_two_files(base, "services:\n  s:\n    cap_add:\n      - B\n", tag(MergeWord::Override)),
        QString("compose.override.yaml:\n3-    cap_add:\n3+    cap_add: !override\n"));
    QCOMPARE(in_two_files(base, "services: {s: {cap_add: [B]}}\n", tag(MergeWord::Override)),
             QString("compose.override.yaml:\n1-services: {s: {cap_add: [B]}}\n"
                     "1+services: {s: {cap_add: !override [B]}}\n"));
    QCOMPARE(
        in_two_files(base, "services:\n  s:\n    cap_add: !reset [B]\n", tag(MergeWord::Override)),
        QString("compose.override.yaml:\n3-    cap_add: !reset [B]\n"
                "3+    cap_add: !override [B]\n"));
}

void PlanValuesTest::otherGroups() {
    const auto snapshot = tests::snapshot_of(
        "version: \"3\"\nservices:\n  s:\n    image: x\nnetworks:\n  n:\n    internal: yes\n"
        "volumes:\n  v:\nx-note: a\n");
    const auto planned = [&](const Intent& intent) { return tests::planned(*snapshot, {intent}); };
    QCOMPARE(planned(RemoveValue{{{"version"}}}), QString("1-version: \"3\"\n"));
    QCOMPARE(planned(SetValue{{{"networks", "n", "internal"}}, "true", ScalarForm::Plain}),
             QString("7-    internal: yes\n7+    internal: true\n"));
    QCOMPARE(planned(RemoveValue{{{"networks", "n", "internal"}}}),
             QString("7-    internal: yes\n"));
    QCOMPARE(planned(RemoveValue{{{"volumes", "v"}}}), QString("8-volumes:\n9-  v:\n"));
    QCOMPARE(planned(SetValue{{{"x-note"}}, "b"}), QString("10-x-note: a\n10+x-note: b\n"));
    QCOMPARE(planned(RenameKey{{{"volumes", "v"}}, "w"}), QString("9-  v:\n9+  w:\n"));
}

void PlanValuesTest::conflicts() {
    const auto snapshot = tests::snapshot_of("services:\n  s:\n    image: x\n    user: a\n");
    const auto planned = [&](std::vector<Intent> intents) {
        return tests::planned(*snapshot, intents);
    };
    QVERIFY(planned({set({"user"}, "b"), set({"user"}, "c")})
                .startsWith("refused: 'Set user of s' contradicts"));
    QVERIFY(planned({removal({"user"}), set({"user"}, "c")}).startsWith("refused: "));
    QCOMPARE(planned({item({"cap_drop"}, "A"), item({"cap_drop"}, "B")}),
             QString("5+    cap_drop:\n6+      - A\n7+      - B\n"));
}

QTEST_GUILESS_MAIN(PlanValuesTest)
#include "plan_values_test.moc"
