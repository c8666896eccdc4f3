// The secrets that a service reads, and where they come from.
#pragma once

#include "inspector/section.h"

namespace tw::gui {

class SecretsSection final : public ServiceSection {
    Q_OBJECT

public:
    SecretsSection(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;

private:
    /// Those that no service reads, to be taken away.
    void addUnread(const analysis::Snapshot& snapshot);
    void addSecret(const analysis::Snapshot& snapshot, const ServiceName& service,
                   const std::string& name, const QString& target);
    /// `secrets/db.txt, missing`, `variable DB_PASSWORD of the shell`.
    [[nodiscard]] QString sourceOf(const analysis::Snapshot& snapshot,
                                   const compose::Value* declared) const;
};

} // namespace tw::gui
