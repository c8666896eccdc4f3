#include "overlays/legend.h"

#include "overlays/legend_sample.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tw::gui {
namespace {

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
    emit reshaped();
}

Legend::Row Legend::makeRow(const LegendRow& row) {
    auto* text = new QLabel(row.text, body_);
    text->setProperty("role", row.isRemark() ? "faint" : "dim");
    text->setTextFormat(Qt::PlainText);
    // Only long texts wrap, so that the box is no wider than it has to be.
    const int width = text->fontMetrics().horizontalAdvance(row.text) + 4;
    text->setWordWrap(width > textWidth);
    text->setFixedWidth(std::min(width, textWidth));
    return {row.isRemark() ? nullptr : new LegendSample(row, theme_.tokens(), body_), text};
}

void Legend::rebuild() {
    delete body_;
    body_ = new QWidget(this);
    grid_ = nullptr;
    rows_.clear();
    sizes_.fill({});
    columns_ = -1;
    for (const LegendRow& row : legendRows(content_, theme_.tokens()))
        rows_.push_back(makeRow(row));
    layout()->addWidget(body_);
    setVisible(!rows_.empty());
    emit reshaped();
}

void Legend::arrange(int columns) {
    if (columns == columns_) return;
    columns_ = columns;
    title_->setText((isFolded() ? QStringLiteral("▸ ") : QStringLiteral("▾ ")) + tr("Legend"));
    body_->setVisible(!isFolded());
    if (isFolded()) {
        layout()->activate();
        return;
    }
    delete grid_;
    grid_ = new QGridLayout(body_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(10);
    grid_->setVerticalSpacing(3);
    const int count = static_cast<int>(rows_.size());
    const int perColumn = (count + columns - 1) / columns;
    for (int at = 0; at < count; ++at) {
        const auto& [sample, text] = rows_[static_cast<std::size_t>(at)];
        const int row = at % perColumn, column = at / perColumn * 2;
        if (sample != nullptr) grid_->addWidget(sample, row, column, Qt::AlignTop);
        const bool alone = sample == nullptr;
        grid_->addWidget(text, row, alone ? column : column + 1, 1, alone ? 2 : 1,
                         Qt::AlignLeft | Qt::AlignTop);
    }
    grid_->activate(); // from the inside out, so that the size is known at once
    layout()->activate();
}

QSize Legend::sizeOf(int columns) {
    QSize& size = sizes_[static_cast<std::size_t>(columns)];
    if (!size.isValid()) {
        arrange(columns);
        size = sizeHint();
    }
    return size;
}

std::vector<int> Legend::forms() const {
    if (wasFoldedByHand()) return {0};
    std::vector<int> result;
    for (int columns = 1; columns <= mostColumns; ++columns) {
        if (columns <= std::max(1, static_cast<int>(rows_.size()) / 2)) result.push_back(columns);
    }
    return result;
}

std::optional<Spot> Legend::nearby(const Sight& sight, int& columns) {
    for (const int form : forms()) {
        const Spot spot = spotAt(corner_, sizeOf(form), sight);
        if (!spot.isFree()) continue;
        columns = form;
        return spot;
    }
    return {};
}

Spot Legend::anywhere(const Sight& sight, int& columns) {
    std::optional<Spot> best;
    for (const int form : forms()) {
        const Spot spot = bestSpot(sizeOf(form), sight);
        if (best && !isBetter(spot, *best)) continue;
        best = spot;
        columns = form;
    }
    if (best->isFree() || wanted_) return *best;
    columns = 0;
    return bestSpot(sizeOf(0), sight);
}

void Legend::place(const Sight& sight, Move how) {
    if (body_ == nullptr || rows_.empty()) return;
    int columns = 0;
    std::optional<Spot> spot;
    if (how == Move::Reluctantly) spot = nearby(sight, columns);
    if (!spot) spot = anywhere(sight, columns);
    arrange(columns);
    corner_ = spot->corner;
    setGeometry(spot->rect);
}

QStringList Legend::texts() const {
    QStringList list;
    for (const Row& row : rows_)
        list << row.text->text();
    return list;
}

} // namespace tw::gui
