// Whether the desktop wants high contrast. Qt tells only of light and dark before its version 6.10.
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace tw::gui {

/// Listens to the desktop's portal, where there is one. Waits for nothing.
class SystemContrast : public QObject {
    Q_OBJECT

public:
    explicit SystemContrast(QDBusConnection bus, QObject* parent = nullptr);
    /// Asks how it is now, and listens from then on.
    void start();

signals:
    void told(bool high);

private slots:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    QDBusConnection bus_;
};

} // namespace tw::gui
