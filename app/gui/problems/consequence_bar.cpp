#include "problems/consequence_bar.h"

#include "canvas/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace tw::gui {
namespace {

QString explanation(facts::Consequence consequence) {
    switch (consequence) {
    case facts::Consequence::ComposeRefuses:
        return ConsequenceBar::tr("Docker Compose does not read the project");
    case facts::Consequence::EngineRefuses:
        return ConsequenceBar::tr("Compose reads it, and the Docker Engine does not start it");
    case facts::Consequence::Surprise:
        return ConsequenceBar::tr("It runs, and silently does something else than is written");
    case facts::Consequence::Broken: break;
    }
    return ConsequenceBar::tr("It runs as written, against the contract or good practice");
}

} // namespace

ConsequenceBar::ConsequenceBar(ProblemsModel& model, const Theme& theme, QWidget* parent)
    : QWidget(parent), model_(model), theme_(theme) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    setAccessibleName(tr("Consequences"));
    using enum facts::Consequence;
    add({});
    for (const auto consequence : {ComposeRefuses, EngineRefuses, Surprise, Broken})
        add(consequence);
    layout->addStretch();
    connect(&buttons_, &QButtonGroup::idClicked, this,
            [this](int id) { model_.showOnly(kinds_[static_cast<std::size_t>(id)]); });
    connect(&theme_, &Theme::changed, this, &ConsequenceBar::refresh);
}

void ConsequenceBar::add(std::optional<facts::Consequence> consequence) {
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setChecked(!consequence);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty("choice", true);
    button->setObjectName(QStringLiteral("consequence%1").arg(kinds_.size()));
    button->setToolTip(consequence ? explanation(*consequence) : tr("All problems"));
    buttons_.addButton(button, static_cast<int>(kinds_.size()));
    kinds_.push_back(consequence);
    layout()->addWidget(button);
}

QIcon ConsequenceBar::icon(facts::Consequence consequence) const {
    constexpr int side = 14;
    QPixmap pixmap(QSize(side, side) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintConsequence(painter, theme_.tokens().dim, consequence, {side / 2.0, side / 2.0});
    return QIcon(pixmap);
}

void ConsequenceBar::refresh() {
    for (std::size_t at = 0; at < kinds_.size(); ++at) {
        auto* button = buttons_.button(static_cast<int>(at));
        const auto& kind = kinds_[at];
        const auto count = model_.count(kind);
        const QString name = kind ? consequenceName(*kind) : tr("All");
        button->setText(QStringLiteral("%1  %2").arg(name).arg(count));
        if (kind) button->setIcon(icon(*kind));
        // What is chosen stays, so that the way back is there.
        button->setVisible(!kind || count > 0 || button->isChecked());
    }
}

} // namespace tw::gui
