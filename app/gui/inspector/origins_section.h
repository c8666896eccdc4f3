// Where the values of a service come from.
#pragma once

#include "inspector/section.h"

namespace tw::gui {

class OriginsSection final : public Section {
    Q_OBJECT

public:
    OriginsSection(InspectorContext context, QWidget* parent);

signals:
    void jumpTo(const tw::text::Location& location);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;

private:
    bool all_ = false; ///< also values that are written in the service itself
};

} // namespace tw::gui
