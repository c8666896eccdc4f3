// Memory and processor: limits and reservations.
#pragma once

#include "inspector/section.h"

class QGridLayout;

namespace tw::gui {

/// A limit as it is written, so that an edit starts from what is in the file; empty for none.
[[nodiscard]] QString writtenLimit(const analysis::Snapshot& snapshot,
                                   const compose::Service& service, Resource resource);

class ResourcesSection final : public ServiceSection {
    Q_OBJECT

public:
    ResourcesSection(InspectorContext context, QWidget* parent);

protected:
    void fill(const analysis::Snapshot& snapshot, const compose::Service& service) override;

private:
    struct Cell {
        Resource resource = Resource::Memory;
        QString name; ///< of the field
        QString label;
        QString value;
        QString example;
    };
    void addCell(QGridLayout& grid, int row, int column, const ServiceName& service,
                 const Cell& cell);
    void addProfiles(const analysis::Snapshot& snapshot, const ServiceName& service);
};

} // namespace tw::gui
