// Labels of a service, to be edited, added and removed.
#pragma once

#include "inspector/section.h"

namespace tw::gui {

class LabelsSection final : public ServiceSection {
    Q_OBJECT

public:
    LabelsSection(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;
};

} // namespace tw::gui
