// What has changed since the last save, as a patch.
#pragma once

#include "changes/patch_view.h"
#include "row_menu.h"
#include "workspace/workspace.h"

#include <QTextBlock>
#include <QWidget>

namespace tw::gui {

class ChangesPanel : public QWidget {
    Q_OBJECT

public:
    ChangesPanel(Workspace& workspace, const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QString patch() const { return text_->toPlainText(); }

signals:
    void counted(std::size_t added, std::size_t removed);
    void exportRequested();
    /// The menu of a line is about to open.
    void menuOpening(QMenu& menu, const tw::gui::RowSubject& about);

private:
    void refresh();
    /// At a place of the viewport, or at the cursor.
    void openMenu(const std::optional<QPoint>& at);
    /// Where the text now has a line of the patch, or what stands below one that is gone.
    [[nodiscard]] std::optional<text::Location> placeOf(QTextBlock line) const;

    Workspace& workspace_;
    PatchView* text_;
};

} // namespace tw::gui
