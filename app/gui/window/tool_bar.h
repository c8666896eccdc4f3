// The tool bar: the project, what the canvas shows, how many problems there are, and the search.
// A narrow window makes it give up words first, then what the menus offer too, and never the
// search.
#pragma once

#include <QToolBar>

class QLabel;
class QToolButton;

namespace tw::gui {

class Actions;
class EnvironmentSwitcher;

class ToolBar : public QToolBar {
    Q_OBJECT

public:
    ToolBar(Actions& actions, EnvironmentSwitcher& environments, QWidget* parent);
    void showProject(const QString& name, const QString& tip);
    void showCounts(int errors, int warnings);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What is given up, in this order.
    enum Economy { None, SearchWords, CountWords, EnvironmentWords, Toggles, LongName };

    void addStretch();
    void addToggles();
    void addCounts();
    void addSearch();
    /// Gives up as little as will do.
    void fit();
    void give(Economy up);

    Actions& actions_;
    EnvironmentSwitcher& environments_;
    QLabel* project_;
    QString name_;
    QAction* toggles_ = nullptr;
    QToolButton *errors_ = nullptr, *warnings_ = nullptr, *search_ = nullptr;
    int errorCount_ = 0, warningCount_ = 0;
};

} // namespace tw::gui
