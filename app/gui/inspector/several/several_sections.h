// The blocks about several services, in the order of the inspector.
#pragma once

#include "inspector/several/several_section.h"

namespace tw::gui {

class SeveralNetworks final : public SeveralSection {
    Q_OBJECT

public:
    SeveralNetworks(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const Services& services) override;
};

/// Limits, reservations and the restart policy.
class SeveralResources final : public SeveralSection {
    Q_OBJECT

public:
    SeveralResources(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const Services& services) override;

private:
    void addLimit(const analysis::Snapshot& snapshot, const Services& services, Resource resource,
                  const QString& label, const QString& what);
    void addRestart(const analysis::Snapshot& snapshot, const Services& services);
};

class SeveralHealth final : public SeveralSection {
    Q_OBJECT

public:
    SeveralHealth(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const Services& services) override;

private:
    void addForm(const std::vector<std::pair<ServiceName, compose::TestLine>>& tests);
    void addTimes(const Services& checked);
    void addModels(const Services& checked);
    void fillModels(QMenu& menu);
    void giveCheckOf(const ServiceName& name);
};

/// Variables that all of them have.
class SeveralVariables final : public SeveralSection {
    Q_OBJECT

public:
    SeveralVariables(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const Services& services) override;
};

/// Labels that all of them have.
class SeveralLabels final : public SeveralSection {
    Q_OBJECT

public:
    SeveralLabels(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const Services& services) override;
};

class SeveralProfiles final : public SeveralSection {
    Q_OBJECT

public:
    SeveralProfiles(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const Services& services) override;
};

} // namespace tw::gui
