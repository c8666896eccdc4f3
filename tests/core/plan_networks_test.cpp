// Intents about networks, on every form in which a service and a project write them: the lines that
// change, literally, or the reason for refusing.
#include "memory_project.h"

#include <QTest>

using namespace tw;

namespace {

struct Case {
    const char* name;
    Intent intent;
    const char* expected; ///< changed lines, or `refused: ` and a part of the reason
};

// Forms of `networks`, each service on `a` only or on `a` and `b`.
constexpr auto forms = R"(services:
  listed:
    image: nginx
    networks:
      - a # first
      # why b
      - b
  low:
    image: nginx
    networks:
    - a
    - b
  flow:
    image: nginx
    networks: [a, "b"]
  lines:
    image: nginx
    networks: [
      a,
      b,
    ]
  mapped:
    image: nginx
    networks:
      a:
        aliases:
          - one
          - two
        priority: 5
      b:
  named:
    image: nginx
    networks: {a: {aliases: [one]}, b: {}}
  fixed:
    image: nginx
    networks:
      a:
        ipv4_address: 10.0.0.2
  absent:
    image: nginx
  empty:
    image: nginx
    networks: []
    tty: true
  single:
    image: nginx
    networks: [a]
  lone:
    image: nginx
    networks:
      a:
        aliases: [one]
  host:
    image: nginx
    network_mode: host
  "quoted.name":
    image: nginx
    networks:
      - 'a'
networks:
  a:
    driver: bridge

  b: {}
  c:
    internal: true

  d: # last
)";

MoveService move(const char* service, const char* from, const char* to) {
    return {ServiceName(service), NetworkName(from), NetworkName(to)};
}
AttachService attach(const char* service, const char* network,
                     std::vector<std::string> aliases = {}) {
    return {ServiceName(service), NetworkName(network), std::move(aliases)};
}
DetachService detach(const char* service, const char* network) {
    return {ServiceName(service), NetworkName(network)};
}
AddAlias alias(const char* service, const char* network, const char* name) {
    return {ServiceName(service), NetworkName(network), name};
}
RemoveAlias no_alias(const char* service, const char* network, const char* name) {
    return {ServiceName(service), NetworkName(network), name};
}

