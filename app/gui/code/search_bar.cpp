#include "code/search_bar.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace tw::gui {
namespace {

constexpr int searchWidth = 320;

} // namespace

SearchBar::SearchBar(QWidget* parent)
    : QFrame(parent),
      find_(new QLineEdit(this)),
      replace_(new QLineEdit(this)),
      count_(new QLabel(this)),
      replaceRow_(new QWidget(this)) {
    setObjectName("searchBar");
    setProperty("role", "search");
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(10, 5, 8, 5);
    rows->setSpacing(4);
    auto* first = new QHBoxLayout;
    first->setSpacing(6);
    rows->addLayout(first);
    rows->addWidget(replaceRow_);
    find_->setObjectName("findInCode");
    find_->setPlaceholderText(tr("Find in this file"));
    find_->setAccessibleName(tr("Find in this file"));
    find_->setToolTip(tr("Enter: next · Shift+Enter: previous · Esc: back to the text"));
    find_->setFixedWidth(searchWidth);
    first->addWidget(find_);
    case_ = addChoice(QStringLiteral("Aa"), tr("Tell upper and lower case apart"), "matchCase");
    words_ = addChoice(QStringLiteral("|ab|"), tr("Whole words only"), "wholeWords");
    regular_ = addChoice(QStringLiteral(".*"), tr("Regular expression"), "regular");
    for (QToolButton* choice : {case_, words_, regular_})
        first->addWidget(choice);
    first->addWidget(addStep(QStringLiteral("↑"), tr("Previous (Shift+F3)"), -1));
    first->addWidget(addStep(QStringLiteral("↓"), tr("Next (F3)"), 1));
    count_->setObjectName("hits");
    count_->setProperty("role", "faint");
    count_->setTextFormat(Qt::PlainText);
    first->addWidget(count_, 1);
    auto* end = new QPushButton(QStringLiteral("×"), this);
    end->setProperty("link", true);
    end->setProperty("small", true);
    end->setFixedSize(22, 22);
    end->setToolTip(tr("Close (Esc)"));
    end->setAccessibleName(tr("Close the search"));
    first->addWidget(end);

    auto* second = new QHBoxLayout(replaceRow_);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(6);
    replace_->setObjectName("replaceInCode");
    replace_->setPlaceholderText(tr("Replace by"));
    replace_->setAccessibleName(tr("Replace by"));
    replace_->setToolTip(tr("Enter: replace and go to the next. In the replacement of a regular "
                            "expression \\1 is its first group, \\n a line break."));
    replace_->setFixedWidth(searchWidth);
    one_ = new QPushButton(tr("Replace"), replaceRow_);
    one_->setToolTip(tr("Replace this one and go to the next (Enter)"));
    all_ = new QPushButton(tr("Replace all"), replaceRow_);
    all_->setToolTip(tr("Replace all in this file; one undo takes it back (Ctrl+Enter)"));
    second->addWidget(replace_);
    second->addWidget(one_);
    second->addWidget(all_);
    second->addStretch(1);

    for (QLineEdit* line : {find_, replace_})
        line->installEventFilter(this);
    connect(find_, &QLineEdit::textChanged, this, &SearchBar::termsChanged);
    connect(one_, &QPushButton::clicked, this, &SearchBar::replaceRequested);
    connect(all_, &QPushButton::clicked, this, &SearchBar::replaceAllRequested);
    connect(end, &QPushButton::clicked, this, &SearchBar::close);
    allowReplacing(false);
    hide();
}

QToolButton* SearchBar::addChoice(const QString& sign, const QString& tip, const QString& name) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(sign);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setCheckable(true);
    button->setProperty("choice", true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::toggled, this, &SearchBar::termsChanged);
    return button;
}

QPushButton* SearchBar::addStep(const QString& sign, const QString& tip, int by) {
    auto* button = new QPushButton(sign, this);
    button->setProperty("link", true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, this, [this, by] { emit stepRequested(by); });
    return button;
}

void SearchBar::open(const QString& text, bool replacing) {
    replaceRow_->setVisible(replacing);
    show();
    if (!text.isEmpty()) find_->setText(text);
    QLineEdit* line = replacing && !find_->text().isEmpty() ? replace_ : find_;
    line->setFocus(Qt::ShortcutFocusReason);
    line->selectAll();
    emit termsChanged();
}

void SearchBar::close() {
    if (isHidden()) return;
    hide();
    emit closed();
}

SearchTerms SearchBar::terms() const {
    if (isHidden()) return {};
    return {.text = find_->text(),
            .matchCase = case_->isChecked(),
            .wholeWords = words_->isChecked(),
            .regular = regular_->isChecked()};
}

QString SearchBar::replacement() const {
    return replace_->text();
}

void SearchBar::showCount(int at, int count) {
    showError({});
    allowReplacing(count > 0);
    if (find_->text().isEmpty()) {
        count_->clear();
    } else if (count == 0) {
        count_->setText(tr("not found"));
    } else {
        count_->setText(at < 0 ? tr("%n found", nullptr, count)
                               : tr("%1 of %2").arg(at + 1).arg(count));
    }
}

void SearchBar::showError(const QString& error) {
    const bool isBad = !error.isEmpty();
    if (isBad) {
        count_->setText(error);
        allowReplacing(false);
    }
    if (find_->property("bad").toBool() == isBad) return;
    find_->setProperty("bad", isBad);
    find_->style()->polish(find_);
}

void SearchBar::allowReplacing(bool possible) {
    one_->setEnabled(possible);
    all_->setEnabled(possible);
}

bool SearchBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = dynamic_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (!isReturn) return QFrame::eventFilter(watched, event);
    if (watched == find_) {
        emit stepRequested(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    } else if (one_->isEnabled()) {
        const bool all = key->modifiers().testFlag(Qt::ControlModifier);
        emit all ? replaceAllRequested() : replaceRequested();
    }
    return true;
}

} // namespace tw::gui
