// One line of the inspector that is edited in place.
#pragma once

#include "commands.h"

#include <QLineEdit>
#include <QTimer>

#include <functional>

class QLabel;

namespace tw::gui {

/// Quiet until it is used. While somebody types, the planner is asked whether it could be done, and
/// what is wrong stands in `error()`. Return or leaving the field carries out, Escape takes back.
class Field : public QLineEdit {
    Q_OBJECT

public:
    /// The intents that a text asks for; none while there is nothing to be done.
    using Make = std::function<std::vector<Intent>(const QString&)>;

    /// `name` is the object's name, by which the focus finds its way back to a field made anew.
    Field(Commands& commands, const QString& name, const QString& value, Make make);

    /// Below the field or its row; whoever places it owns it.
    [[nodiscard]] QLabel* error() const { return error_; }
    /// Hides the value where its name or the value itself speaks of a secret; what is typed then
    /// replaces it. A variable's name is no secret. True if there was something to hide.
    bool hideSecret(std::string_view name, std::string_view value);
    /// There is no value yet; `hint` says what holds instead.
    void setUnset(const QString& hint);
    /// For something new: only Return carries out, and afterwards the field is empty again.
    void setAdding();
    /// Offers words while one types; choosing one carries out.
    void setCompletions(const QStringList& words);
    /// The next text, up (1) or down (-1) from one; empty where there is none.
    using Next = std::function<QString(const QString& text, int turn)>;
    /// Arrow keys and the wheel turn the value, as if the next one had been typed.
    void setStepping(Next next) { next_ = std::move(next); }
    /// Shows all words; also by the arrow key downwards.
    void showCompletions();
    /// Also looks at what a text would come to: an error of Compose or the Engine is a refusal.
    void refuseWhatDockerRefuses() { foresees_ = true; }
    /// What the undo list calls a change; otherwise as the plan calls it.
    void setStepTitle(const QString& title) { stepTitle_ = title; }
    /// Goes on with what was being typed into an earlier field of the same name.
    void resume(const QString& text, int cursor);
    [[nodiscard]] const QString& value() const { return value_; }

signals:
    void abandoned(); ///< a field for something new was left empty

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// The text as it is shown, with "…" where there is no room for all of it.
    [[nodiscard]] QString elided(int room) const;
    [[nodiscard]] QRect textRoom() const;
    void turn(int turn);
    [[nodiscard]] bool isChoosing() const; ///< among the completions
    void commit();
    void validate();
    void takeBack();
    void showError(const QString& text);
    [[nodiscard]] QString fault(const std::vector<Intent>& wanted) const;
    [[nodiscard]] std::vector<Intent> intents() const;

    Commands& commands_;
    QString value_;
    Make make_;
    Next next_;
    int wheel_ = 0; ///< turned, and not yet enough for a step
    QString stepTitle_;
    QLabel* error_;
    QTimer typing_;
    bool adding_ = false;
    bool foresees_ = false;
};

} // namespace tw::gui
