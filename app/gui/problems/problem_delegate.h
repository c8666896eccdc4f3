// The sign of a severity, and the button of a fix.
#pragma once

#include "facts/facts.h"
#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace tw::gui {

class ProblemDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ProblemDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent), theme_(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] bool editorEvent(QEvent* event, QAbstractItemModel* model,
                                   const QStyleOptionViewItem& option,
                                   const QModelIndex& index) override;
    /// The fix that the button offers: the first that can be carried out; null if there is none.
    [[nodiscard]] static const facts::Fix* fixOf(const facts::Finding& finding);
    /// What the button needs of its column; 0 where there is none.
    [[nodiscard]] static int widthOf(const facts::Finding& finding);

    [[nodiscard]] bool helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                 const QStyleOptionViewItem& option,
                                 const QModelIndex& index) override;

signals:
    void fixPressed(int row);
    /// The pointer rests on a button; it is at `button` of the view.
    void fixPondered(int row, const QRect& button);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void paintSign(QPainter& painter, const QRect& rect, const facts::Finding& finding) const;
    void paintButton(QPainter& painter, const QRect& rect, const facts::Finding& finding) const;
    [[nodiscard]] static const facts::Finding* findingOf(const QModelIndex& index);
    /// Empty where there is no button.
    [[nodiscard]] static QRect buttonAt(const QRect& cell, const QModelIndex& index);
    const Theme& theme_;
};

} // namespace tw::gui
