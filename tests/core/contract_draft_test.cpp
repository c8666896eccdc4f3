// A drafted contract says what is: checked against the project that it was made from, it adds no
// error.
#include "fixtures.h"
#include "report/contract_draft.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace fs = std::filesystem;
using namespace tw;

namespace {

using Said = std::multiset<std::string>;

Said errors(const analysis::Snapshot& snapshot) {
    Said said;
    for (const facts::Finding& finding : snapshot.findings) {
        if (finding.severity == text::Severity::Error) {
            said.insert(finding.rule + " " + finding.message.str());
        }
    }
    return said;
}

/// The project of a sample, with another contract or with none.
analysis::SnapshotPtr with_contract(analysis::Input input, std::string contract) {
    input.contract_file.reset();
    if (!contract.empty()) {
        input.contract_file = input.files.add("drafted-contract.yaml", std::move(contract));
    }
    return analysis::analyse(std::move(input));
}

} // namespace

class ContractDraftTest : public QObject {
    Q_OBJECT

private slots:
    void sample_data();
    void sample();
};

void ContractDraftTest::sample_data() {
    QTest::addColumn<QString>("folder");
    for (const auto& entry : fs::recursive_directory_iterator(tests::fixtures() / "rules")) {
        const fs::path path = entry.path();
        if (path.filename() == "compose.yaml") {
            const std::string name =
                path.parent_path().lexically_relative(tests::fixtures() / "rules").string();
            QTest::newRow(name.c_str()) << QString::fromStdString(path.parent_path().string());
        }
    }
    for (const char* name : {"shop", "devonboarder", "motovault"}) {
        const fs::path path = tests::fixtures() / "../../resources/examples" / name;
        QTest::newRow(name) << QString::fromStdString(path.string());
    }
}

void ContractDraftTest::sample() {
    QFETCH(const QString, folder);
    const analysis::Input input = tests::open_fixture(folder.toStdString());
    const auto before = with_contract(input, "");
    const std::string draft = report::contract_draft(before->facts);
    const auto after = with_contract(input, draft);
    const Said without = errors(*before);
    for (const std::string& error : errors(*after)) {
        QVERIFY2(without.contains(error), (error + "\n" + draft).c_str());
    }
    for (const facts::Finding& finding : after->findings) {
        const bool is_misunderstood = finding.rule == "TW-CON-006" || finding.rule == "TW-CON-007";
        QVERIFY2(!is_misunderstood, (finding.message.str() + "\n" + draft).c_str());
    }
}

QTEST_GUILESS_MAIN(ContractDraftTest)
#include "contract_draft_test.moc"
