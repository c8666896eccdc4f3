#include "tables/matrix_panel.h"

#include "conversions.h"
#include "inspector/elided_label.h"
#include "picture/picture.h"
#include "tables/matrix_delegate.h"
#include "tables/matrix_header.h"
#include "tables/matrix_words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

FlowParty flowParty(const report::MatrixParty& party) {
    switch (party.kind) {
    case report::MatrixParty::Kind::Internet: return FlowParty::internet();
    case report::MatrixParty::Kind::Host: return FlowParty::host();
    case report::MatrixParty::Kind::Service: break;
    }
    return party.service;
}

} // namespace

MatrixPanel::MatrixPanel(Workspace& workspace, Selection& selection, Commands& commands,
                         const QList<QAction*>& flows, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      selection_(selection),
      commands_(commands),
      model_(new MatrixModel(this)),
      filter_(new QLineEdit(this)),
      hint_(new ElidedLabel(tr("Rows reach columns. Filter by service or tier; "
                               "\"api -> db\" filters both ends."))),
      corner_(nullptr),
      table_(new QTableView(this)),
      above_(new MatrixHeader(Qt::Horizontal, theme, table_)),
      beside_(new MatrixHeader(Qt::Vertical, theme, table_)),
      reason_(new ReasonPane(flows, theme, this)) {
    auto* left = new QWidget(this);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->setSpacing(16);
    top->addWidget(filter_);
    top->addWidget(hint_, 1);
    layout->addLayout(top);
    layout->addWidget(table_, 1);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(reason_);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({740, 330});
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);

    hint_->setProperty("role", "faint");
    hint_->setToolTip(hint_->text());
    reason_->setMinimumWidth(240);
    filter_->setPlaceholderText(tr("Filter: api, or api -> db"));
    filter_->setAccessibleName(tr("Filter of the matrix"));
    filter_->setClearButtonEnabled(true);
    filter_->setFixedWidth(240);
    setFocusProxy(table_);
    buildTable(flows, theme);
    connect(filter_, &QLineEdit::textChanged, this, &MatrixPanel::setFilter);
    connect(filter_, &QLineEdit::returnPressed, table_, qOverload<>(&QWidget::setFocus));
    connect(reason_, &ReasonPane::jumpTo, this, &MatrixPanel::jumpTo);
    connect(&workspace_, &Workspace::snapshotChanged, this, &MatrixPanel::refresh);
    connect(&selection_, &Selection::changed, this, &MatrixPanel::followSelection);
    connect(&theme, &Theme::changed, table_->viewport(), qOverload<>(&QWidget::update));
}

void MatrixPanel::buildTable(const QList<QAction*>& flows, const Theme& theme) {
    table_->setObjectName("matrix");
    table_->setAccessibleName(tr("Matrix of who may reach whom"));
    table_->setModel(model_);
    table_->setHorizontalHeader(above_);
    table_->setVerticalHeader(beside_);
    table_->setItemDelegate(new MatrixDelegate(theme, table_));
    table_->setShowGrid(false);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setCornerButtonEnabled(false);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->addActions(flows);
    corner_ = new QLabel(tr("from ↓   to →"), table_);
    corner_->setProperty("role", "faint");
    corner_->setAlignment(Qt::AlignRight | Qt::AlignBottom);
    corner_->setContentsMargins(0, 0, 8, 5);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MatrixPanel::cellChanged);
    connect(table_, &QTableView::activated, this, [this] {
        if (reason_->goButton().isVisible()) reason_->goButton().setFocus(Qt::TabFocusReason);
    });
    offerRowMenu(*table_, OnMenu::Choose, [this, flows](QMenu& menu, const QModelIndex& cell) {
        fillMenu(menu, cell, flows);
    });
    connect(above_, &QHeaderView::sectionClicked, this, &MatrixPanel::chooseColumn);
    connect(beside_, &QHeaderView::sectionClicked, this, [this](int row) {
        table_->setCurrentIndex(model_->index(row, std::max(0, table_->currentIndex().column())));
    });
}

void MatrixPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (stale_) refill();
    explainCurrent();
}

void MatrixPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    emit pairChanged(false);
}

void MatrixPanel::refresh() {
    stale_ = true;
    if (isVisible()) refill();
}

void MatrixPanel::refill() {
    if (workspace_.lastReadable() == nullptr) return;
    stale_ = false;
    const auto pair = currentPair();
    following_ = true;
    model_->show(workspace_.lastReadable());
    fitHeaders();
    following_ = false;
    restore(pair);
    followSelection();
}

void MatrixPanel::fitHeaders() {
    above_->fitNames();
    beside_->fitNames();
    corner_->setGeometry(0, 0, beside_->width(), above_->height());
}

