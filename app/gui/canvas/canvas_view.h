// The canvas: shows the picture, and turns mouse and keys into selection and gestures.
#pragma once

#include "canvas/arranging.h"
#include "canvas/canvas_part.h"
#include "canvas/canvas_scene.h"
#include "canvas/dot_grid.h"
#include "canvas/drag_gesture.h"
#include "canvas/tier_gesture.h"
#include "commands.h"
#include "connect/connect_gesture.h"
#include "overlays/legend.h"
#include "theme/theme.h"

#include <QGraphicsView>
#include <QTimer>

#include <functional>

class QMenu;

namespace tw::gui {

/// Which questions the canvas answers; all of them may be on together.
struct Overlays {
    bool reachability = true; ///< of the selected service
    bool published = true;
    bool dependencies = false;
    bool blast = false; ///< of a break-in at the selected service
    bool flows = false;
    bool routes = false;
    bool dnsNames = false;     ///< of the selected service; without one, those that clash
    bool sinceOpening = false; ///< what has changed
    bool sinceCommit = false;  ///< instead of `sinceOpening`
    bool legend = true;
    bool focus = false; ///< only the neighbourhood of the selection
    bool minimap = true;
};

class FindBar;
class Minimap;

class CanvasView : public QGraphicsView {
    Q_OBJECT

public:
    CanvasView(Workspace& workspace, Selection& selection, Commands& commands, const Theme& theme,
               QWidget* parent = nullptr);

    [[nodiscard]] double zoom() const { return transform().m11(); }
    void setZoom(double factor);
    void zoomIn() { setZoom(zoom() * 1.25); }
    void zoomOut() { setZoom(zoom() / 1.25); }
    /// What is at a place of the viewport stays there, as far as there is room.
    void zoomAround(double factor, QPointF viewPoint);
    /// What is selected in sight, but never larger than 100 %.
    void zoomToSelection();
    /// Everything in sight, but never larger than 100 %.
    void fit();
    /// Like fit, but never so small that names cannot be read; then from the top left.
    void fitReadable();
    void setOverlays(const Overlays& overlays);
    /// The state of the last commit, or why there is none (empty: it is being read).
    void setCommitted(const analysis::SnapshotPtr& committed, const QString& problem);
    [[nodiscard]] const Overlays& overlays() const { return overlays_; }
    [[nodiscard]] CanvasScene& canvas() { return *scene_; }
    [[nodiscard]] Workspace& workspace() { return workspace_; }
    [[nodiscard]] Selection& selection() { return selection_; }
    [[nodiscard]] Commands& commands() { return commands_; }
    /// Fills a menu with what can be done to a selection, which need not be the window's.
    using MenuFiller = std::function<void(QMenu& menu, const Selection& selection)>;
    void setMenuFiller(MenuFiller filler) { menuFiller_ = std::move(filler); }
    [[nodiscard]] const MenuFiller& menuFiller() const { return menuFiller_; }
    /// The same for what cannot be selected.
    using PartMenuFiller = std::function<void(QMenu& menu, const CanvasPart& part)>;
    void setPartMenuFiller(PartMenuFiller filler) { partMenuFiller_ = std::move(filler); }
    [[nodiscard]] const PartMenuFiller& partMenuFiller() const { return partMenuFiller_; }
    [[nodiscard]] const picture::Marks& marks() const { return marks_; }
    /// What the overlays that are on ask about now.
    [[nodiscard]] picture::Overlays question() const;
    /// Above the changes in a legend: since when; empty where they are not shown.
    [[nodiscard]] QString changesCaption() const;
    [[nodiscard]] Legend& legend();
    /// How a request ends whose way is lit; nothing: none is.
    void setTraced(std::optional<picture::Tone> tone);
    /// Opens the search; what is not found fades until it is closed.
    void find(const QString& text = {});
    /// What the search asks for; empty while it is closed.
    [[nodiscard]] QString query() const;
    /// Searches without a step to what is found, and without the keyboard.
    void setQuery(const QString& query);
    /// Collapses or expands a tier; an undo step.
    void toggleCollapsed(const NetworkName& tier);
    /// The same for the tier of the selection.
    void toggleCollapsed();
    /// Expands all tiers, or collapses all if none is collapsed.
    void toggleAllCollapsed();
    [[nodiscard]] const DragGesture* gesture() const { return gesture_; }
    [[nodiscard]] const TierGesture& tierGesture() const { return tierGesture_; }
    [[nodiscard]] Arranging arranging() { return {*scene_, workspace_, commands_}; }
    /// The tier that is selected, or in which the selected card or pill is.
    [[nodiscard]] std::optional<NetworkName> tierOfSelection() const;
    [[nodiscard]] ConnectGesture& connecting() { return *connecting_; }
    [[nodiscard]] QPoint viewPoint(const QString& key) const; ///< middle of an item
    /// Where a menu of the selection opens, in global coordinates; without one, in the middle.
    [[nodiscard]] QPoint menuPoint() const;
    /// Where an item's name stands, in global coordinates; without such an item, the top middle.
    [[nodiscard]] QRect nameRect(const QString& key) const;
    void reveal(const QString& key);
    /// All cards.
    void selectAll();
    /// The cards that are not selected, instead of those that are.
    void invertSelection();
    /// Those of the keys that are on the canvas, or hidden in a collapsed tier.
    [[nodiscard]] QStringList existing(QStringList keys) const;

signals:
    void rebuilt();      ///< the scene has new items
    void looksChanged(); ///< marks, or what is selected or faded
    void zoomChanged(double factor);
    void activated();    ///< Enter on a selected item
    void renameWanted(); ///< of what is selected, where it stands
    void escaped();      ///< Esc, with nothing to take back
    /// A menu for the selection is wanted at a place in global coordinates.
    void menuRequested(QPoint at);
    /// The same for what is not selected.
    void partMenuRequested(const tw::gui::CanvasPart& part, QPoint at);
    /// A click on a card's count of problems, which is there in global coordinates.
    void problemsAsked(const QRect& around);
    /// A connection was drawn; what it means is to be asked at a place in global coordinates.
    void connectionAsked(const tw::gui::Connection& connection, QPoint at);
    /// The selected services are to be connected with something.
    void connectionWanted();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    /// What to do with a project that has nothing in it.
    void paintHint(QPainter& painter) const;
    void rebuild();
    void restyle();
    void newGesture();
    void showLooks();
    void showLegend();
    /// What a box on the canvas must not hide.
    [[nodiscard]] Sight sight() const;
    void placeLegend(Legend::Move how);
    /// The state that changes are shown since; null where none is asked for, or known.
    [[nodiscard]] analysis::SnapshotPtr earlier() const;
    [[nodiscard]] QString changesHint() const;
    void noteFrame();
    void noteFitted(bool wholly);
    [[nodiscard]] QString tipAt(QPointF point) const;
    [[nodiscard]] std::optional<CanvasPart> partAt(QPointF point) const;
    /// Keys of what stays in sight; nothing: all of it.
    [[nodiscard]] std::optional<std::set<std::string>> inSight() const;
    [[nodiscard]] QStringList matches() const;
    void search();
    void stepMatch(int by);
    void showMatchCount(const QStringList& matches);
    void placeBoxes();
    void collapse(std::set<NetworkName> tiers, const QString& title);
    void startDrag(QPoint point);
    void hover(QPointF scenePoint);
    [[nodiscard]] bool isHandle(const TierItem& tier, QPointF scenePoint) const;
    void dropTier();
    /// The item of a key, or the collapsed tier in which it is hidden; null if it is not there.
    [[nodiscard]] CanvasItem* itemShowing(const QString& key) const;
    /// Follows two fingers; false for other events.
    bool pinched(QEvent* event);
    void pressMember(CanvasItem* item, QMouseEvent* event);
    void toggleSelected(const QString& key);
    void selectRubberBand(bool extend);
    void askForProblems(QPoint point);
    void step(int key, bool extend);
    void beginPan(QPoint at);
    [[nodiscard]] bool isDragging() const;
    void cancelGesture();
    void followModifiers(Qt::KeyboardModifiers modifiers);

