// Lists of plain words of a service: exposed ports and profiles.
#pragma once

#include "inspector/section.h"

namespace tw::gui {

class ExposeSection final : public ServiceSection {
    Q_OBJECT

public:
    ExposeSection(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;
};

class ProfilesSection final : public ServiceSection {
    Q_OBJECT

public:
    ProfilesSection(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;
};

} // namespace tw::gui
