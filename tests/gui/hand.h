// The hands of a user: one has a mouse (mouse_hand.h), the other a keyboard (key_hand.h). Both send
// what a window system would send, to whatever window has the focus, and look at the program only
// to see what is there.
#pragma once

#include "window/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

#include <functional>

namespace tw::gui {

/// What a user wants done; each way of doing it is a hand.
class Hand {
public:
    explicit Hand(MainWindow& window) : window_(window) {}
    Hand(const Hand&) = delete;
    Hand& operator=(const Hand&) = delete;
    virtual ~Hand() = default;

    virtual void open(const QString& path) = 0;
    virtual void switchProfile(const QString& profile) = 0;
    virtual void addNetwork(const QString& name) = 0;
    virtual void move(const QStringList& services, const QString& tier) = 0;
    virtual void attach(const QString& service, const QString& tier) = 0;
    virtual void addAlias(const QString& service, const QString& alias) = 0;
    virtual void setField(const QString& service, const QString& field, const QString& value) = 0;
    virtual void makeInternal(const QString& network) = 0;
    virtual void removeNetwork(const QString& network) = 0;
    /// Carries out the first fix of the problem whose message contains a text.
    virtual void fix(const QString& problem) = 0;
    virtual void fixAllSafe() = 0;
    virtual void exportPatch(const QString& path) = 0;
    virtual void save() = 0;

    /// What went wrong on the way; empty if nothing did.
    [[nodiscard]] const QString& trouble() const { return trouble_; }

protected:
    void fail(const QString& what) {
        if (trouble_.isEmpty()) trouble_ = what;
        if (auto* popup = QApplication::activePopupWidget()) popup->close();
        if (auto* dialog = QApplication::activeModalWidget()) dialog->close();
    }
    static QWindow* focused() {
        if (const QWidget* popup = QApplication::activePopupWidget()) return popup->windowHandle();
        return QGuiApplication::focusWindow();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) {
        if (!trouble_.isEmpty()) return;
        if (QWindow* at = focused()) {
            QTest::keyClick(at, static_cast<Qt::Key>(key), modifiers);
        } else {
            fail("no window has the focus");
        }
    }
    void type(const QString& text) {
        for (const QChar letter : text) {
            if (QWindow* at = trouble_.isEmpty() ? focused() : nullptr)
                QTest::keyClick(at, letter.toLatin1());
        }
    }
    static QLineEdit* fileName() {
        const QWidget* dialog = QApplication::activeModalWidget();
        return dialog == nullptr ? nullptr : dialog->findChild<QLineEdit*>("fileNameEdit");
    }
    /// The list of a completer lies over what comes next.
    void closeCompletions() {
        if (QApplication::activePopupWidget() != nullptr) key(Qt::Key_Escape);
    }
    /// Does `start`, which may not come back before a popup or dialog is gone; `inside` runs as
    /// soon as that is there.
    void with(const std::function<void()>& start, const std::function<void()>& inside) {
        if (!trouble_.isEmpty()) return;
        const QWidget* before = QApplication::activePopupWidget();
        bool ran = false;
        int patience = 500;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &look, [&] {
            const QWidget* modal = QApplication::activeModalWidget();
            const bool popup = QApplication::activePopupWidget() != before &&
                               QApplication::activePopupWidget() != nullptr;
            const bool open = popup || (modal != nullptr && modal->isVisible());
            if (--patience <= 0) {
                fail(ran ? "does not close: " + describe(modal) : QString("nothing opened"));
            } else if (open && !ran) {
                ran = true;
                patience = 500;
                inside();
            }
        });
        look.start(10);
        start();
        if (!QTest::qWaitFor([&] { return ran || patience <= 0; }) || !ran) fail("nothing opened");
        returnFocus();
    }
    /// What a window manager does when a dialog is gone.
    void returnFocus() {
        const bool isOver = QApplication::activePopupWidget() == nullptr &&
                            QApplication::activeModalWidget() == nullptr;
        if (!isOver || QGuiApplication::focusWindow() != nullptr) return;
        window_.activateWindow();
        (void)QTest::qWaitForWindowActive(&window_);
    }
    static QString describe(const QWidget* widget) {
        if (widget == nullptr) return {};
        QString text = widget->windowTitle();
        for (const auto* line : widget->findChildren<QLineEdit*>())
            text += " [" + line->text() + ']';
        return text;
    }
    bool waitFor(const std::function<bool()>& condition, const QString& what) {
        const bool came = trouble_.isEmpty() && QTest::qWaitFor(condition);
        if (!came) fail(what);
        return came;
    }
    static QString plain(QString text) { return text.remove('&').remove(QStringLiteral("…")); }
    static QMenu* menu() { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); }
    QTableView* problems() { return window_.findChild<QTableView*>("problems"); }
    int problemRow(const QString& text) {
        const auto* model = problems()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->index(row, column).data().toString().contains(text)) return row;
            }
        }
        fail("no problem says: " + text);
        return -1;
    }

    MainWindow& window_;

private:
    QString trouble_;
};

} // namespace tw::gui
