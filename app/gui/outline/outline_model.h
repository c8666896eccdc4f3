// The outline as a model: rows of a picture, with what they say in words.
#pragma once

#include "canvas/canvas_view.h"
#include "outline/outline_rows.h"
#include "outline/outline_words.h"

#include <QAbstractItemModel>
#include <QItemSelection>

namespace tw::gui {

/// Words are made when they are asked for, so that a selection or an overlay costs nothing here.
class OutlineModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit OutlineModel(CanvasView& canvas, QObject* parent = nullptr)
        : QAbstractItemModel(parent), canvas_(canvas) {}

    enum Role {
        KeyRole = Qt::UserRole + 1, ///< what is selected with the row
        IdRole,
        KindRole,
        DetailsRole, ///< short, behind the name
        CountRole,   ///< of problems, or of a tier's services
        ToneRole,
        ColumnRole, ///< the colour of a tier; -1: none
        FadedRole,  ///< as on the canvas, or switched off
    };

    /// What a picture shows, of the same facts. True if there are other rows than before, and all
    /// indices are void.
    bool show(picture::Picture picture, const std::optional<OutlineFilter>& filter);
    [[nodiscard]] QModelIndex indexOf(const QString& id) const;
    [[nodiscard]] QItemSelection selectionOf(const QStringList& keys) const;
    [[nodiscard]] const OutlineRows& rows() const { return rows_; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex&) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] const OutlineRow& rowOf(const QModelIndex& index) const {
        return rows_.all()[index.internalId()];
    }
    [[nodiscard]] QModelIndex indexOf(int number) const;
    [[nodiscard]] OutlineSource source() const { return {canvas_, picture_, rows_, ports_}; }
    [[nodiscard]] QVariant countOf(const OutlineRow& row) const;
    [[nodiscard]] picture::Tone toneOf(const OutlineRow& row) const;
    [[nodiscard]] int columnOf(const OutlineRow& row) const;
    [[nodiscard]] bool isFaded(const OutlineRow& row) const;
    void tellOfWords();

    CanvasView& canvas_;
    picture::Picture picture_;
    OutlineRows rows_;
    QHash<QString, QStringList> ports_;
};

} // namespace tw::gui
