// Which rows of a table are shown, and in which order.
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace tw::gui {

/// Rows whose texts hold the filter; in the table's own order, or by a column: numbers by size,
/// texts as people sort them, what has no number and then sums last. Signs go before texts, the
/// worst first.
class TableOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TableOrder(QObject* parent = nullptr);
    void showProblemsOnly(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QCollator collator_;
    bool problemsOnly_ = false;
};

} // namespace tw::gui
