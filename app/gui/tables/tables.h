// The tables of the window: a tab each, beside the problems.
#pragma once

#include "tables/matrix_panel.h"
#include "tables/table_panel.h"

#include <QObject>

class QTabWidget;

namespace tw::gui {

class Actions;
class CapacityPane;

class Tables : public QObject {
    Q_OBJECT

public:
    Tables(Workspace& workspace, Selection& selection, Commands& commands, Actions& actions,
           const Theme& theme, QTabWidget& tabs);
    [[nodiscard]] MatrixPanel& matrix() const { return *matrix_; }
    [[nodiscard]] TablePanel& names() const { return *names_; }
    [[nodiscard]] TablePanel& ports() const { return *ports_; }
    [[nodiscard]] TablePanel& resources() const { return *resources_; }

signals:
    void jumpTo(const tw::text::Location& location);
    /// The menu of a row is about to open.
    void menuOpening(QMenu& menu, const tw::gui::RowSubject& about);

private:
    void add(QWidget* panel, const QString& title, QAction* action);
    void connectFlows(Actions& actions);
    void connectMenus(Actions& actions);
    /// Matrix and resources need more height than other tabs: when the first of them is shown, it
    /// gets some.
    void makeRoom(int tab);

    QTabWidget& tabs_;
    MatrixPanel* matrix_;
    CapacityPane* capacity_; ///< of the resources
    TablePanel *names_, *ports_, *resources_;
    bool hasRoom_ = false;
};

} // namespace tw::gui
