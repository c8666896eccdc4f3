// A real window on a copy of the shop, driven by mouse and keyboard.
#pragma once

#include "conversions.h"
#include "window/command_line.h"
#include "window/main_window.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTest>

namespace tw::gui {

class WindowFixture {
public:
    explicit WindowFixture(const QString& fixture = "shop") : theme(Scheme::Light), window(theme) {
        const QDir from(qEnvironmentVariable("TIERWRIGHT_SOURCE_DIR") + "/tests/fixtures/gui/" +
                        fixture);
        for (const QString& name : from.entryList(QDir::Files)) {
            QFile::copy(from.filePath(name), path(name));
            QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner);
        }
        window.resize(1400, 900);
        window.show();
        opened = window.openFiles({path("compose.yaml")});
        QTest::qWait(1);
    }

    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] QByteArray onDisk(const QString& name = "compose.yaml") const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void writeToDisk(const QByteArray& text, const QString& name = "compose.yaml") const {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly)) file.write(text);
    }
    [[nodiscard]] QByteArray text() {
        return QByteArray::fromStdString(window.workspace().files().text(text::FileId(0)));
    }
    [[nodiscard]] CanvasView& canvas() { return window.canvas(); }
    [[nodiscard]] const picture::Picture& picture() { return canvas().canvas().picture(); }
    [[nodiscard]] NetworkName homeOf(const char* service) {
        const auto* card = picture().card(ServiceName(service));
        return card == nullptr ? NetworkName() : card->home;
    }
    /// A free place in the lower part of a tier.
    [[nodiscard]] QPoint inTier(const char* network) {
        const auto* tier = picture().tier(NetworkName(network));
        if (tier == nullptr) return {};
        return canvas().mapFromScene(tier->rect.center().x, tier->rect.bottom() - 30);
    }
    [[nodiscard]] QPoint at(const char* key) { return canvas().viewPoint(key); }

    void mouse(QEvent::Type type, QPoint point, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* viewport = canvas().viewport();
        const bool release = type == QEvent::MouseButtonRelease;
        QMouseEvent event(type, point, viewport->mapToGlobal(point),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          release ? Qt::NoButton : Qt::LeftButton, modifiers);
        QApplication::sendEvent(viewport, &event);
    }
    void click(const char* key) {
        mouse(QEvent::MouseButtonPress, at(key));
        mouse(QEvent::MouseButtonRelease, at(key));
    }
    void dragTo(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        mouse(QEvent::MouseButtonPress, from);
        mouse(QEvent::MouseMove, from + QPoint(20, 10), modifiers);
        mouse(QEvent::MouseMove, (from + to) / 2, modifiers);
        mouse(QEvent::MouseMove, to, modifiers);
    }
    void drop(QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        mouse(QEvent::MouseButtonRelease, to, modifiers);
    }
    [[nodiscard]] std::size_t errors() {
        return window.workspace().snapshot()->count(text::Severity::Error);
    }

    QTemporaryDir folder;
    Theme theme;
    MainWindow window;
    bool opened = false;
};

} // namespace tw::gui
