#include "verbs/clipboard.h"

#include "conversions.h"
#include "picture/picture.h"
#include "plan/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace tw::gui {
namespace {

/// What Compose would mind, and does not mind now; empty if nothing.
QString refusedByCompose(const analysis::Preview& preview) {
    for (const auto& finding : preview.caused) {
        const bool refuses = finding.severity == text::Severity::Error &&
                             finding.consequence == facts::Consequence::ComposeRefuses;
        if (refuses) return toQt(finding.message);
    }
    return {};
}

} // namespace

Clipboard::Clipboard(Workspace& workspace, Selection& selection, Commands& commands,
                     Remover remover, QObject* parent)
    : QObject(parent),
      workspace_(workspace),
      selection_(selection),
      commands_(commands),
      remover_(std::move(remover)) {}

std::vector<ServiceName> Clipboard::services() const {
    std::vector<ServiceName> services = selection_.services();
    if (services.empty() && selection_.service()) services = {*selection_.service()}; // of a pill
    return services;
}

bool Clipboard::copy() {
    const auto names = services();
    if (!workspace_.isOpen() || names.empty()) return false;
    const auto text = plan::copied(workspace_.lastReadable()->facts, names);
    if (!text) {
        commands_.refuse(tr("Not copied: %1").arg(toQt(text.error().message)));
        return false;
    }
    QGuiApplication::clipboard()->setText(toQt(*text));
    emit told(names.size() == 1 ? tr("%1 is in the clipboard as YAML").arg(toQt(names.front()))
                                : tr("%n services are in the clipboard as YAML", nullptr,
                                     static_cast<int>(names.size())));
    return true;
}

void Clipboard::cut() {
    const auto names = services();
    if (const QString reason = commands_.obstacle(); !reason.isEmpty()) {
        commands_.refuse(reason);
        return;
    }
    if (!copy()) return;
    remover_(names, names.size() == 1
                        ? tr("Cut %1").arg(toQt(names.front()))
                        : tr("Cut %n services", nullptr, static_cast<int>(names.size())));
}

void Clipboard::paste() {
    if (const QString reason = commands_.obstacle(); !reason.isEmpty()) {
        commands_.refuse(reason);
        return;
    }
    const auto paste =
        plan::pasted(workspace_.snapshot()->facts, toBytes(QGuiApplication::clipboard()->text()));
    if (!paste) {
        commands_.refuse(tr("Not pasted: %1").arg(toQt(paste.error().message)));
        return;
    }
    const auto preview = workspace_.preview(paste->intents);
    const QString reason = preview ? refusedByCompose(*preview) : toQt(preview.error().message);
    if (!reason.isEmpty()) {
        commands_.refuse(tr("Not pasted: %1").arg(reason));
        return;
    }
    QStringList keys;
    for (const ServiceName& name : paste->services)
        keys << toQt(picture::key(name));
    const QString title = keys.size() == 1
                              ? tr("Paste %1").arg(toQt(paste->services.front()))
                              : tr("Paste %n services", nullptr, static_cast<int>(keys.size()));
    if (!commands_.perform(paste->intents, {.title = title, .select = keys.front()})) return;
    selection_.select(keys);
    QStringList notes;
    for (const Phrase& note : paste->notes)
        notes << toQt(note);
    if (!notes.isEmpty()) emit told(notes.join("; "));
}

} // namespace tw::gui
