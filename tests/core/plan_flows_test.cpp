// Flows of the contract: declared, changed and taken out, in every form in which they are written.
#include "contract/flow_table.h"
#include "memory_project.h"

#include <QTest>

using namespace tw;
using enum contract::FlowPolicy;

namespace {

const std::string four_services = "services:\n"
                                  "  a: {image: a}\n"
                                  "  b: {image: b}\n"
                                  "  c: {image: c}\n"
                                  "  host: {image: h}\n";

analysis::SnapshotPtr with_contract(const std::string& contract) {
    return analysis::analyse(
        tests::open_texts({{"compose.yaml", four_services}, {"network-contract.yaml", contract}}));
}

const std::string head = "version: 1\ntiers:\n  t: [a, b]\n";

struct Case {
    const char* name;
    const char* flows; ///< behind three lines
    SetFlow intent;
    const char* expected; ///< changed lines, or `refused: ` and a part
};

SetFlow set(const char* from, const char* to, contract::FlowPolicy policy) {
    return {ServiceName(from), ServiceName(to), policy};
}

const FlowParty internet = FlowParty::internet(), machine = FlowParty::host();

SetFlow in(const FlowParty& from, const char* to, contract::FlowPolicy policy) {
    return {from, ServiceName(to), policy};
}

SetFlow out(const char* from, const FlowParty& to, contract::FlowPolicy policy) {
    return {ServiceName(from), to, policy};
}

const std::vector<Case>& cases() {
    // clang-format off
    static const std::vector<Case> table{
        {"allow, short list", "flows:\n  - b -> c # why\n", set("a", "c", Allowed), "6+  - a -> c\n"},
        {"allow, quoted list", "flows:\n- 'b -> c'\n", set("a", "c", Allowed), "6+- 'a -> c'\n"},
        {"allow, long list", "flows:\n  - {from: b, to: c}\n", set("a", "c", Allowed), "6+  - {from: a, to: c}\n"},
        {"allow, block list", "flows:\n  - from: b\n    to: c\n", set("a", "c", Allowed), "7+  - from: a\n8+    to: c\n"},
        {"allow, in brackets", "flows: [b -> c]\n", set("a", "c", Allowed), "4-flows: [b -> c]\n4+flows: [b -> c, a -> c]\n"},
        {"allow, no flows yet", "mode: strict\n", set("a", "c", Allowed), "5+flows:\n6+  - a -> c\n"},
        {"allow, empty list", "flows: []\n", set("a", "c", Allowed), "4-flows: []\n4+flows: [a -> c]\n"},
        {"allow what is", "flows: [a -> c]\n", set("a", "c", Allowed), "refused: a -> c is allowed already, by 'a -> c'"},
        {"allow what the tier allows", "flows: [a -> c]\n", set("a", "b", Allowed), "refused: a -> b is allowed already, by the tier t"},
        {"allow what a tier's flow allows", "flows: [t -> c]\n", set("a", "c", Allowed), "refused: a -> c is allowed already, by 't -> c'"},
        {"allow the opposite too", "flows:\n  - c -> a # why\n", set("a", "c", Allowed), "5-  - c -> a # why\n5+  - c <-> a # why\n"},
        {"allow the opposite too, long", "flows:\n  - {from: c, to: a, ports: [1]}\n", set("a", "c", Allowed),
         "5-  - {from: c, to: a, ports: [1]}\n5+  - {from: c, to: a, ports: [1], both_ways: true}\n"},
        {"allow what was forbidden", "flows: [b -> c]\nx-f: 1\n", set("a", "c", Allowed), "4-flows: [b -> c]\n4+flows: [b -> c, a -> c]\n"},
        {"allow, no longer forbid", "flows:\n  - b -> c\n  - a -/> c # why\n", set("a", "c", Allowed), "6-  - a -/> c # why\n6+  - a -> c # why\n"},
        {"allow, forbidden the other way", "flows:\n  - b -> c\n  - c -/> a\n", set("a", "c", Allowed), "6-  - c -/> a\n6+  - a -> c\n"},
        {"allow, forbidden for a tier", "flows:\n  - b -> a\n  - t -/> c\n", set("a", "c", Allowed), "refused: 't -/> c' in line 6 of the contract forbids it, for more"},
        {"allow, no longer require", "flows:\n  - {from: a, to: c, required: true, ports: [1]}\n", set("a", "c", Allowed),
         "5-  - {from: a, to: c, required: true, ports: [1]}\n5+  - {from: a, to: c, ports: [1]}\n"},
        {"allow, no longer require by policy", "flows:\n  - from: a\n    to: c\n    policy: required\n", set("a", "c", Allowed), "7-    policy: required\n"},
        {"allow, required for a tier", "flows:\n  - {from: t, to: c, required: true}\n", set("a", "c", Allowed), "refused: 't -> c' in line 5 of the contract requires it"},

        {"require, short list", "flows:\n  - b -> c\n", set("a", "c", Required), "6+  - {from: a, to: c, required: true}\n"},
        {"require, block list", "flows:\n  - from: b\n    to: c\n", set("a", "c", Required), "7+  - from: a\n8+    to: c\n9+    required: true\n"},
        {"require, by policy", "flows:\n  - {from: b, to: c, policy: required}\n", set("a", "c", Required), "6+  - {from: a, to: c, policy: required}\n"},
        {"require what is allowed", "flows:\n  - a -> c # why\n  - b -> c\n", set("a", "c", Required),
         "5-  - a -> c # why\n5+  - {from: a, to: c, required: true} # why\n"},
        {"require what is allowed both ways", "flows:\n  - c <-> a\n", set("a", "c", Required),
         "5-  - c <-> a\n5+  - {from: c, to: a, both_ways: true, required: true}\n"},
        {"require what a tier allows", "flows:\n  - t -> c\n", set("a", "c", Required), "6+  - {from: a, to: c, required: true}\n"},
        {"require, long", "flows:\n  - {from: a, to: c}\n", set("a", "c", Required), "5-  - {from: a, to: c}\n5+  - {from: a, to: c, required: true}\n"},
        {"require, no flows yet", "", set("a", "c", Required), "4+flows:\n5+  - {from: a, to: c, required: true}\n"},

        {"forbid, short list", "flows:\n  - b -> c\n", set("a", "c", Forbidden), "6+  - a -/> c\n"},
        {"forbid, long list", "flows:\n  - {from: b, to: c}\n", set("a", "c", Forbidden), "6+  - {from: a, to: c, policy: forbidden}\n"},
        {"forbid what is allowed", "flows:\n  - a -> c # why\n", set("a", "c", Forbidden), "5-  - a -> c # why\n5+  - a -/> c # why\n"},
        {"forbid what goes both ways", "flows:\n  - a<->c\n", set("a", "c", Forbidden), "5-  - a<->c\n5+  - a</>c\n"},
        {"forbid what is required", "flows:\n  - {from: a, to: c, required: true, ports: [1]}\n", set("a", "c", Forbidden),
         "5-  - {from: a, to: c, required: true, ports: [1]}\n5+  - {from: a, to: c, policy: forbidden}\n"},
        {"forbid what a tier's flow allows", "flows:\n  - t -> c\n", set("a", "c", Forbidden), "6+  - a -/> c\n"},
        {"forbid one way of two", "flows:\n  - c -> a\n", set("a", "c", Forbidden), "refused: 'c -> a' in line 5 of the contract allows the opposite"},
        {"forbid what is", "flows:\n  - c -/> a\n", set("a", "c", Forbidden), "refused: a -> c is forbidden already, by 'c -/> a'"},

        {"take out", "flows:\n  - b -> c\n  - a -> c\n", set("a", "c", Unsaid), "6-  - a -> c\n"},
        {"take out one way", "flows:\n  - a <-> c # why\n", set("a", "c", Unsaid), "5-  - a <-> c # why\n5+  - c -> a # why\n"},
        {"take out one way, long", "flows:\n  - {from: c, to: a, both_ways: true}\n", set("a", "c", Unsaid),
         "5-  - {from: c, to: a, both_ways: true}\n5+  - {from: c, to: a}\n"},
        {"take out one way, turned", "flows:\n  - {from: a, to: c, both_ways: true}\n", set("a", "c", Unsaid),
         "5-  - {from: a, to: c, both_ways: true}\n5+  - {from: c, to: a}\n"},
        {"take out what is forbidden", "flows:\n  - c -/> a\n  - b -> c\n", set("a", "c", Unsaid), "5-  - c -/> a\n"},
        {"take out the only prohibition", "flows:\n  - a -/> c\nmode: strict\n", set("a", "c", Unsaid), "4-flows:\n5-  - a -/> c\n"},
        {"take out the last flow", "flows:\n  - a -> c\n", set("a", "c", Unsaid), "refused: 'a -> c' in line 5 of the contract is the only flow that allows"},
        {"take out a tier's flow", "flows:\n  - t -> c\n", set("a", "c", Unsaid), "refused: 't -> c' in line 5 of the contract says so, for more than these two"},
        {"take out nothing", "flows:\n  - b -> c\n", set("a", "c", Unsaid), "refused: no flow of the contract is about a and c"},

        {"a service called host", "flows:\n  - b -> c\n", set("a", "host", Allowed), "6+  - a -> service:host\n"},
        {"no such service", "flows:\n  - b -> c\n", set("a", "x", Allowed), "refused: there is no service 'x'"},
        {"from the Internet", "flows:\n  - b -> c\n", in(internet, "a", Allowed), "6+  - internet -> a\n"},
        {"from the host, required", "flows:\n  - b -> c\n", in(machine, "a", Required), "6+  - {from: host, to: a, required: true}\n"},
        {"from the host to a service called host", "flows:\n  - b -> c\n", in(machine, "host", Allowed), "6+  - host -> service:host\n"},
        {"to the Internet, forbidden", "flows:\n  - b -> c\n", out("a", internet, Forbidden), "6+  - a -/> internet\n"},
        {"to the Internet, the other way stays", "flows:\n  - internet -> a # why\n", out("a", internet, Allowed),
         "5-  - internet -> a # why\n5+  - internet <-> a # why\n"},
        {"one way of two forbidden", "flows:\n  - internet <-> a # why\n", in(internet, "a", Forbidden),
         "5-  - internet <-> a # why\n5+  - a -> internet # why\n6+  - internet -/> a\n"},
        {"one way of two no longer forbidden", "flows:\n  - a </> host\n", in(machine, "a", Unsaid), "5-  - a </> host\n5+  - a -/> host\n"},
        {"forbidden beside the other way", "flows:\n  - a -> internet\n", in(internet, "a", Forbidden), "6+  - internet -/> a\n"},
        {"from the Internet, taken out", "flows:\n  - internet -> a\n  - b -> c\n", in(internet, "a", Unsaid), "5-  - internet -> a\n"},
        {"from the Internet, taken out alone", "flows:\n  - internet -> a\nmode: strict\n", in(internet, "a", Unsaid), "4-flows:\n5-  - internet -> a\n"},
        {"from the Internet to a tier", "flows:\n  - internet -> t\n", in(internet, "a", Unsaid), "refused: 'internet -> t' in line 5 of the contract says so, for more"},
        {"between the two outside", "flows:\n  - b -> c\n", SetFlow{internet, machine, Allowed}, "refused: the Internet and the host are both outside"},
        {"to itself", "flows:\n  - b -> c\n", set("a", "a", Allowed), "refused: a needs no flow to itself"},
    };
    // clang-format on
    return table;
}

} // namespace

