// The main job on a library's project, which is written for it.
#include "main_job.h"

namespace tw::gui {

class MainJobTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const QString from =
            qEnvironmentVariable("TIERWRIGHT_SOURCE_DIR") + "/tests/fixtures/gui/flat/";
        player_.emplace(MainJob{
            .folder = "library",
            .file = "compose.yaml",
            .before = contentOf(from + "compose.yaml"),
            .contract = contentOf(from + "network-contract.yaml"),
            .profiles = {"link", "look"},
            .flat = "library_net",
            .front = "front_tier",
            .middle = "work_tier",
            .inner = "store_tier",
            .inFront = {"gateway", "membership"},
            .inMiddle = {"catalogue", "loans", "reminders", "pages", "desk", "interlibrary",
                         "lantern"},
            .inInner = {"store"},
            .alsoInMiddle = {"membership", "gateway"},
            .alsoInInner = {"membership", "catalogue", "loans"},
            .store = "store",
            .alias = "store.library.internal",
            .removed = 15,
            .mostAdded = 44,
            .errors = "",
            // The gateway has the socket, and the password stands in the file.
            .warnings = "TW-SEC-001 TW-SEC-007",
        });
    }

    void byMouse() { player_->play<MouseHand>(); }
    void byKeyboard() { player_->play<KeyHand>(); }

private:
    std::optional<MainJobPlayer> player_;
};

} // namespace tw::gui

QTEST_MAIN(tw::gui::MainJobTest)
#include "main_job_test.moc"
