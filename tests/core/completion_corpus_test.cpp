// In real files each key is offered where somebody has written it, and names lead to declarations.
#include "assist/completions.h"
#include "assist/references.h"
#include "compose/schema_places.h"
#include "corpus.h"
#include "yaml/data.h"

#include <QTest>

#include <functional>
#include <map>

namespace tw {
namespace {

/// All keys of a tree, with the ways to their mappings.
void for_keys(const yaml::Tree& tree, yaml::NodeId id, yaml::Path& path,
              const std::function<void(yaml::NodeId key, const yaml::Path& owner)>& visit) {
    const yaml::Node node = tree[id];
    if (node.kind == yaml::NodeKind::Sequence) {
        path.emplace_back(std::size_t{0});
        for (auto item = node.first_child; item != yaml::NodeId::None; item = tree[item].next)
            for_keys(tree, item, path, visit);
        path.pop_back();
    } else if (node.kind == yaml::NodeKind::Mapping) {
        for (auto key = node.first_child; key != yaml::NodeId::None;) {
            const auto value = tree[key].next;
            visit(key, path);
            path.emplace_back(yaml::decode(tree, key));
            for_keys(tree, value, path, visit);
            path.pop_back();
            key = tree[value].next;
        }
    }
}

} // namespace

class CompletionCorpusTest : public QObject {
    Q_OBJECT

private slots:
    void keysAreOfferedWhereTheyStand();
    void networksLeadToTheirDeclarations();
};

void CompletionCorpusTest::keysAreOfferedWhereTheyStand() {
    TIERWRIGHT_REQUIRE_CORPUS();
    std::size_t offered = 0;
    QStringList missing;
    for (const auto& path : tests::compose_files(*tests::corpus() / "compose")) {
        const auto text = text::real_disk()->read(path);
        QVERIFY(text.has_value());
        const auto facts = tests::facts_of(path, *text);
        const yaml::Tree& tree = facts->trees.front();
        if (!tree.readable() || tree.documents().size() != 1) continue;
        yaml::Path way;
        std::size_t number = 0;
        for_keys(tree, tree.documents().front().root, way,
                 [&](yaml::NodeId key, const yaml::Path& owner) {
                     const std::string name = yaml::decode(tree, key);
                     const auto* type = compose::schema::type_at(owner);
                     const bool is_known = type != nullptr && type->field(name) != nullptr;
                     const bool is_sampled = ++number % (5 * tests::slowness) == 0;
                     if (!is_known || name.size() < 3 || !is_sampled) return;
                     // Somebody has typed two letters of it, and goes on.
                     std::string typed = *text;
                     const std::size_t begin = tree.range(key).begin;
                     typed.erase(begin + 2, tree.range(key).size() - 2);
                     const auto choices = assist::completions(*facts, facts->compose_files.front(),
                                                              typed, begin + 2);
                     if (std::ranges::contains(choices.choices, name, &assist::Choice::word)) {
                         ++offered;
                     } else {
                         missing << QString::fromStdString(path.filename().string() + ": " +
                                                           yaml::to_text(owner) + "." + name);
                     }
                 });
    }
    qInfo("%zu keys offered", offered);
    QVERIFY(offered > 300);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.mid(0, 20).join('\n')));
}

void CompletionCorpusTest::networksLeadToTheirDeclarations() {
    TIERWRIGHT_REQUIRE_CORPUS();
    std::size_t found = 0;
    QStringList lost;
    for (const auto& path : tests::compose_files(*tests::corpus() / "compose")) {
        const auto text = text::real_disk()->read(path);
        const auto facts = tests::facts_of(path, *text);
        for (const auto& service : facts->project.services) {
            for (const auto& attachment : service.attachments) {
                const auto* network = facts->project.find(attachment.network);
                if (attachment.implicit || attachment.origin.route != 0 || network == nullptr ||
                    !network->declared || network->origin.route != 0)
                    continue;
                const auto declared = assist::definitions_at(*facts, attachment.origin.location);
                if (!declared.empty() &&
                    declared.front().range.begin <= network->origin.location.range.end &&
                    network->origin.location.range.begin <= declared.front().range.end) {
                    ++found;
                } else {
                    lost << QString::fromStdString(path.filename().string() + ": " +
                                                   service.name.str() + " " +
                                                   attachment.network.str());
                }
            }
        }
    }
    qInfo("%zu networks found", found);
    QVERIFY(found > 50);
    QVERIFY2(lost.isEmpty(), qPrintable(lost.mid(0, 20).join('\n')));
}

} // namespace tw

QTEST_GUILESS_MAIN(tw::CompletionCorpusTest)
#include "completion_corpus_test.moc"
