#include "inspector/general_section.h"

#include "conversions.h"
#include "inspector/written.h"
#include "provenance.h"
#include "topology/wiring.h"

#include <QPushButton>

namespace tw::gui {
namespace {

ValuePlace placeOf(const ServiceName& service, const char* key) {
    return {{"services", service.str(), key}, {}};
}

/// What the user typed over was shown, variables included: those are meant to go.
Field::Make settingOf(const ServiceName& service, const char* key) {
    return [place = placeOf(service, key)](const QString& text) -> std::vector<Intent> {
        if (text.isEmpty()) return {RemoveValue{place}};
        return {SetValue{.place = place, .text = toBytes(text), .drops_variables = true}};
    };
}

} // namespace

GeneralSection::GeneralSection(InspectorContext context, QWidget* parent)
    : ServiceSection(tr("General"), context, parent) {}

void GeneralSection::fill(const analysis::Snapshot& snapshot, const compose::Service& service) {
    const QString built = builtFrom(snapshot, service);
    addLine(snapshot, service,
            {"image", tr("Image"), built.isEmpty() ? tr("not set") : built,
             service.has_build ? tr("Clear the image") : QString()});
    if (service.image && !built.isEmpty()) addText(built, "faint");
    addLine(snapshot, service,
            {"restart",
             tr("Restart"),
             tr("not set: no"),
             tr("Clear the restart policy"),
             {"no", "always", "unless-stopped", "on-failure", "on-failure:5"}});
    const QString made = toQt(topology::container_name(snapshot.facts.project, service));
    addLine(snapshot, service,
            {"container_name", tr("Container name"), tr("not set: %1").arg(made),
             tr("Clear the container name")});
    addLine(snapshot, service,
            {"hostname", tr("Host name"), tr("not set: the container's id"),
             tr("Clear the host name")});
}

void GeneralSection::addLine(const analysis::Snapshot& snapshot, const compose::Service& service,
                             const Line& line) {
    const compose::Value* value = valueAt(snapshot, {"services", service.name.str(), line.key});
    const bool isSet = value != nullptr && !value->is_null();
    auto* field = new Field(context().commands, QStringLiteral("general:") + line.key,
                            isSet ? written(snapshot, value->origin, toQt(value->text)) : QString(),
                            settingOf(service.name, line.key));
    field->setAccessibleName(line.label);
    field->setCompletions(line.choices);
    field->refuseWhatDockerRefuses();
    QString tip = line.label;
    if (isSet) {
        tip += QStringLiteral(" · ") + shortPlace(snapshot.facts, value->origin.location);
    } else {
        field->setUnset(line.unset);
        tip += QStringLiteral(" · ") + line.unset;
    }
    QPushButton* clear = isSet && !line.clear.isEmpty()
                             ? makeRemove(line.clear, RemoveValue{placeOf(service.name, line.key)})
                             : nullptr;
    addField(line.label, tip, field, clear);
}

QString GeneralSection::builtFrom(const analysis::Snapshot& snapshot,
                                  const compose::Service& service) const {
    if (!service.has_build) return {};
    const compose::Value* from =
        valueAt(snapshot, {"services", service.name.str(), "build", "context"});
    if (from == nullptr || from->text.empty()) return tr("built from source");
    const std::filesystem::path path(from->text);
    const auto below = path.lexically_relative(snapshot.input.project_directory);
    const bool isBelow = !below.empty() && *below.begin() != "..";
    return tr("built from %1").arg(toQt(isBelow ? below : path));
}

} // namespace tw::gui
