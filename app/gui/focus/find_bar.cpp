#include "focus/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tw::gui {

FindBar::FindBar(QWidget* parent)
    : QFrame(parent), line_(new QLineEdit(this)), count_(new QLabel(this)) {
    setObjectName("findBar");
    setProperty("role", "palette");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 6, 6, 6);
    layout->addWidget(line_);
    layout->addWidget(count_);
    line_->setObjectName("find");
    line_->setMinimumWidth(300);
    line_->setPlaceholderText(tr("Name, tier:…, tag:…, problem:…"));
    line_->setAccessibleName(tr("Find services on the canvas"));
    line_->setToolTip(tr("Words that are in the name, image or aliases.\n"
                         "tier:data — on a network whose name has “data” in it\n"
                         "tag:workers — of a class of the contract, or with a profile\n"
                         "problem:error, problem:compose, problem:NET-005 — with such a problem\n"
                         "Enter: next · Shift+Enter: previous · Esc: show everything again"));
    count_->setProperty("role", "faint");
    count_->setMinimumWidth(64);
    auto* end = new QPushButton(QStringLiteral("×"), this);
    end->setProperty("link", true);
    end->setProperty("small", true);
    end->setFixedSize(22, 22);
    end->setAccessibleName(tr("Close the search"));
    layout->addWidget(end);
    line_->installEventFilter(this);
    connect(line_, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(end, &QPushButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open(const QString& text) {
    show();
    raise();
    place(area_);
    line_->setFocus(Qt::ShortcutFocusReason);
    if (text.isEmpty()) {
        line_->selectAll();
    } else {
        line_->setText(text);
    }
}

void FindBar::close() {
    if (!isVisible()) return;
    hide();
    line_->clear();
    emit closed();
}

void FindBar::fill(const QString& text) {
    const QSignalBlocker quiet(line_);
    line_->setText(text);
    setVisible(!text.isEmpty());
    raise();
    place(area_);
}

QString FindBar::query() const {
    return isHidden() ? QString() : line_->text().trimmed();
}

void FindBar::showCount(int at, int count) {
    if (line_->text().trimmed().isEmpty()) {
        count_->clear();
    } else if (count == 0) {
        count_->setText(tr("not found"));
    } else {
        count_->setText(at < 0 ? tr("%n found", nullptr, count)
                               : tr("%1 of %2").arg(at + 1).arg(count));
    }
}

void FindBar::place(const QRect& area) {
    constexpr int distance = 10;
    area_ = area;
    layout()->activate();
    resize(std::min(sizeHint().width(), area.width() - 2 * distance), sizeHint().height());
    move(area.center().x() - width() / 2, area.top() + distance);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = dynamic_cast<QKeyEvent*>(event);
    const bool back = key->modifiers().testFlag(Qt::ShiftModifier) || key->key() == Qt::Key_Up;
    switch (key->key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: emit stepRequested(back ? -1 : 1); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

} // namespace tw::gui
