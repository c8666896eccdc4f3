// What a contract says of one service: its flows, and everything else.
#include "memory_project.h"
#include "report/service_contract.h"
#include "report/service_flows.h"

#include <QTest>

using namespace tw;
using contract::FlowPolicy;
using report::MatrixCell;
using report::ServiceFlow;
using Verdict = MatrixCell::Verdict;

namespace {

const std::string services = R"(services:
  web: {image: w, networks: [edge, app], ports: ["80:80", "81:81"]}
  api: {image: a, networks: [app, data]}
  job: {image: j, networks: [app]}
  db:
    image: d
    networks: [data]
    mem_limit: 1g
    healthcheck: {test: [CMD-SHELL, "true"], interval: 2m}
networks: {edge: {}, app: {}, data: {internal: true}}
)";

const std::string promises = R"(version: 1
tiers:
  data: {services: [db], internal: true}
  app: [api]
  edge: [web]
ignore: [job]
flows:
  - {from: web, to: api, required: true}
  - {from: api, to: db, ports: [5432], required: true}
  - {from: job, to: db, required: true}
  - job <-> api
  - web -/> job
  - edge -> data
  - internet -> web
names: {db: [db.internal]}
ports: {published: {web: [80, 443]}, only: [80, 443, 22], loopback: true}
egress: {required: [job], allowed: [web]}
resources: {require: [memory], profiles: {small: {memory: 256m, cpus: 0.5}}}
healthchecks:
  required: true
  except: [job]
  standard: {interval_at_most: 1m, retries_at_least: 5}
metadata: {directory: about, required: true, keys: [owner], except: [job]}
)";

analysis::SnapshotPtr sample(const std::string& contract = promises) {
    return analysis::analyse(
        tests::open_texts({{"compose.yaml", services}, {"network-contract.yaml", contract}}));
}

const char* word_of(Verdict verdict) {
    switch (verdict) {
    case Verdict::None: return "none";
    case Verdict::Apart: return "apart";
    case Verdict::Open: return "open";
    case Verdict::Unused: return "unused";
    case Verdict::Kept: return "kept";
    case Verdict::Missing: return "missing";
    case Verdict::Violated: return "violated";
    case Verdict::NotEnforceable: return "not enforceable";
    }
    return "";
}

/// `web -> api required, kept; …`
std::string listed(const std::vector<ServiceFlow>& flows) {
    static constexpr std::array policies{"unsaid", "allowed", "required", "forbidden"};
    std::string text;
    for (const ServiceFlow& flow : flows) {
        text += std::format("{}{} {} {}", text.empty() ? "" : "; ", flow.from.str(),
                            flow.both_ways ? "<->" : "->", flow.to.str());
        for (const std::uint16_t port : flow.ports) {
            text += std::format(" :{}", port);
        }
        text += std::format(" {}, {}{}", policies[static_cast<std::size_t>(flow.cell.policy)],
                            word_of(flow.cell.verdict), flow.removal.empty() ? "" : " x");
    }
    return text;
}

QString flows_of(const analysis::Snapshot& snapshot, const char* service) {
    return QString::fromStdString(
        listed(report::service_flows(snapshot.facts, ServiceName(service))));
}

} // namespace

class ServiceContractTest : public QObject {
    Q_OBJECT

private slots:
    void flowsAreOnePerPair() {
        const auto snapshot = sample();
        // `egress` does not name it; and ways back are open, which Docker cannot prevent.
        QCOMPARE(flows_of(*snapshot, "api"), "api -> internet unsaid, violated; "
                                             "api -> db :5432 required, not enforceable x; "
                                             "web -> api required, not enforceable x; "
                                             "api <-> job allowed, kept x");
        QCOMPARE(flows_of(*snapshot, "job"),
                 "job -> db required, missing x; job <-> web forbidden, violated x; "
                 "job <-> api allowed, kept x");
        // A tier's flow cannot be taken out here.
        QCOMPARE(flows_of(*snapshot, "db"),
                 "job -> db required, missing x; api -> db :5432 required, not enforceable x; "
                 "web -> db allowed, unused");
    }

    void waysThatNoFlowAllows() {
        const auto snapshot = sample("version: 1\ntiers: {app: [api], edge: [web]}\n"
                                     "flows: [web -> api]\n");
        QCOMPARE(flows_of(*snapshot, "job"),
                 "job <-> api unsaid, violated; job <-> web unsaid, violated");
    }

