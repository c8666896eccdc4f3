// Why the chosen cell of the matrix is as it is, and what can be said in the contract instead.
#pragma once

#include "report/matrix.h"
#include "theme/theme.h"

#include <QScrollArea>

#include <optional>

class QAction;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tw::gui {

/// What is shown of a cell.
struct CellReport {
    QString title; ///< `backend → db`
    report::MatrixCell cell;
    report::MatrixReason reason;
    QString place; ///< of the reason, `network-contract.yaml:16`
};

class ReasonPane : public QScrollArea {
    Q_OBJECT

public:
    ReasonPane(const QList<QAction*>& flows, const Theme& theme, QWidget* parent);
    /// Nothing: shows what the signs mean.
    void explain(std::optional<CellReport> report);
    /// Leads to what the contract says.
    [[nodiscard]] QPushButton& goButton() const { return *go_; }
    /// All that is shown, for a screen reader.
    [[nodiscard]] QString text() const;

signals:
    void jumpTo(const tw::text::Location& location);

private:
    QWidget* makeReason(const QList<QAction*>& flows);
    QWidget* makeLegend();
    void repaintSigns();
    [[nodiscard]] QPixmap picture(const report::MatrixCell& cell) const;

    const Theme& theme_;
    std::optional<CellReport> report_;
    QWidget *reason_ = nullptr, *legend_ = nullptr;
    QLabel *title_ = nullptr, *sign_ = nullptr, *verdict_ = nullptr, *said_ = nullptr,
           *ways_ = nullptr;
    QPushButton* go_ = nullptr;
    std::vector<QLabel*> legendSigns_; ///< in the order of `legendCells`
};

} // namespace tw::gui
