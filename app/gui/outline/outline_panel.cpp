#include "outline/outline_panel.h"

#include "canvas/style.h"
#include "conversions.h"
#include "outline/outline_delegate.h"
#include "picture/focus.h"
#include "row_menu.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace tw::gui {

OutlinePanel::OutlinePanel(CanvasView& canvas, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      canvas_(canvas),
      workspace_(canvas.workspace()),
      selection_(canvas.selection()),
      theme_(theme),
      filter_(new QLineEdit(this)),
      tree_(new QTreeView(this)),
      model_(canvas) {
    setProperty("role", "side");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->addWidget(filter_);
    layout->addLayout(top);
    layout->addWidget(tree_);
    makeFilter();
    makeTree();
    // After the canvas, which listens longer.
    connect(&workspace_, &Workspace::snapshotChanged, this, &OutlinePanel::follow);
    connect(&workspace_, &Workspace::layoutChanged, this, &OutlinePanel::follow);
    connect(&canvas_, &CanvasView::looksChanged, tree_->viewport(), qOverload<>(&QWidget::update));
    connect(&canvas_, &CanvasView::looksChanged, this, [this] {
        if (canvas_.overlays().published != published_) refresh();
    });
    connect(&selection_, &Selection::changed, this, &OutlinePanel::followSelection);
}

void OutlinePanel::makeFilter() {
    filter_->setPlaceholderText(tr("Filter services…"));
    filter_->setAccessibleName(tr("Filter services"));
    filter_->setToolTip(tr("Words of a name, an image or an alias, or as on the canvas tier:…, "
                           "tag:… and problem:…"));
    filter_->setClearButtonEnabled(true);
    connect(filter_, &QLineEdit::textChanged, this, &OutlinePanel::refresh);
}

void OutlinePanel::makeTree() {
    tree_->setObjectName("outline");
    tree_->setAccessibleName(tr("Tiers and services"));
    tree_->setModel(&model_);
    tree_->setHeaderHidden(true);
    tree_->setIndentation(16);
    tree_->setUniformRowHeights(true);
    tree_->setExpandsOnDoubleClick(false); // which leads to the inspector, as Enter does
    tree_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree_->setItemDelegate(new OutlineDelegate(theme_, tree_));
    tree_->installEventFilter(this);
    onMenuAsked(*tree_, [this](const std::optional<QPoint>& at) {
        emit menuRequested(at ? tree_->viewport()->mapToGlobal(*at) : currentRect().bottomLeft());
    });
    connect(tree_, &QTreeView::doubleClicked, this, &OutlinePanel::activated);
    connect(tree_, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { noteOpen(index, true); });
    connect(tree_, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { noteOpen(index, false); });
    connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OutlinePanel::selectChosen);
}

