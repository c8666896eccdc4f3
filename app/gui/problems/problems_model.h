// The findings as a table.
#pragma once

#include "analysis/analysis.h"
#include "theme/theme.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace tw::gui {

class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Severity, Rule, Message, Place, Fix, ColumnCount };

    ProblemsModel(const Theme& theme, QObject* parent)
        : QAbstractTableModel(parent), theme_(theme) {}
    void show(const analysis::SnapshotPtr& snapshot);
    /// Only findings with this consequence; nothing: all.
    void showOnly(std::optional<facts::Consequence> consequence);
    [[nodiscard]] std::optional<facts::Consequence> only() const { return only_; }
    /// Of those that are not waived, whatever is shown.
    [[nodiscard]] std::size_t count(std::optional<facts::Consequence> consequence) const;
    [[nodiscard]] const facts::Finding* finding(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex&) const override { return ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant text(const facts::Finding& finding, int column) const;
    [[nodiscard]] QString place(const facts::Finding& finding) const;
    [[nodiscard]] QString tip(const facts::Finding& finding) const;

    const Theme& theme_;
    void choose();

    analysis::SnapshotPtr snapshot_;
    std::optional<facts::Consequence> only_;
    std::vector<std::size_t> rows_; ///< indices of the findings that are shown
};

/// What comes of a finding, in a few words.
[[nodiscard]] QString consequenceName(facts::Consequence consequence);
[[nodiscard]] QString severityName(text::Severity severity);

} // namespace tw::gui
