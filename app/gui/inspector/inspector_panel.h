// Everything about what is selected.
#pragma once

#include "inspector/section.h"

#include <QScrollArea>

#include <vector>

class QCheckBox;
class QLabel;

namespace tw::gui {

class InspectorPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit InspectorPanel(InspectorContext context, QWidget* parent = nullptr);

signals:
    void jumpTo(const tw::text::Location& location);

private:
    void build();
    void refresh();
    void showService(const analysis::Snapshot& snapshot, const compose::Service& service);
    void showNetwork(const analysis::Snapshot& snapshot, const compose::Network& network);
    void showOverview(const analysis::Snapshot& snapshot);
    void setSectionsVisible(bool visible);

    InspectorContext context_;
    QLabel* title_;
    QLabel* subtitle_;
    QCheckBox* internal_;
    std::vector<Section*> sections_;
};

} // namespace tw::gui
