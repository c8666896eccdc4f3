// Rows of a table whose content a report has made.
#pragma once

#include "analysis/analysis.h"
#include "tables/sign.h"
#include "theme/theme.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace tw::gui {

struct TableCell {
    QString text;
    TableSign sign = TableSign::None;
    picture::Tone tone = picture::Tone::Neutral; ///< of the sign, and of the text beside it
    bool isName = false;                         ///< in the font of code
    QString tip = {};                            ///< says more than there is room for
    std::optional<double> amount = {};           ///< what the text says, for sorting
};

struct TableRow {
    QString key; ///< what the row selects, `service:web`; empty for a sum
    std::vector<TableCell> cells;
    QString tip;
    std::optional<text::Location> place; ///< where it is written
};

struct TableContent {
    std::vector<TableRow> rows;
    QString summary; ///< a line above the table
};

/// What a view shows, and how its table is called.
struct TableSource {
    QString objectName, title;
    QString filter; ///< what stands in the empty filter
    QString empty;  ///< instead of a table without rows
    QStringList headings;
    std::vector<int> widths; ///< 0: takes the rest
    std::function<TableContent(const analysis::Snapshot&)> fill;
};

class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole + 1, SignRole, ToneRole, AmountRole };

    TableModel(QStringList headings, const Theme& theme, QObject* parent)
        : QAbstractTableModel(parent), headings_(std::move(headings)), theme_(theme) {}
    void show(std::vector<TableRow> rows);
    [[nodiscard]] const TableRow* row(int at) const;
    /// The first row with a key, or -1.
    [[nodiscard]] int find(const QString& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant font(const TableRow& row, const TableCell& cell) const;

    QStringList headings_;
    const Theme& theme_;
    std::vector<TableRow> rows_;
};

} // namespace tw::gui
