// A table with a filter above it, whose rows follow the one selection.
#pragma once

#include "report/capacity.h"
#include "row_menu.h"
#include "selection.h"
#include "tables/table_model.h"
#include "tables/table_order.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedLayout;
class QTableView;

namespace tw::gui {

class TablePanel : public QWidget {
    Q_OBJECT

public:
    TablePanel(TableSource source, Workspace& workspace, Selection& selection, const Theme& theme,
               QWidget* parent = nullptr);
    [[nodiscard]] QTableView& table() const { return *table_; }
    [[nodiscard]] QLineEdit& filter() const { return *filter_; }
    [[nodiscard]] QCheckBox& problemsOnly() const { return *problemsOnly_; }
    [[nodiscard]] QString title() const { return source_.title; }
    /// Between the filter and the table; belongs to the panel then.
    void addPane(QWidget* pane);
    /// Fills the table anew, at once or when it is shown.
    void refresh();

signals:
    void jumpTo(const tw::text::Location& location);
    /// The menu of a row is about to open; who knows more of it than the table adds that.
    void menuOpening(QMenu& menu, const tw::gui::RowSubject& about);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable(const Theme& theme);
    void refill();
    /// Gives each column what its texts need; where that is too much, no more than its width. What
    /// somebody has dragged stays.
    void fit();
    [[nodiscard]] int widthFor(int column) const;
    void showCount();
    void selectCurrent();
    void followSelection();
    void jump(const QModelIndex& index);
    /// The other way round where the table is sorted by the column already.
    void sortBy(int column);
    void fillMenu(QMenu& menu, const QModelIndex& cell);
    [[nodiscard]] const TableRow* rowAt(const QModelIndex& index) const;

    TableSource source_;
    Workspace& workspace_;
    Selection& selection_;
    TableModel* model_;
    TableOrder filtered_;
    QLineEdit* filter_;
    QCheckBox* problemsOnly_;
    QLabel* summary_;
    QLabel* empty_;
    QTableView* table_;
    QStackedLayout* stack_;
    bool stale_ = true; ///< not filled since the project changed
    bool following_ = false;
    int last_ = 0; ///< the column that takes the rest
    bool fitting_ = false;
    bool byHand_ = false; ///< a column has been dragged
};

// What the views show (…_table.cpp).
[[nodiscard]] TableSource namesTable();
[[nodiscard]] TableSource portsTable();
/// `host`: what the host has; sums are compared with it.
[[nodiscard]] TableSource resourcesTable(std::function<report::HostCapacity()> host);

} // namespace tw::gui
