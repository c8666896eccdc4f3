// Whom a service waits for, and until when.
#pragma once

#include "inspector/section.h"

namespace tw::gui {

class DependenciesSection final : public ServiceSection {
    Q_OBJECT

public:
    DependenciesSection(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;

private:
    void addDependency(const ServiceName& service, const compose::Dependency& dependency);
    [[nodiscard]] QPushButton* makeCondition(const ServiceName& service,
                                             const compose::Dependency& dependency);
};

} // namespace tw::gui
