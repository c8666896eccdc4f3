// Asks how the canvas is to be written as a picture, and writes it.
#pragma once

#include "export/picture_export.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace tw::gui {

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `hasSelection`: the selection alone may be drawn.
    ExportDialog(bool hasSelection, QWidget* parent);
    /// All but the path.
    [[nodiscard]] ExportOptions options() const;
    [[nodiscard]] bool onlySelection() const;

private:
    void adjust();

    QComboBox *format_, *extent_, *scale_;
    QCheckBox *transparent_, *foot_;
};

/// Why it failed; empty if it went well or the user thought better of it.
[[nodiscard]] QString exportByDialog(QWidget& parent, SheetSource source, const Tokens& tokens);

} // namespace tw::gui
