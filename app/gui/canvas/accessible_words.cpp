#include "canvas/accessible_words.h"

#include "conversions.h"
#include "overlays/mark_style.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tw::gui {
namespace {

using Kind = AccessiblePartInfo::Kind;
/// More are in the list of problems.
constexpr int mostMessages = 5;

struct AccessibleWords {
    Q_DECLARE_TR_FUNCTIONS(AccessibleCanvas)
};

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

/// The signs of a chip in words; what stands there in words already stays.
QString chipWords(const picture::Chip& chip) {
    static const QRegularExpression port(R"(^(\S+:)?(\*|\d+(-\d+)?)(/\w+)?$)");
    QString text = toQt(chip.text), tip = toQt(chip.tip);
    if (chip.sign) return tip;
    if (tip.contains(QStringLiteral("Host("))) return AccessibleWords::tr("routed by %1").arg(tip);
    if (text.startsWith(QStringLiteral("♥ ")))
        return AccessibleWords::tr("health check every %1").arg(text.sliced(2));
    if (text.startsWith(QStringLiteral("→ ")))
        return AccessibleWords::tr("on the network of %1").arg(text.sliced(2));
    if (text.endsWith(QStringLiteral(" ∅")))
        return AccessibleWords::tr("port %1 is not published").arg(text.chopped(2));
    if (text.startsWith('+'))
        return AccessibleWords::tr("and %n more ports", nullptr, text.sliced(1).toInt());
    if (port.match(text).hasMatch()) return AccessibleWords::tr("publishes port %1").arg(text);
    return text;
}

void addChips(QStringList& sentences, const std::vector<picture::Chip>& chips) {
    for (const auto& chip : chips)
        sentences << chipWords(chip);
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

void addMarks(QStringList& sentences, CanvasView& view, const QString& whose, bool canFade) {
    const picture::Marks& marks = view.marks();
    const std::string key = toBytes(whose);
    for (const auto& badge : marks.badges) {
        if (badge.key != key) continue;
        QString text = markMeaning(badge.sign, 1);
        if (!badge.text.empty()) text += ' ' + toQt(badge.text);
        if (!badge.tip.empty()) text += " (" + toQt(badge.tip) + ')';
        for (const Phrase& sentence : badge.why)
            text += "; " + toQt(sentence);
        sentences << text;
    }
    if (canFade && marks.lit && !marks.lit->contains(key))
        sentences << (view.marks().counts.contains(picture::Sign::NoName) &&
                              !view.overlays().reachability && !view.overlays().blast
                          ? AccessibleWords::tr(
                                "neither finds the selection by a name nor is found")
                          : AccessibleWords::tr("not within reach of the selection"));
    const auto* item = view.canvas().item(whose);
    if (item != nullptr && item->look().away)
        sentences << AccessibleWords::tr("faded: not in the focus, or not found");
    if (view.workspace().isStale())
        sentences << AccessibleWords::tr("as it was when the text could be read");
}

template <class Concerned>
QStringList problemsAndMarks(CanvasView& view, const QString& key, bool canFade,
                             Concerned concerned) {
    QStringList sentences;
    if (const auto& shown = view.workspace().lastReadable())
        addProblems(sentences, *shown, concerned);
    addMarks(sentences, view, key, canFade);
    return sentences;
}

QStringList sentencesOfLine(CanvasView& view, const AccessiblePartInfo& line) {
    QStringList sentences;
    if (line.kind == Kind::Edge) {
        const auto& edge = view.canvas().picture().edges[line.index];
        sentences << toQt(edge.tip);
        if (edge.tone == picture::Tone::Bad)
            sentences << AccessibleWords::tr("against the contract");
        if (edge.tone == picture::Tone::Warning) sentences << AccessibleWords::tr("with a warning");
    } else {
        const auto& link = view.marks().links[line.index];
        sentences << markMeaning(link.sign, 1) << toQt(link.tip);
    }
    sentences.removeAll(QString());
    return sentences;
}

/// Attachments have parts of their own, and in the outline what is published has rows.
bool hasOwnPlace(CanvasView& view, const AccessiblePartInfo& line, const QString& at) {
    if (line.kind != Kind::Edge) return false;
    const auto kind = view.canvas().picture().edges[line.index].kind;
    return kind == picture::Edge::Kind::Membership ||
           (kind == picture::Edge::Kind::Published && !Selection::serviceOf(at));
}

} // namespace

QString nameOfKey(const QString& key) {
    if (key == "internet") return outsideTitle(picture::Outside::Kind::Internet);
    if (key == "host") return outsideTitle(picture::Outside::Kind::Host);
    if (const auto service = Selection::serviceOf(key)) return toQt(*service);
    const auto network = Selection::networkOf(key);
    return network ? toQt(*network) : key;
}

QString pillName(const picture::Pill& pill) {
    return AccessibleWords::tr("%1, attached to %2").arg(toQt(pill.service), toQt(pill.network));
}

QStringList shownOn(const picture::Card& card) {
    QStringList sentences{toQt(card.subtitle)};
    if (!card.active) sentences << AccessibleWords::tr("switched off by its profiles");
    addChips(sentences, card.chips);
    sentences.removeAll(QString());
    return sentences;
}

QStringList shownOn(const picture::TierBox& tier) {
    QStringList sentences{toQt(tier.subtitle)};
    if (!tier.declared) sentences << AccessibleWords::tr("not declared");
    if (tier.collapsed) sentences << AccessibleWords::tr("collapsed: %1").arg(toQt(tier.summary));
    addChips(sentences, tier.badges);
    sentences.removeAll(QString());
    return sentences;
}

QStringList saidOf(CanvasView& view, const picture::Card& card) {
    return problemsAndMarks(
        view, toQt(picture::key(card.service)), true,
        [&](const facts::Finding& finding) { return finding.service == card.service; });
}

QStringList saidOf(CanvasView& view, const picture::TierBox& tier) {
    return problemsAndMarks(view, toQt(picture::key(tier.network)), false,
                            [&](const facts::Finding& finding) {
                                return !finding.service && finding.network == tier.network;
                            });
}

QStringList saidOf(CanvasView& view, const picture::Pill& pill) {
    return problemsAndMarks(
        view, toQt(picture::key(pill)), true, [&](const facts::Finding& finding) {
            return finding.service == pill.service && finding.network == pill.network;
        });
}

QStringList saidOf(CanvasView& view, const picture::Outside& outside) {
    QStringList sentences;
    addMarks(sentences, view, keyOf(outside), false);
    return sentences;
}

QStringList linesSaid(CanvasView& view, const QString& key, const QString& other) {
    QStringList said;
    const AccessibleParts parts(view);
    for (const QString& each : parts.linesAt(key)) {
        const AccessiblePartInfo& line = *parts.find(each);
        const AccessibleEnds ends = endsOf(view, line);
        const QString& far = ends.from == key ? ends.to : ends.from;
        if (other.isEmpty() ? hasOwnPlace(view, line, key) : far != other) continue;
        said << (QStringList(accessibleName(view, line)) + sentencesOfLine(view, line)).join(", ");
    }
    return said;
}

QString accessibleName(CanvasView& view, const AccessiblePartInfo& part) {
    const picture::Picture& picture = view.canvas().picture();
    switch (part.kind) {
    case Kind::Outside: return nameOfKey(part.key);
    case Kind::Tier: return toQt(picture.tiers[part.index].title);
    case Kind::Card: return toQt(picture.cards[part.index].title);
    case Kind::Pill: return pillName(picture.pills[part.index]);
    case Kind::Edge: return edgeName(picture.edges[part.index]);
    case Kind::Mark: break;
    }
    const auto& link = view.marks().links[part.index];
    const QString arrow = link.both_ways ? QStringLiteral(" ↔ ") : QStringLiteral(" → ");
    return nameOfKey(toQt(link.from)) + arrow + nameOfKey(toQt(link.to));
}

QString accessibleDescription(CanvasView& view, const AccessiblePartInfo& part) {
    if (view.workspace().lastReadable() == nullptr) return {};
    const picture::Picture& picture = view.canvas().picture();
    QStringList sentences;
    switch (part.kind) {
    case Kind::Outside: sentences = saidOf(view, picture.outside[part.index]); break;
    case Kind::Tier: {
        const auto& tier = picture.tiers[part.index];
        sentences = shownOn(tier) + saidOf(view, tier);
        break;
    }
    case Kind::Card: {
        const auto& card = picture.cards[part.index];
        sentences = shownOn(card) + saidOf(view, card);
        break;
    }
    case Kind::Pill: sentences = saidOf(view, picture.pills[part.index]); break;
    case Kind::Edge:
    case Kind::Mark:
        sentences = sentencesOfLine(view, part);
        addMarks(sentences, view, part.key, false);
        break;
    }
    return sentences.join(". ");
}

} // namespace tw::gui
