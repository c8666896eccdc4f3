// Chooses the environment of the contract and the profiles in which the project is shown.
#pragma once

#include "environments/environment_verdicts.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QMenu;
class QToolBar;
class QToolButton;

namespace tw::gui {

class EnvironmentSwitcher : public QObject {
    Q_OBJECT

public:
    /// Fills both menus; they stay with their owner.
    EnvironmentSwitcher(Workspace& workspace, QMenu& environments, QMenu& profiles,
                        QObject* parent);
    void addTo(QToolBar& bar);
    /// The buttons say what is chosen and not what it is; their tips still do.
    void setBrief(bool brief);

    /// Empty: what the environments have in common.
    void choose(const QString& environment);
    /// The one after the current one; after the last comes none.
    void chooseNext();
    void setProfile(const QString& profile, bool on);
    /// These and no others.
    void setProfiles(const QStringList& profiles);
    /// Names of the contract, as its text says them now.
    [[nodiscard]] QStringList environments() const;
    [[nodiscard]] QString current() const;
    /// Of all services, those that are off too.
    [[nodiscard]] QStringList profiles() const;
    [[nodiscard]] QStringList activeProfiles() const;

signals:
    void refused(const QString& reason);
    void refreshed(); ///< the buttons may need other room

private:
    void noteOpened();
    void refresh();
    void showChosen();
    void fillEnvironments();
    void fillProfiles();
    void askVerdicts();
    void reopen(const analysis::OpenRequest& request);
    [[nodiscard]] analysis::OpenRequest requestFor(const QString& environment) const;
    QAction* addEnvironment(const QString& name, const QString& text);

    Workspace& workspace_;
    QMenu& environmentMenu_;
    QMenu& profileMenu_;
    QToolButton *environmentButton_ = nullptr, *profileButton_ = nullptr;
    QAction *environmentPlace_ = nullptr, *profilePlace_ = nullptr;
    bool brief_ = false;
    EnvironmentVerdicts* verdicts_;
    analysis::OpenRequest base_; ///< as the project was opened
};

} // namespace tw::gui
