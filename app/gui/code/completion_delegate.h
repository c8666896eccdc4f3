// A line of the list of completions: a sign for its kind, the word, and what it is.
#pragma once

#include "assist/completions.h"

#include <QStyledItemDelegate>

class QStandardItem;

namespace tw::gui {

class Theme;

class CompletionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CompletionDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent), theme_(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    const Theme& theme_;
};

/// The room for the sign before the word.
inline constexpr int completionSignWidth = 30;
[[nodiscard]] QStandardItem* completionItem(const assist::Choice& choice);
/// How wide the list must be.
[[nodiscard]] int completionWidth(const std::vector<assist::Choice>& choices,
                                  const QFontMetrics& metrics);

} // namespace tw::gui
