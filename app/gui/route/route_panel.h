// What becomes of a request: which router takes it and why, and where it goes.
#pragma once

#include "row_menu.h"
#include "selection.h"
#include "theme/theme.h"
#include "traefik/question.h"
#include "workspace/workspace.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QStackedLayout;

namespace tw::gui {

class RouteAnswer;
class RouteQuery;

class RoutePanel : public QWidget {
    Q_OBJECT

public:
    RoutePanel(Workspace& workspace, Selection& selection, const Theme& theme,
               QWidget* parent = nullptr);
    /// Goes to the line in which the URL is typed.
    void startTyping();
    /// What was asked last and is answered now.
    [[nodiscard]] const std::optional<traefik::Question>& traced() const { return traced_; }
    /// Asks a question, or takes back the one that was asked.
    void trace(const std::optional<traefik::Question>& question);
    [[nodiscard]] const std::vector<traefik::Route>& hops() const { return hops_; }
    [[nodiscard]] RouteQuery& query() { return *query_; }
    [[nodiscard]] RouteAnswer& answer() { return *answer_; }

signals:
    /// An answer, also after each change of the files; none when the question was taken back.
    void answered(const std::vector<tw::traefik::Route>& hops);
    void jumpTo(const tw::text::Location& location);
    /// The menu of a step is about to open.
    void menuOpening(QMenu& menu, const tw::gui::RowSubject& about);

private:
    QWidget* buildHints();
    void ask();
    void clear();
    void follow();
    void showAnswer(const analysis::SnapshotPtr& snapshot);
    void showError(const QString& text);
    void showHints(const analysis::Snapshot& snapshot);

    Workspace& workspace_;
    Selection& selection_;
    RouteQuery* query_;
    RouteAnswer* answer_;
    QLabel* error_;
    QLabel* hint_;
    QWidget* examples_;
    QStackedLayout* pages_;
    std::optional<traefik::Request> request_; ///< that was asked for last
    std::optional<traefik::Question> traced_; ///< as it was typed
    std::vector<traefik::Route> hops_;
};

} // namespace tw::gui
