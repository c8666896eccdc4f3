#include "inspector/origins_section.h"

#include "conversions.h"
#include "report/origins.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tw::gui {
namespace {

/// A service with hundreds of variables would fill the panel.
constexpr std::size_t mostValues = 60;

} // namespace

OriginsSection::OriginsSection(InspectorContext context, QWidget* parent)
    : Section(tr("Where values come from"), context, parent) {}

void OriginsSection::fill(const analysis::Snapshot& snapshot, const compose::Service& service) {
    const std::string prefix = "services." + service.name.str();
    std::size_t shown = 0;
    std::size_t hidden = 0;
    for (const report::ValueOrigin& origin : report::origins(snapshot.facts, prefix)) {
        const std::string how = report::explanation(snapshot.facts, origin);
        const bool elsewhere = origin.location.file != service.origin.location.file;
        if ((how.empty() && !elsewhere && !all_) || shown == mostValues) {
            ++hidden;
            continue;
        }
        ++shown;
        const QString name = toQt(origin.path.substr(prefix.size() + 1));
        auto* line = addText(QStringLiteral("%1 = %2").arg(name, toQt(origin.value)), "dim");
        line->setFont(Theme::codeFont());
        const QString place = toQt(text::to_text(snapshot.facts.files, origin.location));
        QPushButton* link = makeLink(place, tr("Go to where %1 is written").arg(name));
        connect(link, &QPushButton::clicked, this,
                [this, location = origin.location] { emit jumpTo(location); });
        QHBoxLayout* row = addRow();
        row->addWidget(link);
        row->addStretch();
        if (!how.empty()) addText(toQt(how), "faint");
    }
    if (shown == 0) addText(tr("All values are written in the service itself."), "faint");
    if (hidden == 0 && !all_) return;
    QPushButton* toggle = makeLink(all_ ? tr("Only values from elsewhere") : tr("Show all values"),
                                   tr("Values that are written in the service itself"));
    connect(toggle, &QPushButton::clicked, this, [this] {
        all_ = !all_;
        const auto& now = context().workspace.lastReadable();
        const auto selected = context().selection.service();
        const auto* found = selected ? now->facts.project.find(*selected) : nullptr;
        if (found != nullptr) showFor(*now, *found);
    });
    QHBoxLayout* row = addRow();
    row->addWidget(toggle);
    row->addStretch();
}

} // namespace tw::gui
