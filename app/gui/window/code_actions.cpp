// The part of Actions that is about the text of the files.
#include "window/actions.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace tw::gui {

void Actions::makeCode() {
    QMenu* menu = window_.menuBar()->addMenu(tr("&Code"));
    findInCode = add(menu, tr("&Find…"), tr("Find in the file that is shown"),
                     QKeySequence(Qt::CTRL | Qt::Key_F));
    replaceInCode = add(menu, tr("&Replace…"), tr("Find and replace in the file that is shown"),
                        QKeySequence(Qt::CTRL | Qt::Key_H));
    findNext = add(menu, tr("Find &next"), tr("Go to the next place that was found"),
                   QKeySequence(Qt::Key_F3));
    findPrevious = add(menu, tr("Find &previous"), tr("Go to the previous place that was found"),
                       QKeySequence(Qt::SHIFT | Qt::Key_F3));
    menu->addSeparator();
    complete = add(menu, tr("&Complete"), tr("Offer what may be typed at the cursor"),
                   QKeySequence(Qt::CTRL | Qt::Key_Space));
    quickFix = add(menu, tr("&Quick fixes…"),
                   tr("Offer fixes for the problems of the line, or of what is selected"));
    quickFix->setShortcuts(
        {QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Period)});
    menu->addSeparator();
    showValue = add(menu, tr("Show &value and origin here"),
                    tr("Show what the text at the cursor amounts to, where it comes from and what "
                       "is wrong with it"),
                    QKeySequence(Qt::CTRL | Qt::Key_I));
    goToOrigin = add(menu, tr("Go to &definition"),
                     tr("Go to where the name or value at the cursor comes from"),
                     QKeySequence(Qt::Key_F12));
    references = add(menu, tr("Find &uses…"), tr("Show all places that name what is at the cursor"),
                     QKeySequence(Qt::SHIFT | Qt::Key_F12));
    goBack = add(menu, tr("&Back"), tr("Go back to where the cursor was before"),
                 QKeySequence(Qt::ALT | Qt::Key_Left));
    menu->addSeparator();
    fold = add(menu, tr("F&old"), tr("Hide what belongs to the entry at the cursor"),
               QKeySequence(Qt::CTRL | Qt::Key_Less));
    unfold = add(menu, tr("Unfo&ld"), tr("Show what is hidden below the line of the cursor"),
                 QKeySequence(Qt::CTRL | Qt::Key_Greater));
    foldAll = add(menu, tr("Fold or unfold &all"),
                  tr("Hide everything but the entries of the first two levels, or show all again"),
                  QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F));
    for (QAction* action : inCode()) {
        // Elsewhere the same keys mean something else.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        window_.removeAction(action);
    }
}

QList<QAction*> Actions::inCode() const {
    return {findInCode, replaceInCode, findNext, findPrevious, complete, quickFix,
            showValue,  references,    fold,     unfold,       foldAll};
}

} // namespace tw::gui