void MatrixPanel::setFilter(const QString& text) {
    const auto pair = currentPair();
    following_ = true;
    model_->setFilter(text);
    following_ = false;
    restore(pair);
    followSelection();
}

void MatrixPanel::restore(const std::optional<Pair>& pair) {
    following_ = true;
    const int row = pair ? model_->find(Qt::Vertical, pair->from) : -1;
    const int column = pair ? model_->find(Qt::Horizontal, pair->to) : -1;
    if (row >= 0 && column >= 0) table_->setCurrentIndex(model_->index(row, column));
    following_ = false;
    explainCurrent();
}

std::optional<MatrixPanel::Pair> MatrixPanel::currentPair() const {
    const QModelIndex index = table_->currentIndex();
    const auto* from = model_->party(Qt::Vertical, index.row());
    const auto* to = model_->party(Qt::Horizontal, index.column());
    return from != nullptr && to != nullptr ? std::optional(Pair{*from, *to}) : std::nullopt;
}

void MatrixPanel::cellChanged() {
    for (QWidget* part : {table_->viewport(), above_->viewport(), beside_->viewport()})
        part->update(); // the lines of the cell
    explainCurrent();
    const auto pair = following_ ? std::nullopt : currentPair();
    if (!pair) return;
    const report::MatrixParty& party = pair->from.is_outside() ? pair->to : pair->from;
    if (!party.is_outside()) selection_.select(toQt(picture::key(party.service)));
}

void MatrixPanel::explainCurrent() {
    const auto pair = currentPair();
    if (!pair) {
        reason_->explain(std::nullopt);
        emit pairChanged(false);
        return;
    }
    const QModelIndex index = table_->currentIndex();
    CellReport report{.title = partyName(pair->from) + " → " + partyName(pair->to),
                      .cell = model_->cell(index),
                      .reason = model_->reason(index),
                      .place = {}};
    const auto& snapshot = *workspace_.lastReadable();
    if (report.reason.place) {
        const auto& source = snapshot.input.files.at(report.reason.place->file);
        report.place = QStringLiteral("%1:%2")
                           .arg(toQt(source.path().filename()))
                           .arg(source.position(report.reason.place->range.begin).line);
    }
    const bool isNone = report.cell.verdict == report::MatrixCell::Verdict::None;
    reason_->explain(isNone ? std::nullopt : std::optional(std::move(report)));
    emit pairChanged(isVisible() && !isNone && snapshot.facts.contract.has_value());
}

void MatrixPanel::followSelection() {
    const auto service = selection_.service();
    if (!service || stale_) return;
    const auto pair = currentPair();
    if (pair && (pair->from.service == *service || pair->to.service == *service)) return;
    report::MatrixParty party;
    party.service = *service;
    const int row = model_->find(Qt::Vertical, party);
    if (row < 0) return;
    following_ = true;
    table_->setCurrentIndex(model_->index(row, std::max(0, table_->currentIndex().column())));
    following_ = false;
}

void MatrixPanel::chooseColumn(int column) {
    const auto* party = model_->party(Qt::Horizontal, column);
    if (party == nullptr) return;
    table_->setCurrentIndex(model_->index(std::max(0, table_->currentIndex().row()), column));
    if (!party->is_outside()) selection_.select(toQt(picture::key(party->service)));
}

void MatrixPanel::fillMenu(QMenu& menu, const QModelIndex& cell, const QList<QAction*>& flows) {
    const auto pair = currentPair();
    if (!pair) return;
    menu.addActions(flows);
    menu.addSeparator();
    RowSubject about{{}, model_->reason(cell).place};
    for (const report::MatrixParty& party : {pair->from, pair->to}) {
        if (!party.is_outside()) about.keys << toQt(picture::key(party.service));
    }
    about.keys.removeDuplicates();
    emit menuOpening(menu, about);
    addCopies(menu, cell, QStringLiteral("\n"));
}

bool MatrixPanel::choose(const QString& from, const QString& to) {
    if (stale_) refill();
    const auto party = [](const QString& key) {
        report::MatrixParty result;
        if (key == "internet") result.kind = report::MatrixParty::Kind::Internet;
        if (key == "host") result.kind = report::MatrixParty::Kind::Host;
        if (const auto service = Selection::serviceOf(key)) result.service = *service;
        return result;
    };
    filter_->clear(); // it may hide them
    const int row = model_->find(Qt::Vertical, party(from));
    const int column = model_->find(Qt::Horizontal, party(to));
    if (row < 0 || column < 0) return false;
    table_->setCurrentIndex(model_->index(row, column));
    return true;
}

void MatrixPanel::setFlow(contract::FlowPolicy policy) {
    const auto pair = currentPair();
    if (pair) commands_.perform({SetFlow{flowParty(pair->from), flowParty(pair->to), policy}});
}

} // namespace tw::gui
