#include "inspector/field.h"

#include "compose/secrecy.h"
#include "conversions.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolTip>
#include <QWheelEvent>

namespace tw::gui {
namespace {

/// Planning takes some milliseconds in large projects: not for each letter.
constexpr int pauseMilliseconds = 200;

} // namespace

Field::Field(Commands& commands, const QString& name, const QString& value, Make make)
    : QLineEdit(value),
      commands_(commands),
      value_(value),
      make_(std::move(make)),
      error_(new QLabel) {
    setObjectName(name);
    setProperty("quiet", true);
    setCursorPosition(0);
    setMinimumWidth(40);
    error_->setObjectName("error:" + name);
    error_->setProperty("role", "bad");
    error_->setTextFormat(Qt::PlainText);
    error_->setWordWrap(true);
    error_->hide();
    typing_.setSingleShot(true);
    typing_.setInterval(pauseMilliseconds);
    connect(&typing_, &QTimer::timeout, this, &Field::validate);
    connect(this, &QLineEdit::textEdited, &typing_, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &Field::commit);
}

bool Field::hideSecret(std::string_view name, std::string_view value) {
    const std::string shown = compose::showable(name, value);
    const bool isSecret = shown != value || compose::names_secret(name);
    if (!isSecret || compose::only_names_variable(toBytes(text()))) return false;
    setUnset(shown.empty() ? tr("empty") : toQt(shown));
    setEchoMode(Password);
    return true;
}

void Field::setUnset(const QString& hint) {
    value_.clear();
    setText({});
    setPlaceholderText(hint);
}

void Field::setAdding() {
    adding_ = true;
    setProperty("quiet", false);
}

void Field::setCompletions(const QStringList& words) {
    if (words.isEmpty()) return;
    auto* completer = new QCompleter(words, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    const auto take = [this] {
        setModified(true);
        commit();
    };
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, take,
            Qt::QueuedConnection);
}

void Field::showCompletions() {
    if (completer() == nullptr || isReadOnly()) return;
    completer()->setCompletionPrefix({});
    completer()->complete();
}

bool Field::isChoosing() const {
    return completer() != nullptr && completer()->popup()->isVisible();
}

void Field::resume(const QString& text, int cursor) {
    setText(text);
    setCursorPosition(cursor);
    setModified(true);
    typing_.start();
}

std::vector<Intent> Field::intents() const {
    const QString now = text().trimmed();
    return now == value_ ? std::vector<Intent>{} : make_(now);
}

void Field::validate() {
    const auto wanted = intents();
    if (wanted.empty()) {
        showError({});
        return;
    }
    using enum Commands::Look;
    commands_.check(wanted, foresees_ ? Outcome : Plan,
                    [self = QPointer(this), typed = text()](const QString& reason) {
                        if (self && self->text() == typed) self->showError(reason);
                    });
}

QString Field::fault(const std::vector<Intent>& wanted) const {
    return foresees_ && !wanted.empty() ? commands_.fault(wanted) : QString();
}

void Field::showError(const QString& text) {
    error_->setText(text);
    error_->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
    setProperty("bad", !text.isEmpty());
    style()->polish(this);
}

void Field::commit() {
    typing_.stop();
    if (!isModified() || (isChoosing() && completer()->popup()->currentIndex().isValid())) return;
    commands_.forgetCheck();
    const auto wanted = intents();
    if (wanted.empty()) {
        showError({});
        return;
    }
    if (const QString reason = fault(wanted); !reason.isEmpty()) {
        showError(reason);
        return;
    }
    // Carrying out makes the inspector anew, this field included.
    setModified(false);
    const StepOptions options{.title = wanted.size() > 1 ? stepTitle_ : QString()};
    const auto outcome = commands_.attempt(wanted, options);
    if (!outcome) {
        setModified(true);
        showError(toQt(outcome.error().message));
    } else if (*outcome != Commands::Outcome::Done) {
        takeBack();
    }
}

void Field::takeBack() {
    typing_.stop();
    commands_.forgetCheck();
    setText(value_);
    setModified(false);
    showError({});
}

void Field::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down && completer() != nullptr && !isChoosing()) {
        showCompletions();
        return;
    }
    const int way = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (way != 0 && next_) {
        turn(way);
        return;
    }
    if (event->key() != Qt::Key_Escape) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (isChoosing()) {
        event->ignore(); // closes the list first
        return;
    }
    const bool untouched = text() == value_;
    takeBack();
    if (adding_) {
        emit abandoned();
    } else if (untouched) {
        event->ignore();
    }
}

void Field::turn(int turn) {
    const QString next = isReadOnly() ? QString() : next_(text().trimmed(), turn);
    if (next.isEmpty()) return;
    setText(next);
    setModified(true);
    typing_.start();
}

QRect Field::textRoom() const {
    constexpr int inset = 2; // QLineEdit's own
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    return style()
        ->subElementRect(QStyle::SE_LineEditContents, &frame, this)
        .adjusted(inset, 0, -inset, 0);
}

QString Field::elided(int room) const {
    return fontMetrics().elidedText(displayText(), Qt::ElideRight, room);
}

/// A line edit cuts what is too long without a mark.
void Field::paintEvent(QPaintEvent* event) {
    const QRect room = textRoom();
    const QString shown = hasFocus() ? displayText() : elided(room.width());
    if (shown == displayText()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionFrame frame;
    initStyleOption(&frame);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    painter.setPen(palette().color(QPalette::Text));
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
    painter.drawText(room, static_cast<int>((side | Qt::AlignVCenter).toInt()), shown);
}

bool Field::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip || echoMode() != Normal || hasFocus())
        return QLineEdit::event(event);
    const bool isCut = elided(textRoom().width()) != displayText();
    const QString tip = isCut && toolTip() != text() ? text() + '\n' + toolTip() : toolTip();
    QToolTip::showText(dynamic_cast<QHelpEvent*>(event)->globalPos(), tip.trimmed(), this);
    return true;
}

/// Only in the field that is being used: a wheel on its way through the inspector changes nothing.
void Field::wheelEvent(QWheelEvent* event) {
    if (!next_ || !hasFocus()) {
        event->ignore();
        return;
    }
    wheel_ += event->angleDelta().y();
    for (; std::abs(wheel_) >= QWheelEvent::DefaultDeltasPerStep;
         wheel_ -=
         wheel_ > 0 ? QWheelEvent::DefaultDeltasPerStep : -QWheelEvent::DefaultDeltasPerStep) {
        turn(wheel_ > 0 ? 1 : -1);
    }
    event->accept();
}

void Field::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    const bool stays = event->reason() == Qt::PopupFocusReason ||
                       event->reason() == Qt::ActiveWindowFocusReason ||
                       event->reason() == Qt::MenuBarFocusReason;
    if (stays) return;
    if (!adding_) {
        commit();
    } else if (text().trimmed().isEmpty()) {
        emit abandoned();
    }
}

} // namespace tw::gui
