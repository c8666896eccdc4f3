// The part of MainWindow that connects the editor and the history.
#include "code/editor_search.h"
#include "code/folding.h"
#include "history/history_panel.h"
#include "window/main_window.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tw::gui {
namespace {

QWidget* titleBarFor(QDockWidget& dock) {
    auto* bar = new QFrame(&dock);
    bar->setProperty("role", "dockTitle");
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(14, 5, 8, 5);
    auto* title = new QLabel(dock.windowTitle());
    title->setProperty("role", "strong");
    auto* close = new QPushButton(QStringLiteral("×"));
    close->setProperty("link", true);
    close->setProperty("small", true);
    close->setFixedSize(22, 22);
    close->setAccessibleName(MainWindow::tr("Close the history"));
    close->setToolTip(close->accessibleName());
    layout->addWidget(title, 1);
    layout->addWidget(close);
    QObject::connect(close, &QPushButton::clicked, &dock, &QWidget::close);
    return bar;
}

} // namespace

void MainWindow::connectCode() {
    // From the menu and the palette, too: the code comes to the front first.
    const auto inCode = [this](QAction* action, auto what) {
        connect(action, &QAction::triggered, this, [this, what] {
            if (code_->currentEditor() == nullptr) return;
            if (!code_->isAncestorOf(focusWidget())) showTab(code_);
            what();
        });
    };
    code_->addActions(actions_->inCode());
    inCode(actions_->findInCode, [this] { code_->search().open(false); });
    inCode(actions_->replaceInCode, [this] { code_->search().open(true); });
    inCode(actions_->findNext, [this] { code_->search().step(1); });
    inCode(actions_->findPrevious, [this] { code_->search().step(-1); });
    inCode(actions_->complete, [this] { code_->complete(); });
    connect(actions_->quickFix, &QAction::triggered, this, &MainWindow::showFixes);
    inCode(actions_->showValue, [this] { code_->showValue(); });
    inCode(actions_->goToOrigin, [this] { code_->goToDefinition(); });
    inCode(actions_->goBack, [this] { code_->goBack(); });
    inCode(actions_->references, [this] { code_->showReferences(); });
    const auto folding = [this]() -> Folding& { return code_->currentEditor()->folding(); };
    const auto block = [this] { return code_->currentEditor()->textCursor().block(); };
    inCode(actions_->fold, [=] { folding().foldAround(block()); });
    inCode(actions_->unfold, [=] { folding().unfold(block()); });
    inCode(actions_->foldAll, [=] { folding().toggleAll(); });
    connect(actions_->history, &QAction::toggled, this, &MainWindow::showHistory);
}

void MainWindow::showFixes() {
    const QWidget* focus = focusWidget();
    const bool design = focus != nullptr && (focus == canvas_ || outline_->isAncestorOf(focus));
    if (problems_->isAncestorOf(focus)) {
        problems_->showFixes();
    } else if (design && !selection_.current().isEmpty()) {
        offerFixes(placeOf(selection_.current()));
    } else if (code_->currentEditor() != nullptr) {
        if (!code_->isAncestorOf(focus)) showTab(code_);
        code_->showFixes();
    }
}

void MainWindow::showHistory(bool shown) {
    if (history_ == nullptr) {
        history_ = new QDockWidget(tr("History"), this);
        history_->setObjectName("historyDock");
        history_->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
        history_->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
        history_->setTitleBarWidget(titleBarFor(*history_));
        auto* steps = new HistoryPanel(workspace_.undoStack(), theme_, history_);
        connect(steps, &HistoryPanel::menuOpening, this,
                [this](QMenu& menu) { menu.addActions({actions_->undo, actions_->redo}); });
        history_->setWidget(steps);
        history_->setEnabled(!workspace_.isReadOnly());
        addDockWidget(arrangement_.historyLeft ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea,
                      history_);
        resizeDocks({history_}, {arrangement_.historyWidth}, Qt::Horizontal);
        connect(history_, &QDockWidget::visibilityChanged, this, [this] {
            if (isVisible() && !isMinimized()) actions_->history->setChecked(history_->isVisible());
        });
    }
    history_->setVisible(shown);
    if (shown) history_->widget()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tw::gui
