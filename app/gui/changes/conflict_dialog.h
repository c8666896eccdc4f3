// Asks what counts after a file was changed here and by another program.
#pragma once

#include "theme/theme.h"

#include <QDialog>

class QPushButton;

namespace tw::gui {

class PatchView;

class ConflictDialog : public QDialog {
    Q_OBJECT

public:
    /// The results of `exec`.
    enum Answer { Later = Rejected, TakeTheirs = Accepted, KeepMine };

    /// `difference` leads from the own text to the one on disk, as a patch.
    ConflictDialog(const QString& file, const QString& difference, const Theme& theme,
                   QWidget* parent);

private:
    PatchView* comparison_;
    QPushButton* compare_;
};

} // namespace tw::gui
