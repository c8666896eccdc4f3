#include "canvas/accessible_actions.h"

#include "canvas/service_menu.h"
#include "mnemonics.h"

#include <functional>

namespace tw::gui {
namespace {

/// Visits what can be chosen, with the words that lead to it, until a visit returns true.
bool visit(const QMenu& menu, const QString& before,
           const std::function<bool(const QString&, QAction&)>& each) {
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isEnabled()) continue;
        const QString words = before + withoutMnemonic(action->text());
        const bool done = action->menu() != nullptr ? visit(*action->menu(), words + ' ', each)
                                                    : each(words, *action);
        if (done) return true;
    }
    return false;
}

/// The menu of one part, whatever is selected.
void fillMenuOf(QMenu& menu, CanvasView& view, const QString& key) {
    Selection only;
    only.select(key);
    fillServiceMenu(menu, view.workspace(), only, view.commands());
}

} // namespace

QStringList menuSentences(CanvasView& view, const QString& key) {
    QMenu menu;
    fillMenuOf(menu, view, key);
    QStringList sentences;
    visit(menu, {}, [&](const QString& words, QAction&) {
        sentences << words;
        return false;
    });
    return sentences;
}

bool carryOut(CanvasView& view, const QString& key, const QString& sentence) {
    QMenu menu;
    fillMenuOf(menu, view, key);
    return visit(menu, {}, [&](const QString& words, QAction& action) {
        if (words != sentence) return false;
        action.trigger();
        return true;
    });
}

} // namespace tw::gui