void OutlinePanel::focusFilter() {
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

QString OutlinePanel::filter() const {
    return filter_->text();
}

void OutlinePanel::setFilter(const QString& text) {
    filter_->setText(text);
}

void OutlinePanel::follow() {
    if (workspace_.lastReadable() == snapshot_ && workspace_.layout() == layout_) return;
    refresh();
}

void OutlinePanel::refresh() {
    if (workspace_.lastReadable() == nullptr) return;
    const QScopedValueRollback guard(following_, true);
    snapshot_ = workspace_.lastReadable();
    published_ = canvas_.overlays().published;
    const auto collapsed = std::exchange(layout_, workspace_.layout()).collapsed;
    const QString current = tree_->currentIndex().data(OutlineModel::IdRole).toString();
    const int scrolled = tree_->verticalScrollBar()->value();
    picture::Layout all = layout_;
    all.collapsed.clear(); // what is in collapsed tiers has rows as well
    const bool anew =
        model_.show(layout_.collapsed.empty() ? canvas_.canvas().picture()
                                              : picture::draw(snapshot_->facts, snapshot_->findings,
                                                              all, {}, canvasWords()),
                    wanted());
    if (anew) restoreRows();
    foldAsCanvas(collapsed);
    if (!anew) return;
    restoreCurrent(current);
    tree_->verticalScrollBar()->setValue(scrolled);
    following_ = false;
    followSelection();
}

std::optional<OutlineFilter> OutlinePanel::wanted() const {
    const QString words = filter_->text().trimmed();
    const picture::Query query(toBytes(words));
    if (query.empty()) return std::nullopt;
    const auto& facts = snapshot_->facts;
    return OutlineFilter{words, picture::keys_of(facts, query.find(facts, snapshot_->findings))};
}

void OutlinePanel::restoreRows() {
    const bool filtered = wanted().has_value();
    for (const OutlineRow& row : model_.rows().all()) {
        if (row.children.isEmpty()) continue;
        const bool isNew = !known_.contains(row.id);
        known_.insert(row.id);
        if (isNew && isOpenAtFirst(row)) open_.insert(row.id);
        const bool found = filtered && row.parent < 0;
        if (found || open_.contains(row.id)) tree_->expand(model_.indexOf(row.id));
    }
}

bool OutlinePanel::isOpenAtFirst(const OutlineRow& row) const {
    if (row.kind == OutlineRow::Kind::Outside) return true;
    const auto tier = Selection::networkOf(row.id);
    return row.kind == OutlineRow::Kind::Tier && !layout_.collapsed.contains(*tier);
}

void OutlinePanel::restoreCurrent(const QString& id) {
    QModelIndex index = model_.indexOf(id);
    if (!index.isValid()) index = model_.indexOf(selection_.current());
    if (index.isValid())
        tree_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

void OutlinePanel::noteOpen(const QModelIndex& index, bool open) {
    if (following_) return;
    const QString id = index.data(OutlineModel::IdRole).toString();
    if (open) {
        open_.insert(id);
    } else {
        open_.remove(id);
    }
}

void OutlinePanel::foldAsCanvas(const std::set<NetworkName>& before) {
    for (const OutlineRow& row : model_.rows().all()) {
        if (row.kind != OutlineRow::Kind::Tier) continue;
        const NetworkName tier = *Selection::networkOf(row.id);
        const bool folded = layout_.collapsed.contains(tier);
        if (folded == before.contains(tier)) continue;
        tree_->setExpanded(model_.indexOf(row.id), !folded);
        if (folded) {
            open_.remove(row.id);
        } else {
            open_.insert(row.id);
        }
    }
}

void OutlinePanel::followSelection() {
    if (following_) return;
    const QScopedValueRollback guard(following_, true);
    const QItemSelection chosen = model_.selectionOf(selection_.keys());
    tree_->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    const QModelIndex index = model_.indexOf(selection_.current());
    if (!index.isValid()) return;
    tree_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    tree_->scrollTo(index);
}

void OutlinePanel::selectChosen() {
    if (following_) return;
    QStringList keys;
    QSet<QString> chosen;
    const QModelIndexList rows = tree_->selectionModel()->selection().indexes();
    for (const QModelIndex& index : rows)
        chosen.insert(index.data(OutlineModel::KeyRole).toString());
    chosen.remove(QString());
    // Those that were chosen before come first, so that the newest is the current one.
    for (const QString& key : selection_.keys()) {
        if (chosen.remove(key)) keys << key;
    }
    for (const QModelIndex& index : rows) {
        const QString key = index.data(OutlineModel::KeyRole).toString();
        if (chosen.remove(key)) keys << key;
    }
    const QScopedValueRollback guard(following_, true);
    selection_.select(keys);
}

/// The services with rows, folded or not: what a filter hides stays as it is.
void OutlinePanel::selectAllShown() {
    QStringList keys;
    for (const OutlineRow& row : model_.rows().all()) {
        if (row.kind == OutlineRow::Kind::Service) keys << row.key;
    }
    selection_.select(keys);
}

std::optional<CanvasPart> OutlinePanel::currentPart() const {
    const QString id = tree_->currentIndex().data(OutlineModel::IdRole).toString();
    for (const auto& outside : canvas_.canvas().picture().outside) {
        if (keyOf(outside) == id) return partOf(outside);
    }
    return std::nullopt;
}

QRect OutlinePanel::currentRect() const {
    const QRect row = tree_->visualRect(tree_->currentIndex());
    return {tree_->viewport()->mapToGlobal(row.topLeft()), row.size()};
}

bool OutlinePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == tree_ && event->type() == QEvent::KeyPress &&
        pressKey(*dynamic_cast<QKeyEvent*>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

/// The keys of the canvas, where those of a tree are others or none.
bool OutlinePanel::pressKey(const QKeyEvent& event) {
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: emit activated(); return true;
    case Qt::Key_Escape: selection_.select(QString()); return true;
    case Qt::Key_A:
        if (!control) return false;
        if (shift) {
            selection_.select(QString());
        } else {
            selectAllShown();
        }
        return true;
    case Qt::Key_Backspace:
        if (!Selection::isPill(selection_.current())) return false;
        canvas_.commands().detach(*selection_.service(), *selection_.network());
        return true;
    default: return false;
    }
}

} // namespace tw::gui
