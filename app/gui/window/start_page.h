// What the window shows while nothing is open.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace tw::gui {

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    void setRecent(const QStringList& files);

signals:
    void openRequested();
    void fileRequested(const QString& file);

private:
    QVBoxLayout* recent_;
};

} // namespace tw::gui
