// All places that name one thing.
#pragma once

#include "analysis/analysis.h"
#include "assist/references.h"

#include <QMenu>

namespace tw::gui {

/// Deletes itself when it is closed. The first action is a heading.
class ReferenceMenu : public QMenu {
    Q_OBJECT

public:
    ReferenceMenu(const analysis::Snapshot& snapshot, const assist::References& references,
                  QWidget* parent);

signals:
    void chosen(const tw::text::Location& location);

private:
    void addPlace(const text::Source& source, const text::Location& place, bool isDeclaration);
};

} // namespace tw::gui
