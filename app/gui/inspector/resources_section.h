// Memory and processor limits, to be edited.
#pragma once

#include "inspector/section.h"

namespace tw::gui {

class ResourcesSection final : public Section {
    Q_OBJECT

public:
    ResourcesSection(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;

private:
    void addField(const QString& label, const ServiceName& service, Resource resource,
                  const QString& value, const QString& example);
};

} // namespace tw::gui
