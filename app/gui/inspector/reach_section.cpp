#include "inspector/reach_section.h"

#include "conversions.h"
#include "picture/picture.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <map>

namespace tw::gui {
namespace {

/// Over which networks, in one word for each.
QString waysText(const std::vector<topology::Way>& ways) {
    QStringList names;
    for (const auto& way : ways) {
        switch (way.kind) {
        case topology::Way::Kind::Network: names << toQt(way.network); break;
        case topology::Way::Kind::SharedStack:
            names << ReachSection::tr("shared network stack");
            break;
        case topology::Way::Kind::Host: names << ReachSection::tr("the host"); break;
        case topology::Way::Kind::Bridge: names << "docker0"; break;
        }
    }
    names.removeDuplicates();
    return names.join(", ");
}

} // namespace

ReachSection::ReachSection(InspectorContext context, QWidget* parent)
    : ServiceSection(tr("Reached by"), context, parent) {}

void ReachSection::fill(const analysis::Snapshot& snapshot, const compose::Service& service) {
    const auto& facts = snapshot.facts;
    std::map<QString, QStringList> byWay;
    int reached = 0;
    for (const auto& other : facts.project.services) {
        if (other.name == service.name) continue;
        const auto ways = facts.topology.ways(other.name, service.name);
        if (ways.empty()) continue;
        ++reached;
        byWay[waysText(ways)] << toQt(other.name);
    }
    const auto others = static_cast<int>(facts.project.services.size()) - 1;
    setHeading(tr("Reached by %1 of %2").arg(reached).arg(std::max(0, others)));
    for (const auto& [way, names] : byWay) {
        addText(names.join(", "), "dim");
        addText(QStringLiteral("↳ ") + tr("over %1").arg(way), "faint");
    }
    if (byWay.empty()) addText(tr("No other service reaches it."));
    const auto egress = facts.topology.egress(service.name);
    addText(egress.possible ? tr("Gets out to the Internet.")
                            : tr("Does not get out to the Internet."),
            "faint");
}

} // namespace tw::gui
