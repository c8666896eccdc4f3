#include "environments/environment_verdicts.h"

#include "conversions.h"

#include <QPointer>
#include <QThreadPool>

namespace tw::gui {

EnvironmentVerdicts::~EnvironmentVerdicts() {
    // The jobs hold values only, but they must not outlive the application's objects.
    if (running_ > 0) QThreadPool::globalInstance()->waitForDone();
}

void EnvironmentVerdicts::ask(Workspace& workspace,
                              const QHash<QString, analysis::OpenRequest>& environments) {
    ++question_;
    for (const auto& [name, request] : environments.asKeyValueRange()) {
        auto input = workspace.inputFor(request);
        if (input) {
            judge(name, std::move(*input));
        } else {
            emit found(name, {0, 0, toQt(input.error().message)});
        }
    }
}

void EnvironmentVerdicts::judge(const QString& name, analysis::Input input) {
    ++running_;
    const QPointer<EnvironmentVerdicts> self(this);
    QThreadPool::globalInstance()->start([self, name, question = question_,
                                          input = std::move(input)] {
        const auto snapshot = analysis::analyse(input);
        const Verdict verdict{
            snapshot->count(text::Severity::Error), snapshot->count(text::Severity::Warning), {}};
        QMetaObject::invokeMethod(
            self.data(),
            [self, name, question, verdict] {
                if (!self) return;
                --self->running_;
                if (question == self->question_) emit self->found(name, verdict);
            },
            Qt::QueuedConnection);
    });
}

QString verdictText(const EnvironmentVerdicts::Verdict& verdict) {
    if (!verdict.failure.isEmpty()) return QStringLiteral("— ") + verdict.failure;
    const auto warnings =
        EnvironmentVerdicts::tr("%n warnings", nullptr, static_cast<int>(verdict.warnings));
    if (verdict.errors == 0) {
        const QString kept = QStringLiteral("✓ ") + EnvironmentVerdicts::tr("kept");
        return verdict.warnings == 0 ? kept : kept + ", " + warnings;
    }
    const QString broken =
        QStringLiteral("✕ ") +
        EnvironmentVerdicts::tr("%n violations", nullptr, static_cast<int>(verdict.errors));
    return verdict.warnings == 0 ? broken : broken + ", " + warnings;
}

} // namespace tw::gui
