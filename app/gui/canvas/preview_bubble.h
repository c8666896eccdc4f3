// The small window beside the pointer that says what a drop would do.
#pragma once

#include "canvas/consequences.h"
#include "theme/tokens.h"

#include <QFrame>

class QLabel;

namespace tw::gui {

class PreviewBubble : public QFrame {
    Q_OBJECT

public:
    explicit PreviewBubble(QWidget* parent);
    void showFor(const QString& title, const Consequences& consequences, const Tokens& tokens);
    /// Beside `point` (in the parent's coordinates), inside the parent.
    void placeAt(QPoint point);
    [[nodiscard]] QString text() const;

private:
    QLabel* label_;
};

} // namespace tw::gui