    void whatIsTakenOutIsGone() {
        const auto snapshot = sample();
        for (const char* service : {"api", "job"}) {
            for (const ServiceFlow& flow :
                 report::service_flows(snapshot->facts, ServiceName(service))) {
                if (flow.removal.empty()) {
                    continue;
                }
                const std::vector<Intent> intents(flow.removal.begin(), flow.removal.end());
                const auto preview = analysis::preview(*snapshot, intents);
                QVERIFY2(preview.has_value(), preview ? "" : preview.error().message.str().c_str());
                const auto left =
                    report::service_flows(preview->after->facts, ServiceName(service));
                QVERIFY(std::ranges::none_of(left, [&](const ServiceFlow& each) {
                    return each.from == flow.from && each.to == flow.to && !each.removal.empty();
                }));
            }
        }
    }

    void withoutContract() {
        const auto snapshot = tests::snapshot_of(services);
        QVERIFY(report::service_flows(snapshot->facts, ServiceName("web")).empty());
        QVERIFY(report::service_flows(sample()->facts, ServiceName("nobody")).empty());
    }

    void everythingElse() {
        const auto snapshot = sample();
        const auto web = report::service_contract(snapshot->facts, ServiceName("web"));
        QCOMPARE(web.tiers, std::vector{NetworkName("edge")});
        QCOMPARE(web.ports->ports, (std::vector<std::uint16_t>{80, 443}));
        QVERIFY(web.ports->loopback);
        QCOMPARE(web.way_out, report::ServiceContract::WayOut::Allowed);
        QCOMPARE(web.profile.name, std::string("small"));
        QVERIFY(!web.profile.is_listed && web.requires_memory && !web.requires_cpus);
        QVERIFY(web.health->required && !web.health->exempt);
        QCOMPARE(to_text(*web.health->interval_at_most), std::string("1m"));
        QCOMPARE(*web.health->retries_at_least, 5);
        QVERIFY(web.metadata && !web.metadata->file && web.metadata->required);
        QCOMPARE(web.metadata->whole_path, std::filesystem::path("/project/about/web.yaml"));
        QCOMPARE(web.metadata->entries.front().key, std::string("owner"));
        const auto job = report::service_contract(snapshot->facts, ServiceName("job"));
        QVERIFY(job.tiers.empty() && job.needs_no_tier && job.health->exempt && !job.metadata);
        QVERIFY(job.ports && job.ports->ports.empty());
        QCOMPARE(job.way_out, report::ServiceContract::WayOut::Required);
        const auto db = report::service_contract(snapshot->facts, ServiceName("db"));
        QCOMPARE(db.names, std::vector<std::string>{"db.internal"});
        QCOMPARE(db.way_out, report::ServiceContract::WayOut::NotAllowed);
    }

    void aContractThatSaysLittle() {
        const auto snapshot = sample("version: 1\ntiers: {app: [api]}\n");
        const auto found = report::service_contract(snapshot->facts, ServiceName("web"));
        QVERIFY(found.tiers.empty() && !found.needs_no_tier && !found.ports && !found.health &&
                !found.metadata && found.names.empty() && found.profile.profile == nullptr);
        QCOMPARE(found.way_out, report::ServiceContract::WayOut::Unsaid);
        const auto only = sample("version: 1\ntiers: {app: [api]}\nports: {only: [443, 80]}\n");
        QCOMPARE(report::service_contract(only->facts, ServiceName("web")).ports->ports,
                 (std::vector<std::uint16_t>{80, 443}));
    }

    void breachesByTopic() {
        const auto snapshot = sample();
        using enum report::ContractTopic;
        const auto count = [&](const char* service, report::ContractTopic topic) {
            return report::breaches(snapshot->findings, ServiceName(service), topic).size();
        };
        QCOMPARE(count("web", Ports), 1U); // 81
        QCOMPARE(count("db", Ports), 0U);
        QCOMPARE(count("db", Names), 1U);
        QCOMPARE(count("web", Limits), 1U); // memory; a processor limit is not required
        QCOMPARE(count("db", Limits), 0U);  // the default profile only proposes
        QCOMPARE(count("db", Health), 2U);  // the interval and the tries
        QCOMPARE(count("web", Health), 1U);
        QCOMPARE(count("job", Health), 0U);
        QCOMPARE(count("web", Metadata), 1U);
        QCOMPARE(count("api", WayOut), 1U);
        QCOMPARE(count("web", WayOut), 0U);
        QCOMPARE(count("job", Tier), 0U);
    }
};

QTEST_GUILESS_MAIN(ServiceContractTest)
#include "service_contract_test.moc"
