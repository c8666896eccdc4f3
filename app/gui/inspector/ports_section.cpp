#include "inspector/ports_section.h"

#include "conversions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tw::gui {
namespace {

using Reach = topology::Exposure::Reach;

/// More entries are not shown one by one: port ranges may have thousands.
constexpr std::size_t mostPorts = 12;

QString portText(const compose::PublishedPort& port) {
    const QString host = port.host_ip.empty() ? QStringLiteral("0.0.0.0") : toQt(port.host_ip);
    const QString published = port.published.empty() ? QStringLiteral("*") : toQt(port.published);
    QString protocol = QStringLiteral("tcp");
    if (port.protocol == compose::Protocol::Udp) protocol = QStringLiteral("udp");
    if (port.protocol == compose::Protocol::Sctp) protocol = QStringLiteral("sctp");
    return QStringLiteral("%1:%2 → %3/%4").arg(host, published).arg(port.target).arg(protocol);
}

QString reachText(Reach reach) {
    switch (reach) {
    case Reach::Everyone: return PortsSection::tr("open to everyone who reaches this host");
    case Reach::Address: return PortsSection::tr("open on one address of this host");
    case Reach::Loopback: return PortsSection::tr("open to this host only");
    case Reach::Nowhere:
        return PortsSection::tr("not open: all networks of the service are internal");
    case Reach::Discarded: break;
    }
    return PortsSection::tr("has no effect with this network mode");
}

} // namespace

PortsSection::PortsSection(InspectorContext context, QWidget* parent)
    : Section(tr("Published ports"), context, parent) {}

void PortsSection::fill(const analysis::Snapshot& snapshot, const compose::Service& service) {
    std::size_t shown = 0;
    for (const auto& exposure : snapshot.facts.topology.exposures()) {
        if (exposure.service != service.name) continue;
        if (++shown > mostPorts) continue;
        addPort(exposure);
    }
    if (shown == 0) addText(tr("None."), "faint");
    if (shown > mostPorts) {
        addText(tr("and %n more", nullptr, static_cast<int>(shown - mostPorts)), "faint");
    }
}

void PortsSection::addPort(const topology::Exposure& exposure) {
    const compose::PublishedPort& port = *exposure.port;
    QLabel* text = makeLabel(portText(port));
    text->setFont(Theme::codeFont());
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    rows()->addWidget(text);
    addText(reachText(exposure.reach), "faint");
    QHBoxLayout* row = addRow();
    const QString which = toQt(port.published);
    if (exposure.reach == Reach::Everyone || exposure.reach == Reach::Address) {
        auto* bind =
            makeButton(tr("127.0.0.1 only"), tr("Publish port %1 on 127.0.0.1 only").arg(which));
        connect(bind, &QPushButton::clicked, this,
                [this, who = exposure.service, published = port.published, target = port.target,
                 protocol = port.protocol] {
                    context().commands.perform(
                        {BindPort{who, published, target, "127.0.0.1", protocol}});
                });
        row->addWidget(bind);
    }
    auto* remove = makeButton(tr("Remove"), tr("Remove port %1").arg(which));
    connect(remove, &QPushButton::clicked, this,
            [this, who = exposure.service, published = port.published, target = port.target,
             protocol = port.protocol] {
                context().commands.perform({RemovePort{who, published, target, protocol}});
            });
    row->addWidget(remove);
    row->addStretch();
}

} // namespace tw::gui
