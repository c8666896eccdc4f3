#include "canvas/accessible_actions.h"

#include "canvas/service_menu.h"
#include "mnemonics.h"

#include <QTimer>

namespace tw::gui {
namespace {

using Visit = std::function<bool(const QString& sentence, const QMenu& menu, QAction& action)>;

/// Visits what can be chosen, with the words that lead to it, until a visit returns true.
bool visit(const QMenu& menu, const QString& before, const Visit& each) {
    for (QAction* action : menu.actions()) {
        if (action->isSeparator()) continue;
        const QString words = withoutMnemonic(action->text());
        bool done = false;
        if (const QMenu* further = action->menu()) {
            const bool begins = further->property(beginsSentences).toBool();
            done = visit(*further, begins ? words + ' ' : QString(), each);
        } else if (isWindowAction(menu, *action) || action->isEnabled()) {
            done = each(before + words, menu, *action);
        }
        if (done) return true;
    }
    return false;
}

bool visitMenu(const PartMenu& fill, const Visit& each) {
    QMenu menu;
    fill(menu);
    return visit(menu, {}, each);
}

} // namespace

QStringList menuSentences(const PartMenu& fill) {
    QStringList sentences;
    visitMenu(fill, [&](const QString& sentence, const QMenu&, QAction&) {
        if (!sentences.contains(sentence)) sentences << sentence;
        return false;
    });
    return sentences;
}

bool carryOut(const PartMenu& fill, const QString& sentence) {
    return visitMenu(fill, [&](const QString& words, const QMenu& menu, QAction& action) {
        if (words != sentence) return false;
        if (isWindowAction(menu, action)) {
            // It may ask something, and the reader waits for an answer.
            QTimer::singleShot(0, &action, &QAction::trigger);
        } else {
            action.trigger();
        }
        return true;
    });
}

QStringList keysOf(const PartMenu& fill, const QString& sentence) {
    QStringList keys;
    visitMenu(fill, [&](const QString& words, const QMenu&, QAction& action) {
        if (words != sentence) return false;
        for (const QKeySequence& shortcut : action.shortcuts())
            keys << shortcut.toString(QKeySequence::NativeText);
        return true;
    });
    return keys;
}

} // namespace tw::gui
