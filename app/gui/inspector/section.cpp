#include "inspector/section.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tw::gui {
namespace {

constexpr std::size_t mostEntries = 12;

/// Who looks for a row by name must find the new one.
void forget(QWidget& widget) {
    widget.setObjectName({});
    for (QObject* child : widget.findChildren<QObject*>())
        child->setObjectName({});
}

void clear(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            forget(*widget);
            widget->deleteLater();
        }
        if (QLayout* inner = item->layout()) clear(*inner);
        delete item;
    }
}

} // namespace

Section::Section(const QString& heading, InspectorContext context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      head_(new QHBoxLayout),
      heading_(makeLabel(heading.toUpper(), "heading")),
      plus_(makeLink(QStringLiteral("+"), {})),
      rows_(new QVBoxLayout) {
    setProperty("role", "section");
    plus_->setProperty("small", true);
    plus_->setFixedSize(20, 18);
    plus_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 12);
    layout->setSpacing(6);
    head_->addWidget(heading_, 1);
    head_->addWidget(plus_);
    layout->addLayout(head_);
    layout->addLayout(rows_);
    rows_->setSpacing(4);
    connect(plus_, &QPushButton::clicked, this, &Section::startAdding);
}

void Section::beginFilling(const std::string& subject) {
    filling_ = true;
    if (subject != subject_) {
        adding_ = false;
        all_ = false;
        subject_ = subject;
    }
    clear(*rows_);
    entry_.reset();
    plus_->hide();
}

void Section::endFilling() {
    if (adding_ && entry_) addNewRow();
    filling_ = false;
}

void Section::offerAdding(NewEntry entry) {
    plus_->setAccessibleName(entry.accessible);
    plus_->setToolTip(entry.accessible);
    plus_->setObjectName("+" + entry.name);
    plus_->show();
    entry_ = std::move(entry);
}

void Section::startAdding() {
    if (entry_ && !adding_) {
        adding_ = true;
        refill();
    }
    for (Field* field : findChildren<Field*>()) {
        // Where nothing can be added, such as a second health check, what there is can be changed.
        const bool wanted = entry_ ? field->objectName() == entry_->name : field->isVisible();
        if (!wanted) continue;
        focusOn(*field);
        if (field->completer() != nullptr) field->completer()->complete();
        return;
    }
}

void Section::addNewRow() {
    auto* field = new Field(context_.commands, entry_->name, {}, entry_->make);
    field->setAdding();
    field->setPlaceholderText(entry_->placeholder);
    field->setAccessibleName(entry_->accessible);
    field->setCompletions(entry_->completions);
    connect(field, &Field::abandoned, this, [this, field] {
        if (filling_) return;
        // Only this row goes: the focus may be on its way to another one.
        adding_ = false;
        if (field->hasFocus()) plus_->setFocus();
        forget(*field);
        field->error()->hide();
        field->hide();
        field->deleteLater();
    });
    rows_->addWidget(field);
    rows_->addWidget(field->error());
}

void Section::setHeading(const QString& text) {
    heading_->setText(text.toUpper());
}

void Section::addToHead(QWidget* widget) {
    head_->insertWidget(head_->count() - 1, widget);
}

QHBoxLayout* Section::addRow(int indent) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(indent, 0, 0, 0);
    row->setSpacing(6);
    rows_->addLayout(row);
    return row;
}

QLabel* Section::addText(const QString& text, const char* role) {
    QLabel* label = makeLabel(text, role);
    label->setWordWrap(true);
    rows_->addWidget(label);
    return label;
}

void Section::addField(const QString& label, const QString& tip, Field* field, QPushButton* remove,
                       QPushButton* further) {
    QHBoxLayout* row = addRow();
    QLabel* name = makeLabel({}, "dim");
    name->setFixedWidth(labelWidth_);
    name->setText(name->fontMetrics().elidedText(label, Qt::ElideMiddle, labelWidth_));
    name->setToolTip(tip);
    name->setBuddy(field);
    field->setToolTip(tip);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(tip);
    row->addWidget(name);
    row->addWidget(field, 1);
    if (further != nullptr) row->addWidget(further);
    if (remove != nullptr) row->addWidget(remove);
    rows_->addWidget(field->error());
}

