// What the window shows while nothing is open.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace tw::gui {

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    /// Each with the files of one project.
    void setRecent(const QList<QStringList>& projects);

signals:
    void openRequested();
    void projectRequested(const QStringList& files);

private:
    QVBoxLayout* recent_;
};

} // namespace tw::gui
