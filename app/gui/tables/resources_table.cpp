// Limits of services against the profiles of the contract, and their sums.
#include "conversions.h"
#include "picture/picture.h"
#include "report/resources.h"
#include "tables/table_panel.h"

#include <QCoreApplication>

#include <ranges>

namespace tw::gui {
namespace {

class ResourcesTable {
    Q_DECLARE_TR_FUNCTIONS(ResourcesTable)

public:
    static TableSource source(std::function<report::HostCapacity()> host);

private:
    static TableContent fill(const analysis::Snapshot& snapshot, const report::HostCapacity& host);
    static TableRow rowOf(const report::ResourceLine& line);
    static TableRow sumOf(const report::ResourceSum& sum, const report::TierLoad& load);
    static TableCell sumVerdict(const report::ResourceSum& sum, const report::TierLoad& load);
    static QString profile(const report::ResourceLine& line);
    static TableCell verdict(const report::ResourceLine& line);
    static QString bounded(const QString& text, std::size_t without);

    template <class Unit>
    static TableCell value(const std::optional<Unit>& unit) {
        if (!unit) return {.text = QStringLiteral("–")};
        return {.text = toQt(to_text(*unit)), .amount = static_cast<double>(unit->count)};
    }
};

QString ResourcesTable::profile(const report::ResourceLine& line) {
    if (line.profile.empty()) return QStringLiteral("–");
    QStringList limits;
    if (line.profile_memory) limits << toQt(to_text(*line.profile_memory));
    if (line.profile_cpus) limits << tr("%1 CPUs").arg(toQt(to_text(*line.profile_cpus)));
    return limits.isEmpty() ? toQt(line.profile)
                            : tr("%1: %2").arg(toQt(line.profile), limits.join(", "));
}

TableCell ResourcesTable::verdict(const report::ResourceLine& line) {
    using enum report::ResourceLine::Verdict;
    using picture::Tone;
    const QString why = toQt(line.why);
    switch (line.verdict) {
    case Fits: return {why, TableSign::Check, Tone::Good};
    case Above: return {why, TableSign::Cross, Tone::Bad};
    case Lacking: return {why, TableSign::Exclamation, Tone::Bad};
    case Unlimited: return {why, TableSign::Triangle, Tone::Warning};
    case Proposed: return {why, TableSign::Wave, Tone::Warning};
    case Unsaid: break;
    }
    return {why, TableSign::Dot, Tone::Neutral};
}

TableRow ResourcesTable::rowOf(const report::ResourceLine& line) {
    TableRow row;
    row.key = toQt(picture::key(line.service));
    row.place = line.location;
    row.cells = {{toQt(line.service)}, {line.tier.empty() ? tr("none") : toQt(line.tier)},
                 value(line.memory),   value(line.memory_reservation),
                 value(line.cpus),     {QString::number(line.replicas)},
                 {profile(line)},      verdict(line)};
    return row;
}

QString ResourcesTable::bounded(const QString& text, std::size_t without) {
    return without == 0 ? text : tr("%1 and more").arg(text);
}

TableCell ResourcesTable::sumVerdict(const report::ResourceSum& sum, const report::TierLoad& load) {
    using Memory = report::MemoryLoad::Verdict;
    using Cpus = report::CpuLoad::Verdict;
    const std::size_t open = std::max(sum.without_memory, sum.without_cpus);
    const bool isOver = load.memory.verdict >= Memory::Over || load.cpus.verdict >= Cpus::Over;
    const QString share = toQt(report::share_words(load));
    QStringList why{open == 0 ? tr("all limited")
                              : tr("%n without a limit", nullptr, static_cast<int>(open))};
    if (isOver) {
        why.prepend(tr("over-committed: %1").arg(share));
    } else if (!share.isEmpty()) {
        why << share;
    }
    TableCell cell{why.join("; "), TableSign::Check, picture::Tone::Good};
    if (open > 0) {
        cell.sign = TableSign::Triangle;
        cell.tone = picture::Tone::Warning;
    }
    if (isOver) {
        cell.sign = TableSign::Cross;
        cell.tone = picture::Tone::Bad;
    }
    cell.tip = tr("Memory: %1").arg(toQt(report::load_words(load.memory))) + '\n' +
               tr("CPUs: %1").arg(toQt(report::load_words(load.cpus)));
    return cell;
}

TableRow ResourcesTable::sumOf(const report::ResourceSum& sum, const report::TierLoad& load) {
    TableRow row;
    row.cells = {{tr("Sum")},
                 {sum.tier.empty() ? tr("none") : toQt(sum.tier)},
                 {bounded(toQt(to_text(sum.memory)), sum.without_memory)},
                 {load.memory.reserved.count > 0 ? toQt(to_text(load.memory.reserved)) : QString()},
                 {bounded(toQt(to_text(sum.cpus)), sum.without_cpus)},
                 {},
                 {tr("%n services", nullptr, static_cast<int>(sum.services))},
                 sumVerdict(sum, load)};
    return row;
}

TableContent ResourcesTable::fill(const analysis::Snapshot& snapshot,
                                  const report::HostCapacity& host) {
    const report::ResourceTable table = report::resource_table(snapshot.facts);
    const report::LoadTable loads = report::load_table(table, host);
    TableContent content;
    for (const auto& [tier, load] : std::views::zip(table.sums, loads.tiers)) {
        for (const report::ResourceLine& line : table.lines) {
            if (line.tier == tier.tier) content.rows.push_back(rowOf(line));
        }
        content.rows.push_back(sumOf(tier, load));
    }
    const report::ResourceSum& total = table.total;
    content.summary = tr("All together: %1 of memory, %2 CPUs")
                          .arg(bounded(toQt(to_text(total.memory)), total.without_memory),
                               bounded(toQt(to_text(total.cpus)), total.without_cpus));
    return content;
}

TableSource ResourcesTable::source(std::function<report::HostCapacity()> host) {
    return {.objectName = "resources",
            .title = tr("Resources"),
            .filter = tr("Filter services…"),
            .empty = tr("There are no services."),
            .headings = {tr("Service"), tr("Tier"), tr("Memory"), tr("Reserved"), tr("CPUs"),
                         tr("Replicas"), tr("Profile"), tr("Verdict")},
            .widths = {140, 104, 130, 84, 110, 80, 176, 0},
            .fill = [host = std::move(host)](const analysis::Snapshot& snapshot) {
                return fill(snapshot, host());
            }};
}

} // namespace

TableSource resourcesTable(std::function<report::HostCapacity()> host) {
    return ResourcesTable::source(std::move(host));
}

} // namespace tw::gui
