#include "window/arrangement.h"

#include <QSettings>

namespace tw::gui {
namespace {

constexpr auto group = "arrangement";
constexpr auto windowKey = "window", columnsKey = "columns", middleKey = "middle", tabKey = "tab",
               historyWidthKey = "historyWidth", historyLeftKey = "historyLeft",
               historyOpenKey = "historyOpen", overlaysKey = "overlays", schemeKey = "scheme";

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
    found.historyOpen = settings.value(historyOpenKey, found.historyOpen).toBool();
    if (settings.contains(overlaysKey)) found.overlays = settings.value(overlaysKey).toStringList();
    const int scheme = settings.value(schemeKey, 0).toInt();
    if (scheme > 0 && scheme <= static_cast<int>(Scheme::DarkContrast))
        found.scheme = static_cast<Scheme>(scheme);
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
    settings.setValue(historyOpenKey, historyOpen);
    if (overlays) settings.setValue(overlaysKey, *overlays);
    settings.setValue(schemeKey, static_cast<int>(scheme));
}

} // namespace tw::gui
