// High contrast as the desktop wants it, told by a portal that this test plays.
#include "theme/system_contrast.h"

#include <QDBusError>
#include <QDBusServer>
#include <QSignalSpy>
#include <QTest>

namespace tw::gui {

class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint contrast = 0;

public slots:
    // NOLINTNEXTLINE(readability-identifier-naming): a name of the interface
    [[nodiscard]] QDBusVariant Read(const QString& space, const QString& key) const {
        const bool known = space == "org.freedesktop.appearance" && key == "contrast";
        // The portal wraps twice.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? contrast : 99U)));
    }

signals:
    void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);
};

class SystemContrastTest : public QObject {
    Q_OBJECT

private slots:
    void asksAndListens() {
        QDBusServer server;
        server.setAnonymousAuthenticationAllowed(true);
        Portal portal;
        portal.contrast = 1;
        connect(&server, &QDBusServer::newConnection, this, [&](QDBusConnection peer) {
            QVERIFY(peer.registerObject("/org/freedesktop/portal/desktop", &portal,
                                        QDBusConnection::ExportAllContents));
        });
        QDBusConnection bus = QDBusConnection::connectToPeer(server.address(), "portal");
        QVERIFY2(bus.isConnected(), qPrintable(bus.lastError().message()));
        SystemContrast contrast(bus);
        QSignalSpy told(&contrast, &SystemContrast::told);
        QTest::qWait(50); // the object is there by then
        contrast.start();
        QVERIFY(QTest::qWaitFor([&] { return told.count() == 1; }));
        QCOMPARE(told.last().front().toBool(), true);
        emit portal.SettingChanged("org.freedesktop.appearance", "color-scheme", QDBusVariant(1U));
        emit portal.SettingChanged("org.freedesktop.appearance", "contrast", QDBusVariant(0U));
        QVERIFY(QTest::qWaitFor([&] { return told.count() == 2; }));
        QCOMPARE(told.last().front().toBool(), false);
        QDBusConnection::disconnectFromPeer("portal");
    }

    void withoutABusNothingHappens() {
        SystemContrast contrast{QDBusConnection("no such bus")};
        const QSignalSpy told(&contrast, &SystemContrast::told);
        contrast.start();
        QTest::qWait(20);
        QCOMPARE(told.count(), 0);
    }
};

} // namespace tw::gui

QTEST_GUILESS_MAIN(tw::gui::SystemContrastTest)
#include "system_contrast_test.moc"
