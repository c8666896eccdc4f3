// A window with a project: puts the views together and connects them.
#pragma once

#include "canvas/canvas_view.h"
#include "canvas/route_overlay.h"
#include "changes/changes_panel.h"
#include "code/code_panel.h"
#include "commands.h"
#include "connect/connect_menu.h"
#include "export/sheet.h"
#include "inspector/inspector_panel.h"
#include "outline/outline_panel.h"
#include "problems/problems_panel.h"
#include "route/route_panel.h"
#include "selection.h"
#include "tables/tables.h"
#include "verbs/clipboard.h"
#include "verbs/place_menu.h"
#include "verbs/verbs.h"
#include "window/actions.h"
#include "window/arrangement.h"
#include "window/start_page.h"
#include "window/status.h"
#include "workspace/committed_state.h"
#include "workspace/recovery.h"
#include "workspace/workspace.h"

#include <QLabel>
#include <QMainWindow>

#include <deque>

class QActionGroup;
class QDockWidget;
class QSplitter;
class QStackedWidget;

namespace tw::gui {

class CommandPalette;
class EnvironmentSwitcher;
class FileDialogs;
class FixMenu;
class ToolBar;
class ViewSwitcher;
class Windows;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Made by `Windows::add`.
    MainWindow(Windows& windows, std::unique_ptr<text::Disk> disk);
    ~MainWindow() override;

    /// Opens a project; says why if it cannot be opened.
    bool openProject(const analysis::OpenRequest& request);
    bool openFiles(const QStringList& files);
    bool save();
    /// Asks what becomes of unsaved changes, if there are any. False: nothing may happen to them.
    [[nodiscard]] bool mayDiscard();
    /// Unsaved changes are lost.
    void closeUnasked();
    /// Shows the window, before all others.
    void bringToFront();
    /// Puts work in place that a crash left; the project is open.
    void bringBack(const Recovery::Left& left);
    /// Folder and file of what is open, and the whole path; empty if nothing is.
    [[nodiscard]] QString projectName() const;
    [[nodiscard]] QString projectPath() const;

