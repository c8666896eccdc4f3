#include "inspector/origins_section.h"

#include "conversions.h"
#include "inspector/elided_label.h"
#include "provenance.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tw::gui {
namespace {

/// A service with hundreds of variables would fill the panel.
constexpr std::size_t mostValues = 60;

/// The service's key that a path is below: `environment` of `environment.LOG_LEVEL`.
QString groupOf(const QString& path) {
    const auto end = std::ranges::find_if(path, [](QChar c) { return c == '.' || c == '['; });
    return path.left(end - path.begin());
}

} // namespace

OriginsSection::OriginsSection(InspectorContext context, QWidget* parent)
    : ServiceSection(tr("Where values come from"), context, parent) {}

void OriginsSection::fill(const analysis::Snapshot& snapshot, const compose::Service& service) {
    const std::string prefix = "services." + service.name.str();
    QString group;
    std::size_t shown = 0;
    std::size_t hidden = 0;
    for (const report::ValueOrigin& origin : report::origins(snapshot.facts, prefix)) {
        const bool isOwn = origin.by.empty() && origin.variables.empty() &&
                           origin.location.file == service.origin.location.file;
        if ((isOwn && !everything_) || shown == mostValues) {
            ++hidden;
            continue;
        }
        ++shown;
        const QString path = toQt(origin.path.substr(prefix.size() + 1));
        const QString key = groupOf(path);
        const bool isGroup = key != path;
        if (isGroup && key != group) addText(key, "faint");
        group = key;
        QString name = path.mid(isGroup ? key.size() : 0);
        if (name.startsWith('.')) name = name.mid(1);
        addValue(snapshot, origin, name, isGroup);
    }
    if (shown == 0) addText(tr("All values are written in the service itself."), "faint");
    if (hidden > 0 || everything_) addToggle();
}

void OriginsSection::addValue(const analysis::Snapshot& snapshot, const report::ValueOrigin& origin,
                              const QString& name, bool indented) {
    constexpr int indent = 10;
    const auto tip = provenanceTip(snapshot.facts, origin);
    auto* text = new ElidedLabel(QStringLiteral("%1 = %2").arg(name, toQt(origin.value)));
    text->setProperty("role", "dim");
    text->setFont(Theme::codeFont(11));
    text->setToolTip(tip);
    QHBoxLayout* row = addRow(indented ? indent : 0);
    row->addWidget(text, 1);
    if (const QString way = shortWay(origin); !way.isEmpty()) {
        QLabel* how = makeLabel(way, "faint");
        how->setFont(Theme::uiFont(11));
        row->addWidget(how);
    }
    auto* link = makeLink(shortPlace(snapshot.facts, origin.location),
                          tr("Go to where %1 is written").arg(toQt(origin.path)));
    link->setProperty("place", true);
    link->setToolTip(tip);
    connect(link, &QPushButton::clicked, this,
            [this, location = origin.location] { emit jumpTo(location); });
    row->addWidget(link);
}

void OriginsSection::addToggle() {
    auto* toggle = makeLink(everything_ ? tr("Only values from elsewhere") : tr("Show all values"),
                            tr("Values that are written in the service itself"));
    connect(toggle, &QPushButton::clicked, this, [this] {
        everything_ = !everything_;
        refill();
    });
    toggle->setProperty("flush", true);
    QHBoxLayout* row = addRow();
    row->addWidget(toggle);
    row->addStretch();
}

} // namespace tw::gui
