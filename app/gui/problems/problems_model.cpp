#include "problems/problems_model.h"

#include "conversions.h"

#include <QColor>

#include <algorithm>

namespace tw::gui {

QString severityName(text::Severity severity) {
    switch (severity) {
    case text::Severity::Error: return ProblemsModel::tr("Error");
    case text::Severity::Warning: return ProblemsModel::tr("Warning");
    case text::Severity::Info: break;
    }
    return ProblemsModel::tr("Remark");
}

QString consequenceName(facts::Consequence consequence) {
    switch (consequence) {
    case facts::Consequence::ComposeRefuses: return ProblemsModel::tr("Compose refuses");
    case facts::Consequence::EngineRefuses: return ProblemsModel::tr("Engine refuses");
    case facts::Consequence::Surprise: return ProblemsModel::tr("Surprise");
    case facts::Consequence::Broken: break;
    }
    return ProblemsModel::tr("Breach");
}

void ProblemsModel::show(const analysis::SnapshotPtr& snapshot) {
    beginResetModel();
    snapshot_ = snapshot;
    choose();
    endResetModel();
}

void ProblemsModel::showOnly(std::optional<facts::Consequence> consequence) {
    beginResetModel();
    only_ = consequence;
    choose();
    endResetModel();
}

void ProblemsModel::choose() {
    rows_.clear();
    if (snapshot_ == nullptr) return;
    for (std::size_t at = 0; at < snapshot_->findings.size(); ++at) {
        if (!only_ || snapshot_->findings[at].consequence == *only_) rows_.push_back(at);
    }
}

std::size_t ProblemsModel::count(std::optional<facts::Consequence> consequence) const {
    if (snapshot_ == nullptr) return 0;
    return static_cast<std::size_t>(
        std::ranges::count_if(snapshot_->findings, [&](const facts::Finding& finding) {
            return !finding.waived && (!consequence || finding.consequence == *consequence);
        }));
}

const facts::Finding* ProblemsModel::finding(int row) const {
    if (snapshot_ == nullptr || row < 0 || row >= rowCount()) return nullptr;
    return &snapshot_->findings[rows_[static_cast<std::size_t>(row)]];
}

int ProblemsModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || snapshot_ == nullptr) return 0;
    return static_cast<int>(rows_.size());
}

QString ProblemsModel::place(const facts::Finding& finding) const {
    const auto& source = snapshot_->input.files.at(finding.location.file);
    const auto position = source.position(finding.location.range.begin);
    return QStringLiteral("%1:%2").arg(toQt(source.path().filename())).arg(position.line);
}

QString ProblemsModel::tip(const facts::Finding& finding) const {
    QStringList lines{QStringLiteral("%1 %2").arg(toQt(finding.rule), toQt(finding.name)),
                      toQt(finding.message),
                      tr("Consequence: %1").arg(consequenceName(finding.consequence))};
    if (!finding.expected.empty()) lines << tr("Expected: %1").arg(toQt(finding.expected));
    if (!finding.actual.empty()) lines << tr("Actual: %1").arg(toQt(finding.actual));
    for (const auto& fix : finding.fixes)
        lines << tr("Fix: %1").arg(toQt(fix.title));
    if (finding.waived) lines << tr("Waived: %1").arg(toQt(finding.waived_because));
    return lines.join('\n');
}

QVariant ProblemsModel::text(const facts::Finding& finding, int column) const {
    switch (column) {
    case Rule: return toQt(finding.rule).remove(QStringLiteral("TW-"));
    case Message:
        return finding.waived ? tr("%1 (waived)").arg(toQt(finding.message))
                              : toQt(finding.message);
    case Place: return place(finding);
    default: return {};
    }
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const {
    const facts::Finding* found = finding(index.row());
    if (found == nullptr) return {};
    switch (role) {
    case Qt::DisplayRole: return text(*found, index.column());
    case Qt::ToolTipRole: return tip(*found);
    case Qt::AccessibleTextRole:
        return index.column() == Severity
                   ? severityName(found->severity) + ", " + consequenceName(found->consequence)
                   : text(*found, index.column()).toString();
    case Qt::FontRole: return index.column() == Rule ? QVariant(Theme::codeFont(12)) : QVariant();
    case Qt::ForegroundRole: {
        const bool quiet = found->waived || index.column() == Rule || index.column() == Place;
        return quiet ? theme_.tokens().faint : theme_.tokens().text;
    }
    default: return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Severity: return tr("Severity");
    case Rule: return tr("Rule");
    case Message: return tr("Problem");
    case Place: return tr("Place");
    default: return tr("Fix");
    }
}

} // namespace tw::gui
