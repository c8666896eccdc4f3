// The small box in a corner of the canvas that explains the marks now shown, and no others. It
// takes the form and the corner in which it hides nothing, and folds itself where there is none.
#pragma once

#include "overlays/free_spot.h"
#include "overlays/legend_rows.h"
#include "theme/theme.h"

#include <QFrame>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace tw::gui {

class Legend : public QFrame {
    Q_OBJECT

public:
    /// How readily it goes elsewhere.
    enum class Move {
        Freely,      ///< to the best place
        Reluctantly, ///< only if it would hide something where it is
    };

    Legend(const Theme& theme, QWidget* parent);
    void show(const LegendContent& content);
    [[nodiscard]] bool isFolded() const { return columns_ == 0; }
    /// By the user's own hand: stays so, whatever it hides.
    void setFolded(bool folded);
    [[nodiscard]] bool wasFoldedByHand() const { return wanted_.value_or(false); }
    void place(const Sight& sight, Move how);
    /// The explanations, from the top.
    [[nodiscard]] QStringList texts() const;

signals:
    void reshaped(); ///< it wants a place again

private:
    static constexpr int mostColumns = 3;
    struct Row {
        QWidget* sample = nullptr; ///< none before a remark
        QLabel* text = nullptr;
    };

    void rebuild();
    [[nodiscard]] Row makeRow(const LegendRow& row);
    /// Lays the rows out in so many columns; none: folded.
    void arrange(int columns);
    [[nodiscard]] QSize sizeOf(int columns);
    /// Numbers of columns that it may have, the best first.
    [[nodiscard]] std::vector<int> forms() const;
    /// Where it is, in another form if need be; nothing where it would hide something.
    [[nodiscard]] std::optional<Spot> nearby(const Sight& sight, int& columns);
    [[nodiscard]] Spot anywhere(const Sight& sight, int& columns);

    const Theme& theme_;
    LegendContent content_;
    QPushButton* title_;
    QWidget* body_ = nullptr;
    QGridLayout* grid_ = nullptr;
    std::vector<Row> rows_;
    std::array<QSize, mostColumns + 1> sizes_; ///< by columns; invalid: not known yet
    int columns_ = -1; ///< of explanations side by side; 0: folded, -1: not laid out
    Qt::Corner corner_ = Qt::BottomLeftCorner;
    std::optional<bool> wanted_; ///< folded, by the user's own hand
};

} // namespace tw::gui
