#include "outline/outline_panel.h"

#include "canvas/style.h"
#include "conversions.h"
#include "outline/outline_delegate.h"

#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

QStandardItem* makeItem(const QString& text, const QString& key) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(key, OutlinePanel::KeyRole);
    return item;
}

QStandardItem* makeService(const picture::Card& card) {
    QStandardItem* item = makeItem(toQt(card.title), toQt(picture::key(card.service)));
    item->setData(static_cast<int>(card.problems), OutlinePanel::CountRole);
    item->setData(static_cast<int>(card.tone), OutlinePanel::ToneRole);
    if (card.problems > 0) {
        item->setData(OutlinePanel::tr("%1, %n problems", nullptr, static_cast<int>(card.problems))
                          .arg(item->text()),
                      Qt::AccessibleTextRole);
    }
    return item;
}

QStandardItem* makeTier(const picture::TierBox& tier) {
    QStandardItem* item = makeItem(toQt(tier.title), toQt(picture::key(tier.network)));
    item->setData(tier.network.empty() ? -1 : tier.column, OutlinePanel::ColumnRole);
    item->setData(static_cast<int>(tier.tone), OutlinePanel::ToneRole);
    item->setToolTip(toQt(tier.subtitle));
    return item;
}

} // namespace

OutlinePanel::OutlinePanel(Workspace& workspace, Selection& selection, const Theme& theme,
                           QWidget* parent)
    : QFrame(parent),
      workspace_(workspace),
      selection_(selection),
      theme_(theme),
      filter_(new QLineEdit(this)),
      tree_(new QTreeView(this)) {
    setProperty("role", "side");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->addWidget(filter_);
    layout->addLayout(top);
    layout->addWidget(tree_);

    filter_->setPlaceholderText(tr("Filter services…"));
    filter_->setAccessibleName(tr("Filter services"));
    filter_->setClearButtonEnabled(true);
    filtered_.setSourceModel(&model_);
    filtered_.setRecursiveFilteringEnabled(true);
    filtered_.setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& text) {
        filtered_.setFilterFixedString(text);
        tree_->expandAll();
    });

    tree_->setObjectName("outline");
    tree_->setAccessibleName(tr("Tiers and services"));
    tree_->setModel(&filtered_);
    tree_->setHeaderHidden(true);
    tree_->setIndentation(16);
    tree_->setUniformRowHeights(true);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    tree_->setItemDelegate(new OutlineDelegate(theme_, tree_));
    connect(tree_, &QTreeView::customContextMenuRequested, this,
            [this](QPoint at) { emit menuRequested(tree_->viewport()->mapToGlobal(at)); });
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OutlinePanel::selectCurrent);
    connect(&workspace_, &Workspace::snapshotChanged, this, &OutlinePanel::rebuild);
    connect(&workspace_, &Workspace::layoutChanged, this, &OutlinePanel::rebuild);
    connect(&selection_, &Selection::changed, this, &OutlinePanel::followSelection);
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

void OutlinePanel::rebuild() {
    const auto& shown = workspace_.lastReadable();
    if (shown == nullptr) return;
    following_ = true;
    model_.clear();
    picture::Layout layout = workspace_.layout();
    layout.collapsed.clear(); // only the canvas hides what is in collapsed tiers
    const auto picture = picture::draw(shown->facts, shown->findings, layout, {}, canvasWords());
    for (const auto& tier : picture.tiers) {
        QStandardItem* parent = makeTier(tier);
        const auto cards = picture.cards_in(tier.network);
        for (const auto* card : cards)
            parent->appendRow(makeService(*card));
        parent->setData(static_cast<int>(cards.size()), CountRole);
        model_.appendRow(parent);
    }
    tree_->expandAll();
    following_ = false;
    followSelection();
}

void OutlinePanel::followSelection() {
    const auto service = selection_.service();
    const QString key = service ? toQt(picture::key(*service)) : selection_.current();
    following_ = true;
    const auto found =
        model_.match(model_.index(0, 0), KeyRole, key, 1, Qt::MatchExactly | Qt::MatchRecursive);
    const QModelIndex index =
        found.isEmpty() ? QModelIndex() : filtered_.mapFromSource(found.front());
    if (key.isEmpty() || !index.isValid()) {
        tree_->selectionModel()->clear();
    } else {
        tree_->setCurrentIndex(index);
    }
    following_ = false;
}

void OutlinePanel::selectCurrent() {
    if (following_) return;
    selection_.select(tree_->currentIndex().data(KeyRole).toString());
}

QRect OutlinePanel::currentRect() const {
    const QRect row = tree_->visualRect(tree_->currentIndex());
    return {tree_->viewport()->mapToGlobal(row.topLeft()), row.size()};
}

} // namespace tw::gui
