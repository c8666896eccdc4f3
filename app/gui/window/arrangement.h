// What windows show and how their views share out the room, kept in the settings from one run to
// the next.
#pragma once

#include "theme/theme.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace tw::gui {

/// What is empty stays as it is without settings.
struct Arrangement {
    QByteArray window;          ///< as of QWidget::saveGeometry
    QByteArray columns, middle; ///< as of QSplitter::saveState
    int tab = 0;                ///< of the views at the bottom
    int historyWidth = 260;
    bool historyLeft = false;
    bool historyOpen = false;
    std::optional<QStringList> overlays; ///< names of those that are on
    Scheme scheme = Scheme::System;

    /// Of the window that was closed last.
    [[nodiscard]] static Arrangement kept();
    void keep() const;
};

} // namespace tw::gui
