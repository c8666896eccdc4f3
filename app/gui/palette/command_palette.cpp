#include "palette/command_palette.h"

#include "mnemonics.h"
#include "palette/fuzzy.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

constexpr int paletteWidth = 520;
constexpr int paletteHeight = 380; ///< at most
constexpr int rowHeight = 30;
constexpr int hintRole = Qt::UserRole + 1;

/// The keys, or what else there is to say, stand at the end of the row.
class HintDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const QString hint = index.data(hintRole).toString();
        const int width = option.fontMetrics.horizontalAdvance(hint);
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        row.text = row.fontMetrics.elidedText(row.text, Qt::ElideRight,
                                              option.rect.width() - width - 3 * margin);
        row.widget->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        painter->setPen(row.palette.color(QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(margin, 0, -margin, 0),
                          Qt::AlignVCenter | Qt::AlignRight, hint);
    }

private:
    static constexpr int margin = 8;
};

} // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : QFrame(parent, Qt::Popup), query_(new QLineEdit(this)), list_(new QListWidget(this)) {
    setProperty("role", "palette");
    setAccessibleName(tr("Command palette"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(query_);
    layout->addWidget(list_);
    query_->installEventFilter(this);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setMinimumHeight(1); // or it keeps room for rows that are not there
    list_->setItemDelegate(new HintDelegate(list_));
    list_->setAccessibleName(tr("Matches"));
    connect(query_, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(query_, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::open(QList<Entry> entries, const QString& prompt) {
    entries_ = std::move(entries);
    query_->setPlaceholderText(prompt.isEmpty() ? tr("Search or run…") : prompt);
    query_->setAccessibleName(prompt.isEmpty() ? tr("Search or run") : prompt);
    query_->clear();
    const QWidget* window = parentWidget();
    resize(std::min(paletteWidth, window->width() - 32), height());
    filter({});
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 56)));
    show();
    query_->setFocus();
}

void CommandPalette::filter(const QString& query) {
    std::vector<std::pair<int, int>> scored;
    for (int at = 0; at < entries_.size(); ++at) {
        if (const auto score = fuzzyScore(query, entries_[at].text))
            scored.emplace_back(-*score, at);
    }
    if (!query.isEmpty()) std::ranges::stable_sort(scored);
    list_->clear();
    for (const auto& [score, at] : scored) {
        const Entry& entry = entries_[at];
        auto* item = new QListWidgetItem(entry.text, list_);
        item->setData(Qt::UserRole, at);
        item->setData(hintRole, entry.hint);
        item->setData(Qt::AccessibleTextRole, QString(entry.text + ' ' + entry.hint).trimmed());
        item->setSizeHint({0, rowHeight});
    }
    list_->setCurrentRow(0);
    fit();
}

void CommandPalette::fit() {
    const QMargins around = layout()->contentsMargins();
    const int rows = list_->count() == 0 ? 0 : list_->count() * rowHeight + layout()->spacing();
    const int wanted = query_->sizeHint().height() + rows + around.top() + around.bottom() + 2;
    list_->setVisible(rows > 0);
    resize(width(), std::min({paletteHeight, parentWidget()->height() - 32, wanted}));
}

void CommandPalette::runCurrent() {
    const QListWidgetItem* item = list_->currentItem();
    if (item == nullptr) return;
    const auto run = entries_[item->data(Qt::UserRole).toInt()].run;
    close();
    // After the popup is gone, so that a dialog gets the focus.
    QTimer::singleShot(0, parentWidget(), run);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = dynamic_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : (key == Qt::Key_Up ? -1 : 0);
        if (step != 0 && list_->count() > 0) {
            list_->setCurrentRow((list_->currentRow() + step + list_->count()) % list_->count());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

QList<CommandPalette::Entry> entriesOf(const QList<QAction*>& actions) {
    QList<CommandPalette::Entry> entries;
    for (QAction* action : actions) {
        if (!action->isEnabled() || action->text().isEmpty()) continue;
        QString text = withoutMnemonic(action->text());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString on =
            action->isCheckable() && action->isChecked() ? QStringLiteral("✓  ") : QString();
        entries.append(
            {text.remove(QStringLiteral("…")), on + keys, [action] { action->trigger(); }});
    }
    return entries;
}

} // namespace tw::gui
