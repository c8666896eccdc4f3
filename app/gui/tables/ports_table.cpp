// The audit of ports: what is open to whom, and whether the contract allows it.
#include "conversions.h"
#include "picture/picture.h"
#include "report/ports.h"
#include "tables/table_panel.h"

#include <QCoreApplication>

namespace tw::gui {
namespace {

class PortsTable {
    Q_DECLARE_TR_FUNCTIONS(PortsTable)

public:
    static TableSource source();

private:
    static TableContent fill(const analysis::Snapshot& snapshot);
    static TableRow rowOf(const report::PortLine& line);
    static QString host(const report::PortLine& line);
    static TableCell from(const report::PortLine& line);
    static TableCell verdict(const report::PortLine& line);
};

QString PortsTable::host(const report::PortLine& line) {
    using enum report::PortLine::Kind;
    if (line.kind != Published) return line.kind == Exposed ? QStringLiteral("–") : tr("unknown");
    QString address = line.host_address.empty() ? QStringLiteral("*") : toQt(line.host_address);
    if (address.contains(':')) address = "[" + address + "]";
    return address + ":" + (line.host_port.empty() ? tr("any") : toQt(line.host_port));
}

TableCell PortsTable::from(const report::PortLine& line) {
    using enum report::PortLine::From;
    using picture::Tone;
    switch (line.from) {
    case Everyone: return {tr("everyone"), TableSign::Exclamation, Tone::Warning};
    case Address:
        return {tr("who reaches %1").arg(toQt(line.host_address)), TableSign::Exclamation,
                Tone::Warning};
    case Host: return {tr("this host"), TableSign::Ring, Tone::Neutral};
    case Networks: return {tr("its networks"), TableSign::Ring, Tone::Neutral};
    case Nowhere: return {tr("nowhere"), TableSign::Barred, Tone::Neutral};
    case Unknown: break;
    }
    return {tr("unknown"), TableSign::Triangle, Tone::Warning};
}

TableCell PortsTable::verdict(const report::PortLine& line) {
    using enum report::PortLine::Verdict;
    using picture::Tone;
    const QString policy = toQt(line.policy);
    switch (line.verdict) {
    case Allowed: return {tr("allowed: %1").arg(policy), TableSign::Check, Tone::Good};
    case Forbidden: return {tr("not allowed: %1").arg(policy), TableSign::Cross, Tone::Bad};
    case NoPolicy: return {policy.isEmpty() ? tr("unsaid") : policy, TableSign::Dot, Tone::Neutral};
    case NotOpen: return {tr("not open"), TableSign::Barred, Tone::Neutral};
    case Unknown: break;
    }
    return {tr("unknown"), TableSign::Triangle, Tone::Warning};
}

TableRow PortsTable::rowOf(const report::PortLine& line) {
    QStringList networks;
    for (const NetworkName& network : line.networks)
        networks << toQt(network);
    const QString container = line.container_port.empty()
                                  ? tr("unknown")
                                  : toQt(line.container_port) + "/" + toQt(line.protocol);
    TableRow row;
    row.key = toQt(picture::key(line.service));
    row.place = line.location;
    row.cells = {{toQt(line.service)},
                 {line.tier.empty() ? networks.join(", ") : toQt(line.tier)},
                 {host(line), TableSign::None, picture::Tone::Neutral, true},
                 {container, TableSign::None, picture::Tone::Neutral, true},
                 from(line),
                 verdict(line),
                 {toQt(line.why)}};
    return row;
}

TableContent PortsTable::fill(const analysis::Snapshot& snapshot) {
    TableContent content;
    int everyone = 0, forbidden = 0;
    for (const report::PortLine& line : report::port_lines(snapshot.facts)) {
        const bool isPublished = line.kind == report::PortLine::Kind::Published;
        everyone += isPublished && line.from == report::PortLine::From::Everyone ? 1 : 0;
        forbidden += line.verdict == report::PortLine::Verdict::Forbidden ? 1 : 0;
        content.rows.push_back(rowOf(line));
    }
    content.summary = tr("%n open to everyone", nullptr, everyone) + QStringLiteral(" · ") +
                      tr("%n against the contract", nullptr, forbidden);
    return content;
}

TableSource PortsTable::source() {
    return {.objectName = "ports",
            .title = tr("Ports"),
            .filter = tr("Filter ports…"),
            .empty = tr("No service publishes or exposes a port."),
            .headings = {tr("Service"), tr("Tier"), tr("Host"), tr("Container"), tr("Open to"),
                         tr("Contract"), tr("Why")},
            .widths = {120, 100, 120, 92, 116, 250, 0},
            .fill = fill};
}

} // namespace

TableSource portsTable() {
    return PortsTable::source();
}

} // namespace tw::gui
