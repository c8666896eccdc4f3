#include "changes/conflict_dialog.h"

#include "changes/patch_view.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tw::gui {

ConflictDialog::ConflictDialog(const QString& file, const QString& difference, const Theme& theme,
                               QWidget* parent)
    : QDialog(parent),
      comparison_(new PatchView(theme, this)),
      compare_(new QPushButton(tr("&Compare"), this)) {
    setWindowTitle(tr("Changed on disk"));
    auto* layout = new QVBoxLayout(this);
    auto* what = new QLabel(tr("%1 was changed by another program, and here as well.").arg(file));
    what->setWordWrap(true);
    auto* hint = new QLabel(tr("Taking the text from disk can be undone."));
    hint->setProperty("role", "dim");
    layout->addWidget(what);
    layout->addWidget(hint);
    auto* sides = new QLabel(tr("− here · + on disk"));
    sides->setProperty("role", "dim");
    sides->hide();
    layout->addWidget(sides);
    layout->addWidget(comparison_, 1);

    constexpr QSize legible(720, 320);
    comparison_->setMinimumSize(legible);
    comparison_->setAccessibleName(tr("From the text here to the text on disk"));
    comparison_->setPatch(difference);
    comparison_->hide();

    auto* buttons = new QDialogButtonBox(this);
    QPushButton* keep = buttons->addButton(tr("&Keep mine"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("&Take the text from disk"), QDialogButtonBox::AcceptRole);
    buttons->addButton(compare_, QDialogButtonBox::ActionRole);
    QPushButton* later = buttons->addButton(tr("Decide &later"), QDialogButtonBox::RejectRole);
    later->setToolTip(tr("Nothing is changed here or on disk; saving asks again"));
    keep->setDefault(true);
    keep->setFocus(); // or the first button has the focus, and becomes the default one
    compare_->setEnabled(!difference.isEmpty());
    compare_->setToolTip(tr("Show what leads from the text here to the text on disk"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, [this] { done(KeepMine); });
    connect(compare_, &QPushButton::clicked, this, [this, sides] {
        comparison_->setVisible(!comparison_->isVisible());
        sides->setVisible(comparison_->isVisible());
        adjustSize();
    });
}

} // namespace tw::gui
