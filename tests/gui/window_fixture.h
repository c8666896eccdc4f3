// A real window on a copy of the shop, driven by mouse and keyboard.
#pragma once

#include "conversions.h"
#include "inspector/field.h"
#include "window/command_line.h"
#include "window/main_window.h"
#include "window/windows.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QMouseEvent>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace tw::gui {

/// Answers the questions that come while it lives, one after the other, by the texts of buttons.
class Answers {
public:
    explicit Answers(QStringList buttons) : buttons_(std::move(buttons)) {
        QObject::connect(&look_, &QTimer::timeout, &look_, [this] { answer(); });
        look_.start(10);
    }
    /// What was asked.
    [[nodiscard]] const QStringList& questions() const { return questions_; }

private:
    void answer() {
        const auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr || buttons_.isEmpty()) return;
        for (QAbstractButton* button : box->buttons()) {
            if (button->text().remove('&') != buttons_.front()) continue;
            buttons_.removeFirst();
            questions_ << box->text();
            button->click();
            return;
        }
    }

    QStringList buttons_, questions_;
    QTimer look_;
};

class WindowFixture {
public:
    explicit WindowFixture(const QString& fixture = "shop") : theme(Scheme::Light) {
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
    void select(const char* key) { window.selection().select(QString(key)); }
    /// A visible field of the inspector.
    [[nodiscard]] Field* field(const QString& name) {
        QApplication::processEvents(); // new rows are shown then
        auto* found = window.findChild<Field*>(name);
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    /// Types a value over what a field has, without ending it.
    bool typeInto(const QString& name, const QString& text) {
        Field* found = field(name);
        if (found == nullptr) return false;
        found->setFocus();
        found->selectAll();
        if (text.isEmpty()) QTest::keyClick(found, Qt::Key_Delete);
        QTest::keyClicks(found, text);
        return true;
    }
    bool enter(const QString& name, const QString& text) {
        if (!typeInto(name, text)) return false;
        QTest::keyClick(field(name), Qt::Key_Return);
        return true;
    }
    /// Clicks a button of the inspector, by its accessible name.
    bool press(const QString& accessible) {
        QApplication::processEvents();
        for (auto* button : window.findChildren<QPushButton*>()) {
            if (button->accessibleName() != accessible || !button->isVisible()) continue;
            QTest::mouseClick(button, Qt::LeftButton);
            return true;
        }
        return false;
    }
    /// What stands beside a field as its error, once the pause in typing is over.
    [[nodiscard]] QString errorOf(const QString& name) {
        auto* label = window.findChild<QLabel*>("error:" + name);
        if (label == nullptr) return {};
        (void)QTest::qWaitFor([&] { return !label->isHidden(); }, 2000);
        return label->isHidden() ? QString() : label->text();
    }
    /// The line of the form that asks in place.
    [[nodiscard]] QLineEdit* asked(int line = 0) {
        auto* found = window.findChild<QLineEdit*>(QString("inPlace%1").arg(line));
        return found != nullptr && found->isVisible() ? found : nullptr;
    }
    bool answer(const QStringList& words) {
        for (int at = 0; at < words.size(); ++at) {
            QLineEdit* line = asked(at);
            if (line == nullptr) return false;
            line->selectAll();
            QTest::keyClicks(line, words[at]);
        }
        QTest::keyClick(asked(), Qt::Key_Return);
        return asked() == nullptr;
    }
    void undo() { window.actionList().undo->trigger(); }
    [[nodiscard]] const compose::Service* service(const char* name) {
        return window.workspace().snapshot()->facts.project.find(ServiceName(name));
    }
    [[nodiscard]] const compose::Network* network(const char* name) {
        return window.workspace().snapshot()->facts.project.find(NetworkName(name));
    }
    [[nodiscard]] std::size_t errors() {
        return window.workspace().snapshot()->count(text::Severity::Error);
    }

    QTemporaryDir folder;
    Theme theme;
    Windows windows{theme, Windows::Memory::None};
    MainWindow& window = windows.add();
    bool opened = false;
};

} // namespace tw::gui
