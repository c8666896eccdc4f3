#include "inspector/resources_section.h"

#include "assist/profile_limits.h"
#include "compose/quantity_steps.h"
#include "conversions.h"
#include "inspector/written.h"
#include "report/resources.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

constexpr int limitLabelWidth = 112;
constexpr int fieldPadding = 6;

template <class T>
QString limitText(const analysis::Snapshot& snapshot,
                  const std::optional<compose::Located<T>>& limit) {
    if (!limit) return {};
    const QString text = written(snapshot, limit->origin, {});
    return text.isEmpty() ? toQt(to_text(limit->value)).remove(' ') : text;
}

QString reservedCpus(const analysis::Snapshot& snapshot, const ServiceName& service) {
    const auto* cpus = valueAt(
        snapshot, {"services", service.str(), "deploy", "resources", "reservations", "cpus"});
    return cpus == nullptr ? QString() : written(snapshot, cpus->origin, toQt(cpus->text));
}

} // namespace

QString writtenLimit(const analysis::Snapshot& snapshot, const compose::Service& service,
                     Resource resource) {
    switch (resource) {
    case Resource::Memory: return limitText(snapshot, service.limits.memory);
    case Resource::MemoryReservation: return limitText(snapshot, service.limits.memory_reservation);
    case Resource::Cpus: return limitText(snapshot, service.limits.cpus);
    case Resource::CpusReservation: break;
    }
    return reservedCpus(snapshot, service.name);
}

QString exampleLimit(Resource resource) {
    switch (resource) {
    case Resource::Memory: return QStringLiteral("512m");
    case Resource::MemoryReservation: return QStringLiteral("256m");
    case Resource::Cpus: return QStringLiteral("0.5");
    case Resource::CpusReservation: break;
    }
    return QStringLiteral("0.25");
}

Field::Next limitSteps(Resource resource) {
    const bool isMemory = resource == Resource::Memory || resource == Resource::MemoryReservation;
    return [isMemory, first = exampleLimit(resource)](const QString& text, int turn) -> QString {
        if (text.isEmpty()) return turn > 0 ? first : QString();
        const auto way = turn > 0 ? compose::Turn::Up : compose::Turn::Down;
        const std::string now = toBytes(text);
        return toQt((isMemory ? compose::next_size(now, way) : compose::next_cpus(now, way))
                        .value_or(std::string()));
    };
}

ResourcesSection::ResourcesSection(InspectorContext context, QWidget* parent)
    : ServiceSection(tr("Resources"), context, parent) {}

void ResourcesSection::fill(const analysis::Snapshot& snapshot, const compose::Service& service) {
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    grid->setColumnMinimumWidth(0, limitLabelWidth);
    for (const auto& [column, text] : {std::pair(1, tr("limit")), std::pair(2, tr("reserved"))}) {
        QLabel* heading = makeLabel(text, "faint");
        heading->setContentsMargins(fieldPadding, 0, 0, 0);
        grid->addWidget(heading, 0, column);
        grid->setColumnStretch(column, 1);
    }
    grid->addWidget(makeLabel(tr("Memory"), "dim"), 1, 0);
    grid->addWidget(makeLabel(tr("CPUs"), "dim"), 2, 0);
    rows()->addWidget(box);
    addCell(*grid, 1, 1, service.name,
            {Resource::Memory, "limit:memory", tr("Memory limit"),
             writtenLimit(snapshot, service, Resource::Memory)});
    addCell(*grid, 1, 2, service.name,
            {Resource::MemoryReservation, "reserved:memory", tr("Reserved memory"),
             writtenLimit(snapshot, service, Resource::MemoryReservation)});
    addCell(*grid, 2, 1, service.name,
            {Resource::Cpus, "limit:cpus", tr("CPU limit"),
             writtenLimit(snapshot, service, Resource::Cpus)});
    addCell(*grid, 2, 2, service.name,
            {Resource::CpusReservation, "reserved:cpus", tr("Reserved CPUs"),
             writtenLimit(snapshot, service, Resource::CpusReservation)});
    addProfile(snapshot, service);
}

void ResourcesSection::addCell(QGridLayout& grid, int row, int column, const ServiceName& service,
                               const Cell& cell) {
    auto* field =
        new Field(context().commands, cell.name, cell.value,
                  [service, resource = cell.resource](const QString& now) {
                      return std::vector<Intent>{SetLimit{service, resource, toBytes(now)}};
                  });
    field->setPlaceholderText(tr("none"));
    field->setAccessibleName(cell.label);
    field->setToolTip(tr("%1, e.g. %2; empty for none. Arrow keys go up and down.")
                          .arg(cell.label, exampleLimit(cell.resource)));
    field->setStepping(limitSteps(cell.resource));
    grid.addWidget(field, row, column);
    rows()->addWidget(field->error());
}

void ResourcesSection::addProfile(const analysis::Snapshot& snapshot,
                                  const compose::Service& service) {
    const report::ProfileOf profile = report::profile_of(snapshot.facts, service.name);
    if (profile.profile == nullptr) return;
    QStringList parts;
    if (profile.profile->memory) parts << toQt(to_text(*profile.profile->memory));
    if (profile.profile->cpus) parts << tr("%1 CPUs").arg(toQt(to_text(*profile.profile->cpus)));
    const QString name = toQt(profile.name);
    const QString text = profile.is_listed ? tr("Profile %1 of the contract: %2")
                                           : tr("Default profile %1 of the contract: %2");
    QLabel* label = makeLabel(text.arg(name, parts.join(", ")), "faint");
    label->setWordWrap(true);
    QHBoxLayout* row = addRow();
    row->addWidget(label, 1);
    const auto limits = assist::profile_limits(snapshot.facts, service.name);
    if (!limits.empty()) row->addWidget(makeProfileButton(snapshot, service, name, limits));
}

QPushButton* ResourcesSection::makeProfileButton(const analysis::Snapshot& snapshot,
                                                 const compose::Service& service,
                                                 const QString& profile,
                                                 const std::vector<SetLimit>& limits) {
    QStringList changes;
    for (const SetLimit& limit : limits) {
        const QString now = writtenLimit(snapshot, service, limit.resource);
        changes << tr("%1: %2 → %3")
                       .arg(limit.resource == Resource::Memory ? tr("Memory limit")
                                                               : tr("CPU limit"),
                            now.isEmpty() ? tr("none") : now, toQt(limit.value));
    }
    auto* button = makeLink(tr("Apply"), tr("Apply profile %1").arg(profile));
    button->setToolTip(changes.join('\n'));
    button->setAccessibleDescription(changes.join(", "));
    const std::vector<Intent> intents(limits.begin(), limits.end());
    const StepOptions options{.title =
                                  tr("Apply profile %1 to %2").arg(profile, toQt(service.name))};
    connect(button, &QPushButton::clicked, this,
            [this, intents, options] { context().commands.perform(intents, options); });
    return button;
}

} // namespace tw::gui
