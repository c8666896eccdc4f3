// The steps of a request as a list; each leads to where it is written.
#pragma once

#include "report/route_lines.h"
#include "theme/theme.h"

#include <QTreeWidget>

namespace tw::gui {

class RouteAnswer : public QTreeWidget {
    Q_OBJECT

public:
    explicit RouteAnswer(const Theme& theme, QWidget* parent = nullptr);
    /// What a row says.
    [[nodiscard]] const report::RouteLine& line(const QModelIndex& row) const {
        return lines_[static_cast<std::size_t>(row.row())];
    }
    void show(const facts::Facts& facts, const std::vector<traefik::Route>& hops);

signals:
    void chosen(const tw::report::RouteLine& line);

private:
    void addLine(const facts::Facts& facts, const report::RouteLine& line, bool isFirst);
    void paint();
    void choose(QTreeWidgetItem* item);

    const Theme& theme_;
    std::vector<report::RouteLine> lines_; ///< of the rows, in their order
};

} // namespace tw::gui
