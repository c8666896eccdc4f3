#include "inspector/words_section.h"

#include "conversions.h"
#include "inspector/chip.h"
#include "inspector/flow_layout.h"

#include <QVBoxLayout>

namespace tw::gui {
namespace {

struct Word {
    QString text;
    QString removes; ///< what "×" does, for people
    Intent removal;
};

void addChips(QVBoxLayout& rows, Commands& commands, const std::vector<Word>& words) {
    if (words.empty()) return;
    auto* box = new QWidget;
    auto* flow = new FlowLayout;
    box->setLayout(flow);
    for (const Word& word : words) {
        auto* chip = new Chip(word.text);
        chip->makeRemovable(word.removes);
        QObject::connect(chip, &Chip::removed, &commands,
                         [&commands, intent = word.removal] { commands.perform({intent}); });
        flow->addWidget(chip);
    }
    rows.addWidget(box);
}

} // namespace

ExposeSection::ExposeSection(InspectorContext context, QWidget* parent)
    : ServiceSection(tr("Exposed ports"), context, parent) {}

void ExposeSection::fill(const analysis::Snapshot&, const compose::Service& service) {
    std::vector<Word> words;
    for (const auto& port : service.expose) {
        words.push_back({toQt(port.value), tr("Stop exposing port %1").arg(toQt(port.value)),
                         RemoveExpose{service.name, port.value}});
    }
    addChips(*rows(), context().commands, words);
    offerAdding({"expose:new", tr("9000"), tr("Expose a port to other services"),
                 [name = service.name](const QString& text) -> std::vector<Intent> {
                     return {AddExpose{name, toBytes(text)}};
                 }});
}

ProfilesSection::ProfilesSection(InspectorContext context, QWidget* parent)
    : ServiceSection(tr("Profiles"), context, parent) {}

void ProfilesSection::fill(const analysis::Snapshot& snapshot, const compose::Service& service) {
    std::vector<Word> words;
    for (const std::string& profile : service.profiles) {
        words.push_back({toQt(profile), tr("Remove profile %1").arg(toQt(profile)),
                         RemoveProfile{service.name, profile}});
    }
    addChips(*rows(), context().commands, words);
    QStringList known;
    for (const auto* list :
         {&snapshot.facts.project.services, &snapshot.facts.project.inactive_services}) {
        for (const auto& other : *list) {
            for (const std::string& profile : other.profiles)
                known << toQt(profile);
        }
    }
    known.removeDuplicates();
    offerAdding({"profile:new", tr("profile"), tr("Let a profile switch the service on"),
                 [name = service.name](const QString& text) -> std::vector<Intent> {
                     return {AddProfile{name, toBytes(text)}};
                 },
                 known});
}

} // namespace tw::gui
