#include "inspector/labels_section.h"

#include "conversions.h"
#include "inspector/label_field.h"

namespace tw::gui {

LabelsSection::LabelsSection(InspectorContext context, QWidget* parent)
    : ServiceSection(tr("Labels"), context, parent) {}

void LabelsSection::fill(const analysis::Snapshot& snapshot, const compose::Service& service) {
    const SetLabelTo set = [name = service.name](const std::string& key, const std::string& value) {
        return SetLabel{name, key, value};
    };
    std::size_t count = 0;
    for (const auto& label : service.labels) {
        if (++count > most()) continue;
        addStacked(toQt(label.key), makeLabelField(context().commands, snapshot, label, set),
                   makeRemove(tr("Remove label %1").arg(toQt(label.key)),
                              RemoveLabel{service.name, label.key}));
    }
    addMore(count - std::min(count, most()));
    offerAdding({"label:new", tr("key=value"), tr("Add a label"), newLabel(set)});
}

} // namespace tw::gui
