// The findings as a table.
#pragma once

#include "analysis/analysis.h"
#include "theme/theme.h"

#include <QAbstractTableModel>

namespace tw::gui {

class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Severity, Rule, Message, Place, Fix, ColumnCount };

    ProblemsModel(const Theme& theme, QObject* parent)
        : QAbstractTableModel(parent), theme_(theme) {}
    void show(const analysis::SnapshotPtr& snapshot);
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
    analysis::SnapshotPtr snapshot_;
};

[[nodiscard]] QString severityName(text::Severity severity);

} // namespace tw::gui
