#include "window/recovery_question.h"

#include "conversions.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace tw::gui {
namespace {

struct RecoveryWords {
    Q_DECLARE_TR_FUNCTIONS(RecoveryQuestion)
};

} // namespace

RecoveryAnswer askRecovery(QWidget& parent, const Recovery::Left& left) {
    QMessageBox question(
        QMessageBox::Question, RecoveryWords::tr("Recover changes"),
        RecoveryWords::tr("Tierwright ended with unsaved changes in %1. Bring them back?")
            .arg(toQt(left.unsaved.compose.front())),
        QMessageBox::NoButton, &parent);
    question.setInformativeText(
        RecoveryWords::tr("They are from %1. Bringing them back can be undone.")
            .arg(QLocale().toString(left.when, QLocale::ShortFormat)));
    auto* bring = question.addButton(RecoveryWords::tr("Bring them back"), QMessageBox::AcceptRole);
    const auto* drop =
        question.addButton(RecoveryWords::tr("Throw them away"), QMessageBox::DestructiveRole);
    auto* later = question.addButton(RecoveryWords::tr("Ask again later"), QMessageBox::RejectRole);
    question.setDefaultButton(bring);
    question.setEscapeButton(later);
    question.exec();
    if (question.clickedButton() == bring) return RecoveryAnswer::BringBack;
    if (question.clickedButton() == drop) return RecoveryAnswer::ThrowAway;
    return RecoveryAnswer::Later;
}

} // namespace tw::gui
