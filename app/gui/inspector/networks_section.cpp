#include "inspector/networks_section.h"

#include "conversions.h"
#include "inspector/chip.h"
#include "inspector/elided_label.h"
#include "inspector/flow_layout.h"
#include "inspector/written.h"
#include "picture/columns.h"
#include "provenance.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

/// What adds something stands among the names, as large as they are.
constexpr auto smallAdder = "padding: 1px 6px; font-size: 11px; font-weight: 400; min-height: 16px";

/// A value of an attachment.
struct ValueKind {
    const char* key;
    bool isAddress; ///< otherwise a number
    QString label, clear;
};

std::array<ValueKind, 4> valueKinds() {
    return {{{"ipv4_address", true, NetworksSection::tr("IPv4 address"),
              NetworksSection::tr("Remove the IPv4 address on %1")},
             {"ipv6_address", true, NetworksSection::tr("IPv6 address"),
              NetworksSection::tr("Remove the IPv6 address on %1")},
             {"priority", false, NetworksSection::tr("Priority"),
              NetworksSection::tr("Remove the priority on %1")},
             {"gw_priority", false, NetworksSection::tr("Gateway priority"),
              NetworksSection::tr("Remove the gateway priority on %1")}}};
}

const compose::Value* valueOf(const analysis::Snapshot& snapshot, const ServiceName& service,
                              const NetworkName& network, const char* key) {
    const auto* value =
        valueAt(snapshot, {"services", service.str(), "networks", network.str(), key});
    return value == nullptr || value->is_null() ? nullptr : value;
}

ValuePlace placeOf(const ServiceName& service, const NetworkName& network, const char* key) {
    return {{"services", service.str(), "networks", network.str(), key}, {}};
}

/// Who else gets this service, and perhaps others in turn, when asking for a name.
QString finders(const analysis::Snapshot& snapshot, const ServiceName& service,
                const NetworkName& network, const std::string& name) {
    constexpr qsizetype mostNames = 12;
    QStringList names;
    for (const ServiceName& asker : snapshot.facts.topology.members(network)) {
        if (asker == service) continue;
        const auto found = snapshot.facts.topology.resolve(asker, name);
        if (!std::ranges::contains(found.answer.services, service)) continue;
        if (names.size() == mostNames)
            return NetworksSection::tr("found by %1 and others").arg(names.join(", "));
        names << toQt(asker);
    }
    return names.isEmpty() ? NetworksSection::tr("found by no other service")
                           : NetworksSection::tr("found by %1").arg(names.join(", "));
}

} // namespace

NetworksSection::NetworksSection(InspectorContext context, QWidget* parent)
    : ServiceSection(tr("Networks and names"), context, parent) {}

void NetworksSection::fill(const analysis::Snapshot& snapshot, const compose::Service& service) {
    const auto places = picture::arrange(snapshot.facts, context().workspace.layout());
    const std::size_t home = places.services[places.index.at(service.name)].column;
    if (opened_ && opened_->service != service.name) opened_.reset();
    for (const auto& attachment : service.attachments) {
        const auto column = static_cast<std::size_t>(
            std::ranges::find(places.columns, attachment.network, &picture::Column::network) -
            places.columns.begin());
        addAttachment(service, attachment, static_cast<int>(column), column == home);
        addNames(snapshot, service, attachment);
        if (!attachment.implicit) addValues(snapshot, service.name, attachment.network);
    }
    addMode(service);
    offerNetworks(snapshot, service);
}

void NetworksSection::addMode(const compose::Service& service) {
    switch (service.network_mode) {
    case compose::NetworkMode::Networks:
        if (service.attachments.empty()) addText(tr("On no network."));
        break;
    case compose::NetworkMode::Host: addText(tr("Uses the network of the host.")); break;
    case compose::NetworkMode::None: addText(tr("Has no network at all.")); break;
    case compose::NetworkMode::Service:
    case compose::NetworkMode::Container:
        addText(tr("Shares the network of %1.").arg(toQt(service.network_mode_target)));
        break;
    case compose::NetworkMode::Bridge:
    case compose::NetworkMode::Named:
        addText(tr("Uses a Docker network outside of the project."));
        break;
    }
}

void NetworksSection::offerNetworks(const analysis::Snapshot& snapshot,
                                    const compose::Service& service) {
    QStringList others;
    for (const auto& network : snapshot.facts.project.networks) {
        if (service.attachment(network.name) == nullptr) others << toQt(network.name);
    }
    offerAdding({"network:new", tr("network"), tr("Attach to another network"),
                 [name = service.name](const QString& text) -> std::vector<Intent> {
                     return {AttachService{name, NetworkName(toBytes(text)), {}}};
                 },
                 others});
}

void NetworksSection::addAttachment(const compose::Service& service,
                                    const compose::Attachment& attachment, int column, bool home) {
    QHBoxLayout* row = addRow();
    row->addWidget(makeDot(context().theme.tokens().tierBorder(column)));
    row->addSpacing(2);
    auto* name = new ElidedLabel(toQt(attachment.network), Qt::ElideMiddle);
    name->setProperty("role", "strong");
    name->setToolTip(name->text());
    row->addWidget(name, 1);
    if (home) row->addWidget(makeLabel(tr("home"), "faint"));
    if (!attachment.implicit && service.attachments.size() > 1) {
        row->addWidget(makeRemove(tr("Detach from %1").arg(toQt(attachment.network)),
                                  DetachService{service.name, attachment.network}));
    }
}

