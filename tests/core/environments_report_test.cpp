// The comparison of a project's environments.
#include "memory_project.h"
#include "report/environments.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace tw;

namespace {

constexpr auto dev = R"(services:
  web: {image: nginx, networks: [front], ports: ["8080:80"]}
  db: {image: postgres, networks: [front]}
  mail: {image: mailhog, networks: [front]}
networks:
  front:
)";
constexpr auto prod = R"(# of production
services:
  web: {image: nginx, networks: [front], ports: ["127.0.0.1:8080:80"], oops: 1}
  db: {image: postgres, networks: [back]}
networks:
  front:
  back:
)";

report::CheckResult result_of(const analysis::Snapshot& snapshot) {
    return {.facts = snapshot.facts,
            .findings = snapshot.findings,
            .verdict = {.mode = "strict", .passed = snapshot.count(text::Severity::Error) == 0}};
}

} // namespace

class EnvironmentsReportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void json();
    void text();
    void compact();
    void markdown();
    void alike();

private:
    analysis::SnapshotPtr dev_, prod_;
    std::vector<report::EnvironmentResult> both_;
};

void EnvironmentsReportTest::initTestCase() {
    dev_ = tests::snapshot_of(dev);
    prod_ = tests::snapshot_of(prod);
    both_.push_back({"dev", result_of(*dev_)});
    both_.push_back({"prod", result_of(*prod_)});
}

void EnvironmentsReportTest::json() {
    const auto json = nlohmann::json::parse(report::environments_json(both_));
    QCOMPARE(json["environments"].size(), 2U);
    QVERIFY(json["environments"][0]["passed"].get<bool>());
    QVERIFY(!json["environments"][1]["passed"].get<bool>());
    using List = std::vector<std::string>;
    for (const auto& finding : json["findings"]) {
        const std::string rule = finding["rule"];
        const List in = finding["environments"];
        if (rule == "TW-PRT-005") {
            QCOMPARE(in, List{"dev"});
        } else if (rule == "TW-CMP-002") {
            QCOMPARE(in, List{"prod"});
        } else if (finding["subject"] == "services.web") {
            QCOMPARE(in, (List{"dev", "prod"}));
        }
    }
    QCOMPARE(json["services"].dump(),
             std::string(R"([{"environments":["dev"],"service":"mail"}])"));
    // mail is not in prod, so its ways are no difference of their own.
    QCOMPARE(json["reach"].dump(),
             std::string(R"([{"environments":["dev"],"from":"web","to":"db"},)"
                         R"({"environments":["dev"],"from":"db","to":"web"}])"));
    QCOMPARE(json["ports"].size(), 2U);
    QCOMPARE(json["ports"][1]["port"].get<std::string>(), std::string("127.0.0.1:8080 -> 80/tcp"));
}

void EnvironmentsReportTest::text() {
    const std::string text = report::environments_text(both_);
    for (const char* part :
         {"Findings only in dev:\n", "Findings only in prod:\n", "Findings in all environments:\n",
          "Services that differ:\n  mail: only in dev\n",
          "Ways that differ:\n  web reaches db: only in dev\n  db reaches web: only in dev\n",
          "  web publishes 8080 -> 80/tcp: only in dev\n", "\ndev: 0 errors, ",
          "strict mode: failed\n"}) {
        QVERIFY2(text.contains(part), text.c_str());
    }
}

void EnvironmentsReportTest::compact() {
    const std::string text = report::environments_text(both_, {.compact = true});
    QVERIFY2(text.starts_with("Findings only in prod:\n  ") && text.contains(": error: "),
             text.c_str());
    QVERIFY2(!text.contains("warning") && !text.contains("differ"), text.c_str());
}

void EnvironmentsReportTest::markdown() {
    const std::string text = report::environments_markdown(both_);
    QVERIFY2(text.contains("| dev | 0 errors, ") && text.contains("\n#### Findings only in prod\n"),
             text.c_str());
    QVERIFY2(text.contains("\n- web reaches db: only in dev\n"), text.c_str());
}

void EnvironmentsReportTest::alike() {
    std::vector<report::EnvironmentResult> same;
    same.push_back({"a", result_of(*dev_)});
    same.push_back({"b", result_of(*dev_)});
    const auto json = nlohmann::json::parse(report::environments_json(same));
    QVERIFY(json["services"].empty() && json["reach"].empty() && json["ports"].empty());
    QVERIFY(!report::environments_text(same).contains("differ"));
}

QTEST_GUILESS_MAIN(EnvironmentsReportTest)
#include "environments_report_test.moc"
