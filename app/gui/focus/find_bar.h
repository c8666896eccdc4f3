// The line above the canvas that finds services while one types.
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace tw::gui {

class FindBar : public QFrame {
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent);
    /// Shows the bar with the keyboard in it; typing goes on behind `text`.
    void open(const QString& text);
    void close();
    /// Shows the bar with a text, and tells nobody; without one, it goes.
    void fill(const QString& text);
    [[nodiscard]] QString query() const;
    /// `at` counts from 0; negative: none of those found is selected.
    void showCount(int at, int count);
    /// At the top of an area of the parent, in the middle.
    void place(const QRect& area);

signals:
    void queryChanged();
    void stepRequested(int by); ///< to the next or the previous one
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* line_;
    QLabel* count_;
    QRect area_;
};

} // namespace tw::gui
