#include "inspector/chip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace tw::gui {
namespace {

/// F2 belongs to the word while it has the focus, and not to the selected service.
class WordButton final : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    bool event(QEvent* event) override {
        const bool isKey =
            event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
        if (!isKey || dynamic_cast<QKeyEvent*>(event)->key() != Qt::Key_F2)
            return QPushButton::event(event);
        if (event->type() == QEvent::KeyPress) click();
        event->accept();
        return true;
    }
};

/// As much of a long name as the inspector has room for.
QString cutToFit(const QWidget& chip, const QString& text) {
    constexpr int widest = 210;
    return chip.fontMetrics().elidedText(text, Qt::ElideMiddle, widest);
}

} // namespace

Chip::Chip(const QString& text, QWidget* parent)
    : QFrame(parent), row_(new QHBoxLayout(this)), text_(text) {
    setProperty("role", "chip");
    row_->setContentsMargins(6, 1, 6, 1);
    row_->setSpacing(4);
    auto* label = new QLabel(cutToFit(*this, text));
    label->setTextFormat(Qt::PlainText);
    label->setAccessibleName(text);
    if (label->text() != text) label->setToolTip(text);
    row_->addWidget(label);
}

QPushButton* Chip::makeActive(const QString& accessible) {
    delete row_->itemAt(0)->widget(); // its place in the row goes with it
    auto* word = new WordButton(cutToFit(*this, text_).replace('&', "&&"));
    word->setProperty("link", true);
    word->setProperty("plain", true);
    word->setAccessibleName(accessible);
    word->setToolTip(accessible);
    word->setObjectName(accessible);
    word->setCursor(Qt::PointingHandCursor);
    connect(word, &QPushButton::clicked, this, &Chip::activated);
    row_->insertWidget(0, word);
    return word;
}

void Chip::explain(const QString& about) {
    QWidget* word = row_->itemAt(0)->widget();
    word->setToolTip(word->toolTip().isEmpty() ? about : word->toolTip() + '\n' + about);
    word->setAccessibleDescription(about);
}

QPushButton* Chip::makeRemovable(const QString& accessible) {
    auto* remove = new QPushButton(QStringLiteral("×"));
    remove->setProperty("link", true);
    remove->setProperty("small", true);
    remove->setFixedSize(16, 16);
    remove->setAccessibleName(accessible);
    remove->setToolTip(accessible);
    remove->setObjectName(accessible);
    remove->setCursor(Qt::PointingHandCursor);
    connect(remove, &QPushButton::clicked, this, &Chip::removed);
    row_->addWidget(remove);
    return remove;
}

} // namespace tw::gui
