#include "inspector/ports_section.h"

#include "compose/ports.h"
#include "conversions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

using Reach = topology::Exposure::Reach;

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
    : ServiceSection(tr("Published ports"), context, parent) {}

void PortsSection::fill(const analysis::Snapshot& snapshot, const compose::Service& service) {
    std::size_t count = 0;
    for (const auto& exposure : snapshot.facts.topology.exposures()) {
        if (exposure.service == service.name && ++count <= most()) addPort(exposure);
    }
    addMore(count - std::min(count, most()));
    offerAdding({"port:new", tr("8080:80"), tr("Publish a port on the host"),
                 [name = service.name](const QString& text) -> std::vector<Intent> {
                     return {AddPort{name, toBytes(text)}};
                 }});
}

void PortsSection::addPort(const topology::Exposure& exposure) {
    const compose::PublishedPort& port = *exposure.port;
    const QString text = toQt(to_text(port));
    auto* field =
        new Field(context().commands, "port:" + text, text,
                  [who = exposure.service, name = PortName::of(port)](const QString& now) {
                      return std::vector<Intent>{ChangePort{who, name, toBytes(now)}};
                  });
    field->setFont(Theme::codeFont());
    field->setProperty("flush", true);
    field->setAccessibleName(tr("Port %1").arg(text));
    field->setToolTip(tr("Address and port of the host, port of the container"));
    QHBoxLayout* row = addRow();
    row->addWidget(field, 1);
    if (exposure.reach == Reach::Everyone || exposure.reach == Reach::Address) {
        auto* bind =
            makeLink(tr("127.0.0.1 only"), tr("Publish port %1 on 127.0.0.1 only").arg(text));
        connect(bind, &QPushButton::clicked, this,
                [this, intent = BindPort{exposure.service, PortName::of(port), "127.0.0.1"}] {
                    context().commands.perform({intent});
                });
        row->addWidget(bind);
    }
    row->addWidget(makeRemove(tr("Remove port %1").arg(text),
                              RemovePort{exposure.service, PortName::of(port)}));
    rows()->addWidget(field->error());
    addText(reachText(exposure.reach), "faint");
}

} // namespace tw::gui