    [[nodiscard]] Workspace& workspace() { return workspace_; }
    [[nodiscard]] Selection& selection() { return whole().selection_; }
    [[nodiscard]] Commands& commands() { return *whole().commands_; }
    [[nodiscard]] CanvasView& canvas() { return *whole().canvas_; }
    [[nodiscard]] CodePanel& code() { return *whole().code_; }
    [[nodiscard]] ProblemsPanel& problems() { return *whole().problems_; }
    [[nodiscard]] ChangesPanel& changes() { return *whole().changes_; }
    [[nodiscard]] RoutePanel& route() { return *whole().route_; }
    [[nodiscard]] Tables& tables() { return *whole().tables_; }
    [[nodiscard]] Actions& actionList() { return *whole().actions_; }
    [[nodiscard]] ViewSwitcher& views() { return *whole().views_; }
    [[nodiscard]] CommittedState& committed() { return *whole().committed_; }
    [[nodiscard]] EnvironmentSwitcher& environments() { return *whole().environments_; }
    [[nodiscard]] QString notice() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// The first frame needs the canvas and the tool bar; all else is built after it, or when
    /// somebody asks for it.
    MainWindow& whole();
    void buildViews();
    void buildFurtherViews();
    QWidget* buildCenter(QWidget* page);
    void buildBottom();
    QWidget* buildNotice(QWidget* parent);
    void connectFile();
    void connectWindows();
    void connectView();
    void connectCode();
    void connectArranging();
    void connectChanges();
    void connectSavedViews();
    void connectDesign();
    void connectViews();
    void connectRoute();
    void showSnapshot(const analysis::SnapshotPtr& snapshot);
    void showCounts(const analysis::Snapshot& snapshot);
    void showTitle();
    void showReadOnly(bool readOnly);
    void setFullScreen(bool on);
    void showNotice(const QString& text, bool passing);
    void showTab(QWidget* tab);
    void visit(const text::Location& place);
    void showHistory(bool shown);
    void updateTabs();
    void keepArrangement();
    /// Shows again what was shown at the end of the last run.
    void takeUpArrangement();
    void askConflict(text::FileId file);
    /// What goes to paper: the canvas as it is. `only` is the selection, if there is one.
    [[nodiscard]] SheetSource sheetSource() const;
    [[nodiscard]] CommandPalette& commandPalette();
    void openPalette();
    void connectMenus();
    /// Of the selection.
    void openMenu(QPoint at);
    void openPartMenu(const CanvasPart& part, QPoint at);
    /// Of the current row: the Internet and the host cannot be selected.
    void openOutlineMenu(QPoint at);
    void fillPartMenu(QMenu& menu, const CanvasPart& part);
    /// What can be done with a selection, which need not be the window's.
    void fillMenu(QMenu& menu, const Selection& selection, FixMenu& fixes);
    /// Ways from a row to what it is about.
    void addWays(QMenu& menu, const RowSubject& about);
    /// What can be done with a row of any table or list.
    void fillRowMenu(QMenu& menu, const RowSubject& about);
    void addFixes(QMenu& menu, const Selection& about, FixMenu& fixes);
    void showOnCanvas(const QString& key);
    [[nodiscard]] QAction* overlayOf(picture::Sign sign) const;
    [[nodiscard]] FixMenu& fixMenu();
    /// Of what has the focus: the row of the problems, the selection, or the line of the code.
    void showFixes();
    void offerFixes(const QRect& around);
    [[nodiscard]] QRect placeOf(const QString& key);
    void offerPlaces(const PlaceOffer& offer);
    /// Asks with whom the selected services are to be connected.
    void chooseConnection();
    void chooseMove();
    void chooseAttachment();
    /// Which variable of the selected service is to become a secret.
    void chooseVariable();
    void showHelp();
    /// Keys of services and networks that are in the project.
    [[nodiscard]] QStringList existing(QStringList keys) const;
    void refreshRecent();
    /// With Ctrl in a window of its own.
    void openRecent(const QStringList& files);
    void listWindows();

    Windows& windows_;
    Theme& theme_;
    Arrangement arrangement_; ///< as it was at the end of the last run
    Workspace workspace_;
    Selection selection_;
    Commands* commands_;
    Actions* actions_;
    Verbs* verbs_;
    Clipboard* clipboard_;
    PlaceMenu* places_;
    ConnectMenu* connections_;
    Status* status_;
    QStackedWidget* pages_ = nullptr;
    StartPage* start_ = nullptr;
    CanvasView* canvas_ = nullptr;
    OutlinePanel* outline_ = nullptr;
    InspectorPanel* inspector_ = nullptr;
    ProblemsPanel* problems_ = nullptr;
    CodePanel* code_ = nullptr;
    ChangesPanel* changes_ = nullptr;
    RoutePanel* route_ = nullptr;
    Tables* tables_ = nullptr;
    QSplitter *columns_ = nullptr, *middle_ = nullptr;
    QFrame *outlinePlace_ = nullptr, *inspectorPlace_ = nullptr, *bottomPlace_ = nullptr;
    QTabWidget* bottom_ = nullptr;
    QDockWidget* history_ = nullptr; ///< made when it is first asked for
    QFrame* noticeBar_ = nullptr;
    QLabel* noticeText_ = nullptr;
    QTimer noticeTimer_;
    ToolBar* bar_ = nullptr;
    EnvironmentSwitcher* environments_;
    CommittedState* committed_;
    ViewSwitcher* views_ = nullptr;
    CommandPalette* palette_ = nullptr;
    FixMenu* fixes_ = nullptr;           ///< of the selection; made when it is first asked for
    QActionGroup* windowList_ = nullptr; ///< entries of the menu
    std::deque<text::FileId> conflicts_; ///< the first one is being asked about
    std::size_t addedLines_ = 0, removedLines_ = 0;
    bool whole_ = false, asked_ = false; ///< asked: may be closed
};

} // namespace tw::gui
