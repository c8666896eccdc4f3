#include "window/start_page.h"

#include "theme/icons.h"
#include "window/recent_files.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tw::gui {

StartPage::StartPage(QWidget* parent) : QWidget(parent), recent_(new QVBoxLayout) {
    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto* icon = new QLabel;
    icon->setPixmap(tintedPixmap(QStringLiteral("tierwright"), Qt::black, 72, devicePixelRatioF()));
    outer->addWidget(icon, 0, Qt::AlignHCenter);
    outer->addSpacing(8);
    auto* title = new QLabel(tr("Open a Docker Compose project"));
    title->setProperty("role", "title");
    outer->addWidget(title, 0, Qt::AlignHCenter);
    auto* hint = new QLabel(tr("Choose a compose file, or drop one or several here."));
    hint->setProperty("role", "dim");
    outer->addWidget(hint, 0, Qt::AlignHCenter);
    outer->addSpacing(12);
    auto* open = new QPushButton(tr("Open…"));
    open->setProperty("primary", true);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    outer->addWidget(open, 0, Qt::AlignHCenter);
    outer->addSpacing(20);
    outer->addLayout(recent_);
    outer->addStretch(3);
}

void StartPage::setRecent(const QList<QStringList>& projects) {
    while (QLayoutItem* item = recent_->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    for (const QStringList& files : projects) {
        auto* link = new QPushButton(recentTitle(files));
        link->setProperty("link", true);
        link->setToolTip(files.join('\n'));
        connect(link, &QPushButton::clicked, this, [this, files] { emit projectRequested(files); });
        recent_->addWidget(link, 0, Qt::AlignHCenter);
    }
}

} // namespace tw::gui
