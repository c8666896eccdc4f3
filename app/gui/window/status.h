// The status bar: contract, counts, cursor, zoom.
#pragma once

#include "analysis/analysis.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace tw::gui {

class Status : public QObject {
    Q_OBJECT

public:
    explicit Status(QStatusBar& bar);
    void show(const analysis::Snapshot& snapshot);
    void showCursor(int line, int column);
    void showZoom(double factor);

private:
    QLabel *contract_, *counts_, *cursor_, *zoom_;
};

} // namespace tw::gui