class PlanFlowsTest : public QObject {
    Q_OBJECT

private slots:
    void planning_data() {
        QTest::addColumn<std::size_t>("number");
        for (std::size_t i = 0; i < cases().size(); ++i) {
            QTest::newRow(cases()[i].name) << i;
        }
    }

    void planning() {
        QFETCH(const std::size_t, number);
        const Case& test = cases()[number];
        QString found = tests::planned(*with_contract(head + test.flows), {test.intent});
        found.remove("network-contract.yaml:\n").remove("/project/");
        const QString expected = test.expected;
        if (expected.startsWith("refused")) {
            QVERIFY2(found.startsWith(expected), qPrintable(found));
        } else {
            QCOMPARE(found, expected);
        }
    }

    void withoutAContract() {
        const QString found =
            tests::planned(*tests::snapshot_of(four_services), {set("a", "c", Allowed)});
        QVERIFY2(found.startsWith("refused: this project has no contract"), qPrintable(found));
    }

    void neverInAnOverrideFile() {
        auto input = tests::open_texts({{"compose.yaml", four_services},
                                        {"compose.override.yaml", "services: {}\n"},
                                        {"network-contract.yaml", head + "flows: [t -> c]\n"}});
        const auto before = analysis::analyse(std::move(input));
        const std::vector<Intent> intents{set("a", "c", Allowed)};
        QVERIFY(analysis::offers(*before, intents).empty());
    }

