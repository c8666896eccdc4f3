#include "inspector/traefik/rule_field.h"

#include "conversions.h"
#include "inspector/traefik/rule_highlighter.h"
#include "theme/theme.h"
#include "traefik/rule_assist.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QScrollBar>
#include <QStringListModel>
#include <QStyle>

namespace tw::gui {
namespace {

constexpr int planPause = 200; ///< milliseconds, as in other fields

} // namespace

RuleField::RuleField(Commands& commands, const Tokens& tokens, Setup setup)
    : QPlainTextEdit(setup.value),
      commands_(commands),
      setup_(std::move(setup)),
      error_(new QLabel),
      highlighter_(new RuleHighlighter(document(), setup_.dialect, tokens)),
      completer_(new QCompleter(new QStringListModel(this), this)) {
    setObjectName(setup_.name);
    setProperty("field", true);
    setFont(Theme::codeFont());
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(40);
    error_->setObjectName("error:" + setup_.name);
    error_->setProperty("role", "bad");
    error_->setTextFormat(Qt::PlainText);
    error_->setWordWrap(true);
    error_->hide();
    completer_->setWidget(this);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { insertChoice(index.row()); });
    typing_.setSingleShot(true);
    typing_.setInterval(planPause);
    connect(&typing_, &QTimer::timeout, this, &RuleField::validate);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        judge();
        typing_.start();
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &RuleField::fitHeight);
    fitHeight();
}

void RuleField::fitHeight() {
    const int lines = std::max(1, static_cast<int>(document()->size().height()));
    constexpr int frame = 12;
    setFixedHeight(lines * fontMetrics().lineSpacing() +
                   static_cast<int>(2 * document()->documentMargin()) + frame);
}

void RuleField::judge() {
    const auto remark = text().trimmed().isEmpty() ? std::nullopt : setup_.judge(toBytes(text()));
    highlighter_->setWrong(remark ? remark->range : std::nullopt);
    showError(remark ? toQt(remark->text) : QString());
}

bool RuleField::isRight() const {
    return text().trimmed().isEmpty() || !setup_.judge(toBytes(text())).has_value();
}

void RuleField::validate() {
    if (!isRight()) return;
    const auto wanted = intents();
    if (wanted.empty()) {
        showError({});
        return;
    }
    commands_.check(wanted, Commands::Look::Plan,
                    [self = QPointer(this), typed = text()](const QString& reason) {
                        if (self && self->text() == typed) self->showError(reason);
                    });
}

std::vector<Intent> RuleField::intents() const {
    const QString now = text().trimmed();
    return now == setup_.value ? std::vector<Intent>{} : setup_.make(now);
}

void RuleField::showError(const QString& text) {
    error_->setText(text);
    error_->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
    if (property("bad").toBool() == !text.isEmpty()) return;
    setProperty("bad", !text.isEmpty());
    style()->polish(this);
}

void RuleField::commit() {
    typing_.stop();
    commands_.forgetCheck();
    const auto wanted = intents();
    if (wanted.empty()) return;
    // Carrying out makes the inspector anew, this field included.
    const QString before = std::exchange(setup_.value, text().trimmed());
    const auto outcome = commands_.attempt(wanted);
    if (outcome && *outcome == Commands::Outcome::Done) return;
    setup_.value = before;
    if (!outcome) {
        showError(toQt(outcome.error().message));
    } else {
        takeBack();
    }
}

void RuleField::takeBack() {
    setPlainText(setup_.value);
    typing_.stop();
}

void RuleField::resume(const QString& text, int cursor) {
    setPlainText(text);
    QTextCursor at = textCursor();
    at.setPosition(std::min(cursor, static_cast<int>(text.size())));
    setTextCursor(at);
}

bool RuleField::isChoosing() const {
    return completer_->popup()->isVisible();
}

std::size_t RuleField::cursorByte() const {
    return static_cast<std::size_t>(text().left(textCursor().position()).toUtf8().size());
}

void RuleField::offer(bool isAsked) {
    const auto offered =
        traefik::complete_rule(toBytes(text()), cursorByte(), setup_.dialect, setup_.hosts);
    const bool isEmpty = offered.replaces.empty();
    QStringList words;
    for (const traefik::RuleChoice& choice : offered.choices)
        words << toQt(choice.word);
    dynamic_cast<QStringListModel*>(completer_->model())->setStringList(words);
    if (words.isEmpty() || (isEmpty && !isAsked)) {
        completer_->popup()->hide();
        return;
    }
    QRect at = cursorRect();
    at.setWidth(completer_->popup()->sizeHintForColumn(0) + 32);
    completer_->complete(at);
    completer_->popup()->setCurrentIndex(completer_->completionModel()->index(0, 0));
}

void RuleField::insertChoice(int row) {
    const std::string bytes = toBytes(text());
    const auto offered = traefik::complete_rule(bytes, cursorByte(), setup_.dialect, setup_.hosts);
    if (row < 0 || row >= static_cast<int>(offered.choices.size())) return;
    const traefik::RuleChoice& choice = offered.choices[static_cast<std::size_t>(row)];
    const auto letters = [&](std::size_t end) {
        return static_cast<int>(toQt(std::string_view(bytes).substr(0, end)).size());
    };
    QTextCursor at = textCursor();
    at.setPosition(letters(offered.replaces.begin));
    at.setPosition(letters(offered.replaces.end), QTextCursor::KeepAnchor);
    at.insertText(toQt(choice.insert));
    at.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, static_cast<int>(choice.back));
    setTextCursor(at);
    // Once the list of this choice is closed.
    if (choice.back > 0) QTimer::singleShot(0, this, [this] { offer(true); });
}

void RuleField::keyPressEvent(QKeyEvent* event) {
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    const bool isEscape = event->key() == Qt::Key_Escape;
    if (isChoosing() && (isReturn || isTab || isEscape)) {
        event->ignore(); // for the list
        return;
    }
    if (isReturn) {
        commit();
    } else if (isEscape) {
        if (isHalfTyped()) {
            takeBack();
        } else {
            event->ignore();
        }
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offer(true);
    } else {
        const QString before = text();
        QPlainTextEdit::keyPressEvent(event);
        if (text() != before) {
            offer(false);
        } else {
            completer_->popup()->hide();
        }
    }
}

void RuleField::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    const bool stays = event->reason() == Qt::PopupFocusReason ||
                       event->reason() == Qt::ActiveWindowFocusReason ||
                       event->reason() == Qt::MenuBarFocusReason;
    // Half a rule is not written by accident.
    if (!stays && isRight()) commit();
}

void RuleField::insertFromMimeData(const QMimeData* source) {
    insertPlainText(source->text().simplified());
}

} // namespace tw::gui
