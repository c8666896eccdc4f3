// The rule of a router, edited in place: one line of text that wraps, with colours, completion and
// the first mistake below it.
#pragma once

#include "inspector/field.h"
#include "report/traefik_changes.h"
#include "theme/tokens.h"

#include <QPlainTextEdit>
#include <QTimer>

class QCompleter;
class QLabel;

namespace tw::gui {

class RuleHighlighter;

class RuleField : public QPlainTextEdit {
    Q_OBJECT

public:
    struct Setup {
        QString name;  ///< of the object
        QString value; ///< as it is written
        traefik::Dialect dialect;
        std::vector<std::string> hosts; ///< for completion
        Field::Make make;
        std::function<std::optional<report::RuleRemark>(const std::string&)> judge;
    };
    RuleField(Commands& commands, const Tokens& tokens, Setup setup);

    [[nodiscard]] QLabel* error() const { return error_; }
    [[nodiscard]] QString text() const { return toPlainText(); }
    [[nodiscard]] bool isHalfTyped() const { return text() != setup_.value; }
    /// Says what is wrong with the rule; once its place is known, and by itself after each change.
    void judge();
    /// Goes on with what was being typed into an earlier field of the same name.
    void resume(const QString& text, int cursor);
    [[nodiscard]] QCompleter* completer() const { return completer_; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void validate();
    void commit();
    void takeBack();
    void offer(bool isAsked);
    void insertChoice(int row);
    void showError(const QString& text);
    void fitHeight();
    [[nodiscard]] std::size_t cursorByte() const;
    [[nodiscard]] bool isChoosing() const;
    [[nodiscard]] bool isRight() const;
    [[nodiscard]] std::vector<Intent> intents() const;

    Commands& commands_;
    Setup setup_;
    QLabel* error_;
    RuleHighlighter* highlighter_;
    QCompleter* completer_;
    QTimer typing_;
};

} // namespace tw::gui
