// What each environment of the contract comes to, found out in the background.
#pragma once

#include "workspace/workspace.h"

#include <QHash>
#include <QObject>
#include <QString>

namespace tw::gui {

class EnvironmentVerdicts : public QObject {
    Q_OBJECT

public:
    struct Verdict {
        std::size_t errors = 0;
        std::size_t warnings = 0;
        QString failure; ///< why the environment cannot be read; empty if it can
    };

    explicit EnvironmentVerdicts(QObject* parent) : QObject(parent) {}
    ~EnvironmentVerdicts() override;

    /// Reads each project, and reports what it comes to as soon as it is known. Answers to earlier
    /// questions are dropped.
    void ask(Workspace& workspace, const QHash<QString, analysis::OpenRequest>& environments);

signals:
    void found(const QString& environment, const tw::gui::EnvironmentVerdicts::Verdict& verdict);

private:
    void judge(const QString& name, analysis::Input input);

    std::uint64_t question_ = 0;
    int running_ = 0;
};

/// `✓ kept`, `✕ 3 violations, 2 warnings`, or why nothing is known.
[[nodiscard]] QString verdictText(const EnvironmentVerdicts::Verdict& verdict);

} // namespace tw::gui
