// All actions of the window: each has its place in a menu, and all are found in the palette.
#pragma once

#include "contract/flow_policy.h"
#include "inspector/addition.h"
#include "theme/theme.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <utility>
#include <vector>

class QMainWindow;
class QMenu;
class QUndoStack;

namespace tw::gui {

class Actions : public QObject {
    Q_OBJECT

public:
    Actions(QMainWindow& window, QUndoStack& undo, const Theme& theme);

    // File
    QAction *open, *openApart, *save, *saveAs, *revert, *readOnly, *draftContract, *exportPatch,
        *exportPicture, *print, *printPreview, *closeWindow, *quit;
    // Edit
    QAction *undo, *redo, *cut, *copy, *paste, *selectAll, *invertSelection, *history, *palette,
        *filter;
    // Code
    QAction *findInCode, *replaceInCode, *findNext, *findPrevious, *complete, *quickFix, *showValue,
        *goToOrigin, *references, *goBack, *fold, *unfold, *foldAll;
    // View
    QAction *zoomIn, *zoomOut, *zoomReset, *zoomSelection, *fit, *problems, *code, *changes,
        *traceRoute, *matrix, *names, *ports, *resources;
    // Overlays of the canvas, in View
    QAction *reachability, *blast, *flows, *routes, *dnsNames, *published, *dependencies,
        *sinceOpening, *sinceCommit, *legend, *focus, *minimap, *find, *collapse, *collapseAll,
        *nextEnvironment, *saveView, *nextView;
    // Order of tiers and cards, in View
    QAction *moveTierLeft, *moveTierRight, *moveCardsUp, *moveCardsDown, *arrangeTier, *arrangeAll;
    // Design
    QAction *addService, *addNetwork, *rename, *duplicate, *remove, *moveTo, *attachTo, *connectTo,
        *moveToSecret, *selectionMenu, *fixSafe;
    // Window
    QAction *newWindow, *fullScreen;
    // Help
    QAction *about, *keys;

    /// What can be added to the selection; also the content of `additionMenu`.
    [[nodiscard]] const std::vector<std::pair<Addition, QAction*>>& additions() const {
        return additions_;
    }
    /// What the contract can say of the pair that is chosen in the matrix.
    [[nodiscard]] const std::vector<std::pair<contract::FlowPolicy, QAction*>>&
    flowPolicies() const {
        return flows_;
    }
    [[nodiscard]] const std::vector<std::pair<Scheme, QAction*>>& themes() const { return themes_; }
    [[nodiscard]] QMenu* additionMenu() const { return additionMenu_; }
    [[nodiscard]] QMenu* arrangeMenu() const { return arrangeMenu_; }
    /// Those of its actions whose keys count on the canvas and in the outline alone.
    [[nodiscard]] QList<QAction*> orders() const;
    [[nodiscard]] QMenu* recentMenu() const { return recent_; }
    /// Ends with a list of the open windows.
    [[nodiscard]] QMenu* windowMenu() const { return windowMenu_; }
    [[nodiscard]] QMenu* environmentMenu() const { return environmentMenu_; }
    [[nodiscard]] QMenu* profileMenu() const { return profileMenu_; }
    [[nodiscard]] QMenu* viewMenu() const { return viewMenu_; }
    [[nodiscard]] QMenu* deleteViewMenu() const { return deleteViewMenu_; }
    /// All overlays, in the order of the menu.
    [[nodiscard]] QList<QAction*> overlays() const;
    /// Those whose keys count in the code alone.
    [[nodiscard]] QList<QAction*> inCode() const;
    /// All of them, for the palette.
    [[nodiscard]] const QList<QAction*>& all() const { return all_; }
    /// Those that need an open project.
    void setProjectOpen(bool isOpen);
    /// It can be done to a selected service or network, or to whatever is selected.
    [[nodiscard]] bool suits(const QAction* action, bool service, bool network) const;
    /// Switches on what can be done to a selected service or network.
    void setSelected(bool service, bool network);
    /// Switches on what the contract can say of two services.
    void setPairChosen(bool chosen);

private:
    QAction* add(QMenu* menu, const QString& text, const QString& tip,
                 const QKeySequence& shortcut = {}, const QString& icon = {});
    QAction* addToggle(QMenu* menu, const QString& text, const QString& tip,
                       const QKeySequence& shortcut, const QString& icon, bool on);
    /// What can be done to services alone; additions stand apart.
    [[nodiscard]] QList<QAction*> ofServices() const {
        return {duplicate, cut,          copy,        moveTo,       attachTo,
                connectTo, moveToSecret, moveCardsUp, moveCardsDown};
    }
    /// Of a network, or of the tier of a service.
    [[nodiscard]] QList<QAction*> ofTiers() const {
        return {moveTierLeft, moveTierRight, arrangeTier, zoomSelection};
    }
    void makeFile();
    void makeEdit(QUndoStack& stack);
    void makeCode();
    void makeClipboard(QMenu* menu);
    void makeView();
    void makeOverlays(QMenu* view);
    void makeZoom(QMenu* menu);
    void makePanels(QMenu* menu);
    void makeFocus(QMenu* menu);
    void makeArrange(QMenu* menu);
    void makeEnvironments(QMenu* menu);
    void makeViews(QMenu* menu);
    void makeThemes(QMenu* menu);
    void makeDesign();
    void makeTables(QMenu* menu);
    void makeAdditions(QMenu* menu);
    void makeFlows(QMenu* menu);
    void makeWindow();
    void makeHelp();
    void tint();
    void tickTheme();

    QMainWindow& window_;
    const Theme& theme_;
    QMenu* recent_ = nullptr;
    QMenu *additionMenu_ = nullptr, *arrangeMenu_ = nullptr;
    QMenu *environmentMenu_ = nullptr, *profileMenu_ = nullptr;
    QMenu *viewMenu_ = nullptr, *deleteViewMenu_ = nullptr;
    QMenu *flowMenu_ = nullptr, *windowMenu_ = nullptr;
    std::vector<std::pair<Addition, QAction*>> additions_;
    std::vector<std::pair<contract::FlowPolicy, QAction*>> flows_;
    std::vector<std::pair<Scheme, QAction*>> themes_;
    QList<QAction*> all_;
    QList<QAction*> needProject_;
};

} // namespace tw::gui
