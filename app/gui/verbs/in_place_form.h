// A few words, asked for where they will stand: the name of a card, a new service.
#pragma once

#include "commands.h"

#include <QFrame>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace tw::gui {

/// Return carries out, Escape and a click elsewhere give up. What is wrong stands below the fields
/// while they are typed in.
class InPlaceForm : public QFrame {
    Q_OBJECT

public:
    struct Field {
        QString label;
        QString value;
        QString placeholder;
        bool required = true;
        QStringList completions = {};
    };
    /// What the words ask for.
    struct Wish {
        std::vector<Intent> intents;
        StepOptions options;
        std::function<void()> act = {}; ///< for what is no change of the project
    };
    using Make = std::function<Wish(const QStringList&)>;
    /// What required fields may hold, to choose from above them. The first proposal is what they
    /// hold at first; with another one, a field for which it has no word may stay empty.
    struct Proposals {
        QString label;
        QStringList titles;
        std::vector<QStringList> words; ///< for the first fields; the others keep theirs
    };

    InPlaceForm(Commands& commands, QWidget* parent);
    /// `over` in global coordinates: the first field lies on it.
    void ask(const QString& heading, const std::vector<Field>& fields, Make make, const QRect& over,
             const Proposals& proposals = {});
    /// The number of the proposal that was chosen; 0 without any.
    [[nodiscard]] int chosen() const;

private:
    void offer(const Proposals& proposals);
    void addField(const Field& field);
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] bool isComplete() const;
    void validate();
    void submit();
    void showError(const QString& text);

    Commands& commands_;
    QLabel* heading_;
    QVBoxLayout* rows_;
    QComboBox* proposals_ = nullptr;
    QLabel* error_;
    QList<QLineEdit*> lines_;
    QList<bool> required_;
    QStringList before_; ///< what the fields held at first
    Make make_;
    QTimer typing_;
};

} // namespace tw::gui
