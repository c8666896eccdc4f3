// The small box in the corner of the canvas that explains the marks now shown, and no others.
#pragma once

#include "overlays/legend_rows.h"
#include "theme/theme.h"

#include <QFrame>
#include <QRect>
#include <QStringList>

class QGridLayout;
class QLabel;
class QPushButton;

namespace tw::gui {

class Legend : public QFrame {
    Q_OBJECT

public:
    Legend(const Theme& theme, QWidget* parent);
    void show(const LegendContent& content);
    [[nodiscard]] bool isFolded() const { return folded_; }
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
    bool folded_ = false;
};

} // namespace tw::gui
