// Rules that Traefik's own matchers judged: every verdict must be ours too.
#include "corpus.h"
#include "traefik/rule.h"

#include <QTest>

#include <fstream>

using namespace tw;
using namespace tw::traefik;

class TraefikRuleVectorsTest : public QObject {
    Q_OBJECT

private slots:
    void verdicts_data();
    void verdicts();
};

/// A line is `[TCP |V2 ]rule … OK|ERR reason`.
void TraefikRuleVectorsTest::verdicts_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("valid");
    const auto corpus = tests::corpus();
    std::ifstream file(corpus ? *corpus / "traefik/traefik_rules_v3.7.9.txt" : "");
    std::string line;
    while (std::getline(file, line)) {
        const std::size_t verdict = std::min(line.find(" OK domains="), line.find(" ERR error"));
        QVERIFY2(verdict != std::string::npos, line.c_str());
        std::string rule = line.substr(0, verdict);
        rule.erase(rule.find_last_not_of(' ') + 1);
        QTest::newRow(line.substr(0, 70).c_str())
            << QString::fromStdString(rule) << line.substr(verdict).starts_with(" OK");
    }
}

void TraefikRuleVectorsTest::verdicts() {
    if (QTest::currentDataTag() == nullptr) {
        QSKIP("there is no corpus with Traefik's rules here");
    }
    QFETCH(const QString, rule);
    QFETCH(const bool, valid);
    std::string text = rule.toStdString();
    Dialect dialect;
    if (text.starts_with("TCP ")) {
        dialect.protocol = Protocol::Tcp;
        text.erase(0, 4);
    } else if (text.starts_with("V2 ")) {
        dialect.syntax = RuleSyntax::V2;
        text.erase(0, 3);
    }
    const Rule read = parse_rule(text, dialect);
    QVERIFY2(read.valid() == valid,
             read.problems.empty() ? "taken" : read.problems.front().message.str().c_str());
    for (const RuleProblem& problem : read.problems) {
        QVERIFY(problem.range.end <= text.size());
        QVERIFY(!problem.message.empty());
    }
}

QTEST_GUILESS_MAIN(TraefikRuleVectorsTest)
#include "traefik_rule_vectors_test.moc"
