// What has changed since the last save, as a patch.
#pragma once

#include "changes/patch_view.h"
#include "workspace/workspace.h"

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

private:
    void refresh();

    Workspace& workspace_;
    PatchView* text_;
};

} // namespace tw::gui
