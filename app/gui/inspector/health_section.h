// The health check, to be read.
#pragma once

#include "inspector/section.h"

namespace tw::gui {

class HealthSection final : public Section {
    Q_OBJECT

public:
    HealthSection(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;
};

} // namespace tw::gui
