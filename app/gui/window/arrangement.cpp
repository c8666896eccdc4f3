#include "window/arrangement.h"

#include <QSettings>

namespace tw::gui {
namespace {

constexpr auto group = "arrangement";
constexpr auto windowKey = "window", columnsKey = "columns", middleKey = "middle", tabKey = "tab",
               historyWidthKey = "historyWidth", historyLeftKey = "historyLeft";

} // namespace

Arrangement Arrangement::kept() {
    Arrangement found;
    QSettings settings;
    settings.beginGroup(group);
    found.window = settings.value(windowKey).toByteArray();
    found.columns = settings.value(columnsKey).toByteArray();
    found.middle = settings.value(middleKey).toByteArray();
    found.tab = settings.value(tabKey, found.tab).toInt();
    found.historyWidth = settings.value(historyWidthKey, found.historyWidth).toInt();
    found.historyLeft = settings.value(historyLeftKey, found.historyLeft).toBool();
    return found;
}

void Arrangement::keep() const {
    QSettings settings;
    settings.beginGroup(group);
    settings.setValue(windowKey, window);
    settings.setValue(columnsKey, columns);
    settings.setValue(middleKey, middle);
    settings.setValue(tabKey, tab);
    settings.setValue(historyWidthKey, historyWidth);
    settings.setValue(historyLeftKey, historyLeft);
}

} // namespace tw::gui
