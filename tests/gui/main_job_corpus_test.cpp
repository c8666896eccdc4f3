// The main job on a real file: DevOnboarder's one flat network becomes three tiers, as its plan for
// a service mesh wants it.
#include "main_job.h"

namespace tw::gui {
namespace {

constexpr auto contractOfThePlan = R"(version: 1
mode: strict
tiers:
  auth_tier: {services: [traefik, auth-service]}
  api_tier:
    services: [backend, discord-integration, bot, dashboard-service, frontend, cloudflare-tunnel,
               debug-tools]
  data_tier: {services: [db], internal: true}
flows:
  - auth_tier <-> api_tier
  - {from: auth-service, to: db, required: true}
  - {from: backend, to: db, required: true}
  - {from: discord-integration, to: db, required: true}
names:
  db: [db.devonboarder.internal]
ports:
  published: {traefik: [80, 443, 8090]}
resources: {require: [memory]}
)";

} // namespace

class MainJobCorpusTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        MainJob job{
            .folder = "devonboarder",
            .file = "docker-compose.dev.yaml",
            .before = contentOf(qEnvironmentVariable("TIERWRIGHT_CORPUS") +
                                "/devonboarder/before.docker-compose.dev.yaml"),
            .contract = contractOfThePlan,
            .profiles = {"tunnel", "debug"},
            .flat = "devonboarder_network",
            .front = "auth_tier",
            .middle = "api_tier",
            .inner = "data_tier",
            .inFront = {"traefik", "auth-service"},
            .inMiddle = {"backend", "discord-integration", "bot", "dashboard-service", "frontend",
                         "cloudflare-tunnel", "debug-tools"},
            .inInner = {"db"},
            .alsoInMiddle = {"auth-service", "traefik"},
            .alsoInInner = {"auth-service", "backend", "discord-integration"},
            .store = "db",
            .alias = "db.devonboarder.internal",
            .removed = 15,
            .mostAdded = 44,
            // Two labels of Traefik that exclude each other are a fault of the file; only its
            // author can say which one is meant. The rest needs files and secrets that are not
            // here.
            .errors = "TW-TRF-002",
            .warnings = "TW-CMP-027 TW-SEC-001 TW-SEC-007",
        };
        if (job.before.isEmpty()) QSKIP("the corpus of real files is not here");
        player_.emplace(std::move(job));
    }

    void byMouse() { player_->play<MouseHand>(); }
    void byKeyboard() { player_->play<KeyHand>(); }

private:
    std::optional<MainJobPlayer> player_;
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::MainJobCorpusTest)
#include "main_job_corpus_test.moc"
