// The quick fixes of a line. Beside the menu stands what the one under the pointer would change.
#pragma once

#include "canvas/preview_bubble.h"
#include "commands.h"
#include "theme/theme.h"

#include <QMenu>

#include <map>
#include <vector>

namespace tw::gui {

class FixMenu : public QMenu {
    Q_OBJECT

public:
    FixMenu(Workspace& workspace, Commands& commands, const Theme& theme, QWidget* parent);
    /// `around`: the place in question, in global coordinates.
    void offer(const std::vector<facts::Finding>& findings, const QRect& around);
    /// Some fix can be carried out.
    [[nodiscard]] static bool hasFix(const facts::Finding& finding);
    [[nodiscard]] PreviewBubble* bubble() const { return bubble_; }

private:
    void addHeading(const facts::Finding& finding);
    void addFix(const facts::Fix& fix);
    [[nodiscard]] bool isOffered(const facts::Fix& fix) const;
    void preview(const QAction* action);
    void placeBubble();

    Workspace& workspace_;
    Commands& commands_;
    const Theme& theme_;
    PreviewBubble* bubble_ = nullptr; ///< a child of the window
    std::map<const QAction*, facts::Fix> offered_;
    std::map<const QAction*, Consequences> known_;
};

} // namespace tw::gui