void Section::addStacked(const QString& label, Field* field, QPushButton* remove,
                         QPushButton* further) {
    constexpr int widest = 220;
    QHBoxLayout* head = addRow();
    QLabel* name = makeLabel({}, "dim");
    name->setText(name->fontMetrics().elidedText(label, Qt::ElideMiddle, widest));
    name->setToolTip(label);
    name->setBuddy(field);
    head->addWidget(name, 1);
    if (further != nullptr) head->addWidget(further);
    head->addWidget(remove);
    field->setProperty("flush", true);
    rows_->addWidget(field);
    rows_->addWidget(field->error());
}

QPushButton* Section::makeRemove(const QString& accessible, const Intent& intent) {
    auto* button = makeLink(QStringLiteral("×"), accessible);
    button->setProperty("small", true);
    button->setFixedSize(20, 18);
    connect(button, &QPushButton::clicked, this,
            [this, intent] { context_.commands.perform({intent}); });
    return button;
}

std::size_t Section::most() const {
    return all_ ? std::numeric_limits<std::size_t>::max() : mostEntries;
}

void Section::addMore(std::size_t hidden) {
    if (hidden == 0) return;
    auto* more = makeLink(andMore(static_cast<int>(hidden)), tr("Show all"));
    connect(more, &QPushButton::clicked, this, [this] {
        all_ = true;
        refill();
    });
    more->setProperty("flush", true);
    QHBoxLayout* row = addRow();
    row->addWidget(more);
    row->addStretch();
}

QString Section::andMore(int hidden) {
    return tr("and %n more", nullptr, hidden);
}

QLabel* Section::makeLabel(const QString& text, const char* role) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    // A long name must not widen the whole inspector.
    label->setMinimumWidth(8);
    if (role != nullptr) label->setProperty("role", role);
    return label;
}

QPushButton* Section::makeLink(const QString& text, const QString& accessible) {
    constexpr int widest = 130; // beside a condition and its buttons
    auto* button = new QPushButton;
    button->setText(button->fontMetrics().elidedText(text, Qt::ElideMiddle, widest));
    button->setProperty("link", true);
    button->setAccessibleName(accessible);
    button->setToolTip(accessible);
    button->setObjectName(accessible);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

void ServiceSection::showFor(const analysis::Snapshot& snapshot, const compose::Service& service) {
    beginFilling(service.name.str());
    fill(snapshot, service);
    endFilling();
}

void ServiceSection::refill() {
    const auto& now = context().workspace.lastReadable();
    const auto name = context().selection.service();
    const auto* service = now != nullptr && name ? now->facts.project.find(*name) : nullptr;
    if (service != nullptr) showFor(*now, *service);
}

void NetworkSection::showFor(const analysis::Snapshot& snapshot, const compose::Network& network) {
    beginFilling(network.name.str());
    fill(snapshot, network);
    endFilling();
}

void NetworkSection::refill() {
    const auto& now = context().workspace.lastReadable();
    const auto name = context().selection.network();
    const auto* network = now != nullptr && name ? now->facts.project.find(*name) : nullptr;
    if (network != nullptr) showFor(*now, *network);
}

QString breakable(const QString& name) {
    constexpr int longest = 24;
    QString result;
    int run = 0;
    for (const QChar letter : name) {
        result += letter;
        const bool isEnd = !letter.isLetterOrNumber() || ++run == longest;
        if (!isEnd) continue;
        result += QChar(0x200b);
        run = 0;
    }
    return result;
}

void focusOn(QWidget& widget) {
    for (QWidget* each = &widget; each != nullptr && !each->isVisible();
         each = each->parentWidget()) {
        each->show();
    }
    widget.setFocus(Qt::OtherFocusReason);
}

QLabel* makeDot(const QColor& color) {
    auto* dot = new QLabel;
    dot->setFixedSize(8, 8);
    dot->setStyleSheet(QStringLiteral("background: %1; border-radius: 4px").arg(color.name()));
    return dot;
}

} // namespace tw::gui
