// What has changed since the last save, as a patch.
#pragma once

#include "theme/theme.h"
#include "workspace/workspace.h"

#include <QPlainTextEdit>
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

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void paintLines();

    Workspace& workspace_;
    const Theme& theme_;
    QPlainTextEdit* text_;
};

} // namespace tw::gui
