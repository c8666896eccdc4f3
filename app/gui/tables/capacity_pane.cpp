#include "tables/capacity_pane.h"

#include "compose/quantity.h"
#include "conversions.h"
#include "tables/host_setting.h"
#include "tables/load_bar.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

namespace tw::gui {
namespace {

/// Nothing for a text that is no amount above zero.
template <class Unit>
std::optional<Unit> amountOf(const QString& text, std::optional<Unit> (*parse)(std::string_view)) {
    const auto amount = parse(toBytes(text.trimmed()));
    return amount && amount->count > 0 ? amount : std::nullopt;
}

template <class Unit>
QString amountText(const std::optional<Unit>& amount) {
    return amount ? toQt(to_text(*amount)) : QString();
}

/// False for a text that says nothing that can be read.
template <class Unit>
bool takeAmount(QLineEdit& field, std::optional<Unit>& into,
                std::optional<Unit> (*parse)(std::string_view)) {
    // What nobody has changed is not rounded to what is shown.
    if (field.text() == amountText(into)) return true;
    const auto amount = amountOf(field.text(), parse);
    const bool isRead = amount || field.text().trimmed().isEmpty();
    if (isRead) into = amount;
    return isRead;
}

void setBad(QLineEdit& field, bool isBad) {
    field.setProperty("bad", isBad);
    field.style()->polish(&field);
}

} // namespace

CapacityPane::CapacityPane(Workspace& workspace, const Theme& theme, QWidget* parent)
    : QWidget(parent), workspace_(workspace), theme_(theme) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 0, 12, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    memory_ = addRow(*grid, "host:memory", tr("Host memory"),
                     tr("How much memory the host has that the project is to run on, e.g. 16g"));
    cpus_ = addRow(*grid, "host:cpus", tr("Host CPUs"),
                   tr("How many CPUs the host has that the project is to run on, e.g. 4"));
    auto* fill = new QPushButton(tr("This machine"), this);
    fill->setObjectName("host:this");
    fill->setProperty("link", true);
    fill->setToolTip(tr("Fill in what this machine has; the project may well run on another one"));
    grid->addWidget(fill, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(4, 1);
    connect(fill, &QPushButton::clicked, this, [this] {
        setHost(thisMachine());
        fillFields();
    });
    connect(&workspace_, &Workspace::opened, this, &CapacityPane::noteOpened);
    connect(&workspace_, &Workspace::snapshotChanged, this, &CapacityPane::refresh);
    noteOpened();
}

CapacityPane::Row CapacityPane::addRow(QGridLayout& grid, const QString& name, const QString& label,
                                       const QString& tip) {
    constexpr int fieldWidth = 112, mostLines = 4;
    const int line = grid.rowCount() - (grid.count() == 0 ? 1 : 0);
    Row row{new QLineEdit(this), new LoadBar(theme_, this), new QLabel(this)};
    row.field->setObjectName(name);
    row.field->setFixedWidth(fieldWidth);
    row.field->setPlaceholderText(tr("not known"));
    row.field->setAccessibleName(label);
    row.field->setToolTip(tip);
    row.words->setObjectName(name + ":words");
    row.words->setProperty("role", "dim");
    row.words->setTextFormat(Qt::PlainText);
    row.words->setWordWrap(true);
    row.words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    row.words->setMaximumHeight(mostLines * row.words->fontMetrics().lineSpacing() + 2);
    row.words->setMinimumWidth(1); // it is cut rather than the window widened
    auto* title = new QLabel(label, this);
    title->setProperty("role", "dim");
    title->setBuddy(row.field);
    grid.addWidget(title, line, 0);
    grid.addWidget(row.field, line, 1);
    grid.addWidget(row.bar, line, 3);
    grid.addWidget(row.words, line, 4, Qt::AlignVCenter);
    connect(row.field, &QLineEdit::editingFinished, this, &CapacityPane::take);
    return row;
}

void CapacityPane::noteOpened() {
    host_ = hostOf(workspace_);
    fillFields();
    refresh();
    emit changed();
}

void CapacityPane::fillFields() {
    memory_.field->setText(amountText(host_.memory));
    cpus_.field->setText(amountText(host_.cpus));
    for (const Row* row : {&memory_, &cpus_})
        setBad(*row->field, false);
}

void CapacityPane::take() {
    report::HostCapacity host = host_;
    const bool memory = takeAmount(*memory_.field, host.memory, compose::parse_bytes);
    const bool cpus = takeAmount(*cpus_.field, host.cpus, compose::parse_cpus);
    setHost(host);
    if (memory && cpus) fillFields();
    setBad(*memory_.field, !memory);
    setBad(*cpus_.field, !cpus);
    if (!memory) memory_.words->setText(tr("This is no amount of memory; write 16g or 512m."));
    if (!cpus) cpus_.words->setText(tr("This is no number of CPUs; write 4 or 1.5."));
}

void CapacityPane::setHost(const report::HostCapacity& host) {
    const bool isNew = host != host_;
    host_ = host;
    if (isNew) setHostOf(workspace_, host_);
    refresh();
    if (isNew) emit changed();
}

void CapacityPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

QString CapacityPane::tierName(const NetworkName& tier) {
    return tier.empty() ? tr("none") : toQt(tier);
}

void CapacityPane::refresh() {
    const auto& shown = workspace_.lastReadable();
    if (shown == nullptr || !isVisible()) return;
    const auto table = report::load_table(report::resource_table(shown->facts), host_);
    showRow(memory_, table, &report::TierLoad::memory);
    showRow(cpus_, table, &report::TierLoad::cpus);
}

template <class Unit>
void CapacityPane::showRow(const Row& row, const report::LoadTable& table,
                           report::Load<Unit> report::TierLoad::* load) {
    using Verdict = report::Load<Unit>::Verdict;
    const report::Load<Unit>& total = table.total.*load;
    const QString words = toQt(report::load_words(total));
    QStringList tips{words};
    std::vector<double> shares;
    for (const report::TierLoad& tier : table.tiers) {
        shares.push_back((tier.*load).share().value_or(0));
        tips << QStringLiteral("%1: %2").arg(tierName(tier.tier),
                                             toQt(report::load_words(tier.*load)));
    }
    if (total.verdict == Verdict::Unknown) {
        row.bar->showUnknown();
    } else {
        row.bar->show(std::move(shares), total.unlimited > 0);
    }
    const bool isOver = total.verdict == Verdict::Over || total.verdict == Verdict::Unreservable;
    row.words->setProperty("role", isOver ? "bad" : "dim");
    row.words->style()->polish(row.words);
    row.words->setText(words);
    for (QWidget* widget : std::initializer_list<QWidget*>{row.words, row.bar})
        widget->setToolTip(tips.join('\n'));
    row.bar->setAccessibleName(row.field->accessibleName());
    row.bar->setAccessibleDescription(words);
}

} // namespace tw::gui