    Workspace& workspace_;
    Selection& selection_;
    Commands& commands_;
    const Theme& theme_;
    MenuFiller menuFiller_;
    PartMenuFiller partMenuFiller_;
    CanvasScene* scene_;
    DragGesture* gesture_ = nullptr;
    TierGesture tierGesture_;
    ConnectGesture* connecting_;
    Overlays overlays_;
    analysis::SnapshotPtr committed_;
    QString committedProblem_;
    picture::Marks marks_;
    std::optional<picture::Tone> traced_;
    /// What the scene was made of.
    struct Shown {
        analysis::SnapshotPtr snapshot;
        analysis::SnapshotPtr earlier; ///< whose services are shown as ghosts
        picture::Layout layout;
        const Tokens* tokens = nullptr;
        friend bool operator==(const Shown&, const Shown&) = default;
    } shown_;
    DotGrid dots_;
    Legend* legend_;
    QTimer moved_; ///< runs while the view moves
    FindBar* findBar_;
    Minimap* minimap_;
    QPoint pressed_, panFrom_;
    QString pressedKey_;
    QRectF rubber_;
    bool panning_ = false;
    bool space_ = false;
    bool overHandle_ = false; ///< the pointer says that a tier can be dragged
    /// What is in sight.
    struct Place {
        QTransform transform;
        int across = 0, down = 0;
        friend bool operator==(const Place&, const Place&) = default;
    };
    [[nodiscard]] Place place() const;
    Place fittedPlace_;
    bool fitted_ = false;
    bool wholly_ = false; ///< fitted however small that made it
    bool framed_ = false; ///< the first frame is painted
};

} // namespace tw::gui
