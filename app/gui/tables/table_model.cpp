#include "tables/table_model.h"

#include <QFont>

namespace tw::gui {

void TableModel::show(std::vector<TableRow> rows) {
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

const TableRow* TableModel::row(int at) const {
    return at >= 0 && at < rowCount() ? &rows_[static_cast<std::size_t>(at)] : nullptr;
}

int TableModel::find(const QString& key) const {
    const auto found = std::ranges::find(rows_, key, &TableRow::key);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(headings_.size());
}

QVariant TableModel::font(const TableRow& row, const TableCell& cell) const {
    if (row.key.isEmpty()) return Theme::uiFont(13, QFont::DemiBold);
    return cell.isName ? QVariant(Theme::codeFont(12)) : QVariant();
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    const TableRow* found = row(index.row());
    if (found == nullptr || index.column() >= static_cast<int>(found->cells.size())) return {};
    const TableCell& cell = found->cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::AccessibleTextRole:
        return cell.tip.isEmpty() ? cell.text : cell.text + QStringLiteral(": ") + cell.tip;
    case Qt::ToolTipRole:
        return !cell.tip.isEmpty() ? cell.tip : found->tip.isEmpty() ? cell.text : found->tip;
    case Qt::FontRole: return font(*found, cell);
    case Qt::ForegroundRole:
        return cell.tone == picture::Tone::Neutral ? theme_.tokens().text
                                                   : signColor(theme_.tokens(), cell.tone);
    case KeyRole: return found->key;
    case SignRole: return static_cast<int>(cell.sign);
    case ToneRole: return static_cast<int>(cell.tone);
    case AmountRole: return cell.amount ? QVariant(*cell.amount) : QVariant();
    default: return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return {Qt::AlignLeft | Qt::AlignVCenter};
    return role == Qt::DisplayRole ? QVariant(headings_.value(section)) : QVariant();
}

} // namespace tw::gui
