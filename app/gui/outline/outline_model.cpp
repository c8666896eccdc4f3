#include "outline/outline_model.h"

#include "conversions.h"

#include <algorithm>
#include <map>

namespace tw::gui {
namespace {

using OutlineKind = OutlineRow::Kind;

} // namespace

bool OutlineModel::show(picture::Picture picture, const std::optional<OutlineFilter>& filter) {
    OutlineRows rows(picture, filter, canvas_.overlays().published);
    const bool anew = !rows.sameAs(rows_);
    if (anew) beginResetModel();
    rows_ = std::move(rows);
    picture_ = std::move(picture);
    const auto& shown = canvas_.workspace().lastReadable();
    ports_ = shown == nullptr ? QHash<QString, QStringList>() : publishedPorts(shown->facts);
    if (anew) {
        endResetModel();
    } else {
        tellOfWords();
    }
    return anew;
}

void OutlineModel::tellOfWords() {
    const auto tell = [this](const QList<int>& siblings) {
        if (!siblings.isEmpty())
            emit dataChanged(indexOf(siblings.front()), indexOf(siblings.back()));
    };
    tell(rows_.top());
    for (const OutlineRow& row : rows_.all())
        tell(row.children);
}

QModelIndex OutlineModel::indexOf(int number) const {
    if (number < 0) return {};
    const auto at = static_cast<std::size_t>(number);
    return createIndex(rows_.all()[at].place, 0, at);
}

QModelIndex OutlineModel::indexOf(const QString& id) const {
    return indexOf(rows_.find(id));
}

QItemSelection OutlineModel::selectionOf(const QStringList& keys) const {
    // Neighbours make one range: a selection of thousands stays short.
    std::map<int, std::vector<int>> places;
    for (const QString& key : keys) {
        const int number = rows_.find(key);
        if (number < 0) continue;
        const OutlineRow& row = rows_.all()[static_cast<std::size_t>(number)];
        if (!row.key.isEmpty()) places[row.parent].push_back(row.place);
    }
    QItemSelection selection;
    for (auto& [parent, chosen] : places) {
        std::ranges::sort(chosen);
        const QModelIndex above = indexOf(parent);
        for (std::size_t from = 0, to = 0; from < chosen.size(); from = ++to) {
            while (to + 1 < chosen.size() && chosen[to + 1] == chosen[to] + 1)
                ++to;
            selection.append(
                QItemSelectionRange(index(chosen[from], 0, above), index(chosen[to], 0, above)));
        }
    }
    return selection;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const {
    const QList<int>& siblings = parent.isValid() ? rowOf(parent).children : rows_.top();
    if (column != 0 || row < 0 || row >= siblings.size()) return {};
    return indexOf(siblings[row]);
}

QModelIndex OutlineModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOf(rowOf(child).parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex& parent) const {
    return static_cast<int>((parent.isValid() ? rowOf(parent).children : rows_.top()).size());
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const OutlineRow& row = rowOf(index);
    switch (role) {
    case Qt::DisplayRole: return outlineName(source(), row);
    case Qt::AccessibleTextRole: return outlineWords(source(), row).join(", ");
    case Qt::AccessibleDescriptionRole: return outlineRemarks(source(), row).join(". ");
    case Qt::ToolTipRole:
        return (outlineWords(source(), row) + outlineRemarks(source(), row)).join(QChar('\n'));
    case KeyRole: return row.key;
    case IdRole: return row.id;
    case KindRole: return static_cast<int>(row.kind);
    case DetailsRole: return outlineDetails(source(), row).join(QStringLiteral(" · "));
    case CountRole: return countOf(row);
    case ToneRole: return static_cast<int>(toneOf(row));
    case ColumnRole: return columnOf(row);
    case FadedRole: return isFaded(row);
    default: return {};
    }
}

QVariant OutlineModel::countOf(const OutlineRow& row) const {
    if (row.kind == OutlineKind::Service)
        return static_cast<int>(picture_.cards[row.index].problems);
    if (row.kind == OutlineKind::Tier || row.kind == OutlineKind::Outside)
        return static_cast<int>(row.children.size());
    return 0;
}

picture::Tone OutlineModel::toneOf(const OutlineRow& row) const {
    if (row.kind == OutlineKind::Service) return picture_.cards[row.index].tone;
    if (row.kind == OutlineKind::Attachment) return picture_.pills[row.index].tone;
    return picture::Tone::Neutral;
}

int OutlineModel::columnOf(const OutlineRow& row) const {
    if (row.kind != OutlineKind::Tier || row.key.isEmpty()) return -1;
    return picture_.tiers[row.index].column;
}

bool OutlineModel::isFaded(const OutlineRow& row) const {
    if (row.kind == OutlineKind::Service && !picture_.cards[row.index].active) return true;
    const CanvasItem* item = canvas_.canvas().item(row.key);
    return item != nullptr && (item->look().away || item->look().dimmed);
}

} // namespace tw::gui
