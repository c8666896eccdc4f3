#include "overlays/legend.h"

#include "overlays/legend_sample.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

constexpr int legendMargin = 12;
constexpr int textWidth = 230;

} // namespace

Legend::Legend(const Theme& theme, QWidget* parent)
    : QFrame(parent), theme_(theme), title_(new QPushButton(this)) {
    setObjectName("legend");
    setProperty("role", "palette");
    setAccessibleName(tr("Legend"));
    setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 12, 6);
    layout->setSpacing(2);
    layout->addWidget(title_, 0, Qt::AlignLeft);
    title_->setProperty("link", true);
    title_->setToolTip(tr("Fold or unfold the legend"));
    connect(title_, &QPushButton::clicked, this, [this] { setFolded(!isFolded()); });
    connect(&theme_, &Theme::changed, this, &Legend::rebuild);
}

void Legend::show(const LegendContent& content) {
    content_ = content;
    rebuild();
}

void Legend::setFolded(bool folded) {
    wanted_ = folded;
    rebuild();
}

void Legend::addRow(QWidget* sample, const QString& text) {
    const int row = rows_->rowCount();
    if (sample != nullptr) rows_->addWidget(sample, row, 0, Qt::AlignTop);
    auto* label = new QLabel(text, body_);
    label->setProperty("role", sample == nullptr ? "faint" : "dim");
    label->setTextFormat(Qt::PlainText);
    // Only long texts wrap, so that the box is no wider than it has to be.
    const int width = label->fontMetrics().horizontalAdvance(text) + 4;
    label->setWordWrap(width > textWidth);
    label->setFixedWidth(std::min(width, textWidth));
    rows_->addWidget(label, row, sample == nullptr ? 0 : 1, 1, sample == nullptr ? 2 : 1);
}

void Legend::rebuild() {
    delete body_;
    body_ = new QWidget(this);
    rows_ = new QGridLayout(body_);
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setHorizontalSpacing(10);
    rows_->setVerticalSpacing(3);
    const Tokens& tokens = theme_.tokens();
    for (const LegendRow& row : legendRows(content_, tokens))
        addRow(row.isRemark() ? nullptr : new LegendSample(row, tokens, body_), row.text);
    layout()->addWidget(body_);
    body_->setVisible(!isFolded());
    title_->setText((isFolded() ? QStringLiteral("▸ ") : QStringLiteral("▾ ")) + tr("Legend"));
    setVisible(rows_->count() > 0);
    place(area_);
}

void Legend::place(const QRect& area) {
    constexpr int littleRoom = 460;
    const bool crowded = area.isValid() && area.height() < littleRoom;
    const bool changes = crowded != crowded_ && !wanted_;
    area_ = area;
    crowded_ = crowded;
    if (changes && body_ != nullptr) {
        rebuild(); // which comes back here
        return;
    }
    layout()->activate();
    resize(sizeHint());
    move(area.left() + legendMargin,
         std::max(area.top() + legendMargin, area.bottom() - height() - legendMargin));
}

QStringList Legend::texts() const {
    QStringList list;
    for (const QLabel* label : body_->findChildren<QLabel*>())
        list << label->text();
    return list;
}

} // namespace tw::gui