    void contradictionsInOneStep() {
        const QString found = tests::planned(*with_contract(head + "flows: [b -> c]\n"),
                                             {set("a", "c", Allowed), set("a", "c", Forbidden)});
        QVERIFY2(found.contains("contradicts"), qPrintable(found));
    }

    void theFirstFlowIsNoted() {
        const auto planned =
            analysis::plan(*with_contract(head), std::vector<Intent>{set("a", "c", Allowed)});
        QVERIFY(planned.has_value());
        QCOMPARE(planned->notes.size(), std::size_t{1});
        QVERIFY(planned->notes.front().str().contains("from now on"));
    }

    void fromOutsideClosesNothing() {
        const auto planned =
            analysis::plan(*with_contract(head), std::vector<Intent>{in(internet, "a", Allowed)});
        QVERIFY(planned.has_value());
        QVERIFY(planned->notes.empty());
    }

    void aServiceOfTheSameNameIsAnother() {
        const auto snapshot = with_contract(head + "flows: [b -> c]\n");
        const std::vector<Intent> both{out("a", machine, Allowed), set("a", "host", Forbidden)};
        const QString found = tests::planned(*snapshot, both);
        QVERIFY2(found.contains("a -> host, \"a -/> service:host\""), qPrintable(found));
    }

    void whatIsSaid() {
        const auto snapshot = with_contract("version: 1\ntiers: {t: [a, b]}\n"
                                            "flows: [t -> c, {from: c, to: host, ports: [1]}, "
                                            "b -/> c, internet -> a]\n");
        const contract::Contract& contract = *snapshot->facts.contract;
        const contract::FlowTable table(&contract, contract.known_services);
        const std::size_t a = 0, b = 1, c = 2, host = 3;
        QCOMPARE(contract.known_services[c], ServiceName("c"));
        QVERIFY(table.closed());
        QCOMPARE(table.of(a, b).policy, Allowed);
        QVERIFY(table.of(a, b).tier != nullptr);
        QCOMPARE(table.of(a, c).policy, Allowed);
        QCOMPARE(table.of(c, a).policy, Unsaid);
        QVERIFY(table.of(c, a).opposite != nullptr);
        QCOMPARE(table.of(b, c).policy, Forbidden);
        QCOMPARE(table.of(c, b).policy, Forbidden); // Docker knows no direction
        QVERIFY(!table.of(a, c).some_ports);
        QCOMPARE(table.of(table.internet(), a).policy, Allowed);
        QCOMPARE(table.of(a, table.internet()).policy, Unsaid); // the Internet's flows have one
        // `host` is the machine, not the service of that name.
        QCOMPARE(table.of(c, table.host()).policy, Allowed);
        QVERIFY(table.of(c, table.host()).some_ports);
        QCOMPARE(table.of(c, host).policy, Unsaid);
    }
};

QTEST_GUILESS_MAIN(PlanFlowsTest)
#include "plan_flows_test.moc"
