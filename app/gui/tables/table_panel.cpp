#include "tables/table_panel.h"

#include "conversions.h"
#include "picture/picture.h"
#include "tables/table_delegate.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace tw::gui {
namespace {

constexpr int mostFitted = 200; ///< rows; those further down are like them
constexpr int leastLast = 200;  ///< of the column that takes the rest, to be of use

} // namespace

TablePanel::TablePanel(TableSource source, Workspace& workspace, Selection& selection,
                       const Theme& theme, QWidget* parent)
    : QWidget(parent),
      source_(std::move(source)),
      workspace_(workspace),
      selection_(selection),
      model_(new TableModel(source_.headings, theme, this)),
      filter_(new QLineEdit(this)),
      problemsOnly_(new QCheckBox(tr("Problems only"), this)),
      summary_(new QLabel(this)),
      empty_(new QLabel(this)),
      table_(new QTableView(this)),
      stack_(new QStackedLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->setSpacing(16);
    top->addWidget(filter_);
    top->addWidget(problemsOnly_);
    top->addWidget(summary_, 1);
    layout->addLayout(top);
    layout->addLayout(stack_, 1);
    stack_->addWidget(table_);
    stack_->addWidget(empty_);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("role", "faint");
    summary_->setProperty("role", "dim");
    summary_->setTextFormat(Qt::PlainText);
    summary_->setMinimumWidth(1); // it is cut rather than the window widened
    filter_->setPlaceholderText(source_.filter);
    filter_->setAccessibleName(tr("Filter of %1").arg(source_.title));
    filter_->setClearButtonEnabled(true);
    filter_->setFixedWidth(176);
    problemsOnly_->setToolTip(tr("Show only the rows that have a sign of a problem"));
    connect(problemsOnly_, &QCheckBox::toggled, this, [this](bool only) {
        filtered_.showProblemsOnly(only);
        showCount();
        followSelection();
    });
    setFocusProxy(table_);
    buildTable(theme);
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& text) {
        filtered_.setFilterFixedString(text);
        showCount();
        followSelection();
    });
    connect(filter_, &QLineEdit::returnPressed, table_, qOverload<>(&QWidget::setFocus));
    connect(&workspace_, &Workspace::snapshotChanged, this, &TablePanel::refresh);
    connect(&selection_, &Selection::changed, this, &TablePanel::followSelection);
    connect(&theme, &Theme::changed, table_->viewport(), qOverload<>(&QWidget::update));
}

void TablePanel::buildTable(const Theme& theme) {
    filtered_.setSourceModel(model_);
    table_->setObjectName(source_.objectName);
    table_->setAccessibleName(source_.title);
    table_->setModel(&filtered_);
    table_->setItemDelegate(new TableDelegate(theme, table_));
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(29);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setSortIndicatorClearable(true);
    table_->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table_->setSortingEnabled(true);
    for (std::size_t column = 0; column < source_.widths.size(); ++column) {
        const int width = source_.widths[column];
        const int at = static_cast<int>(column);
        if (width == 0) {
            last_ = at;
            table_->horizontalHeader()->setSectionResizeMode(at, QHeaderView::Stretch);
        } else {
            table_->setColumnWidth(at, width);
        }
    }
    table_->viewport()->installEventFilter(this);
    connect(table_->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        const bool isOurs = fitting_ || source_.widths[static_cast<std::size_t>(column)] == 0;
        byHand_ = byHand_ || !isOurs;
    });
    connect(table_, &QTableView::activated, this, &TablePanel::jump);
    offerRowMenu(*table_, OnMenu::Choose,
                 [this](QMenu& menu, const QModelIndex& cell) { fillMenu(menu, cell); });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TablePanel::selectCurrent);
}

void TablePanel::addPane(QWidget* pane) {
    dynamic_cast<QVBoxLayout*>(layout())->insertWidget(1, pane);
}

void TablePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (stale_) refill();
}

bool TablePanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) fit();
    return QWidget::eventFilter(watched, event);
}

int TablePanel::widthFor(int column) const {
    constexpr int padding = 24, sign = 20;
    int width = table_->horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < std::min(model_->rowCount(), mostFitted); ++row) {
        const QModelIndex cell = model_->index(row, column);
        const QVariant font = cell.data(Qt::FontRole);
        const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : table_->font());
        const auto mark = static_cast<TableSign>(cell.data(TableModel::SignRole).toInt());
        const int text = metrics.horizontalAdvance(cell.data().toString());
        width = std::max(width, text + padding + (mark == TableSign::None ? 0 : sign));
    }
    return width;
}

