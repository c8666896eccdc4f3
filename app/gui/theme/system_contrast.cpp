#include "theme/system_contrast.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace tw::gui {
namespace {

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString contrastKey = QStringLiteral("contrast");

/// 0 is no preference, 1 more contrast. Portals wrap their values once or twice.
bool isHigh(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt() == 1;
}

} // namespace

SystemContrast::SystemContrast(QDBusConnection bus, QObject* parent)
    : QObject(parent), bus_(std::move(bus)) {}

void SystemContrast::start() {
    if (!bus_.isConnected()) return;
    // From whoever speaks at this place: a signal that is not the portal's changes colours at most.
    bus_.connect({}, portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                 SLOT(settingChanged(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings,
                                               QStringLiteral("Read"));
    call << appearance << contrastKey;
    auto* answer = new QDBusPendingCallWatcher(bus_.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        if (reply.isValid()) emit told(isHigh(QVariant::fromValue(reply.value())));
    });
}

void SystemContrast::settingChanged(const QString& space, const QString& key,
                                    const QDBusVariant& value) {
    if (space == appearance && key == contrastKey) emit told(isHigh(value.variant()));
}

} // namespace tw::gui
