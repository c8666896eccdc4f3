// The health check and its times.
#pragma once

#include "inspector/section.h"

#include <string_view>
#include <vector>

class QMenu;

namespace tw::gui {

/// What Docker takes without a part of the check, for the empty field: `(30s)`.
[[nodiscard]] QString healthDefault(std::string_view key);
/// What a time is for, and what an empty one means.
[[nodiscard]] QString healthTip(const QString& what, std::string_view key);

/// What a part of a check is called in a file and in the window.
struct HealthPartText {
    const char* key;
    QString label, what;
};
/// A time, as intents and projects have it.
struct HealthTime {
    const char* name; ///< of the field
    std::optional<std::string> SetHealthcheck::* part;
    std::optional<Duration> compose::Healthcheck::* time;
    HealthPartText text;
};
[[nodiscard]] std::vector<HealthTime> healthTimes();
[[nodiscard]] HealthPartText healthRetries();
/// A number, or nothing.
void limitRetries(Field& field);

class HealthSection final : public ServiceSection {
    Q_OBJECT

public:
    HealthSection(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;

private:
    void fillTemplates(QMenu& menu);
    void addTest(const analysis::Snapshot& snapshot, const compose::Service& service);
    void addForm(const compose::Service& service, const compose::TestLine& test);
    void addTimes(const compose::Service& service);
    [[nodiscard]] Field* makeTime(const compose::Service& service, const HealthTime& time);
    [[nodiscard]] Field* makeRetries(const compose::Service& service);
};

} // namespace tw::gui
