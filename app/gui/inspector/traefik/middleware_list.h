// The middlewares of a router in their order, which is changed by dragging and by keyboard.
#pragma once

#include <QListWidget>

namespace tw::gui {

class MiddlewareList : public QListWidget {
    Q_OBJECT

public:
    MiddlewareList(const QStringList& names, const QString& objectName, QWidget* parent = nullptr);
    [[nodiscard]] QStringList names() const;
    void setNames(const QStringList& names);

signals:
    /// By hand; the current row goes along.
    void rearranged(const QStringList& names, int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void addName(const QString& name);
    void move(int by);
    void removeCurrent();
    void number();
    void tell();
};

} // namespace tw::gui