void NetworksSection::addNames(const analysis::Snapshot& snapshot, const compose::Service& service,
                               const compose::Attachment& attachment) {
    auto* box = new QWidget;
    auto* flow = new FlowLayout;
    box->setLayout(flow);
    flow->setContentsMargins(16, 0, 0, 4);
    const auto isAlias = [&](const std::string& name) {
        return std::ranges::any_of(attachment.aliases,
                                   [&](const auto& alias) { return alias.value == name; });
    };
    for (const std::string& name :
         snapshot.facts.topology.names(service.name, attachment.network)) {
        Chip* chip = isAlias(name) ? makeAlias(service.name, attachment.network, name)
                                   : new Chip(toQt(name));
        chip->explain(finders(snapshot, service.name, attachment.network, name));
        flow->addWidget(chip);
    }
    rows()->addWidget(box);
    if (attachment.implicit) return;
    Field* field = makeAliasField(service.name, attachment.network);
    flow->addWidget(field);
    rows()->addWidget(field->error());
    for (const bool isAddress : {true, false}) {
        const bool isSet = std::ranges::all_of(valueKinds(), [&](const ValueKind& kind) {
            return kind.isAddress != isAddress ||
                   valueOf(snapshot, service.name, attachment.network, kind.key) != nullptr;
        });
        if (!isSet) flow->addWidget(makeOpening(attachment.network, isAddress));
    }
}

QPushButton* NetworksSection::makeOpening(const NetworkName& network, bool isAddress) {
    auto* link = isAddress
                     ? makeLink(tr("+ address"), tr("Set an address on %1").arg(toQt(network)))
                     : makeLink(tr("+ priority"), tr("Set a priority on %1").arg(toQt(network)));
    link->setStyleSheet(smallAdder);
    connect(link, &QPushButton::clicked, this, [this, network, isAddress] {
        const auto service = context().selection.service();
        if (!service) return;
        opened_ = Opened{*service, network, isAddress};
        refill();
        for (const ValueKind& kind : valueKinds()) {
            auto* field = findChild<Field*>(kind.key + (":" + toQt(network)));
            if (field == nullptr || kind.isAddress != isAddress || !field->value().isEmpty())
                continue;
            focusOn(*field);
            return;
        }
    });
    return link;
}

void NetworksSection::addValues(const analysis::Snapshot& snapshot, const ServiceName& service,
                                const NetworkName& network) {
    for (const ValueKind& kind : valueKinds()) {
        const compose::Value* value = valueOf(snapshot, service, network, kind.key);
        const bool isOpen =
            opened_ && opened_->network == network && opened_->isAddress == kind.isAddress;
        if (value == nullptr && !isOpen) continue;
        const ValuePlace place = placeOf(service, network, kind.key);
        const ScalarForm form = kind.isAddress ? ScalarForm::Text : ScalarForm::Plain;
        auto* field = new Field(
            context().commands, kind.key + (":" + toQt(network)),
            value == nullptr ? QString() : written(snapshot, value->origin, toQt(value->text)),
            [place, form](const QString& text) -> std::vector<Intent> {
                if (text.isEmpty()) return {RemoveValue{place}};
                return {SetValue{place, toBytes(text), form, true}};
            });
        field->setAccessibleName(tr("%1 on %2").arg(kind.label, toQt(network)));
        field->refuseWhatDockerRefuses();
        if (value == nullptr) field->setUnset(tr("not set"));
        const QString tip = value == nullptr
                                ? field->accessibleName()
                                : field->accessibleName() + QStringLiteral(" · ") +
                                      shortPlace(snapshot.facts, value->origin.location);
        addField(kind.label, tip, field,
                 value == nullptr ? nullptr
                                  : makeRemove(kind.clear.arg(toQt(network)), RemoveValue{place}));
    }
}

Chip* NetworksSection::makeAlias(const ServiceName& service, const NetworkName& network,
                                 const std::string& alias) {
    auto* chip = new Chip(toQt(alias));
    const QPushButton* word = chip->makeActive(tr("Rename alias %1").arg(toQt(alias)));
    chip->makeRemovable(tr("Remove alias %1").arg(toQt(alias)));
    connect(chip, &Chip::activated, this, [this, word, service, network, alias] {
        const QRect over(word->mapToGlobal(QPoint(0, 0)), word->size());
        emit aliasRenameRequested(service, network, toQt(alias), over);
    });
    connect(chip, &Chip::removed, this, [this, service, network, alias] {
        context().commands.perform({RemoveAlias{service, network, alias}});
    });
    return chip;
}

Field* NetworksSection::makeAliasField(const ServiceName& service, const NetworkName& network) {
    auto* field = new Field(context().commands, "alias:" + toQt(network), {},
                            [service, network](const QString& text) -> std::vector<Intent> {
                                if (text.isEmpty()) return {};
                                return {AddAlias{service, network, toBytes(text)}};
                            });
    field->setPlaceholderText(tr("+ alias"));
    field->setProperty("adds", true);
    field->setAccessibleName(tr("New alias on %1").arg(toQt(network)));
    field->setFixedWidth(116);
    field->setStyleSheet(smallAdder);
    return field;
}

void NetworksSection::startAlias() {
    for (Field* field : findChildren<Field*>()) {
        if (!field->objectName().startsWith("alias:") || !field->isVisible()) continue;
        field->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

} // namespace tw::gui
