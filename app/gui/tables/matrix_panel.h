// The matrix of who may reach whom and who does, and why the chosen cell is as it is.
#pragma once

#include "commands.h"
#include "row_menu.h"
#include "selection.h"
#include "tables/matrix_model.h"
#include "tables/reason_pane.h"
#include "workspace/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace tw::gui {

class MatrixHeader;

class MatrixPanel : public QWidget {
    Q_OBJECT

public:
    /// `flows` say something of the chosen pair in the contract.
    MatrixPanel(Workspace& workspace, Selection& selection, Commands& commands,
                const QList<QAction*>& flows, const Theme& theme, QWidget* parent = nullptr);
    /// Chooses a cell by the keys of its ends, `service:web` or `internet`; false if there is none.
    bool choose(const QString& from, const QString& to);
    /// Of the chosen pair, in the contract.
    void setFlow(contract::FlowPolicy policy);
    [[nodiscard]] QTableView& table() const { return *table_; }
    [[nodiscard]] QLineEdit& filter() const { return *filter_; }
    [[nodiscard]] MatrixModel& model() const { return *model_; }
    [[nodiscard]] ReasonPane& reason() const { return *reason_; }

signals:
    void jumpTo(const tw::text::Location& location);
    /// The menu of a cell is about to open.
    void menuOpening(QMenu& menu, const tw::gui::RowSubject& about);
    /// Whether two are chosen of which the contract can say something.
    void pairChanged(bool sayable);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Pair {
        report::MatrixParty from, to;
    };
    void buildTable(const QList<QAction*>& flows, const Theme& theme);
    void refresh();
    void refill();
    void fitHeaders();
    void setFilter(const QString& text);
    void restore(const std::optional<Pair>& pair);
    void cellChanged();
    void explainCurrent();
    void followSelection();
    void chooseColumn(int column);
    void fillMenu(QMenu& menu, const QModelIndex& cell, const QList<QAction*>& flows);
    [[nodiscard]] std::optional<Pair> currentPair() const;

    Workspace& workspace_;
    Selection& selection_;
    Commands& commands_;
    MatrixModel* model_;
    QLineEdit* filter_;
    QLabel *hint_, *corner_;
    QTableView* table_;
    MatrixHeader *above_, *beside_;
    ReasonPane* reason_;
    bool stale_ = true; ///< not filled since the project changed
    bool following_ = false;
};

} // namespace tw::gui
