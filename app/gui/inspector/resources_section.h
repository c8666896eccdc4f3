// Memory and processor: limits and reservations.
#pragma once

#include "inspector/section.h"

class QGridLayout;

namespace tw::gui {

/// A limit as it is written, so that an edit starts from what is in the file; empty for none.
[[nodiscard]] QString writtenLimit(const analysis::Snapshot& snapshot,
                                   const compose::Service& service, Resource resource);
/// A limit to begin with: `512m`.
[[nodiscard]] QString exampleLimit(Resource resource);
/// How a field of a limit is turned; an empty one begins with the example.
[[nodiscard]] Field::Next limitSteps(Resource resource);

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
    };
    void addCell(QGridLayout& grid, int row, int column, const ServiceName& service,
                 const Cell& cell);
    void addProfile(const analysis::Snapshot& snapshot, const compose::Service& service);
    QPushButton* makeProfileButton(const analysis::Snapshot& snapshot,
                                   const compose::Service& service, const QString& profile,
                                   const std::vector<SetLimit>& limits);
};

} // namespace tw::gui
