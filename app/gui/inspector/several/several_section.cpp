#include "inspector/several/several_section.h"

#include "conversions.h"
#include "inspector/chip.h"
#include "inspector/flow_layout.h"

#include <QHash>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>
#include <set>

namespace tw::gui {

bool SharedValue::differs() const {
    return std::ranges::any_of(
        each, [&](const auto& entry) { return entry.second != each.front().second; });
}

QString SharedValue::common() const {
    return each.empty() || differs() ? QString() : each.front().second;
}

void SeveralSection::showFor(const analysis::Snapshot& snapshot, const Services& services) {
    std::string subject;
    for (const compose::Service* service : services)
        subject += service->name.str() + '\n';
    beginFilling(subject);
    fill(snapshot, services);
    endFilling();
}

void SeveralSection::refill() {
    const auto& now = context().workspace.lastReadable();
    if (now == nullptr) return;
    const Services services = selectedOf(*now);
    if (services.size() > 1) showFor(*now, services);
}

Services SeveralSection::selectedOf(const analysis::Snapshot& snapshot) const {
    Services services;
    for (const ServiceName& name : context().selection.services()) {
        if (const auto* found = snapshot.facts.project.find(name)) services.push_back(found);
    }
    return services;
}

SharedValue SeveralSection::valueOf(const Services& services, const TextOf& text) {
    SharedValue value;
    for (const compose::Service* service : services)
        value.each.emplace_back(service->name, text(*service));
    return value;
}

QString SeveralSection::linesOf(const SharedValue& value) {
    constexpr std::size_t mostLines = 30;
    QStringList lines;
    for (const auto& [service, text] : value.each | std::views::take(mostLines))
        lines << QStringLiteral("%1: %2").arg(toQt(service), text.isEmpty() ? tr("none") : text);
    if (value.each.size() > mostLines)
        lines << andMore(static_cast<int>(value.each.size() - mostLines));
    return lines.join('\n');
}

Field* SeveralSection::makeShared(const QString& name, const QString& what,
                                  const SharedValue& value, const IntentFor& intent) {
    auto* field = new Field(context().commands, "several:" + name, value.common(),
                            [each = value.each, intent](const QString& now) {
                                std::vector<Intent> intents;
                                for (const auto& [service, old] : each) {
                                    if (old != now) intents.push_back(intent(service, now));
                                }
                                return intents;
                            });
    const auto count = static_cast<int>(value.each.size());
    field->setStepTitle(tr("Set the %1 of %n services", nullptr, count).arg(what));
    field->setPlaceholderText(value.differs() ? tr("(several)") : tr("none"));
    field->setAccessibleName(value.differs() ? tr("%1, differs").arg(what) : what);
    field->setToolTip(linesOf(value));
    return field;
}

QPushButton* SeveralSection::makeClear(const QString& what, const SharedValue& value,
                                       const RemovalFor& removal) {
    std::vector<ServiceName> having;
    for (const auto& [service, text] : value.each) {
        if (!text.isEmpty()) having.push_back(service);
    }
    return having.empty() ? nullptr : makeRemoveAll(what, having, removal);
}

QPushButton* SeveralSection::makeRemoveAll(const QString& what,
                                           const std::vector<ServiceName>& services,
                                           const RemovalFor& removal) {
    auto* button = makeLink(QStringLiteral("×"), tr("Remove the %1 of all").arg(what));
    button->setProperty("small", true);
    button->setFixedSize(20, 18);
    const auto count = static_cast<int>(services.size());
    const QString title = tr("Remove the %1 of %n services", nullptr, count).arg(what);
    connect(button, &QPushButton::clicked, this, [this, title, services, removal] {
        std::vector<Intent> intents;
        for (const ServiceName& service : services)
            intents.push_back(removal(service));
        perform(title, intents);
    });
    return button;
}

void SeveralSection::perform(const QString& title, const std::vector<Intent>& intents) {
    context().commands.perform(intents, {.title = intents.size() > 1 ? title : QString()});
}

const SeveralSection::SharedWord* SeveralSection::SharedWords::find(const QString& word) const {
    const auto found = std::ranges::find(each, word, &SharedWord::word);
    return found == each.end() ? nullptr : &*found;
}

std::vector<ServiceName> SeveralSection::SharedWords::without(const QString& word) const {
    const SharedWord* known = find(word);
    if (known == nullptr) return services;
    const std::set<ServiceName> with(known->with.begin(), known->with.end());
    std::vector<ServiceName> others;
    std::ranges::copy_if(services, std::back_inserter(others),
                         [&](const ServiceName& service) { return !with.contains(service); });
    return others;
}

SeveralSection::SharedWordsPtr
SeveralSection::wordsOf(const Services& services,
                        const std::function<QStringList(const compose::Service&)>& words) {
    auto shared = std::make_shared<SharedWords>();
    QHash<QString, std::size_t> places;
    for (const compose::Service* service : services) {
        shared->services.push_back(service->name);
        QStringList own = words(*service);
        own.removeDuplicates();
        for (const QString& word : std::as_const(own)) {
            if (!places.contains(word)) {
                places.insert(word, shared->each.size());
                shared->each.push_back({word, {}});
            }
            shared->each[places.value(word)].with.push_back(service->name);
        }
    }
    return shared;
}

void SeveralSection::addWords(const SharedWordsPtr& words, const IntentFor& addition,
                              const IntentFor& removal) {
    if (words->each.empty()) return;
    auto* box = new QWidget;
    auto* flow = new FlowLayout;
    box->setLayout(flow);
    for (std::size_t at = 0; at < std::min(words->each.size(), most()); ++at)
        flow->addWidget(makeWord(words, at, addition, removal));
    rows()->addWidget(box);
    addMore(words->each.size() - std::min(words->each.size(), most()));
}

Chip* SeveralSection::makeWord(const SharedWordsPtr& words, std::size_t at,
                               const IntentFor& addition, const IntentFor& removal) {
    const auto& [word, with] = words->each[at];
    const auto all = words->services.size();
    const bool some = with.size() < all;
    auto* chip = new Chip(some ? tr("%1 · %2 of %3").arg(word).arg(with.size()).arg(all) : word);
    const auto intentsFor = [word](const std::vector<ServiceName>& services,
                                   const IntentFor& intent) {
        std::vector<Intent> intents;
        for (const ServiceName& service : services)
            intents.push_back(intent(service, word));
        return intents;
    };
    if (some) {
        chip->makeActive(tr("Give %1 to all").arg(word));
        connect(chip, &Chip::activated, this, [this, words, word, intentsFor, addition] {
            const auto intents = intentsFor(words->without(word), addition);
            const auto count = static_cast<int>(intents.size());
            perform(tr("Give %1 to %n services", nullptr, count).arg(word), intents);
        });
    }
    chip->makeRemovable(tr("Take %1 from all").arg(word));
    connect(chip, &Chip::removed, this, [this, words, at, intentsFor, removal] {
        const auto& [name, having] = words->each[at];
        const auto intents = intentsFor(having, removal);
        const auto count = static_cast<int>(intents.size());
        perform(tr("Take %1 from %n services", nullptr, count).arg(name), intents);
    });
    return chip;
}

} // namespace tw::gui
