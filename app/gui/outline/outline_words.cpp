#include "outline/outline_words.h"

#include "canvas/accessible_words.h"
#include "conversions.h"

#include <QCoreApplication>

namespace tw::gui {
namespace {

using OutlineKind = OutlineRow::Kind;

struct Outline {
    Q_DECLARE_TR_FUNCTIONS(Outline)
};

QStringList aliasesOf(CanvasView& canvas, const ServiceName& name, const NetworkName& network) {
    QStringList aliases;
    const auto& shown = canvas.workspace().lastReadable();
    const auto* service = shown == nullptr ? nullptr : shown->facts.project.find(name);
    const auto* attachment = service == nullptr ? nullptr : service->attachment(network);
    if (attachment == nullptr) return aliases;
    for (const auto& alias : attachment->aliases)
        aliases << toQt(alias.value);
    return aliases;
}

void addAliases(QStringList& words, CanvasView& canvas, const ServiceName& service,
                const NetworkName& network) {
    const QStringList aliases = aliasesOf(canvas, service, network);
    if (!aliases.isEmpty()) words << Outline::tr("also called %1").arg(aliases.join(", "));
}

void addGravity(QStringList& words, std::size_t problems, picture::Tone worst) {
    if (problems == 0) return;
    words << Outline::tr("%n problems", nullptr, static_cast<int>(problems));
    if (worst == picture::Tone::Bad) words << Outline::tr("the worst is an error");
    if (worst == picture::Tone::Warning) words << Outline::tr("the worst is a warning");
}

QStringList wordsOfService(const OutlineSource& source, const OutlineRow& row) {
    const picture::Card& card = source.picture.cards[row.index];
    QStringList words = QStringList{toQt(card.title)} + shownOn(card);
    addAliases(words, source.canvas, card.service, card.home);
    QStringList further;
    for (const int child : row.children)
        further << outlineName(source, source.rows.all()[static_cast<std::size_t>(child)]);
    if (!further.isEmpty()) words << Outline::tr("attached to %1").arg(further.join(", "));
    addGravity(words, card.problems, card.tone);
    return words;
}

QStringList wordsOfTier(const OutlineSource& source, const picture::TierBox& tier) {
    QStringList words = QStringList{toQt(tier.title)} + shownOn(tier);
    QStringList attached;
    for (const auto& pill : source.picture.pills) {
        if (pill.network == tier.network) attached << toQt(pill.service);
    }
    if (!attached.isEmpty()) words << Outline::tr("attached: %1").arg(attached.join(", "));
    if (source.canvas.workspace().layout().collapsed.contains(tier.network))
        words << Outline::tr("collapsed on the canvas");
    return words;
}

QStringList wordsOfAttachment(const OutlineSource& source, const picture::Pill& pill) {
    QStringList words{pillName(pill)};
    addAliases(words, source.canvas, pill.service, pill.network);
    if (pill.tone == picture::Tone::Bad) words << Outline::tr("with an error");
    if (pill.tone == picture::Tone::Warning) words << Outline::tr("with a warning");
    return words;
}

QStringList shortly(const std::vector<picture::Chip>& chips) {
    QStringList texts;
    for (const auto& chip : chips) {
        if (!chip.sign) texts << toQt(chip.text); // of which problems are told otherwise
    }
    return texts;
}

QStringList detailsOfTier(const picture::TierBox& tier) {
    int problems = 0;
    for (const auto& badge : tier.badges)
        problems += badge.sign ? toQt(badge.text).toInt() : 0;
    QStringList details = shortly(tier.badges);
    if (problems > 0) details << Outline::tr("%n problems", nullptr, problems);
    return details;
}

} // namespace

QHash<QString, QStringList> publishedPorts(const facts::Facts& facts) {
    QHash<QString, QStringList> ports;
    for (const auto& exposure : facts.topology.exposures()) {
        if (exposure.reach == topology::Exposure::Reach::Nowhere ||
            exposure.reach == topology::Exposure::Reach::Discarded)
            continue;
        const bool host = exposure.reach == topology::Exposure::Reach::Loopback;
        const auto& port = *exposure.port;
        QString from = port.published.empty() ? QStringLiteral("*") : toQt(port.published);
        if (!port.host_ip.empty()) from = toQt(port.host_ip) + ':' + from;
        QStringList& all = ports[(host ? QStringLiteral("host>") : QStringLiteral("internet>")) +
                                 toQt(picture::key(exposure.service))];
        const QString text = QStringLiteral("%1 → %2").arg(from).arg(port.target);
        if (!all.contains(text)) all << text;
    }
    return ports;
}

QString outlineName(const OutlineSource& source, const OutlineRow& row) {
    switch (row.kind) {
    case OutlineKind::Outside:
    case OutlineKind::Entrance: return nameOfKey(row.key.isEmpty() ? row.id : row.key);
    case OutlineKind::Tier: return toQt(source.picture.tiers[row.index].title);
    case OutlineKind::Service: return toQt(source.picture.cards[row.index].title);
    case OutlineKind::Attachment: break;
    }
    return toQt(source.picture.pills[row.index].network);
}

QStringList outlineDetails(const OutlineSource& source, const OutlineRow& row) {
    QStringList details;
    switch (row.kind) {
    case OutlineKind::Outside: break;
    case OutlineKind::Entrance: return source.ports.value(row.id);
    case OutlineKind::Tier: return detailsOfTier(source.picture.tiers[row.index]);
    case OutlineKind::Service: {
        const picture::Card& card = source.picture.cards[row.index];
        if (!card.subtitle.empty()) details << toQt(card.subtitle);
        return details + shortly(card.chips);
    }
    case OutlineKind::Attachment: {
        const picture::Pill& pill = source.picture.pills[row.index];
        return aliasesOf(source.canvas, pill.service, pill.network);
    }
    }
    return details;
}

QStringList outlineWords(const OutlineSource& source, const OutlineRow& row) {
    switch (row.kind) {
    case OutlineKind::Outside: {
        QStringList words{outlineName(source, row)};
        const int reached = static_cast<int>(row.children.size());
        if (source.canvas.overlays().published)
            words << Outline::tr("reaches %n services", nullptr, reached);
        return words;
    }
    case OutlineKind::Entrance: {
        const auto parent = static_cast<std::size_t>(row.parent);
        const QString outside = outlineName(source, source.rows.all()[parent]);
        return {outlineName(source, row), Outline::tr("published for %1").arg(outside) + ": " +
                                              source.ports.value(row.id).join(", ")};
    }
    case OutlineKind::Tier: return wordsOfTier(source, source.picture.tiers[row.index]);
    case OutlineKind::Service: return wordsOfService(source, row);
    case OutlineKind::Attachment: break;
    }
    return wordsOfAttachment(source, source.picture.pills[row.index]);
}

QStringList outlineRemarks(const OutlineSource& source, const OutlineRow& row) {
    CanvasView& canvas = source.canvas;
    QStringList remarks;
    switch (row.kind) {
    case OutlineKind::Outside: remarks = saidOf(canvas, source.picture.outside[row.index]); break;
    case OutlineKind::Entrance: {
        const auto parent = static_cast<std::size_t>(row.parent);
        return linesSaid(canvas, row.key, source.rows.all()[parent].id);
    }
    case OutlineKind::Tier: remarks = saidOf(canvas, source.picture.tiers[row.index]); break;
    case OutlineKind::Service: remarks = saidOf(canvas, source.picture.cards[row.index]); break;
    case OutlineKind::Attachment: remarks = saidOf(canvas, source.picture.pills[row.index]); break;
    }
    return remarks + linesSaid(canvas, row.id);
}

} // namespace tw::gui
