#include "route/route_history.h"

#include <QSettings>

namespace tw::gui {
namespace {

constexpr int mostUrls = 20;
constexpr auto historyKey = "routeHistory";

} // namespace

QStringList routeHistory() {
    return QSettings().value(historyKey).toStringList();
}

void addToRouteHistory(const QString& url) {
    QStringList urls = routeHistory();
    urls.removeAll(url);
    urls.prepend(url);
    QSettings().setValue(historyKey, QStringList(urls.mid(0, mostUrls)));
}

} // namespace tw::gui
