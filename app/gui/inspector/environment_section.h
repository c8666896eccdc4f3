// The variables of a service; values of secrets are never shown.
#pragma once

#include "inspector/section.h"

namespace tw::gui {

class EnvironmentSection final : public ServiceSection {
    Q_OBJECT

public:
    EnvironmentSection(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;

private:
    void addVariable(const analysis::Snapshot& snapshot, const ServiceName& service,
                     const compose::EnvironmentVariable& variable);
    /// Name and value fit into one row, with the button that moves a secret if it has one.
    [[nodiscard]] bool isBeside(const QString& name, const Field& field, bool hasMove) const;
};

} // namespace tw::gui
