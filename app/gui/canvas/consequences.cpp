#include "canvas/consequences.h"

#include "canvas/masked_change.h"
#include "conversions.h"
#include "text/diff.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>
#include <set>

namespace tw::gui {
namespace {

using Sign = Consequences::Sign;
using Pairs = std::vector<std::pair<ServiceName, ServiceName>>;

constexpr std::size_t mostDiffLines = 4;
constexpr std::size_t mostServices = 3;
constexpr std::size_t mostPairLines = 2;
constexpr std::size_t mostNameLines = 2;
constexpr std::size_t mostVerdicts = 4; ///< lines of problems; what is left is counted

struct ConsequencesWords {
    Q_DECLARE_TR_FUNCTIONS(Consequences)
};

QString listed(const std::vector<ServiceName>& services) {
    QStringList names;
    for (std::size_t at = 0; at < std::min(services.size(), mostServices); ++at) {
        names << toQt(services[at]);
    }
    return names.join(", ") + (services.size() > mostServices ? QStringLiteral(" …") : QString());
}

/// What fits into one row of the bubble, the letter at `what` included.
QString shortened(const QString& line, qsizetype what) {
    constexpr qsizetype most = 32, before = 8;
    QString shown = line;
    if (line.size() > most && what > most - before)
        shown = QStringLiteral("…") + line.mid(std::min(what - before, line.size() - most + 1));
    return shown.size() <= most ? shown : shown.left(most - 1) + QStringLiteral("…");
}

/// Where a removed line and the added one behind it differ begins what is to be seen of both.
void shortenDiff(std::vector<Consequences::DiffLine>& lines) {
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const bool isPair = at + 1 < lines.size() && !lines[at].added && lines[at + 1].added;
        qsizetype differs = 0;
        if (isPair) {
            const QString &old = lines[at].text, &now = lines[at + 1].text;
            const auto [left, right] = std::ranges::mismatch(old, now);
            differs = std::distance(old.begin(), left);
            lines[at + 1].text = shortened(now, differs);
        }
        lines[at].text = shortened(lines[at].text, differs);
        at += isPair ? 1 : 0;
    }
}

std::size_t counted(const std::vector<facts::Finding>& findings) {
    return static_cast<std::size_t>(
        std::ranges::count_if(findings, [](const facts::Finding& finding) {
            return !finding.waived && finding.severity != text::Severity::Info;
        }));
}

void addVerdict(const analysis::Preview& preview, Consequences& result) {
    const auto solved = static_cast<int>(counted(preview.solved));
    const auto caused = static_cast<int>(counted(preview.caused));
    if (solved == 0 && caused == 0) {
        result.lines.push_back(
            {Sign::Neutral, ConsequencesWords::tr("No problem solved, none new")});
        return;
    }
    if (caused == 0) {
        result.lines.push_back(
            {Sign::Good, ConsequencesWords::tr("%n problems solved, none new", nullptr, solved)});
        return;
    }
    if (solved > 0) {
        result.lines.push_back(
            {Sign::Good, ConsequencesWords::tr("%n problems solved", nullptr, solved)});
    }
    int further = 0;
    Sign worst = Sign::Warning;
    for (const auto& finding : preview.caused) {
        if (finding.waived || finding.severity == text::Severity::Info) continue;
        const Sign sign = finding.severity == text::Severity::Error ? Sign::Bad : Sign::Warning;
        if (result.lines.size() < mostVerdicts) {
            result.lines.push_back(
                {sign, ConsequencesWords::tr("New: %1").arg(toQt(finding.message))});
        } else {
            ++further;
            if (sign == Sign::Bad) worst = sign;
        }
    }
    if (further > 0) {
        result.lines.push_back(
            {worst, ConsequencesWords::tr("and %n more new problems", nullptr, further)});
    }
}

/// Pairs go both ways on a bridge: each is told once, by the service that most of them have in
/// common.
void addPairs(const Pairs& pairs, bool lost, Consequences& result) {
    std::map<ServiceName, std::set<ServiceName>> partners;
    for (const auto& [from, to] : pairs)
        partners[to].insert(from);
    for (std::size_t told = 0; !partners.empty() && told < mostPairLines; ++told) {
        const auto most = std::ranges::max_element(
            partners, {}, [](const auto& entry) { return entry.second.size(); });
        const auto [who, others] = *most;
        partners.erase(most);
        for (const ServiceName& other : others) {
            if (const auto back = partners.find(other); back != partners.end()) {
                back->second.erase(who);
                if (back->second.empty()) partners.erase(back);
            }
        }
        const auto count = static_cast<int>(others.size());
        const QString text = lost
                                 ? ConsequencesWords::tr("%n services lose %1: %2", nullptr, count)
                                 : ConsequencesWords::tr("%n services gain %1: %2", nullptr, count);
        result.lines.push_back({lost ? Sign::Warning : Sign::Neutral,
                                text.arg(toQt(who), listed({others.begin(), others.end()}))});
    }
    if (partners.empty()) return;
    const auto further = static_cast<int>(partners.size());
    result.lines.push_back(
        {lost ? Sign::Warning : Sign::Neutral,
         lost ? ConsequencesWords::tr("and %n more services lose others", nullptr, further)
              : ConsequencesWords::tr("and %n more services gain others", nullptr, further)});
}

/// `db now finds postgres-2 instead of postgres (for web, api)`
QString nameLine(const topology::NameChange& change) {
    const QString name = toQt(change.name), askers = listed(change.askers);
    if (change.after.empty())
        return ConsequencesWords::tr("The name %1 no longer finds %2 (for %3)")
            .arg(name, listed(change.before), askers);
    if (change.before.empty())
        return ConsequencesWords::tr("The name %1 now finds %2 (for %3)")
            .arg(name, listed(change.after), askers);
    return ConsequencesWords::tr("The name %1 now finds %2 instead of %3 (for %4)")
        .arg(name, listed(change.after), listed(change.before), askers);
}

void addNames(const std::vector<topology::NameChange>& names, Consequences& result) {
    for (std::size_t at = 0; at < std::min(names.size(), mostNameLines); ++at) {
        const bool isGained = names[at].before.empty();
        result.lines.push_back({isGained ? Sign::Neutral : Sign::Warning, nameLine(names[at])});
    }
    if (names.size() > mostNameLines) {
        const auto further = static_cast<int>(names.size() - mostNameLines);
        result.lines.push_back(
            {Sign::Warning,
             ConsequencesWords::tr("and %n more names lead elsewhere", nullptr, further)});
    }
}

void addNotes(const analysis::Snapshot& before, const plan::Plan& plan, Consequences& result) {
    for (const auto& [path, contents] : plan.new_files) {
        const auto below = path.lexically_relative(before.input.project_directory);
        const std::string name = (below.empty() ? path : below).string();
        result.lines.push_back({Sign::Neutral, toQt(text::told(name, contents))});
    }
    for (const Phrase& note : plan.notes)
        result.lines.push_back({Sign::Neutral, toQt(note)});
}

void addDiff(const analysis::Snapshot& before, const analysis::Preview& preview,
             Consequences& result) {
    for (const MaskedChange& change : maskedChanges(before, preview)) {
        for (const auto& line : text::diff_lines(change.before, change.after)) {
            if (line.kind == text::DiffLine::Kind::Same) continue;
            if (result.diff.size() == mostDiffLines) {
                ++result.furtherDiffLines;
                continue;
            }
            result.diff.push_back(
                {line.kind == text::DiffLine::Kind::Added, toQt(line.text).trimmed()});
        }
    }
}

} // namespace

Consequences consequences(const analysis::Snapshot& before, const analysis::Preview& preview) {
    Consequences result;
    addVerdict(preview, result);
    addPairs(preview.lost, true, result);
    addPairs(preview.gained, false, result);
    addNames(preview.names, result);
    addNotes(before, preview.plan, result);
    addDiff(before, preview, result);
    shortenDiff(result.diff);
    return result;
}

Consequences refusal(const QString& reason) {
    return {{{Sign::Bad, reason}}, {}, 0};
}

Consequences beingWorkedOut() {
    return {{{Sign::Neutral, ConsequencesWords::tr("Working out what this would do …")}}, {}, 0};
}

} // namespace tw::gui
