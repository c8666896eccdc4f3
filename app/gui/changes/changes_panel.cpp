#include "changes/changes_panel.h"

#include "conversions.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QVBoxLayout>

namespace tw::gui {

ChangesPanel::ChangesPanel(Workspace& workspace, const Theme& theme, QWidget* parent)
    : QWidget(parent), workspace_(workspace), text_(new PatchView(theme, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(text_);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 8);
    buttons->setSpacing(8);
    auto* copy = new QPushButton(tr("Copy patch"), this);
    auto* save = new QPushButton(tr("Export patch…"), this);
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(save);
    layout->addLayout(buttons);

    text_->setObjectName("changes");
    text_->setAccessibleName(tr("Changes since the last save"));
    text_->setPlaceholderText(tr("Nothing has changed since the last save."));
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(patch()); });
    connect(save, &QPushButton::clicked, this, &ChangesPanel::exportRequested);
    connect(&workspace_, &Workspace::snapshotChanged, this, &ChangesPanel::refresh);
    connect(&workspace_, &Workspace::modifiedChanged, this, &ChangesPanel::refresh);
}

void ChangesPanel::refresh() {
    const QString patch = workspace_.isOpen() ? toQt(workspace_.patch()) : QString();
    text_->setPatch(patch);
    std::size_t added = 0, removed = 0;
    for (const auto& line : QStringView(patch).split('\n')) {
        if (line.startsWith(u"+") && !line.startsWith(u"+++ b/")) ++added;
        if (line.startsWith(u"-") && !line.startsWith(u"--- a/")) ++removed;
    }
    emit counted(added, removed);
}

} // namespace tw::gui
