#include "canvas/accessible_words.h"

#include "conversions.h"
#include "overlays/mark_style.h"

#include <QCoreApplication>

namespace tw::gui {
namespace {

using Kind = AccessiblePartInfo::Kind;
/// More are in the list of problems.
constexpr int mostMessages = 5;

struct AccessibleWords {
    Q_DECLARE_TR_FUNCTIONS(AccessibleCanvas)
};

QString nameOfKey(const QString& key) {
    if (key == "internet") return QCoreApplication::translate("Canvas", "Internet");
    if (key == "host") return QCoreApplication::translate("Canvas", "This host");
    if (const auto service = Selection::serviceOf(key)) return toQt(*service);
    const auto network = Selection::networkOf(key);
    return network ? toQt(*network) : key;
}

QString edgeName(const picture::Edge& edge) {
    const QString from = nameOfKey(toQt(edge.from));
    switch (edge.kind) {
    case picture::Edge::Kind::Membership: {
        const auto network = Selection::networkOf(toQt(edge.to));
        return AccessibleWords::tr("%1 is on %2 as well")
            .arg(from, network ? toQt(*network) : nameOfKey(toQt(edge.to)));
    }
    case picture::Edge::Kind::Published:
        return AccessibleWords::tr("%1 reaches %2").arg(from, nameOfKey(toQt(edge.to)));
    case picture::Edge::Kind::Depends: break;
    }
    return AccessibleWords::tr("%1 depends on %2").arg(from, nameOfKey(toQt(edge.to)));
}

void addChips(QStringList& sentences, const std::vector<picture::Chip>& chips) {
    for (const auto& chip : chips) {
        // The tip is whole where the chip has room for a word.
        const QString text = chip.tip.empty() ? toQt(chip.text) : toQt(chip.tip);
        if (!text.isEmpty()) sentences << text;
    }
}

template <class Concerned>
void addProblems(QStringList& sentences, const analysis::Snapshot& snapshot, Concerned concerned) {
    int count = 0;
    QStringList messages;
    for (const auto& finding : snapshot.findings) {
        const bool counts = !finding.waived && finding.severity != text::Severity::Info;
        if (!counts || !concerned(finding)) continue;
        if (++count <= mostMessages) messages << toQt(finding.message);
    }
    if (count == 0) return;
    sentences << AccessibleWords::tr("%n problems", nullptr, count) + ": " + messages.join("; ");
    if (count > mostMessages)
        sentences << AccessibleWords::tr("and %n more", nullptr, count - mostMessages);
}

void addMarks(QStringList& sentences, CanvasView& view, const AccessiblePartInfo& part) {
    const picture::Marks& marks = view.marks();
    const std::string key = toBytes(part.key);
    for (const auto& badge : marks.badges) {
        if (badge.key != key) continue;
        QString text = markMeaning(badge.sign, 1);
        if (!badge.text.empty()) text += ' ' + toQt(badge.text);
        if (!badge.tip.empty()) text += " (" + toQt(badge.tip) + ')';
        for (const Phrase& sentence : badge.why)
            text += "; " + toQt(sentence);
        sentences << text;
    }
    const bool canFade = part.kind == Kind::Card || part.kind == Kind::Pill;
    if (canFade && marks.lit && !marks.lit->contains(key))
        sentences << (view.marks().counts.contains(picture::Sign::NoName) &&
                              !view.overlays().reachability && !view.overlays().blast
                          ? AccessibleWords::tr(
                                "neither finds the selection by a name nor is found")
                          : AccessibleWords::tr("not within reach of the selection"));
    const auto* item = view.canvas().item(part.key);
    if (item != nullptr && item->look().away)
        sentences << AccessibleWords::tr("faded: not in the focus, or not found");
}

void addCard(QStringList& sentences, const analysis::Snapshot& snapshot,
             const picture::Card& card) {
    sentences << toQt(card.subtitle);
    if (!card.active) sentences << AccessibleWords::tr("switched off by its profiles");
    addChips(sentences, card.chips);
    addProblems(sentences, snapshot,
                [&](const facts::Finding& finding) { return finding.service == card.service; });
}

void addTier(QStringList& sentences, const analysis::Snapshot& snapshot,
             const picture::TierBox& tier) {
    sentences << toQt(tier.subtitle);
    if (!tier.declared) sentences << AccessibleWords::tr("not declared");
    if (tier.collapsed) sentences << AccessibleWords::tr("collapsed: %1").arg(toQt(tier.summary));
    addChips(sentences, tier.badges);
    addProblems(sentences, snapshot, [&](const facts::Finding& finding) {
        return !finding.service && finding.network == tier.network;
    });
}

} // namespace

QString accessibleName(CanvasView& view, const AccessiblePartInfo& part) {
    const picture::Picture& picture = view.canvas().picture();
    switch (part.kind) {
    case Kind::Outside: return nameOfKey(part.key);
    case Kind::Tier: return toQt(picture.tiers[part.index].title);
    case Kind::Card: return toQt(picture.cards[part.index].title);
    case Kind::Pill: {
        const auto& pill = picture.pills[part.index];
        return AccessibleWords::tr("%1, attached to %2")
            .arg(toQt(pill.service), toQt(pill.network));
    }
    case Kind::Edge: return edgeName(picture.edges[part.index]);
    case Kind::Mark: break;
    }
    const auto& link = view.marks().links[part.index];
    const QString arrow = link.both_ways ? QStringLiteral(" ↔ ") : QStringLiteral(" → ");
    return nameOfKey(toQt(link.from)) + arrow + nameOfKey(toQt(link.to));
}

QString accessibleDescription(CanvasView& view, const AccessiblePartInfo& part) {
    const auto& shown = view.workspace().lastReadable();
    if (shown == nullptr) return {};
    const picture::Picture& picture = view.canvas().picture();
    QStringList sentences;
    switch (part.kind) {
    case Kind::Outside: break;
    case Kind::Tier: addTier(sentences, *shown, picture.tiers[part.index]); break;
    case Kind::Card: addCard(sentences, *shown, picture.cards[part.index]); break;
    case Kind::Pill: {
        const auto& pill = picture.pills[part.index];
        addProblems(sentences, *shown, [&](const facts::Finding& finding) {
            return finding.service == pill.service && finding.network == pill.network;
        });
        break;
    }
    case Kind::Edge: {
        const auto& edge = picture.edges[part.index];
        sentences << toQt(edge.tip);
        if (edge.tone == picture::Tone::Bad)
            sentences << AccessibleWords::tr("against the contract");
        if (edge.tone == picture::Tone::Warning) sentences << AccessibleWords::tr("with a warning");
        break;
    }
    case Kind::Mark: {
        const auto& link = view.marks().links[part.index];
        sentences << markMeaning(link.sign, 1);
        sentences << toQt(link.tip);
        break;
    }
    }
    addMarks(sentences, view, part);
    if (view.workspace().isStale())
        sentences << AccessibleWords::tr("as it was when the text could be read");
    sentences.removeAll(QString());
    return sentences.join(". ");
}

} // namespace tw::gui
