// The small box in the corner of the canvas that explains the marks now shown, and no others.
#pragma once

#include "overlays/legend_rows.h"
#include "theme/theme.h"

#include <QFrame>
#include <QRect>
#include <QStringList>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace tw::gui {

class Legend : public QFrame {
    Q_OBJECT

public:
    Legend(const Theme& theme, QWidget* parent);
    void show(const LegendContent& content);
    /// As the user wants it; at first folded only where it would hide much of the canvas.
    [[nodiscard]] bool isFolded() const { return wanted_.value_or(crowded_); }
    void setFolded(bool folded);
    /// In the lower left corner of an area of the parent.
    void place(const QRect& area);
    /// The explanations, from the top.
    [[nodiscard]] QStringList texts() const;

private:
    void rebuild();
    void addRow(QWidget* sample, const QString& text);

    const Theme& theme_;
    LegendContent content_;
    QPushButton* title_;
    QWidget* body_ = nullptr;
    QGridLayout* rows_ = nullptr;
    QRect area_;
    std::optional<bool> wanted_; ///< folded, by the user's own hand
    bool crowded_ = false;       ///< the area has little room
};

} // namespace tw::gui
