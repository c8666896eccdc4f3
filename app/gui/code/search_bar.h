// The bar below the editor that asks what to find and what to put in its place.
#pragma once

#include "code/text_search.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace tw::gui {

class SearchBar : public QFrame {
    Q_OBJECT

public:
    explicit SearchBar(QWidget* parent);
    /// Shows the bar with the keyboard in it; a text that is not empty is what is looked for.
    void open(const QString& text, bool replacing);
    void close();
    [[nodiscard]] SearchTerms terms() const;
    [[nodiscard]] QString replacement() const;
    /// `at` counts from 0; negative: the cursor is at none of them.
    void showCount(int at, int count);
    void showError(const QString& error);

signals:
    void termsChanged();
    void stepRequested(int by); ///< to the next hit or the previous one
    void replaceRequested();    ///< the hit at the cursor
    void replaceAllRequested();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addChoice(const QString& sign, const QString& tip, const QString& name);
    QPushButton* addStep(const QString& sign, const QString& tip, int by);
    void allowReplacing(bool possible);

    QLineEdit *find_, *replace_;
    QLabel* count_;
    QToolButton *case_, *words_, *regular_;
    QPushButton *one_, *all_;
    QWidget* replaceRow_;
};

} // namespace tw::gui
