#include "overlays/legend.h"

#include "canvas/style.h"
#include "conversions.h"
#include "overlays/legend_sample.h"
#include "overlays/mark_style.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

constexpr int legendMargin = 12;
constexpr int textWidth = 230;

/// What a badge of this sign may say.
QString sampleText(picture::Sign sign) {
    switch (sign) {
    case picture::Sign::Hop: return QStringLiteral("1");
    case picture::Sign::OverHostPort: return QStringLiteral(":80");
    case picture::Sign::Lever: return QStringLiteral("cap");
    case picture::Sign::HostFalls: return QStringLiteral("root");
    default: return {};
    }
}

MarkStyle plainLine(const QColor& color, const QList<qreal>& dashes = {}, double width = 0) {
    return {MarkStyle::Form::Line, color, {}, {}, dashes, width, false};
}

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
    connect(title_, &QPushButton::clicked, this, [this] { setFolded(!folded_); });
    connect(&theme_, &Theme::changed, this, &Legend::rebuild);
}

void Legend::show(const LegendContent& content) {
    content_ = content;
    rebuild();
}

void Legend::setFolded(bool folded) {
    folded_ = folded;
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
    const auto add = [&](const MarkStyle& style, const QString& text) {
        addRow(new LegendSample(style, {}, tokens, body_), text);
    };
    if (content_.attached) add(plainLine(tokens.line), tr("is on another network as well"));
    for (const picture::Tone tone : content_.published) {
        if (tone == picture::Tone::Bad) {
            add(plainLine(tokens.bad, {5, 4}, 1.6), tr("published against the contract"));
        } else if (tone == picture::Tone::Warning) {
            add(plainLine(tokens.warning), tr("published, with a warning"));
        } else {
            add(plainLine(tokens.faint), tr("published: open to Internet or host"));
        }
    }
    if (content_.dependencies) add(plainLine(tokens.dim, {2, 3}), tr("depends on"));
    for (const auto consequence : content_.consequences) {
        addRow(new LegendSample(consequence, tokens, body_),
               tr("problem: %1").arg(toQt(picture::wording(consequence, canvasWords()))));
    }
    bool captioned = content_.caption.isEmpty();
    for (const auto& [sign, count] : content_.marks.counts) {
        if (!captioned && sign >= picture::Sign::Added) {
            addRow(nullptr, content_.caption);
            captioned = true;
        }
        addRow(new LegendSample(markStyle(tokens, sign), sampleText(sign), tokens, body_),
               markMeaning(sign, count));
    }
    if (content_.ghosts > 0) {
        add({MarkStyle::Form::Ghost, tokens.bad, {}, {}, {}, 0, false},
            tr("%n services that were here", nullptr, static_cast<int>(content_.ghosts)));
    }
    if (!content_.marks.gone.empty()) {
        QStringList names;
        for (const NetworkName& network : content_.marks.gone)
            names << toQt(network);
        addRow(nullptr, tr("Removed tiers: %1").arg(names.join(", ")));
    }
    if (!content_.away.isEmpty())
        add({MarkStyle::Form::Fade, tokens.faint, {}, {}, {}, 0, false}, content_.away);
    if (content_.marks.left_out > 0) {
        addRow(nullptr, tr("%n more lines are not drawn: select a service to see its own", nullptr,
                           static_cast<int>(content_.marks.left_out)));
    }
    if (!content_.hint.isEmpty()) addRow(nullptr, content_.hint);
    layout()->addWidget(body_);
    body_->setVisible(!folded_);
    title_->setText((folded_ ? QStringLiteral("▸ ") : QStringLiteral("▾ ")) + tr("Legend"));
    setVisible(rows_->count() > 0);
    place(area_);
}

void Legend::place(const QRect& area) {
    area_ = area;
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
