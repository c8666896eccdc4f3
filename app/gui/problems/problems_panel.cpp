#include "problems/problems_panel.h"

#include "changes/patch_view.h"
#include "code/fix_menu.h"
#include "conversions.h"
#include "picture/picture.h"
#include "problems/problem_delegate.h"
#include "problems/safe_fixes.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QMouseEvent>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

constexpr int lineHeight = 31;
constexpr int cellPadding = 20; ///< on both sides together
constexpr int severityWidth = 52, ruleWidth = 70;
constexpr int leastPlace = 134, leastFix = 146; ///< in the smallest window
constexpr int leastWhole = 480;                 ///< with all columns
constexpr QSize leastPatch(620, 240);
constexpr int mostFitted = 200; ///< rows; those further down have one line

int heightOf(const QString& text, int width, const QFontMetrics& metrics) {
    constexpr int enough = 10'000;
    return metrics.boundingRect(0, 0, width, enough, Qt::TextWordWrap, text).height();
}

/// Of the service or else the network that a problem is about; empty: of neither.
QString keyOf(const facts::Finding& finding) {
    if (finding.service) return toQt(picture::key(*finding.service));
    return finding.network ? toQt(picture::key(*finding.network)) : QString();
}

} // namespace

ProblemsPanel::ProblemsPanel(Workspace& workspace, Selection& selection, Commands& commands,
                             const Theme& theme, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      selection_(selection),
      commands_(commands),
      theme_(theme),
      model_(new ProblemsModel(theme, this)),
      table_(new QTableView(this)),
      empty_(new QLabel(tr("No problems found."), this)),
      pages_(new QStackedLayout),
      consequences_(new ConsequenceBar(*model_, theme, this)),
      fixSafe_(new QPushButton(this)),
      fixes_(new FixMenu(workspace, commands, theme, this)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto* above = new QHBoxLayout;
    above->addWidget(consequences_, 1);
    above->addWidget(fixSafe_);
    whole->addLayout(above);
    whole->addLayout(pages_);
    pages_->addWidget(table_);
    pages_->addWidget(empty_);
    fixSafe_->setObjectName("fixSafe");
    fixSafe_->setProperty("link", true);
    fixSafe_->hide();
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("role", "faint");

    table_->setObjectName("problems");
    table_->setAccessibleName(tr("Problems"));
    table_->setModel(model_);
    table_->setShowGrid(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(lineHeight);
    table_->horizontalHeader()->hide();
    table_->horizontalHeader()->setMinimumSectionSize(24);
    table_->horizontalHeader()->setSectionResizeMode(ProblemsModel::Message, QHeaderView::Stretch);
    table_->setColumnWidth(ProblemsModel::Severity, severityWidth);
    table_->setColumnWidth(ProblemsModel::Rule, ruleWidth);
    table_->viewport()->installEventFilter(this);
    table_->viewport()->setMouseTracking(true);

    auto* delegate = new ProblemDelegate(theme, table_);
    table_->setItemDelegate(delegate);
    connect(fixSafe_, &QPushButton::clicked, this, &ProblemsPanel::fixAllSafe);
    connect(delegate, &ProblemDelegate::fixPressed, this, &ProblemsPanel::applyFix);
    connect(delegate, &ProblemDelegate::fixPondered, this, &ProblemsPanel::previewFix);
    connect(table_, &QTableView::clicked, this, &ProblemsPanel::jump);
    connect(table_, &QTableView::activated, this, &ProblemsPanel::jump);
    offerRowMenu(*table_, OnMenu::Choose,
                 [this](QMenu& menu, const QModelIndex& cell) { fillMenu(menu, cell); });
    connect(&workspace_, &Workspace::snapshotChanged, this, &ProblemsPanel::rebuild);
    connect(&theme, &Theme::changed, table_->viewport(), qOverload<>(&QWidget::update));
    connect(model_, &ProblemsModel::modelReset, this, &ProblemsPanel::fit);
}

bool ProblemsPanel::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Show: fit(); break;
    case QEvent::MouseMove:
        if (pondered_.contains(dynamic_cast<QMouseEvent*>(event)->position().toPoint())) break;
        [[fallthrough]];
    case QEvent::Leave:
    case QEvent::Wheel:
    case QEvent::MouseButtonPress:
    case QEvent::Hide: endPreview(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void ProblemsPanel::fit() {
    if (!table_->viewport()->isVisible()) return;
    const int rows = std::min(model_->rowCount(), mostFitted);
    const QFontMetrics metrics(table_->font());
    int place = 0, fix = 0, longest = 0;
    for (int row = 0; row < rows; ++row) {
        const QString where = model_->index(row, ProblemsModel::Place).data().toString();
        const QString message = model_->index(row, ProblemsModel::Message).data().toString();
        place = std::max(place, metrics.horizontalAdvance(where) + cellPadding);
        longest = std::max(longest, metrics.horizontalAdvance(message) + cellPadding);
        fix = std::max(fix, ProblemDelegate::widthOf(*model_->finding(row)));
    }
    const int all = table_->viewport()->width();
    // What is wrong and what mends it comes before its number and its place, to which a click goes.
    const bool isNarrow = all < leastWhole;
    table_->setColumnHidden(ProblemsModel::Rule, isNarrow);
    table_->setColumnHidden(ProblemsModel::Place, isNarrow);
    const int rule = isNarrow ? 0 : ruleWidth;
    if (isNarrow) place = 0;
    // Messages have half of the width; what they leave goes to names of files and titles of fixes.
    const int rest = all - severityWidth - rule - std::min(longest, all / 2);
    place = std::min(place, std::max({leastPlace, rest / 2, rest - fix}));
    fix = std::min(fix, std::max(leastFix, rest - place));
    table_->setColumnWidth(ProblemsModel::Place, place);
    table_->setColumnWidth(ProblemsModel::Fix, fix);
    const int room = all - severityWidth - rule - place - fix - cellPadding;
    for (int row = 0; row < rows; ++row) {
        const QString message = model_->index(row, ProblemsModel::Message).data().toString();
        const int above = lineHeight - metrics.lineSpacing();
        const bool fits = metrics.horizontalAdvance(message) < room - 1; // both are rounded
        table_->setRowHeight(row, fits ? lineHeight : above + heightOf(message, room, metrics));
    }
}

void ProblemsPanel::rebuild(const analysis::SnapshotPtr& snapshot) {
    const int row = table_->currentIndex().row();
    endPreview();
    model_->show(snapshot);
    if (row >= 0) table_->selectRow(std::min(row, model_->rowCount() - 1));
    consequences_->refresh();
    pages_->setCurrentIndex(model_->count({}) == 0 && model_->rowCount() == 0 ? 1 : 0);
    const std::size_t safe = safeFixes();
    fixSafe_->setText(tr("Carry out %n safe fixes…", nullptr, static_cast<int>(safe)));
    fixSafe_->setVisible(safe > 0);
    emit safeFixesChanged(safe);
}

void ProblemsPanel::jump(const QModelIndex& index) {
    const facts::Finding* finding = model_->finding(index.row());
    if (finding == nullptr) return;
    const QString key = keyOf(*finding);
    if (!key.isEmpty()) selection_.select(key);
    emit jumpTo(finding->location);
}

void ProblemsPanel::applyFix(int row) {
    const facts::Finding* finding = model_->finding(row);
    const facts::Fix* fix = finding == nullptr ? nullptr : ProblemDelegate::fixOf(*finding);
    if (fix != nullptr) commands_.perform(fix->intents, {.title = toQt(fix->title)});
}

void ProblemsPanel::fillMenu(QMenu& menu, const QModelIndex& cell) {
    const facts::Finding& finding = *model_->finding(cell.row());
    endPreview();
    RowSubject about{{}, finding.location};
    const QString key = keyOf(finding);
    if (!key.isEmpty()) about.keys << key;
    emit menuOpening(menu, about);
    if (FixMenu::hasFix(finding)) {
        fixes_->fill({finding});
        menu.addMenu(fixes_);
    }
    addCopies(menu, cell, QStringLiteral("\t"));
}

void ProblemsPanel::showFixes() {
    const QModelIndex index = table_->currentIndex();
    const facts::Finding* finding = model_->finding(index.row());
    if (finding == nullptr) return;
    table_->scrollTo(index);
    const QRect row = table_->visualRect(index.siblingAtColumn(ProblemsModel::Message));
    fixes_->offer({*finding}, {table_->viewport()->mapToGlobal(row.topLeft()), row.size()});
}

void ProblemsPanel::previewFix(int row, const QRect& button) {
    pondered_ = button;
    fixes_->preview(*ProblemDelegate::fixOf(*model_->finding(row)),
                    {table_->viewport()->mapToGlobal(button.topLeft()), button.size()});
}

void ProblemsPanel::endPreview() {
    if (pondered_.isNull()) return;
    pondered_ = {};
    fixes_->hidePreview();
}

std::size_t ProblemsPanel::count() const {
    return model_->count({});
}

std::size_t ProblemsPanel::safeFixes() const {
    return workspace_.isOpen() ? collectSafeFixes(*workspace_.snapshot()).size() : 0;
}

void ProblemsPanel::fixAllSafe() {
    if (!workspace_.isOpen()) return;
    auto fixes = collectSafeFixes(*workspace_.snapshot());
    Foreseen all = foresee(fixes);
    if (!all.preview && !all.refusal.empty()) { // some are in the way of others
        fixes = workable(*workspace_.snapshot(), fixes);
        all = foresee(fixes);
    }
    if (fixes.empty() || (!all.preview && all.refusal.empty())) return;
    if (!all.preview) {
        commands_.refuse(toQt(all.refusal));
        return;
    }
    workspace_.setHeld(true); // what is agreed to is what is shown
    const bool agreed = askFor(fixes, *all.preview);
    workspace_.setHeld(false);
    if (agreed)
        commands_.perform(intentsOf(fixes),
                          {.title = tr("%n safe fixes", nullptr, static_cast<int>(fixes.size())),
                           .foreseen = all.preview});
}

/// Empty if there is nothing to do, or the user would not wait.
Foreseen ProblemsPanel::foresee(const std::vector<facts::Fix>& fixes) {
    const std::vector<Intent> intents = intentsOf(fixes);
    if (intents.empty()) return {};
    return takesLong(workspace_, intents)
               ? foreseePatiently(workspace_, commands_, intents).answer
               : foreseen(*workspace_.snapshot(), workspace_.withFreeFiles(intents));
}

bool ProblemsPanel::askFor(const std::vector<facts::Fix>& fixes, const analysis::Preview& preview) {
    QStringList lines;
    for (const facts::Fix& fix : fixes)
        lines << "• " + toQt(fix.title);
    for (const Phrase& note : preview.plan.notes)
        lines << toQt(note);
    QMessageBox question(
        QMessageBox::Question, tr("Safe fixes"),
        tr("Carry out %n safe fixes? They cannot break a connection that works today, "
           "and one undo takes all of them back.",
           nullptr, static_cast<int>(fixes.size())),
        QMessageBox::Cancel, window());
    question.setInformativeText(lines.join('\n'));
    const auto* go = question.addButton(tr("Carry out"), QMessageBox::AcceptRole);
    auto* patch = new PatchView(theme_, &question);
    patch->setAccessibleName(tr("What would change"));
    patch->setMinimumSize(leastPatch);
    patch->setPatch(patchOf(workspace_, preview));
    // The box lays itself out anew when a text or a button is added; so this comes last.
    auto* grid = dynamic_cast<QGridLayout*>(question.layout());
    auto* buttons = question.findChild<QDialogButtonBox*>();
    grid->removeWidget(buttons);
    for (QWidget* below : {static_cast<QWidget*>(patch), static_cast<QWidget*>(buttons)})
        grid->addWidget(below, grid->rowCount(), 0, 1, grid->columnCount());
    question.exec();
    return question.clickedButton() == go;
}

} // namespace tw::gui
