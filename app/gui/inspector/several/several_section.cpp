#include "inspector/several/several_section.h"

#include "conversions.h"
#include "inspector/chip.h"
#include "inspector/flow_layout.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

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
    Services services;
    for (const ServiceName& name : context().selection.services()) {
        if (const auto* found = now->facts.project.find(name)) services.push_back(found);
    }
    if (services.size() > 1) showFor(*now, services);
}

SharedValue SeveralSection::valueOf(const Services& services, const TextOf& text) {
    SharedValue value;
    for (const compose::Service* service : services)
        value.each.emplace_back(service->name, text(*service));
    return value;
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
    QStringList lines;
    for (const auto& [service, text] : value.each)
        lines << QStringLiteral("%1: %2").arg(toQt(service), text.isEmpty() ? tr("none") : text);
    field->setToolTip(lines.join('\n'));
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
    std::vector<Intent> intents;
    for (const ServiceName& service : services)
        intents.push_back(removal(service));
    auto* button = makeLink(QStringLiteral("×"), tr("Remove the %1 of all").arg(what));
    button->setProperty("small", true);
    button->setFixedSize(20, 18);
    const auto count = static_cast<int>(intents.size());
    const QString title = tr("Remove the %1 of %n services", nullptr, count).arg(what);
    connect(button, &QPushButton::clicked, this,
            [this, title, intents] { perform(title, intents); });
    return button;
}

void SeveralSection::perform(const QString& title, const std::vector<Intent>& intents) {
    context().commands.perform(intents, {.title = intents.size() > 1 ? title : QString()});
}

std::vector<SeveralSection::SharedWord>
SeveralSection::wordsOf(const Services& services,
                        const std::function<QStringList(const compose::Service&)>& words) {
    std::vector<SharedWord> found;
    for (const compose::Service* service : services) {
        for (const QString& word : words(*service)) {
            if (!std::ranges::contains(found, word, &SharedWord::word))
                found.push_back({word, {}, {}});
        }
    }
    for (SharedWord& each : found) {
        for (const compose::Service* service : services) {
            auto& side = words(*service).contains(each.word) ? each.with : each.without;
            side.push_back(service->name);
        }
    }
    return found;
}

void SeveralSection::addWords(const std::vector<SharedWord>& words, const IntentFor& addition,
                              const IntentFor& removal) {
    if (words.empty()) return;
    auto* box = new QWidget;
    auto* flow = new FlowLayout;
    box->setLayout(flow);
    for (const SharedWord& word : words) {
        const auto all = word.with.size() + word.without.size();
        const QString text =
            word.without.empty()
                ? word.word
                : tr("%1 · %2 of %3").arg(word.word).arg(word.with.size()).arg(all);
        auto* chip = new Chip(text);
        if (!word.without.empty()) {
            chip->makeActive(tr("Give %1 to all").arg(word.word));
            connect(chip, &Chip::activated, this, [this, word, addition] {
                std::vector<Intent> intents;
                for (const ServiceName& service : word.without)
                    intents.push_back(addition(service, word.word));
                const auto count = static_cast<int>(intents.size());
                perform(tr("Give %1 to %n services", nullptr, count).arg(word.word), intents);
            });
        }
        chip->makeRemovable(tr("Take %1 from all").arg(word.word));
        connect(chip, &Chip::removed, this, [this, word, removal] {
            std::vector<Intent> intents;
            for (const ServiceName& service : word.with)
                intents.push_back(removal(service, word.word));
            const auto count = static_cast<int>(intents.size());
            perform(tr("Take %1 from %n services", nullptr, count).arg(word.word), intents);
        });
        flow->addWidget(chip);
    }
    rows()->addWidget(box);
}

} // namespace tw::gui
