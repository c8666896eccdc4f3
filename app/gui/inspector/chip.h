// A short word in a frame, such as an alias: can be renamed and taken away.
#pragma once

#include <QFrame>
#include <QString>

class QHBoxLayout;
class QPushButton;

namespace tw::gui {

class Chip : public QFrame {
    Q_OBJECT

public:
    explicit Chip(const QString& text, QWidget* parent = nullptr);
    /// The word becomes a button: a click, Enter or F2 asks for something of it.
    QPushButton* makeActive(const QString& accessible);
    /// Says more about the word, in its tooltip and to screen readers; after `makeActive`.
    void explain(const QString& about);
    /// "×" behind the word.
    QPushButton* makeRemovable(const QString& accessible);

signals:
    void activated();
    void removed();

private:
    QHBoxLayout* row_;
    QString text_;
};

} // namespace tw::gui
