// The command line of `tierwright`.
#pragma once

#include "analysis/analysis.h"
#include "export/picture_export.h"
#include "theme/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace tw::gui {

struct CommandLine {
    analysis::OpenRequest request;
    bool hasProject = false; ///< files were named
    bool readOnly = false;
    Scheme scheme = Scheme::System;
    std::optional<ExportOptions> exported;
    QString screenshot;            ///< grab the window into this file and leave
    QString screenshotSelection;   ///< key of what is selected in the screenshot
    QStringList screenshotActions; ///< texts of actions that are carried out before it
    QSize screenshotSize;          ///< of the window; invalid: as it is
};

/// Shows help or version, or complains, and ends the program where that is asked for.
[[nodiscard]] CommandLine readCommandLine(const QStringList& arguments);
/// A request for files, in today's environment.
[[nodiscard]] analysis::OpenRequest requestFor(const QStringList& files);
[[nodiscard]] bool isExport(int argc, char** argv);

} // namespace tw::gui
