#include "views/view_switcher.h"

#include "canvas/canvas_view.h"
#include "conversions.h"
#include "environments/environment_switcher.h"
#include "outline/outline_panel.h"
#include "route/route_panel.h"
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

SavedRoute savedRoute(const std::optional<traefik::Question>& question) {
    if (!question) return {};
    SavedRoute route{toQt(question->url), toQt(question->method), {}, toQt(question->client_ip)};
    for (const std::string& header : question->headers)
        route.headers << toQt(header);
    return route;
}

std::optional<traefik::Question> questionOf(const SavedRoute& route) {
    if (route.url.isEmpty()) return std::nullopt;
    traefik::Question question{.url = toBytes(route.url),
                               .method = toBytes(route.method),
                               .headers = {},
                               .client_ip = toBytes(route.client)};
    for (const QString& header : route.headers)
        question.headers.push_back(toBytes(header));
    return question;
}

} // namespace

ViewSwitcher::ViewSwitcher(Workspace& workspace, Selection& selection, const Views& views,
                           Actions& actions, InPlaceForm& form, QObject* parent)
    : QObject(parent),
      workspace_(workspace),
      selection_(selection),
      canvas_(views.canvas),
      outline_(views.outline),
      environments_(views.environments),
      route_(views.route),
      actions_(actions),
      form_(form) {
    connect(&workspace_, &Workspace::opened, this, [this] {
        last_.clear();
        noteProject();
        refresh();
    });
    connect(actions_.saveView, &QAction::triggered, this, &ViewSwitcher::askToSave);
    connect(actions_.nextView, &QAction::triggered, this, &ViewSwitcher::showNext);
    noteProject();
    refresh();
}

void ViewSwitcher::noteProject() {
    project_ = workspace_.isOpen()
                   ? toQt(workspace_.pathOf(workspace_.input().compose_files.front()))
                   : QString();
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
    view.query = canvas_.query();
    view.filter = outline_.filter();
    view.environment = environments_.current();
    view.profiles = environments_.activeProfiles();
    view.route = savedRoute(route_.traced());
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
    const QStringList gone = showTarget(*view);
    picture::Layout layout = workspace_.layout();
    layout.collapsed.clear();
    for (const QString& tier : view->collapsed)
        layout.collapsed.emplace(toBytes(tier));
    workspace_.rearrange(layout, tr("Show the view %1").arg(name));
    if (view->filter) outline_.setFilter(*view->filter); // which may select what is left
    selection_.select(canvas_.existing(view->selected));
    for (QAction* overlay : actions_.overlays())
        overlay->setChecked(view->overlays.contains(overlay->objectName()));
    showQuestions(*view);
    canvas_.setZoom(view->zoom);
    canvas_.centerOn(view->center);
    last_ = name;
    refresh();
    if (!gone.isEmpty())
        emit told(tr("The view %1 is shown without what is gone: %2").arg(name, gone.join(", ")));
}

QStringList ViewSwitcher::showTarget(const SavedView& view) {
    QStringList gone;
    if (view.environment && *view.environment != environments_.current()) {
        const bool isKnown =
            view.environment->isEmpty() || environments_.environments().contains(*view.environment);
        if (isKnown) environments_.choose(*view.environment);
        if (*view.environment != environments_.current())
            gone << tr("environment %1").arg(*view.environment);
    }
    if (!view.profiles) return gone;
    const QStringList known = environments_.profiles();
    QStringList wanted;
    for (const QString& profile : *view.profiles) {
        if (known.contains(profile)) {
            wanted << profile;
        } else {
            gone << tr("profile %1").arg(profile);
        }
    }
    wanted.sort();
    QStringList active = environments_.activeProfiles();
    active.sort();
    if (wanted != active) environments_.setProfiles(wanted);
    return gone;
}

void ViewSwitcher::showQuestions(const SavedView& view) {
    if (view.query) canvas_.setQuery(*view.query);
    if (view.route) route_.trace(questionOf(*view.route));
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
