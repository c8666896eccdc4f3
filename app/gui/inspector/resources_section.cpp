#include "inspector/resources_section.h"

#include "conversions.h"
#include "inspector/written.h"

#include <QGridLayout>
#include <QLabel>
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
             writtenLimit(snapshot, service, Resource::Memory), "512m"});
    addCell(*grid, 1, 2, service.name,
            {Resource::MemoryReservation, "reserved:memory", tr("Reserved memory"),
             writtenLimit(snapshot, service, Resource::MemoryReservation), "256m"});
    addCell(*grid, 2, 1, service.name,
            {Resource::Cpus, "limit:cpus", tr("CPU limit"),
             writtenLimit(snapshot, service, Resource::Cpus), "0.5"});
    addCell(*grid, 2, 2, service.name,
            {Resource::CpusReservation, "reserved:cpus", tr("Reserved CPUs"),
             writtenLimit(snapshot, service, Resource::CpusReservation), "0.25"});
    addProfiles(snapshot, service.name);
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
    field->setToolTip(tr("%1, e.g. %2; empty for none").arg(cell.label, cell.example));
    grid.addWidget(field, row, column);
    rows()->addWidget(field->error());
}

void ResourcesSection::addProfiles(const analysis::Snapshot& snapshot, const ServiceName& service) {
    if (!snapshot.facts.contract) return;
    for (const auto& [name, profile] : snapshot.facts.contract->profiles) {
        const bool meant = std::ranges::any_of(
            profile.services, [&](const auto& entry) { return entry.name == service; });
        if (!meant) continue;
        QStringList parts;
        if (profile.memory) parts << toQt(to_text(*profile.memory));
        if (profile.cpus) parts << tr("%1 CPUs").arg(toQt(to_text(*profile.cpus)));
        addText(tr("Profile %1 of the contract: %2").arg(toQt(name), parts.join(", ")), "faint");
    }
}

} // namespace tw::gui
