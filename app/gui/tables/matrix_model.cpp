#include "tables/matrix_model.h"

#include "tables/matrix_words.h"

namespace tw::gui {
namespace {

bool fitsParty(const report::MatrixParty& party, const QString& part) {
    return part.isEmpty() || partyName(party).contains(part, Qt::CaseInsensitive) ||
           groupName(party).contains(part, Qt::CaseInsensitive);
}

bool sameGroup(const report::MatrixParty& one, const report::MatrixParty& other) {
    return one.is_outside() == other.is_outside() && one.tier == other.tier;
}

} // namespace

void MatrixModel::show(const analysis::SnapshotPtr& snapshot) {
    beginResetModel();
    matrix_ = std::make_unique<report::Matrix>(snapshot->facts);
    snapshot_ = snapshot;
    choose();
    endResetModel();
}

void MatrixModel::setFilter(const QString& filter) {
    beginResetModel();
    filter_ = filter;
    choose();
    endResetModel();
}

void MatrixModel::choose() {
    static const QString arrow = QStringLiteral("->");
    const qsizetype at = filter_.indexOf(arrow);
    rows_ = fitting((at < 0 ? filter_ : filter_.left(at)).trimmed());
    columns_ = fitting(at < 0 ? QString() : filter_.mid(at + arrow.size()).trimmed());
}

MatrixModel::Numbers MatrixModel::fitting(const QString& part) const {
    Numbers numbers;
    for (std::size_t at = 0; matrix_ != nullptr && at < matrix_->parties().size(); ++at) {
        if (fitsParty(matrix_->parties()[at], part)) numbers.push_back(at);
    }
    return numbers;
}

const report::MatrixParty* MatrixModel::party(Qt::Orientation orientation, int section) const {
    const Numbers& numbers = shown(orientation);
    if (section < 0 || section >= static_cast<int>(numbers.size())) return nullptr;
    return &matrix_->parties()[numbers[static_cast<std::size_t>(section)]];
}

report::MatrixCell MatrixModel::cell(const QModelIndex& index) const {
    return matrix_->cell(rows_[static_cast<std::size_t>(index.row())],
                         columns_[static_cast<std::size_t>(index.column())]);
}

report::MatrixReason MatrixModel::reason(const QModelIndex& index) const {
    return matrix_->reason(rows_[static_cast<std::size_t>(index.row())],
                           columns_[static_cast<std::size_t>(index.column())]);
}

int MatrixModel::find(Qt::Orientation orientation, const report::MatrixParty& wanted) const {
    for (int section = 0; section < static_cast<int>(shown(orientation).size()); ++section) {
        const report::MatrixParty& each = *party(orientation, section);
        if (each.kind == wanted.kind && each.service == wanted.service) return section;
    }
    return -1;
}

bool MatrixModel::startsGroup(Qt::Orientation orientation, int section) const {
    const report::MatrixParty* here = party(orientation, section);
    const report::MatrixParty* before = party(orientation, section - 1);
    return here != nullptr && before != nullptr && !sameGroup(*here, *before);
}

int MatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)) return {};
    const report::MatrixCell found = cell(index);
    if (found.verdict == report::MatrixCell::Verdict::None) return {};
    const QString way = tr("%1 to %2: %3, %4")
                            .arg(partyName(*party(Qt::Vertical, index.row())),
                                 partyName(*party(Qt::Horizontal, index.column())),
                                 policyWord(found.policy), wayWord(found.way));
    return QString(way + (role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(". ")) +
                   verdictSentence(found));
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const report::MatrixParty* found = party(orientation, section);
    if (found == nullptr) return {};
    switch (role) {
    case Qt::DisplayRole: return partyName(*found);
    case Qt::ToolTipRole: return QString(partyName(*found) + " · " + groupName(*found));
    case Qt::AccessibleTextRole:
        return orientation == Qt::Vertical ? tr("from %1").arg(partyName(*found))
                                           : tr("to %1").arg(partyName(*found));
    case GroupRole: return groupName(*found);
    case ColourRole: return found->is_outside() ? -1 : static_cast<int>(found->column);
    default: return {};
    }
}

} // namespace tw::gui
