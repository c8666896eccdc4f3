// The health check and its times.
#pragma once

#include "inspector/section.h"

class QMenu;

namespace tw::gui {

/// The command without the word that says how it is run.
[[nodiscard]] QString healthCommand(const compose::Healthcheck& check);

class HealthSection final : public ServiceSection {
    Q_OBJECT

public:
    HealthSection(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;

private:
    void fillTemplates(QMenu& menu);
    using Part = std::optional<std::string> SetHealthcheck::*;
    void addTest(const compose::Service& service);
    void addTimes(const compose::Service& service);
    [[nodiscard]] Field* makeTime(const ServiceName& service, const QString& name, Part part,
                                  const std::optional<Duration>& value, const QString& standard);
    [[nodiscard]] Field* makeRetries(const compose::Service& service);
};

} // namespace tw::gui