const std::vector<Case>& cases() {
    // clang-format off
    static const std::vector<Case> table{
        {"move in a list", move("listed", "a", "c"), "5-      - a # first\n5+      - c # first\n"},
        {"move in a list without indent", move("low", "b", "c"), "12-    - b\n12+    - c\n"},
        {"move in brackets", move("flow", "b", "c"),
         "15-    networks: [a, \"b\"]\n15+    networks: [a, \"c\"]\n"},
        {"move in brackets over lines", move("lines", "a", "c"), "19-      a,\n19+      c,\n"},
        {"move in a map keeps the options", move("mapped", "a", "c"), "25-      a:\n25+      c:\n"},
        {"move in a map in braces", move("named", "a", "c"),
         "33-    networks: {a: {aliases: [one]}, b: {}}\n"
         "33+    networks: {c: {aliases: [one]}, b: {}}\n"},
        {"move keeps quotes", move("quoted.name", "a", "c"), "59-      - 'a'\n59+      - 'c'\n"},
        {"move off the implicit default", move("absent", "default", "c"),
         "41+    networks:\n42+      - c\n"},
        {"move off the default of an empty list", move("empty", "default", "c"), 
         "43-    networks: []\n44+    networks:\n45+      - c\n"},
        {"move to a network it is on already", move("listed", "a", "b"), "5-      - a # first\n"},
        {"move with a fixed address", move("fixed", "a", "c"), "refused: fixed has a fixed address on a"},
        {"move to an unknown network", move("listed", "a", "nope"),
         "refused: the network 'nope' is not declared in this project"},
        {"move from where it is not", move("listed", "c", "d"), "refused: listed is not on c"},
        {"move to the same", move("listed", "a", "a"), "refused: listed is on a already"},
        {"move an unknown service", move("nobody", "a", "b"), "refused: there is no service 'nobody'"},
        {"move a service of the host's network", move("host", "a", "b"), "refused: host is not on a"},

        {"attach to a list", attach("listed", "c"), "8+      - c\n"},
        {"attach to a list without indent", attach("low", "c"), "13+    - c\n"},
        {"attach in brackets", attach("flow", "c"),
         "15-    networks: [a, \"b\"]\n15+    networks: [a, \"b\", \"c\"]\n"},
        {"attach in brackets over lines", attach("lines", "c"), "21+      c,\n"},
        {"attach to a map", attach("mapped", "c"), "31+      c:\n"},
        {"attach to a map in braces", attach("named", "c"),
         "33-    networks: {a: {aliases: [one]}, b: {}}\n"
         "33+    networks: {a: {aliases: [one]}, b: {}, c: null}\n"},
        {"attach names the implicit default", attach("absent", "c"),
         "41+    networks:\n42+      - default\n43+      - c\n"},
        {"attach to an empty list names the default", attach("empty", "c"),
         "43-    networks: []\n44+    networks:\n45+      - default\n46+      - c\n"},
        {"attach with an alias makes a map of a list", attach("low", "c", {"x"}),
         "11-    - a\n12-    - b\n11+      a:\n12+      b:\n13+      c:\n14+        aliases:\n"
         "15+          - x\n"},
        {"attach with aliases to a map", attach("mapped", "c", {"x", "y.z"}),
         "31+      c:\n32+        aliases:\n33+          - x\n34+          - y.z\n"},
        {"attach with an alias in brackets", attach("flow", "c", {"x"}),
         "15-    networks: [a, \"b\"]\n15+    networks: {a: {}, \"b\": {}, c: {aliases: [x]}}\n"},
        {"attach with an alias to an absent map", attach("absent", "c", {"x"}),
         "41+    networks:\n42+      default:\n43+      c:\n44+        aliases:\n45+          - x\n"},
        {"attach twice", attach("listed", "b"), "refused: listed is on b already"},
        {"attach to the implicit default", attach("absent", "default"),
         "refused: absent is on default already, because Compose attaches"},
        {"attach to an unknown network", attach("listed", "e"), "refused: the network 'e' is not declared"},
        {"attach a service of the host's network", attach("host", "a"),
         "refused: host has a 'network_mode' and so cannot join networks"},

        {"detach from a list", detach("listed", "a"), "5-      - a # first\n"},
        {"detach from a list without indent", detach("low", "b"), "12-    - b\n"},
        {"detach in brackets, first", detach("flow", "a"),
         "15-    networks: [a, \"b\"]\n15+    networks: [\"b\"]\n"},
        {"detach in brackets, last", detach("flow", "b"),
         "15-    networks: [a, \"b\"]\n15+    networks: [a]\n"},
        {"detach in brackets over lines", detach("lines", "b"), "20-      b,\n"},
        {"detach from a map takes the options along", detach("mapped", "a"),
         "25-      a:\n26-        aliases:\n27-          - one\n28-          - two\n"
         "29-        priority: 5\n"},
        {"detach from a map in braces", detach("named", "b"),
         "33-    networks: {a: {aliases: [one]}, b: {}}\n33+    networks: {a: {aliases: [one]}}\n"},
        {"detach from the only network", detach("single", "a"), "refused: a is the only network of single"},
        {"detach from the implicit default", detach("absent", "default"),
         "refused: default is the only network of absent"},
        {"detach from where it is not", detach("listed", "c"), "refused: listed is not on c"},

        {"alias in a list", alias("listed", "b", "x"),
         "5-      - a # first\n5+      a: # first\n7-      - b\n7+      b:\n8+        aliases:\n"
         "9+          - x\n"},
        {"alias in a map with aliases", alias("mapped", "a", "x"), "29+          - x\n"},
        {"alias in a map without options", alias("mapped", "b", "x"),
         "31+        aliases:\n32+          - x\n"},
        {"alias in braces", alias("named", "b", "x"),
         "33-    networks: {a: {aliases: [one]}, b: {}}\n"
         "33+    networks: {a: {aliases: [one]}, b: {aliases: [x]}}\n"},
        {"alias in brackets in braces", alias("named", "a", "x"),
         "33-    networks: {a: {aliases: [one]}, b: {}}\n"
         "33+    networks: {a: {aliases: [one, x]}, b: {}}\n"},
        {"alias beside other options", alias("fixed", "a", "x"),
         "39+        aliases:\n40+          - x\n"},
        {"alias on the implicit default", alias("absent", "default", "x"),
         "41+    networks:\n42+      default:\n43+        aliases:\n44+          - x\n"},
        {"alias in brackets", alias("single", "a", "x"),
         "47-    networks: [a]\n47+    networks: {a: {aliases: [x]}}\n"},
        {"alias that must be quoted", alias("mapped", "a", "12"), "29+          - \"12\"\n"},
        {"alias there already", alias("mapped", "a", "one"), "refused: mapped has the alias one on a already"},
        {"alias with a blank", alias("mapped", "a", "x y"), "refused: an alias is a name without blanks"},
        {"alias without a network", alias("mapped", "c", "x"), "refused: mapped is not on c, so it has no names there"},

        {"no alias, others stay", no_alias("mapped", "a", "one"), "27-          - one\n"},
        {"no alias, other options stay", no_alias("named", "a", "one"),
         "33-    networks: {a: {aliases: [one]}, b: {}}\n33+    networks: {a: {}, b: {}}\n"},
        {"no alias, nothing stays", no_alias("lone", "a", "one"), "52-        aliases: [one]\n"},
        {"no alias of that name", no_alias("listed", "a", "x"), "refused: listed has no alias x on a"},

        {"add a network", AddNetwork{NetworkName("e"), false}, "69+\n70+  e:\n"},
        {"add an internal network", AddNetwork{NetworkName("e"), true}, "69+\n70+  e:\n71+    internal: true\n"},
        {"add one that is there", AddNetwork{NetworkName("a"), false}, "refused: there is a network 'a' already"},
        {"add one with a blank", AddNetwork{NetworkName("a b"), false}, "refused: 'a b' is not a network name"},
        {"add one without a name", AddNetwork{NetworkName(""), false}, "refused: '' is not a network name"},
        {"declare the default", AddNetwork{NetworkName("default"), true},
         "69+\n70+  default:\n71+    internal: true\n"},
        {"remove a network", RemoveNetwork{NetworkName("d")}, "67-\n68-  d: # last\n"},
        {"remove one that is used", RemoveNetwork{NetworkName("b")}, "refused: listed is on b; detach it first"},
        {"remove one that is not there", RemoveNetwork{NetworkName("e")}, "refused: there is no network 'e'"},
        {"remove the implicit default", RemoveNetwork{NetworkName("default")}, "refused: there is no network 'default'"},
        {"internal in a map", SetInternal{NetworkName("a"), true}, "63+    internal: true\n"},
        {"internal in braces", SetInternal{NetworkName("b"), true}, "64-  b: {}\n64+  b: {internal: true}\n"},
        {"internal in nothing", SetInternal{NetworkName("d"), true}, "69+    internal: true\n"},
        {"internal no longer", SetInternal{NetworkName("c"), false},
         "66-    internal: true\n66+    internal: false\n"},
        {"internal already", SetInternal{NetworkName("c"), true}, ""},
        {"internal of the implicit default", SetInternal{NetworkName("default"), true},
         "69+\n70+  default:\n71+    internal: true\n"},
        {"internal of nothing", SetInternal{NetworkName("e"), true}, "refused: there is no network 'e'"},
    };
    // clang-format on
    return table;
}

} // namespace

