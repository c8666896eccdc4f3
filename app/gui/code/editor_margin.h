// The strip left of the text: light bulbs, line numbers, and what folds.
#pragma once

#include <QWidget>

class QTextBlock;

namespace tw::gui {

class CodeEditor;

class EditorMargin : public QWidget {
    Q_OBJECT

public:
    explicit EditorMargin(CodeEditor& editor);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void bulbPressed(int line); ///< from 0
    void foldPressed(int line);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintBulb(QPainter& painter, const QRectF& line, bool isCurrent) const;
    void paintFold(QPainter& painter, const QRectF& line, bool isFolded) const;
    /// The line at a height; invalid below the last one.
    [[nodiscard]] QTextBlock blockAt(double y) const;

    CodeEditor& editor_;
};

} // namespace tw::gui
