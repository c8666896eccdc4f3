// Who is found by which name.
#include "conversions.h"
#include "facts/name_lines.h"
#include "picture/picture.h"
#include "tables/table_panel.h"

#include <QCoreApplication>

namespace tw::gui {
namespace {

class NamesTable {
    Q_DECLARE_TR_FUNCTIONS(NamesTable)

public:
    static TableSource source();

private:
    static TableContent fill(const analysis::Snapshot& snapshot);
    static TableRow rowOf(const facts::NameLine& line, const QString& resolving);
    static QString kindOf(facts::NameLine::Kind kind);
    static QString askers(const facts::NameLine& line);
    /// The names of those who resolve what stands in a network's lines.
    static QString askersOn(const facts::Facts& facts, const NetworkName& network);
    /// Of a name that is somebody else for some of the network.
    static QString askersOf(const facts::Facts& facts, const facts::NameLine& line);
    static QString listed(const QStringList& names);
    static TableCell verdict(const facts::NameLine& line);
};

QString NamesTable::kindOf(facts::NameLine::Kind kind) {
    using enum facts::NameLine::Kind;
    switch (kind) {
    case Service: return tr("service");
    case Alias: return tr("alias");
    case Container: return tr("container");
    case Hostname: return tr("host name");
    case Link: return tr("link");
    case Hosts: break;
    }
    return tr("extra_hosts");
}

QString NamesTable::listed(const QStringList& names) {
    constexpr qsizetype most = 24;
    if (names.size() <= most) return names.join(", ");
    return tr("%1 and %2 more").arg(names.first(most).join(", ")).arg(names.size() - most);
}

QString NamesTable::askers(const facts::NameLine& line) {
    return line.asker.empty() ? tr("%n services", nullptr, static_cast<int>(line.askers))
                              : tr("%1 alone").arg(toQt(line.asker));
}

QString NamesTable::askersOn(const facts::Facts& facts, const NetworkName& network) {
    QStringList names;
    for (const ServiceName& member : facts.topology.members(network))
        names << toQt(member);
    return listed(names);
}

QString NamesTable::askersOf(const facts::Facts& facts, const facts::NameLine& line) {
    QStringList names;
    for (const ServiceName& member : facts.topology.members(line.network)) {
        if (facts.topology.resolve(member, line.name).answer.services == line.services)
            names << toQt(member);
    }
    return listed(names);
}

TableCell NamesTable::verdict(const facts::NameLine& line) {
    using enum facts::NameLine::Clash;
    switch (line.clash) {
    case Shared: return {toQt(line.why), TableSign::Triangle, picture::Tone::Warning};
    case Hidden: return {toQt(line.why), TableSign::Wave, picture::Tone::Warning};
    case None: break;
    }
    return {tr("unambiguous"), TableSign::Check, picture::Tone::Good};
}

TableRow NamesTable::rowOf(const facts::NameLine& line, const QString& resolving) {
    QStringList services;
    for (const ServiceName& service : line.services)
        services << toQt(service);
    const ServiceName& subject = line.services.empty() ? line.asker : line.services.front();
    TableRow row;
    row.key = toQt(picture::key(subject));
    row.place = line.location;
    row.cells = {{toQt(line.name), TableSign::None, picture::Tone::Neutral, true},
                 {kindOf(line.kind)},
                 {line.network.empty() ? tr("none") : toQt(line.network)},
                 {services.isEmpty() ? tr("an address") : services.join(", ")},
                 {.text = askers(line), .tip = resolving},
                 verdict(line)};
    return row;
}

TableContent NamesTable::fill(const analysis::Snapshot& snapshot) {
    TableContent content;
    int clashes = 0;
    NetworkName network;
    QString everyone; ///< on it
    for (const facts::NameLine& line : facts::name_lines(snapshot.facts)) {
        clashes += line.clash == facts::NameLine::Clash::None ? 0 : 1;
        const bool isHidden = line.clash == facts::NameLine::Clash::Hidden;
        if (!line.asker.empty()) {
            content.rows.push_back(rowOf(line, {}));
            continue;
        }
        if (line.network != network) {
            network = line.network;
            everyone = askersOn(snapshot.facts, network);
        }
        content.rows.push_back(rowOf(line, isHidden ? askersOf(snapshot.facts, line) : everyone));
    }
    const QString count = tr("%n names", nullptr, static_cast<int>(content.rows.size()));
    content.summary = count + QStringLiteral(" · ") +
                      (clashes == 0 ? tr("none means two services")
                                    : tr("%n mean several services", nullptr, clashes));
    return content;
}

TableSource NamesTable::source() {
    return {.objectName = "names",
            .title = tr("Names"),
            .filter = tr("Filter names…"),
            .empty = tr("No service has a name on a network."),
            .headings = {tr("Name"), tr("Kind"), tr("Network"), tr("Means"), tr("Resolved by"),
                         tr("Collisions")},
            .widths = {220, 96, 140, 170, 120, 0},
            .fill = fill};
}

} // namespace

TableSource namesTable() {
    return NamesTable::source();
}

} // namespace tw::gui
