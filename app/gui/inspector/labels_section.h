// Labels, to be edited, added and removed.
#pragma once

#include "inspector/section.h"

namespace tw::gui {

class LabelsSection final : public Section {
    Q_OBJECT

public:
    LabelsSection(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;

private:
    void addLabel(const ServiceName& service, const compose::Label& label);
    void addNewLabel(const ServiceName& service);
};

} // namespace tw::gui
