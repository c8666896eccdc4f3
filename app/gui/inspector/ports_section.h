// Published ports: what is open, how to change and how to close it.
#pragma once

#include "inspector/section.h"

namespace tw::gui {

class PortsSection final : public ServiceSection {
    Q_OBJECT

public:
    PortsSection(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;

private:
    void addPort(const topology::Exposure& exposure);
};

} // namespace tw::gui
