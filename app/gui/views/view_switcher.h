// Saves views of the canvas under names, and brings them back.
#pragma once

#include "views/saved_views.h"

#include <QObject>

class QMenu;

namespace tw::gui {

class Actions;
class CanvasView;
class EnvironmentSwitcher;
class InPlaceForm;
class OutlinePanel;
class RoutePanel;
class Selection;
class Workspace;

class ViewSwitcher : public QObject {
    Q_OBJECT

public:
    /// What a view remembers the state of.
    struct Views {
        CanvasView& canvas;
        OutlinePanel& outline;
        EnvironmentSwitcher& environments;
        RoutePanel& route;
    };

    ViewSwitcher(Workspace& workspace, Selection& selection, const Views& views, Actions& actions,
                 InPlaceForm& form, QObject* parent);

    [[nodiscard]] QStringList names() const;
    /// What is seen now.
    [[nodiscard]] SavedView current(const QString& name) const;
    void save(const QString& name);
    void show(const QString& name);
    void remove(const QString& name);
    /// The one behind the one that was shown last.
    void showNext();
    /// Asks for a name.
    void askToSave();

signals:
    void told(const QString& text);

private:
    [[nodiscard]] SavedViews views() const { return SavedViews(project_); }
    void noteProject();
    /// Environment and profiles; answers with those that are gone, in words.
    [[nodiscard]] QStringList showTarget(const SavedView& view);
    void showQuestions(const SavedView& view);
    void refresh();

    Workspace& workspace_;
    Selection& selection_;
    CanvasView& canvas_;
    OutlinePanel& outline_;
    EnvironmentSwitcher& environments_;
    RoutePanel& route_;
    Actions& actions_;
    InPlaceForm& form_;
    QString project_; ///< its first file as it was opened, whatever the environment
    QString last_;
};

} // namespace tw::gui
