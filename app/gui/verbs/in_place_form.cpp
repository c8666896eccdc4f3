#include "verbs/in_place_form.h"

#include "conversions.h"

#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScreen>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

constexpr int narrowest = 240;
/// Long enough that a quick typist is not judged by half a word.
constexpr int formPauseMilliseconds = 150;

} // namespace

InPlaceForm::InPlaceForm(Commands& commands, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      commands_(commands),
      heading_(new QLabel(this)),
      rows_(new QVBoxLayout),
      error_(new QLabel(this)) {
    setObjectName("inPlace");
    setProperty("role", "bubble");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 10);
    layout->setSpacing(6);
    layout->addWidget(heading_);
    layout->addLayout(rows_);
    layout->addWidget(error_);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    rows_->setSpacing(6);
    heading_->setProperty("role", "dim");
    heading_->setTextFormat(Qt::PlainText);
    error_->setObjectName("inPlaceError");
    error_->setProperty("role", "bad");
    error_->setTextFormat(Qt::PlainText);
    error_->setWordWrap(true);
    typing_.setSingleShot(true);
    typing_.setInterval(formPauseMilliseconds);
    connect(&typing_, &QTimer::timeout, this, &InPlaceForm::validate);
}

void InPlaceForm::ask(const QString& heading, const std::vector<Field>& fields, Make make,
                      const QRect& over, const Proposals& proposals) {
    make_ = std::move(make);
    delete proposals_;
    proposals_ = nullptr;
    qDeleteAll(lines_);
    lines_.clear();
    required_.clear();
    before_.clear();
    heading_->setText(heading);
    setAccessibleName(heading);
    const int width = std::max(narrowest, over.width());
    if (!proposals.titles.isEmpty()) offer(proposals);
    for (const Field& field : fields) {
        addField(field);
        lines_.last()->setFixedWidth(width);
    }
    error_->setFixedWidth(width);
    showError({});
    const QPoint corner = over.topLeft() - QPoint(11, heading_->sizeHint().height() + 15);
    const QRect room = parentWidget()->screen()->availableGeometry();
    const QSize size = sizeHint();
    move(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - size.width())),
         std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    show();
    lines_.first()->setFocus();
    lines_.first()->selectAll();
}

void InPlaceForm::offer(const Proposals& proposals) {
    proposals_ = new QComboBox(this);
    proposals_->setObjectName("inPlaceProposals");
    proposals_->setAccessibleName(proposals.label);
    proposals_->setToolTip(proposals.label);
    proposals_->addItems(proposals.titles);
    rows_->addWidget(proposals_);
    connect(proposals_, &QComboBox::currentIndexChanged, this,
            [this, words = proposals.words](int chosen) {
                const QStringList& proposed = words[static_cast<std::size_t>(chosen)];
                for (qsizetype at = 0; at < proposed.size(); ++at) {
                    // What the user has typed stays.
                    if (!lines_[at]->isModified()) lines_[at]->setText(proposed[at]);
                    required_[at] = chosen == 0 || !proposed[at].isEmpty();
                }
                typing_.start();
            });
}

int InPlaceForm::chosen() const {
    return proposals_ == nullptr ? 0 : proposals_->currentIndex();
}

void InPlaceForm::addField(const Field& field) {
    auto* line = new QLineEdit(field.value, this);
    line->setObjectName(QStringLiteral("inPlace%1").arg(lines_.size()));
    line->setPlaceholderText(field.placeholder);
    line->setAccessibleName(field.label);
    line->setToolTip(field.label);
    if (!field.completions.isEmpty()) {
        auto* completer = new QCompleter(field.completions, line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
    }
    connect(line, &QLineEdit::textEdited, &typing_, qOverload<>(&QTimer::start));
    connect(line, &QLineEdit::returnPressed, this, &InPlaceForm::submit);
    rows_->addWidget(line);
    lines_ << line;
    required_ << field.required;
    before_ << field.value;
}

QStringList InPlaceForm::words() const {
    QStringList words;
    for (const QLineEdit* line : lines_)
        words << line->text().trimmed();
    return words;
}

bool InPlaceForm::isComplete() const {
    for (qsizetype at = 0; at < lines_.size(); ++at) {
        if (required_[at] && lines_[at]->text().trimmed().isEmpty()) return false;
    }
    return true;
}

void InPlaceForm::validate() {
    const bool changed = words() != before_;
    const auto intents = isComplete() && changed ? make_(words()).intents : std::vector<Intent>{};
    if (intents.empty()) {
        showError({});
        return;
    }
    commands_.check(intents, Commands::Look::Plan,
                    [self = QPointer(this), typed = words()](const QString& reason) {
                        if (self && self->isVisible() && self->words() == typed)
                            self->showError(reason);
                    });
}

void InPlaceForm::showError(const QString& text) {
    error_->setText(text);
    error_->setVisible(!text.isEmpty());
    for (QLineEdit* line : lines_)
        line->setAccessibleDescription(text);
}

void InPlaceForm::submit() {
    typing_.stop();
    commands_.forgetCheck();
    for (qsizetype at = 0; at < lines_.size(); ++at) {
        if (!required_[at] || !lines_[at]->text().trimmed().isEmpty()) continue;
        lines_[at]->setFocus();
        return;
    }
    const Wish wish = make_(words());
    if (wish.intents.empty()) {
        close();
        if (wish.act) wish.act();
        return;
    }
    const QString reason = commands_.objection(wish.intents);
    showError(reason);
    if (!reason.isEmpty()) return;
    close(); // first, so that a question for the place does not lie below it
    commands_.perform(wish.intents, wish.options);
}

} // namespace tw::gui