void TablePanel::fit() {
    if (byHand_ || model_->rowCount() == 0) return;
    std::vector<int> widths;
    for (int column = 0; column < model_->columnCount(); ++column)
        widths.push_back(widthFor(column));
    const int room = table_->viewport()->width();
    if (std::reduce(widths.begin(), widths.end()) > room) {
        for (std::size_t column = 0; column < widths.size(); ++column) {
            const int usual = source_.widths[column];
            widths[column] = std::min(widths[column], usual == 0 ? leastLast : usual);
        }
    }
    // Rather than to be squeezed, the last one is scrolled to.
    const bool isTooMuch = std::reduce(widths.begin(), widths.end()) > room;
    fitting_ = true;
    table_->horizontalHeader()->setSectionResizeMode(last_, isTooMuch ? QHeaderView::Interactive
                                                                      : QHeaderView::Stretch);
    for (std::size_t column = 0; column < widths.size(); ++column)
        table_->setColumnWidth(static_cast<int>(column), widths[column]);
    fitting_ = false;
}

void TablePanel::refresh() {
    stale_ = true;
    if (isVisible()) refill();
}

void TablePanel::refill() {
    const auto& shown = workspace_.lastReadable();
    if (shown == nullptr) return;
    stale_ = false;
    TableContent content = source_.fill(*shown);
    following_ = true;
    const int row = table_->currentIndex().row();
    model_->show(std::move(content.rows));
    if (row >= 0 && row < filtered_.rowCount()) table_->selectRow(row);
    following_ = false;
    fit();
    summary_->setText(content.summary);
    summary_->setToolTip(content.summary);
    showCount();
    followSelection();
}

void TablePanel::showCount() {
    const bool isEmpty = filtered_.rowCount() == 0;
    empty_->setText(model_->rowCount() == 0 ? source_.empty : tr("Nothing fits the filter."));
    stack_->setCurrentIndex(isEmpty ? 1 : 0);
}

const TableRow* TablePanel::rowAt(const QModelIndex& index) const {
    return index.isValid() ? model_->row(filtered_.mapToSource(index).row()) : nullptr;
}

void TablePanel::selectCurrent() {
    const TableRow* row = following_ ? nullptr : rowAt(table_->currentIndex());
    if (row != nullptr && !row->key.isEmpty()) selection_.select(row->key);
}

void TablePanel::followSelection() {
    const auto service = selection_.service();
    if (!service || stale_) return;
    const QString key = toQt(picture::key(*service));
    const TableRow* current = rowAt(table_->currentIndex());
    if (current != nullptr && current->key == key) return;
    const QModelIndex found = filtered_.mapFromSource(model_->index(model_->find(key), 0));
    following_ = true;
    if (found.isValid()) {
        table_->selectRow(found.row());
    } else {
        table_->clearSelection();
        table_->setCurrentIndex({});
    }
    following_ = false;
}

void TablePanel::fillMenu(QMenu& menu, const QModelIndex& cell) {
    const TableRow* row = rowAt(cell);
    if (row == nullptr) return;
    RowSubject about{{}, row->place};
    if (!row->key.isEmpty()) about.keys << row->key;
    emit menuOpening(menu, about);
    const QString heading =
        model_->headerData(cell.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    menu.addAction(tr("&Sort by \"%1\"").arg(heading), this,
                   [this, column = cell.column()] { sortBy(column); });
    if (filtered_.sortColumn() >= 0)
        menu.addAction(tr("Order of the &project"), this, [this] { sortBy(-1); });
    addCopies(menu, cell, QStringLiteral("\t"));
}

void TablePanel::sortBy(int column) {
    const bool again = column >= 0 && filtered_.sortColumn() == column &&
                       filtered_.sortOrder() == Qt::AscendingOrder;
    table_->horizontalHeader()->setSortIndicator(column,
                                                 again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TablePanel::jump(const QModelIndex& index) {
    const TableRow* row = rowAt(index);
    if (row != nullptr && row->place) emit jumpTo(*row->place);
}

} // namespace tw::gui
