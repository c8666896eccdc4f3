#include "inspector/resources_section.h"

#include "conversions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace tw::gui {
namespace {

/// The value as it is written, so that an edit starts from what is in the file.
template <class T>
QString written(const analysis::Snapshot& snapshot,
                const std::optional<compose::Located<T>>& limit) {
    if (!limit) return {};
    const auto& place = limit->origin.location;
    const std::string& text = snapshot.input.files.text(place.file);
    if (limit->origin.variable || place.range.end > text.size()) return toQt(to_text(limit->value));
    QString value = toQt(std::string_view(text).substr(place.range.begin, place.range.size()));
    if (value.contains('\n')) return toQt(to_text(limit->value));
    return value.remove('"').remove('\'');
}

} // namespace

ResourcesSection::ResourcesSection(InspectorContext context, QWidget* parent)
    : Section(tr("Resources"), context, parent) {}

void ResourcesSection::fill(const analysis::Snapshot& snapshot, const compose::Service& service) {
    addField(tr("Memory"), service.name, Resource::Memory, written(snapshot, service.limits.memory),
             "512m");
    addField(tr("CPUs"), service.name, Resource::Cpus, written(snapshot, service.limits.cpus),
             "0.5");
    if (!snapshot.facts.contract) return;
    for (const auto& [name, profile] : snapshot.facts.contract->profiles) {
        const bool meant = std::ranges::any_of(
            profile.services, [&](const auto& entry) { return entry.name == service.name; });
        if (!meant) continue;
        QStringList parts;
        if (profile.memory) parts << toQt(to_text(*profile.memory));
        if (profile.cpus) parts << tr("%1 CPUs").arg(toQt(to_text(*profile.cpus)));
        addText(tr("Profile %1 of the contract: %2").arg(toQt(name), parts.join(", ")), "faint");
    }
}

void ResourcesSection::addField(const QString& label, const ServiceName& service, Resource resource,
                                const QString& value, const QString& example) {
    QHBoxLayout* row = addRow();
    QLabel* name = makeLabel(label, "dim");
    name->setFixedWidth(76);
    auto* field = new QLineEdit(value);
    field->setPlaceholderText(tr("no limit, e.g. %1").arg(example));
    field->setAccessibleName(label);
    field->setObjectName(resource == Resource::Memory ? "limit:memory" : "limit:cpus");
    name->setBuddy(field);
    row->addWidget(name);
    row->addWidget(field, 1);
    connect(field, &QLineEdit::editingFinished, this, [this, field, service, resource, value] {
        const QString now = field->text().trimmed();
        if (now == value) return;
        if (!context().commands.perform({SetLimit{service, resource, toBytes(now)}}))
            field->setText(value);
    });
}

} // namespace tw::gui
