// Saves views of the canvas under names, and brings them back.
#pragma once

#include "views/saved_views.h"

#include <QObject>

class QMenu;

namespace tw::gui {

class Actions;
class CanvasView;
class InPlaceForm;
class Selection;
class Workspace;

class ViewSwitcher : public QObject {
    Q_OBJECT

public:
    ViewSwitcher(Workspace& workspace, Selection& selection, CanvasView& canvas, Actions& actions,
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
    [[nodiscard]] SavedViews views() const;
    void refresh();

    Workspace& workspace_;
    Selection& selection_;
    CanvasView& canvas_;
    Actions& actions_;
    InPlaceForm& form_;
    QString last_;
};

} // namespace tw::gui
