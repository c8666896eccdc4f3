// Who reaches a service, and how.
#pragma once

#include "inspector/section.h"

namespace tw::gui {

class ReachSection final : public ServiceSection {
    Q_OBJECT

public:
    ReachSection(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;
};

} // namespace tw::gui
