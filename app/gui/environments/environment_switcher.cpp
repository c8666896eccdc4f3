#include "environments/environment_switcher.h"

#include "conversions.h"

#include <QMenu>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace tw::gui {

EnvironmentSwitcher::EnvironmentSwitcher(Workspace& workspace, QMenu& environments, QMenu& profiles,
                                         QObject* parent)
    : QObject(parent),
      workspace_(workspace),
      environmentMenu_(environments),
      profileMenu_(profiles),
      verdicts_(new EnvironmentVerdicts(this)) {
    connect(&workspace_, &Workspace::opened, this, &EnvironmentSwitcher::noteOpened);
    connect(&workspace_, &Workspace::snapshotChanged, this, &EnvironmentSwitcher::refresh);
    connect(&environmentMenu_, &QMenu::aboutToShow, this, &EnvironmentSwitcher::askVerdicts);
    connect(verdicts_, &EnvironmentVerdicts::found, this,
            [this](const QString& name, const EnvironmentVerdicts::Verdict& verdict) {
                for (QAction* action : environmentMenu_.actions()) {
                    if (action->data() != name || name.isEmpty()) continue;
                    action->setText(name + QStringLiteral("   ") + verdictText(verdict));
                }
            });
}

void EnvironmentSwitcher::addTo(QToolBar& bar) {
    const auto add = [&](QMenu& menu, const QString& tip, QToolButton*& button) {
        button = new QToolButton;
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(&menu);
        button->setToolTip(tip);
        button->setProperty("boxed", true);
        return bar.addWidget(button);
    };
    environmentPlace_ = add(environmentMenu_, tr("The environment in which the project is shown"),
                            environmentButton_);
    profilePlace_ = add(profileMenu_, tr("The profiles of Compose that are on"), profileButton_);
    refresh();
}

void EnvironmentSwitcher::noteOpened() {
    base_ = workspace_.request();
}

QStringList EnvironmentSwitcher::environments() const {
    QStringList names;
    if (!workspace_.isOpen() || !workspace_.snapshot()->facts.contract) return names;
    for (const auto& environment : workspace_.snapshot()->facts.contract->environments)
        names << toQt(environment.name);
    return names;
}

QString EnvironmentSwitcher::current() const {
    return workspace_.isOpen() ? toQt(workspace_.request().target.environment) : QString();
}

QStringList EnvironmentSwitcher::profiles() const {
    QStringList names;
    if (!workspace_.isOpen()) return names;
    const auto& project = workspace_.snapshot()->facts.project;
    for (const auto* services : {&project.services, &project.inactive_services}) {
        for (const auto& service : *services) {
            for (const auto& profile : service.profiles)
                names << toQt(profile);
        }
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

QStringList EnvironmentSwitcher::activeProfiles() const {
    QStringList names;
    QStringList all = profiles();
    if (!workspace_.isOpen()) return names;
    const auto& active = workspace_.input().options.profiles;
    if (std::ranges::contains(active, "*")) return all;
    for (const auto& profile : active) {
        if (all.contains(toQt(profile))) names << toQt(profile);
    }
    return names;
}

analysis::OpenRequest EnvironmentSwitcher::requestFor(const QString& environment) const {
    analysis::OpenRequest request = base_;
    request.target.environment = toBytes(environment);
    if (environment.isEmpty()) return request;
    const auto& input = workspace_.input();
    if (input.contract_file) request.contract = input.files.at(*input.contract_file).path();
    const auto& contract = workspace_.snapshot()->facts.contract;
    const auto* chosen = contract ? contract->environment(request.target.environment) : nullptr;
    if (chosen == nullptr) return request;
    // What the environment does not say stays as the project was opened.
    if (!chosen->files.empty()) request.files.clear();
    if (!chosen->profiles.empty()) request.profiles.clear();
    if (!chosen->env_files.empty()) request.env_files.clear();
    return request;
}

void EnvironmentSwitcher::reopen(const analysis::OpenRequest& request) {
    const auto done = workspace_.reopen(request);
    if (!done) emit refused(toQt(done.error().message));
    refresh();
}

void EnvironmentSwitcher::choose(const QString& environment) {
    if (workspace_.isOpen()) reopen(requestFor(environment));
}

void EnvironmentSwitcher::chooseNext() {
    const QStringList names = QStringList{QString()} + environments();
    const auto at = names.indexOf(current());
    choose(names[(at + 1) % names.size()]);
}

void EnvironmentSwitcher::setProfile(const QString& profile, bool on) {
    QStringList names = activeProfiles();
    names.removeAll(profile);
    if (on) names << profile;
    setProfiles(names);
}

void EnvironmentSwitcher::setProfiles(const QStringList& profiles) {
    analysis::OpenRequest request = workspace_.request();
    request.own_profiles = true;
    request.profiles.clear();
    for (const QString& name : profiles)
        request.profiles.push_back(toBytes(name));
    reopen(request);
}

QAction* EnvironmentSwitcher::addEnvironment(const QString& name, const QString& text) {
    QAction* action = environmentMenu_.addAction(text);
    // Later: choosing fills the menu anew, which deletes the action.
    connect(
        action, &QAction::triggered, this, [this, name] { choose(name); }, Qt::QueuedConnection);
    action->setCheckable(true);
    action->setChecked(name == current());
    action->setData(name);
    return action;
}

void EnvironmentSwitcher::fillEnvironments() {
    environmentMenu_.clear();
    addEnvironment(QString(), tr("&None: what all have in common"));
    for (const QString& name : environments())
        addEnvironment(name, name);
}

void EnvironmentSwitcher::fillProfiles() {
    const QStringList active = activeProfiles();
    profileMenu_.clear();
    for (const QString& name : profiles()) {
        QAction* action = profileMenu_.addAction(name);
        action->setCheckable(true);
        action->setChecked(active.contains(name));
        connect(
            action, &QAction::triggered, this, [this, name](bool on) { setProfile(name, on); },
            Qt::QueuedConnection);
    }
}

void EnvironmentSwitcher::refresh() {
    const QStringList names = environments(), all = profiles();
    environmentMenu_.menuAction()->setEnabled(!names.isEmpty());
    profileMenu_.menuAction()->setEnabled(!all.isEmpty());
    fillEnvironments();
    fillProfiles();
    if (environmentButton_ == nullptr) return;
    environmentPlace_->setVisible(!names.isEmpty());
    profilePlace_->setVisible(!all.isEmpty());
    showChosen();
    emit refreshed();
}

void EnvironmentSwitcher::setBrief(bool brief) {
    brief_ = brief;
    showChosen();
}

void EnvironmentSwitcher::showChosen() {
    constexpr int widest = 160; ///< of many profiles, in pixels
    const QString none = tr("none");
    const QString environment = current().isEmpty() ? none : current();
    const QString active = activeProfiles().join(", ");
    const QString profiles =
        active.isEmpty() ? none
                         : profileButton_->fontMetrics().elidedText(active, Qt::ElideRight, widest);
    const bool chosen = environment != none, on = profiles != none;
    environmentButton_->setText(brief_ && chosen ? environment + QStringLiteral(" ▾")
                                                 : tr("Environment: %1 ▾").arg(environment));
    profileButton_->setText(brief_ && on ? profiles + QStringLiteral(" ▾")
                                         : tr("Profiles: %1 ▾").arg(profiles));
}

void EnvironmentSwitcher::askVerdicts() {
    QHash<QString, analysis::OpenRequest> requests;
    for (const QString& name : environments())
        requests.insert(name, requestFor(name));
    verdicts_->ask(workspace_, requests);
}

} // namespace tw::gui
