// The matrix: what the contract says × what Docker makes, and whether that is right.
#include "memory_project.h"
#include "report/matrix.h"

#include <QTest>

#include <format>

using namespace tw;
using contract::FlowPolicy;
using report::Matrix;
using report::MatrixCell;
using Verdict = MatrixCell::Verdict;
using Way = MatrixCell::Way;

namespace {

const std::string five_services = R"(services:
  web: {image: w, networks: [edge, app], ports: ["80:80"]}
  api: {image: a, networks: [app, data]}
  job: {image: j, networks: [app]}
  db: {image: d, networks: [data], ports: ["127.0.0.1:5432:5432"]}
  lone: {image: l, networks: [out], ports: ["9000:9000"]}
networks: {edge: {}, app: {}, data: {internal: true}, out: {}}
)";

const std::string promises = R"(version: 1
tiers:
  data: [db]
  app: [api, job]
  edge: [web]
flows:
  - {from: web, to: api, required: true}
  - {from: api, to: db, ports: [5432]}
  - {from: job, to: db, required: true}
  - web -/> job
  - web -/> db
  - {from: api, to: lone}
  - {from: internet, to: web, required: true}
  - internet -/> db
  - host -/> api
ports: {published: {web: [80]}}
egress: {allowed: [web]}
)";

class Sample {
public:
    explicit Sample(const std::string& contract_text,
                    const std::string& compose_text = five_services) {
        tests::Texts texts{{"compose.yaml", compose_text}};
        if (!contract_text.empty()) {
            texts.emplace("network-contract.yaml", contract_text);
        }
        snapshot_ = analysis::analyse(tests::open_texts(texts));
        matrix_ = std::make_unique<Matrix>(snapshot_->facts);
    }
    [[nodiscard]] std::size_t at(const char* name) const {
        return std::string_view(name) == "internet" ? 0
               : std::string_view(name) == "host"   ? 1
                                                    : *matrix_->index(ServiceName(name));
    }
    [[nodiscard]] MatrixCell cell(const char* from, const char* to) const {
        return matrix_->cell(at(from), at(to));
    }
    [[nodiscard]] report::MatrixReason reason(const char* from, const char* to) const {
        return matrix_->reason(at(from), at(to));
    }
    [[nodiscard]] const Matrix& matrix() const { return *matrix_; }
    [[nodiscard]] std::string text_at(const text::Location& place) const {
        return snapshot_->input.files.text(place.file)
            .substr(place.range.begin, place.range.size());
    }

private:
    analysis::SnapshotPtr snapshot_;
    std::unique_ptr<Matrix> matrix_;
};

} // namespace

class MatrixTest : public QObject {
    Q_OBJECT

private slots:
    void orderOfTheContract() {
        const Sample sample(promises);
        QStringList names;
        for (const auto& party : sample.matrix().parties()) {
            names << QString::fromStdString(party.tier.str() + "/" + party.service.str());
        }
        QCOMPARE(names,
                 QStringList({"/", "/", "data/db", "app/api", "app/job", "edge/web", "out/lone"}));
    }

