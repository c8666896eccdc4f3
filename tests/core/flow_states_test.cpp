// What has become of the contract's flows, pair by pair.
#include "memory_project.h"
#include "picture/flow_states.h"

#include <QTest>

namespace tw::tests {
namespace {

const std::string shop = R"(services:
  web: {image: web, networks: [front], ports: ["80:80"]}
  api: {image: api, networks: [front, back]}
  db: {image: db, networks: [back]}
  job: {image: job, networks: [back]}
networks:
  front:
  back: {internal: true}
)";

/// `kept: web ↔ api; missing: …`, in order.
QString states(const std::string& compose, const std::string& flows,
               const std::optional<ServiceName>& about = {}) {
    const auto snapshot = analysis::analyse(open_texts(
        {{"compose.yaml", compose},
         {"network-contract.yaml",
          "version: 1\ntiers: {front: {services: [web]}, back: {services: [db]}}\n" + flows}}));
    QStringList lines;
    for (const auto& pair : picture::contract_flows(snapshot->facts, about)) {
        using State = picture::FlowPair::State;
        const char* state = pair.state == State::Kept          ? "kept"
                            : pair.state == State::NotEnforced ? "not enforced"
                            : pair.state == State::Missing     ? "missing"
                                                               : "forbidden";
        lines << QString::fromUtf8(state) + ": " + QString::fromStdString(pair.text());
    }
    return lines.join("; ");
}

} // namespace

class FlowStatesTest : public QObject {
    Q_OBJECT

private slots:
    void saysNothingWithoutFlows() { QCOMPARE(states(shop, ""), ""); }

    void tellsWhatIsKeptFromWhatIsOnlyPromised() {
        QCOMPARE(states(shop, "flows:\n"
                              "  - web <-> api\n"
                              "  - {from: api, to: db, ports: [5432]}\n"
                              "  - job <-> db\n"
                              "  - job <-> api\n"),
                 "kept: web ↔ api; not enforced: api → db :5432; kept: api ↔ job; kept: db ↔ job");
    }

    void joinsFlowsOfBothDirections() {
        QCOMPARE(states(shop,
                        "flows:\n  - web -> api\n  - api -> web\n  - back <-> api\n"
                        "  - job <-> db\n  - job <-> api\n",
                        ServiceName("web")),
                 "kept: web ↔ api");
    }

    void findsMissingWays() {
        const QString found =
            states(shop, "flows:\n  - {from: web, to: db, required: true}\n", ServiceName("web"));
        QCOMPARE(found, "forbidden: web ↔ api; missing: web → db");
    }

    void anAllowedWayThatIsNotThereIsNoMatter() {
        QCOMPARE(states(shop, "flows: [web -> db, web <-> api]\n", ServiceName("web")),
                 "kept: web ↔ api");
    }

    void whatIsForbiddenBeatsWhatIsAllowed() {
        QCOMPARE(states(shop, "flows: [web <-> api, web -/> api]\n", ServiceName("web")),
                 "forbidden: web → api");
    }

    void forbiddenFlowsAloneLeaveTheWorldOpen() {
        QCOMPARE(states(shop, "flows: [api -/> db]\n"), "forbidden: api → db");
    }

    void looksOutside() {
        const QString found = states(shop, "flows:\n"
                                           "  - internet -> web\n"
                                           "  - internet -/> db\n"
                                           "  - {from: host, to: db, required: true}\n"
                                           "  - web <-> api\n  - back <-> api\n  - job <-> back\n"
                                           "  - job <-> api\n");
        QCOMPARE(found, "kept: web ↔ api; kept: api ↔ db; kept: api ↔ job; kept: db ↔ job; "
                        "kept: internet → web; missing: host → db");
    }

    void theSelectedServiceSeesTheSameStates() {
        const std::string flows = "flows: [web <-> api, api -> db]\n";
        QCOMPARE(states(shop, flows, ServiceName("db")),
                 "not enforced: api → db; forbidden: db ↔ job");
    }
};

} // namespace tw::tests

QTEST_GUILESS_MAIN(tw::tests::FlowStatesTest)
#include "flow_states_test.moc"
