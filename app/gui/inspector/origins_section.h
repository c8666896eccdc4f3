// Where the effective values of a service come from: anchors, other files, variables.
#pragma once

#include "inspector/section.h"
#include "report/origins.h"

namespace tw::gui {

class OriginsSection final : public ServiceSection {
    Q_OBJECT

public:
    OriginsSection(InspectorContext context, QWidget* parent);

signals:
    void jumpTo(const tw::text::Location& location);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;

private:
    void addValue(const analysis::Snapshot& snapshot, const report::ValueOrigin& origin,
                  const QString& name, bool indented);
    void addToggle();

    bool everything_ = false; ///< also values that are written in the service itself
};

} // namespace tw::gui