    void verdicts_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<FlowPolicy>("policy");
        QTest::addColumn<Way>("way");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](const char* from, const char* to, FlowPolicy policy, Way way,
                            Verdict verdict) {
            QTest::addRow("%s to %s", from, to)
                << QString(from) << QString(to) << policy << way << verdict;
        };
        using enum FlowPolicy;
        row("web", "api", Required, Way::Direct, Verdict::Kept);
        row("api", "db", Allowed, Way::Direct, Verdict::NotEnforceable); // one port is meant
        row("db", "api", Unsaid, Way::Direct, Verdict::NotEnforceable);  // one direction is
        row("job", "db", Required, Way::None, Verdict::Missing);
        row("web", "job", Forbidden, Way::Direct, Verdict::Violated);
        row("job", "web", Forbidden, Way::Direct, Verdict::Violated);
        row("web", "db", Forbidden, Way::None, Verdict::Kept);
        row("api", "job", Allowed, Way::Direct, Verdict::Kept); // one tier
        row("lone", "api", Unsaid, Way::None, Verdict::Apart);
        row("db", "lone", Unsaid, Way::None, Verdict::Apart); // gets not even to a port of the host
        row("api", "lone", Allowed, Way::OverHost, Verdict::Kept);
        row("job", "lone", Unsaid, Way::OverHost, Verdict::Violated);
        row("lone", "web", Unsaid, Way::OverHost, Verdict::Open); // the contract opens that port
        row("web", "web", Unsaid, Way::None, Verdict::None);

        row("internet", "web", Required, Way::Direct, Verdict::Kept);
        row("internet", "db", Forbidden, Way::None, Verdict::Kept); // on this host only
        row("internet", "lone", Unsaid, Way::Direct, Verdict::Violated);
        row("internet", "api", Unsaid, Way::None, Verdict::Apart);
        row("internet", "host", Unsaid, Way::None, Verdict::None);
        row("host", "db", Unsaid, Way::Direct, Verdict::Open);
        row("host", "api", Forbidden, Way::Direct, Verdict::NotEnforceable);
        row("web", "internet", Allowed, Way::Direct, Verdict::Kept);
        row("job", "internet", Unsaid, Way::Direct, Verdict::Violated);
        row("db", "internet", Unsaid, Way::None, Verdict::Apart);
        row("db", "host", Unsaid, Way::Direct, Verdict::Open);
    }

    void verdicts() {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const FlowPolicy, policy);
        QFETCH(const Way, way);
        QFETCH(const Verdict, verdict);
        const Sample sample(promises);
        const MatrixCell cell = sample.cell(qPrintable(from), qPrintable(to));
        QCOMPARE(cell.policy, policy);
        QCOMPARE(cell.way, way);
        QCOMPARE(cell.verdict, verdict);
    }

    void withoutAContractNothingIsWrong() {
        const Sample sample("");
        const std::size_t count = sample.matrix().parties().size();
        for (std::size_t from = 0; from < count; ++from) {
            for (std::size_t to = 0; to < count; ++to) {
                const MatrixCell cell = sample.matrix().cell(from, to);
                QCOMPARE(cell.policy, FlowPolicy::Unsaid);
                QVERIFY(cell.verdict == Verdict::Open || cell.verdict == Verdict::Apart ||
                        cell.verdict == Verdict::None);
            }
        }
        QCOMPARE(sample.reason("web", "api").said, std::string("there is no contract"));
    }

    void reasons() {
        const Sample sample(promises);
        const auto required = sample.reason("web", "api");
        QCOMPARE(required.said, std::string("required by \"web -> api\""));
        QCOMPARE(sample.text_at(*required.place),
                 std::string("{from: web, to: api, required: true}"));
        QCOMPARE(
            required.ways,
            (std::vector<Phrase>{"web reaches api on app, on every port, as api, project-api-1"}));
        QVERIFY(sample.reason("api", "db").said.str().contains("on port 5432 only"));
        QVERIFY(sample.reason("db", "api").said.str().contains("opposite direction alone"));
        QVERIFY(sample.reason("job", "db").ways.front().str().contains("they share no network"));
        QVERIFY(sample.reason("job", "lone").ways.back().str().contains("over the host"));
        const auto mates = sample.reason("api", "job");
        QCOMPARE(mates.said, std::string("allowed, because both belong to app"));
        QVERIFY(mates.place.has_value());
        QVERIFY(sample.reason("lone", "job").said.str().contains("no flow allows it"));
        QVERIFY(sample.reason("internet", "lone").said.str().contains("ports.published"));
        QVERIFY(sample.reason("internet", "web").ways.front().str().contains("port 80 of web"));
        QVERIFY(sample.reason("job", "internet")
                    .ways.front()
                    .str()
                    .contains("reaches the Internet through app"));
        QVERIFY(sample.reason("web", "web").ways.empty());
    }

    void aRouteIsAWayFromTheInternet() {
        const auto sample = [](const char* proxy) {
            return Sample("version: 1\nflows: [internet -/> api]\n", std::format(R"yaml(services:
  proxy: {{{}}}
  api: {{image: a, labels: {{traefik.http.routers.api.rule: "Host(`a.example`)"}}}}
)yaml",
                                                                                 proxy));
        };
        const Sample open = sample(R"(image: "traefik:v3.1", ports: ["80:80"])");
        QCOMPARE(open.cell("internet", "api").way, Way::Routed);
        QCOMPARE(open.cell("internet", "api").verdict, Verdict::Violated);
        QCOMPARE(open.reason("internet", "api").ways,
                 std::vector<Phrase>{"the router api of proxy leads to api"});
        const Sample closed = sample(
            R"(image: "traefik:v3.1", ports: ["443:443"], command: ["--entrypoints.web.address=:80"])");
        QCOMPARE(closed.cell("internet", "api").verdict, Verdict::Kept);
        QVERIFY(closed.reason("internet", "api")
                    .ways.front()
                    .str()
                    .contains("no entry point that proxy"));
        const Sample elsewhere = sample("image: p");
        QCOMPARE(elsewhere.cell("internet", "api").way, Way::Routed);
        QVERIFY(
            elsewhere.reason("internet", "api").ways.front().str().contains("not in this project"));
    }
};

QTEST_GUILESS_MAIN(MatrixTest)
#include "matrix_test.moc"
