#include "views/view_switcher.h"

#include "canvas/canvas_view.h"
#include "conversions.h"
#include "verbs/in_place_form.h"
#include "window/actions.h"

#include <QMenu>

#include <algorithm>

namespace tw::gui {
namespace {

/// Later, since one of them may just be at work.
void clearViews(QMenu& menu) {
    for (QAction* action : menu.actions()) {
        if (!action->property("view").toBool()) continue;
        menu.removeAction(action);
        action->deleteLater();
    }
}

} // namespace

ViewSwitcher::ViewSwitcher(Workspace& workspace, Selection& selection, CanvasView& canvas,
                           Actions& actions, InPlaceForm& form, QObject* parent)
    : QObject(parent),
      workspace_(workspace),
      selection_(selection),
      canvas_(canvas),
      actions_(actions),
      form_(form) {
    connect(&workspace_, &Workspace::opened, this, [this] {
        last_.clear();
        refresh();
    });
    connect(actions_.saveView, &QAction::triggered, this, &ViewSwitcher::askToSave);
    connect(actions_.nextView, &QAction::triggered, this, &ViewSwitcher::showNext);
    refresh();
}

SavedViews ViewSwitcher::views() const {
    if (!workspace_.isOpen()) return SavedViews({});
    const auto first = workspace_.input().compose_files.front();
    return SavedViews(toQt(workspace_.pathOf(first)));
}

QStringList ViewSwitcher::names() const {
    QStringList names;
    if (!workspace_.isOpen()) return names;
    for (const SavedView& view : views().all())
        names << view.name;
    return names;
}

SavedView ViewSwitcher::current(const QString& name) const {
    SavedView view;
    view.name = name;
    view.zoom = canvas_.zoom();
    view.center = canvas_.mapToScene(canvas_.viewport()->rect().center());
    for (const QAction* overlay : actions_.overlays()) {
        if (overlay->isChecked()) view.overlays << overlay->objectName();
    }
    for (const NetworkName& tier : workspace_.layout().collapsed)
        view.collapsed << toQt(tier);
    view.selected = selection_.keys();
    return view;
}

void ViewSwitcher::save(const QString& name) {
    views().save(current(name));
    last_ = name;
    refresh();
    emit told(tr("The view %1 is saved").arg(name));
}

void ViewSwitcher::show(const QString& name) {
    const auto all = views().all();
    const auto view = std::ranges::find(all, name, &SavedView::name);
    if (view == all.end()) return;
    picture::Layout layout = workspace_.layout();
    layout.collapsed.clear();
    for (const QString& tier : view->collapsed)
        layout.collapsed.emplace(toBytes(tier));
    workspace_.rearrange(layout, tr("Show the view %1").arg(name));
    selection_.select(canvas_.existing(view->selected));
    for (QAction* overlay : actions_.overlays())
        overlay->setChecked(view->overlays.contains(overlay->objectName()));
    canvas_.setZoom(view->zoom);
    canvas_.centerOn(view->center);
    last_ = name;
    refresh();
}

void ViewSwitcher::remove(const QString& name) {
    views().remove(name);
    refresh();
    emit told(tr("The view %1 is deleted").arg(name));
}

void ViewSwitcher::showNext() {
    const QStringList all = names();
    if (all.isEmpty()) return;
    show(all[(all.indexOf(last_) + 1) % all.size()]);
}

void ViewSwitcher::askToSave() {
    if (!workspace_.isOpen()) return;
    const QString proposed = last_.isEmpty() ? tr("View %1").arg(names().size() + 1) : last_;
    form_.ask(
        tr("Save what is seen now as a view"), {{tr("Name of the view"), proposed, {}}},
        [this](const QStringList& words) -> InPlaceForm::Wish {
            return {{}, {}, [this, name = words[0]] { save(name); }};
        },
        canvas_.nameRect({}));
}

void ViewSwitcher::refresh() {
    const QStringList all = names();
    QMenu& choose = *actions_.viewMenu();
    QMenu& forget = *actions_.deleteViewMenu();
    clearViews(choose);
    clearViews(forget);
    for (const QString& name : all) {
        const QString text = QString(name).replace('&', "&&");
        QAction* action = choose.addAction(text, this, [this, name] { show(name); });
        QAction* removal = forget.addAction(text, this, [this, name] { remove(name); });
        action->setCheckable(true);
        action->setChecked(name == last_);
        for (QAction* each : {action, removal})
            each->setProperty("view", true);
    }
    forget.setEnabled(!all.isEmpty());
    actions_.nextView->setEnabled(!all.isEmpty());
}

} // namespace tw::gui
