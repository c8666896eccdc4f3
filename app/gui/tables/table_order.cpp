#include "tables/table_order.h"

#include "tables/table_model.h"

namespace tw::gui {

TableOrder::TableOrder(QObject* parent) : QSortFilterProxyModel(parent) {
    setFilterKeyColumn(-1);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    collator_.setNumericMode(true);
    collator_.setCaseSensitivity(Qt::CaseInsensitive);
}

void TableOrder::showProblemsOnly(bool only) {
    problemsOnly_ = only;
    invalidateFilter();
}

bool TableOrder::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (!QSortFilterProxyModel::filterAcceptsRow(row, parent)) return false;
    if (!problemsOnly_) return true;
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        const QModelIndex cell = sourceModel()->index(row, column, parent);
        const auto tone = static_cast<picture::Tone>(cell.data(TableModel::ToneRole).toInt());
        if (tone >= picture::Tone::Warning) return true;
    }
    return false;
}

bool TableOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const auto isSum = [](const QModelIndex& cell) {
        return cell.data(TableModel::KeyRole).toString().isEmpty();
    };
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    if (isSum(left) != isSum(right)) return isSum(right) == ascending;
    const int tone =
        left.data(TableModel::ToneRole).toInt() - right.data(TableModel::ToneRole).toInt();
    if (tone != 0) return tone > 0;
    const QVariant amount = left.data(TableModel::AmountRole);
    const QVariant other = right.data(TableModel::AmountRole);
    if (amount.isValid() != other.isValid()) return amount.isValid() == ascending; // none: last
    if (amount.isValid()) return amount.toDouble() < other.toDouble();
    return collator_.compare(left.data().toString(), right.data().toString()) < 0;
}

} // namespace tw::gui
