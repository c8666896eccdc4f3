// The flows of a service, as rows of the contract's section.
#include "connect/connection.h"
#include "conversions.h"
#include "inspector/contract_section.h"
#include "inspector/elided_label.h"
#include "picture/picture.h"
#include "tables/matrix_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace tw::gui {
namespace {

constexpr int takeOutWidth = 20;

QString keyOf(const FlowParty& party) {
    return party.is_outside() ? toQt(party.str()) : toQt(picture::key(party.service));
}

QString pairText(const report::ServiceFlow& flow) {
    return partyTitle(flow.from) +
           (flow.both_ways ? QStringLiteral(" ↔ ") : QStringLiteral(" → ")) + partyTitle(flow.to);
}

/// `db`, `-> db` or `<- web`; the outside by the contract's words.
std::vector<Intent> newFlow(const ServiceName& service, QString text) {
    const bool isFrom = text.startsWith("<-");
    if (isFrom || text.startsWith("->")) text = text.mid(2).trimmed();
    if (text.isEmpty()) return {};
    const FlowParty other = FlowParty::read(toBytes(text));
    return {isFrom ? SetFlow{other, service} : SetFlow{service, other}};
}

QString reasonText(const report::MatrixReason& reason) {
    QStringList lines{toQt(reason.said)};
    for (const Phrase& way : reason.ways)
        lines << toQt(way);
    return lines.join('\n');
}

const char* roleOf(picture::Tone tone) {
    return tone == picture::Tone::Bad ? "bad" : tone == picture::Tone::Warning ? "dim" : "faint";
}

} // namespace

void ContractSection::addFlows(const analysis::Snapshot& snapshot,
                               const compose::Service& service) {
    const auto flows = report::service_flows(snapshot.facts, service.name);
    addText(flows.empty() ? tr("No flow speaks of it.") : tr("Flows"), "dim");
    std::size_t count = 0;
    for (const report::ServiceFlow& flow : flows) {
        if (++count <= most()) addFlow(service.name, flow);
    }
    addMore(count - std::min(count, most()));
    offerFlows(snapshot, service);
}

void ContractSection::addFlow(const ServiceName& service, const report::ServiceFlow& flow) {
    const CellLook look = lookOf(flow.cell);
    const bool matters = look.tone == picture::Tone::Bad || look.tone == picture::Tone::Warning;
    QHBoxLayout* row = addRow();
    row->addWidget(makeSign(look.sign, look.tone, look.word));
    row->addWidget(makeOther(service, flow));
    // What matters stands below, where it is never cut.
    QLabel* word = matters ? addText(look.word) : new ElidedLabel(look.word);
    word->setProperty("role", roleOf(look.tone));
    word->setToolTip(verdictSentence(flow.cell) + '\n' + reasonText(flow.reason));
    if (matters) {
        word->setContentsMargins(signSize + 12, 0, 0, 4);
        row->addStretch(1);
    } else {
        row->addWidget(word, 1);
    }
    row->addWidget(makePolicy(flow));
    if (flow.removal.empty()) {
        row->addSpacing(row->spacing() + takeOutWidth); // so that all policies end at one line
    } else {
        row->addWidget(makeTakeOut(flow));
    }
}

QPushButton* ContractSection::makeOther(const ServiceName& service,
                                        const report::ServiceFlow& flow) {
    const bool isFrom = flow.from == FlowParty(service);
    const FlowParty& other = isFrom ? flow.to : flow.from;
    const QString arrow = flow.both_ways ? QStringLiteral("↔ ")
                          : isFrom       ? QStringLiteral("→ ")
                                         : QStringLiteral("← ");
    QString ports;
    for (const std::uint16_t port : flow.ports)
        ports += QStringLiteral(" :%1").arg(port);
    auto* button =
        makeLink(arrow + partyTitle(other) + ports, tr("Select %1").arg(partyTitle(other)));
    button->setObjectName("flow:" + pairText(flow));
    button->setToolTip(reasonText(flow.reason));
    button->setAccessibleDescription(
        QStringList{pairText(flow) + ports, policyWord(flow.cell.policy), lookOf(flow.cell).word}
            .join(", "));
    connect(button, &QPushButton::clicked, this,
            [this, key = keyOf(other)] { context().selection.select(key); });
    return button;
}

QPushButton* ContractSection::makePolicy(const report::ServiceFlow& flow) {
    using enum contract::FlowPolicy;
    auto* button = makeLink(policyWord(flow.cell.policy) + QStringLiteral(" ▾"),
                            tr("What the contract says of %1").arg(pairText(flow)));
    button->setProperty("plain", true);
    auto* menu = new QMenu(button);
    for (const auto policy : {Required, Allowed, Forbidden}) {
        QAction* action = menu->addAction(policyWord(policy));
        action->setCheckable(true);
        action->setChecked(flow.cell.policy == policy);
        const SetFlow intent{flow.from, flow.to, policy};
        connect(action, &QAction::triggered, this,
                [this, intent] { context().commands.perform({intent}); });
    }
    if (flow.reason.place) {
        menu->addSeparator();
        connect(menu->addAction(tr("Go to the contract")), &QAction::triggered, this,
                [this, place = *flow.reason.place] { emit jumpTo(place); });
    }
    button->setMenu(menu);
    return button;
}

QPushButton* ContractSection::makeTakeOut(const report::ServiceFlow& flow) {
    const std::vector<Intent> intents(flow.removal.begin(), flow.removal.end());
    const QString title = tr("Take %1 out of the contract").arg(pairText(flow));
    auto* button = makeLink(QStringLiteral("×"), title);
    button->setProperty("small", true);
    button->setFixedSize(takeOutWidth, 18);
    connect(button, &QPushButton::clicked, this,
            [this, intents, title] { context().commands.perform(intents, {.title = title}); });
    return button;
}

void ContractSection::offerFlows(const analysis::Snapshot& snapshot,
                                 const compose::Service& service) {
    QStringList others{"internet", "host"};
    for (const auto& other : snapshot.facts.project.services) {
        if (other.name == service.name) continue;
        others << toQt(other.name) << "<- " + toQt(other.name);
    }
    offerAdding({"flow:new", tr("to a service, or \"<- service\" from one"),
                 tr("Add a flow to the contract"),
                 [name = service.name](const QString& text) { return newFlow(name, text); },
                 others});
}

} // namespace tw::gui
