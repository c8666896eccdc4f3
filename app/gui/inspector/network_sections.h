// A selected network: who is on it, its options, its labels.
#pragma once

#include "inspector/section.h"

namespace tw::gui {

class MembersSection final : public NetworkSection {
    Q_OBJECT

public:
    MembersSection(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Network& network) override;
};

class NetworkOptionsSection final : public NetworkSection {
    Q_OBJECT

public:
    NetworkOptionsSection(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Network& network) override;

private:
    void addOption(const compose::Network& network, NetworkOption option, const QString& label,
                   const QString& value, const QString& placeholder);
    void addToggle(const QString& text, const QString& name, bool on,
                   const std::function<Intent(bool)>& intent);
};

class NetworkLabelsSection final : public NetworkSection {
    Q_OBJECT

public:
    NetworkLabelsSection(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Network& network) override;
};

} // namespace tw::gui
