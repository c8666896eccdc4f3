// The URLs that were asked for, the last one first.
#pragma once

#include <QStringList>

namespace tw::gui {

[[nodiscard]] QStringList routeHistory();
void addToRouteHistory(const QString& url);

} // namespace tw::gui
