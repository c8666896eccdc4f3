// The small box in the corner of the canvas that explains the marks now shown, and no others.
#pragma once

#include "picture/marks.h"
#include "theme/theme.h"

#include <QFrame>
#include <QRect>
#include <QStringList>

#include <set>

class QGridLayout;
class QLabel;
class QPushButton;

namespace tw::gui {

/// What is on the canvas and wants an explanation.
struct LegendContent {
    picture::Marks marks;
    bool attached = false;             ///< pills, with their lines
    std::set<picture::Tone> published; ///< tones of lines from outside
    bool dependencies = false;
    std::set<facts::Consequence> consequences; ///< of problems
    QString caption;                           ///< above what has changed: since when
    std::size_t ghosts = 0;                    ///< dashed cards of services that are gone
    QString away; ///< why things have faded almost to nothing; empty if none have
    QString hint; ///< what is missing for an overlay to say something
};

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
