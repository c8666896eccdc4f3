// From × to: the cells are computed when they are shown.
#pragma once

#include "analysis/analysis.h"
#include "report/matrix.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace tw::gui {

class MatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Of a section of a header.
    enum Role { GroupRole = Qt::UserRole + 1, ColourRole };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const analysis::SnapshotPtr& snapshot);
    /// `api`: from whom; `api -> db`: from whom and to whom. Parts of names of services and tiers.
    void setFilter(const QString& filter);

    [[nodiscard]] const report::Matrix* matrix() const { return matrix_.get(); }
    [[nodiscard]] const report::MatrixParty* party(Qt::Orientation orientation, int section) const;
    [[nodiscard]] report::MatrixCell cell(const QModelIndex& index) const;
    [[nodiscard]] report::MatrixReason reason(const QModelIndex& index) const;
    /// The row (or column) of a service, or -1.
    [[nodiscard]] int find(Qt::Orientation orientation, const report::MatrixParty& party) const;
    /// The section is the first of its tier.
    [[nodiscard]] bool startsGroup(Qt::Orientation orientation, int section) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    using Numbers = std::vector<std::size_t>; ///< of parties in the matrix
    [[nodiscard]] const Numbers& shown(Qt::Orientation orientation) const {
        return orientation == Qt::Vertical ? rows_ : columns_;
    }
    [[nodiscard]] Numbers fitting(const QString& part) const;
    void choose();

    analysis::SnapshotPtr snapshot_; ///< which the matrix refers to
    std::unique_ptr<report::Matrix> matrix_;
    QString filter_;
    Numbers rows_, columns_;
};

} // namespace tw::gui
