// All findings, with a way to each place and a button for each fix.
#pragma once

#include "canvas/long_work.h"
#include "commands.h"
#include "problems/consequence_bar.h"
#include "problems/problems_model.h"
#include "row_menu.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace tw::gui {

class FixMenu;

class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    ProblemsPanel(Workspace& workspace, Selection& selection, Commands& commands,
                  const Theme& theme, QWidget* parent = nullptr);
    /// Carries out all fixes that cannot break anything, after showing them.
    void fixAllSafe();
    void applyFix(int row);
    /// Offers the fixes of the current row.
    void showFixes();
    [[nodiscard]] QTableView* table() const { return table_; }
    [[nodiscard]] std::size_t safeFixes() const;
    /// Of all problems that are not waived.
    [[nodiscard]] std::size_t count() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void jumpTo(const tw::text::Location& location);
    void safeFixesChanged(std::size_t count);
    /// A menu opens for a row; whoever knows the ways to what it is about may add them.
    void menuOpening(QMenu& menu, const tw::gui::RowSubject& about);

private:
    void rebuild(const analysis::SnapshotPtr& snapshot);
    /// Gives messages the room, and what does not fit a second line.
    void fit();
    void jump(const QModelIndex& index);
    void fillMenu(QMenu& menu, const QModelIndex& cell);
    void previewFix(int row, const QRect& button);
    void endPreview();
    [[nodiscard]] Foreseen foresee(const std::vector<facts::Fix>& fixes);
    /// True if the user wants all of it.
    [[nodiscard]] bool askFor(const std::vector<facts::Fix>& fixes,
                              const analysis::Preview& preview);

    Workspace& workspace_;
    Selection& selection_;
    Commands& commands_;
    const Theme& theme_;
    ProblemsModel* model_;
    QTableView* table_;
    QLabel* empty_;
    QStackedLayout* pages_;
    ConsequenceBar* consequences_;
    QPushButton* fixSafe_;
    FixMenu* fixes_;
    QRect pondered_; ///< the button whose fix is previewed
};

} // namespace tw::gui