class PlanNetworksTest : public QObject {
    Q_OBJECT

private slots:
    void changes_data();
    void changes();
    void topLevelForms_data();
    void topLevelForms();

private:
    analysis::SnapshotPtr snapshot_ = tests::snapshot_of(forms);
};

void PlanNetworksTest::changes_data() {
    QTest::addColumn<std::size_t>("row");
    for (std::size_t row = 0; row < cases().size(); ++row) {
        QTest::newRow(cases()[row].name) << row;
    }
}

void PlanNetworksTest::changes() {
    QFETCH(const std::size_t, row);
    const Case& wanted = cases()[row];
    const QString actual = tests::planned(*snapshot_, {wanted.intent});
    const QString expected(wanted.expected);
    if (expected.startsWith("refused: ")) {
        QVERIFY2(actual.startsWith(expected), qPrintable(actual));
    } else {
        QCOMPARE(actual, expected);
    }
}

void PlanNetworksTest::topLevelForms_data() {
    QTest::addColumn<QString>("networks");
    QTest::addColumn<QString>("after");
    const QString one = "networks:\n  e:\n    internal: true\n";
    QTest::newRow("absent") << QString() << one;
    QTest::newRow("null") << QString("networks:\n") << one;
    QTest::newRow("tilde") << QString("networks: ~ # none\n")
                           << QString("networks: # none\n  e:\n    internal: true\n");
    QTest::newRow("empty braces") << QString("networks: {}\n")
                                  << QString("networks: {e: {internal: true}}\n");
    QTest::newRow("braces") << QString("networks: {a: {}}\n")
                            << QString("networks: {a: {}, e: {internal: true}}\n");
    QTest::newRow("4 spaces") << QString("networks:\n    a:\n        driver: x\n")
                              << QString("networks:\n    a:\n        driver: x\n    e:\n"
                                         "        internal: true\n");
    QTest::newRow("no final newline")
        << QString("networks:\n  a:") << QString("networks:\n  a:\n  e:\n    internal: true");
    QTest::newRow("in the middle") << QString("networks:\n  a:\n\nvolumes:\n  v:\n")
                                   << QString("networks:\n  a:\n  e:\n    internal: true\n\n"
                                              "volumes:\n  v:\n");
    QTest::newRow("CRLF") << QString("networks:\r\n  a:\r\n")
                          << QString("networks:\r\n  a:\r\n  e:\r\n    internal: true\r\n");
}

void PlanNetworksTest::topLevelForms() {
    QFETCH(const QString, networks);
    QFETCH(const QString, after);
    const QString line_break = networks.contains('\r') ? "\r\n" : "\n";
    const QString step = networks.contains("    a:") ? "    " : "  ";
    const QString head =
        "services:" + line_break + step + "s:" + line_break + step + step + "image: x" + line_break;
    const auto snapshot = tests::snapshot_of((head + networks).toStdString());
    const auto planned = analysis::plan(*snapshot, {AddNetwork{NetworkName("e"), true}});
    QVERIFY2(planned, planned ? "" : planned.error().message.str().c_str());
    const text::FileEdits& edits = planned->edits;
    QCOMPARE(edits.size(), std::size_t(1));
    const std::string text = snapshot->input.files.text(edits.begin()->first);
    QCOMPARE(QString::fromStdString(edits.begin()->second.apply(text)), head + after);
}

QTEST_GUILESS_MAIN(PlanNetworksTest)
#include "plan_networks_test.moc"
