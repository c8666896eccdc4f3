#include "tables/reason_pane.h"

#include "conversions.h"
#include "tables/matrix_words.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

QLabel* makeText(QWidget* parent, const char* role) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (*role != '\0') label->setProperty("role", role);
    return label;
}

QLabel* makeHeading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setProperty("role", "heading");
    return label;
}

} // namespace

ReasonPane::ReasonPane(const QList<QAction*>& flows, const Theme& theme, QWidget* parent)
    : QScrollArea(parent), theme_(theme) {
    reason_ = makeReason(flows);
    legend_ = makeLegend();
    setObjectName("reason");
    setAccessibleName(tr("Why"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->addWidget(reason_);
    layout->addWidget(legend_);
    layout->addStretch();
    setWidget(content);
    connect(&theme_, &Theme::changed, this, &ReasonPane::repaintSigns);
    explain(std::nullopt);
}

QWidget* ReasonPane::makeReason(const QList<QAction*>& flows) {
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    title_ = makeText(box, "title");
    layout->addWidget(title_);
    auto* verdict = new QHBoxLayout;
    sign_ = new QLabel(box);
    sign_->setFixedSize(signSize, signSize);
    verdict_ = makeText(box, "");
    verdict->addWidget(sign_, 0, Qt::AlignTop);
    verdict->addWidget(verdict_, 1);
    layout->addLayout(verdict);
    layout->addSpacing(8);
    layout->addWidget(makeHeading(tr("CONTRACT"), box));
    said_ = makeText(box, "");
    layout->addWidget(said_);
    go_ = new QPushButton(box);
    go_->setProperty("link", true);
    go_->setProperty("flush", true);
    layout->addWidget(go_, 0, Qt::AlignLeft);
    connect(go_, &QPushButton::clicked, this, [this] {
        if (report_ && report_->reason.place) emit jumpTo(*report_->reason.place);
    });
    layout->addSpacing(8);
    layout->addWidget(makeHeading(tr("DOCKER"), box));
    ways_ = makeText(box, "");
    layout->addWidget(ways_);
    layout->addSpacing(6);
    auto* buttons = new QGridLayout;
    buttons->setSpacing(6);
    for (int at = 0; at < flows.size(); ++at) {
        auto* button = new QToolButton(box);
        button->setDefaultAction(flows[at]);
        button->setProperty("boxed", true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        buttons->addWidget(button, at / 2, at % 2);
    }
    layout->addLayout(buttons);
    return box;
}

QWidget* ReasonPane::makeLegend() {
    auto* box = new QWidget;
    auto* layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(3);
    layout->setColumnStretch(1, 1);
    int row = 0;
    layout->addWidget(makeHeading(tr("WHAT THE SIGNS MEAN"), box), row++, 0, 1, 2);
    for (const report::MatrixCell& cell : legendCells()) {
        auto* sign = new QLabel(box);
        sign->setFixedSize(signSize, signSize);
        legendSigns_.push_back(sign);
        layout->addWidget(sign, row, 0);
        auto* word = makeText(box, "dim");
        word->setText(lookOf(cell).word);
        layout->addWidget(word, row++, 1);
    }
    return box;
}

QPixmap ReasonPane::picture(const report::MatrixCell& cell) const {
    const CellLook look = lookOf(cell);
    return signPixmap(look.sign, signColor(theme_.tokens(), look.tone), devicePixelRatioF());
}

void ReasonPane::repaintSigns() {
    const auto cells = legendCells();
    for (std::size_t at = 0; at < cells.size(); ++at)
        legendSigns_[at]->setPixmap(picture(cells[at]));
    sign_->setPixmap(report_ ? picture(report_->cell) : QPixmap());
}

void ReasonPane::explain(std::optional<CellReport> report) {
    report_ = std::move(report);
    reason_->setVisible(report_.has_value());
    legend_->setVisible(!report_.has_value());
    repaintSigns();
    if (!report_) return;
    title_->setText(report_->title);
    verdict_->setText(verdictSentence(report_->cell));
    sign_->setVisible(lookOf(report_->cell).sign != TableSign::None);
    said_->setText(toQt(report_->reason.said));
    go_->setVisible(report_->reason.place.has_value());
    go_->setText(tr("Go to %1").arg(report_->place));
    QStringList ways;
    for (const Phrase& way : report_->reason.ways)
        ways << toQt(way);
    ways_->setText(ways.join('\n'));
    setAccessibleDescription(text());
}

QString ReasonPane::text() const {
    if (!report_) return {};
    return QStringList{title_->text(), verdict_->text(), said_->text(), ways_->text()}.join(". ");
}

} // namespace tw::gui
