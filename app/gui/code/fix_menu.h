// The quick fixes of some problems. Beside the menu stands what the one under the pointer would
// change.
#pragma once

#include "canvas/foresight.h"
#include "canvas/preview_bubble.h"
#include "commands.h"
#include "theme/theme.h"

#include <QMenu>
#include <QSet>

#include <map>
#include <vector>

namespace tw::gui {

class FixMenu : public QMenu {
    Q_OBJECT

public:
    FixMenu(Workspace& workspace, Commands& commands, const Theme& theme, QWidget* parent);
    /// Takes what is there out, and puts the fixes below captions, their findings. A finding
    /// without a fix is a caption alone. Of very many findings the first, and how many more.
    void fill(const std::vector<facts::Finding>& findings);
    /// Fills, and opens. `around`: the place in question, in global coordinates.
    void offer(const std::vector<facts::Finding>& findings, const QRect& around);
    /// Some fix can be carried out.
    [[nodiscard]] static bool hasFix(const facts::Finding& finding);
    /// Shows what a fix would change, beside a place in global coordinates; without the menu.
    void preview(const facts::Fix& fix, const QRect& around);
    void hidePreview();
    /// Null until there was something to show.
    [[nodiscard]] PreviewBubble* bubble() const { return bubble_; }

private:
    void addHeading(const facts::Finding& finding);
    void addFix(const facts::Fix& fix);
    /// How many problems more there are than a menu has room for.
    void addRest(std::size_t count);
    void previewOf(const QAction* action);
    /// Shows it as soon as it is known; `note` is told first.
    void foresee(const facts::Fix& fix, const QRect& around, const Foresight::Tell& note);
    void showBubble(const Consequences& what);
    /// With the menu that it is part of.
    [[nodiscard]] QRect place() const;

    Commands& commands_;
    const Theme& theme_;
    Foresight foresight_;
    PreviewBubble* bubble_ = nullptr; ///< a child of the window
    std::map<const QAction*, facts::Fix> offered_;
    QSet<QString> titles_; ///< of what is offered
    std::map<const QAction*, Consequences> known_;
    std::pair<const QAction*, Foreseen> last_; ///< the answer that came last
    Phrase title_;                             ///< of what the bubble is about
    QRect around_;
};

} // namespace tw::gui
