// What the text under the pointer or the cursor amounts to. Stays while the pointer is on it, so
// that its links can be clicked.
#pragma once

#include "report/values_at.h"

#include <QFrame>
#include <QPointer>
#include <QStringList>
#include <QTimer>

class QVBoxLayout;

namespace tw::gui {

class HoverPopup : public QFrame {
    Q_OBJECT

public:
    explicit HoverPopup(QWidget* parent);
    /// Nothing is shown where there is nothing to say. `around` is what the pointer is on, in
    /// global coordinates.
    void showFor(const facts::Facts& facts, const QStringList& problems,
                 const report::PlaceValues& values, const QRect& around);
    /// What is shown was asked for by keyboard: it is read out, and stays wherever the pointer is,
    /// until the focus goes elsewhere.
    void stay();

signals:
    void jumpTo(const tw::text::Location& location);

private:
    void clear();
    void addProblem(const QString& text);
    void addValue(const facts::Facts& facts, const report::ValueOrigin& value,
                  const text::Location* target);
    void place(const QRect& around);
    void hideWhenLeft();
    [[nodiscard]] bool isKept() const;

    QVBoxLayout* rows_;
    QRect around_;
    QStringList words_;
    QPointer<QWidget> keeper_; ///< shown as long as it has the focus
    QTimer watch_;
};

/// Where a value that is written at a place takes effect; null if it does so right there.
[[nodiscard]] const text::Location* effectPlace(const report::ValueOrigin& value);

} // namespace tw::gui
