#include "inspector/network_sections.h"

#include "conversions.h"
#include "inspector/chip.h"
#include "inspector/flow_layout.h"
#include "inspector/label_field.h"
#include "inspector/written.h"
#include "picture/picture.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

/// The subnet of the first address pool; plans change no other.
QString subnetOf(const analysis::Snapshot& snapshot, const compose::Network& network) {
    const auto* pools = valueAt(snapshot, {"networks", network.name.str(), "ipam", "config"});
    if (pools == nullptr || pools->list.empty()) return {};
    const auto* subnet = pools->list.front().find("subnet");
    return subnet == nullptr ? QString()
                             : written(snapshot, subnet->origin, toQt(subnet->text), "subnet");
}

} // namespace

MembersSection::MembersSection(InspectorContext context, QWidget* parent)
    : NetworkSection(tr("Services"), context, parent) {}

void MembersSection::fill(const analysis::Snapshot& snapshot, const compose::Network& network) {
    const auto members = snapshot.facts.topology.members(network.name);
    if (members.empty()) addText(tr("No services."), "faint");
    auto* box = new QWidget;
    auto* flow = new FlowLayout;
    box->setLayout(flow);
    for (const ServiceName& member : members) {
        auto* chip = new Chip(toQt(member));
        chip->makeActive(tr("Select %1").arg(toQt(member)));
        connect(chip, &Chip::activated, this,
                [this, member] { context().selection.select(toQt(picture::key(member))); });
        flow->addWidget(chip);
    }
    rows()->addWidget(box);
    QStringList others;
    for (const auto& service : snapshot.facts.project.services) {
        if (service.attachment(network.name) == nullptr) others << toQt(service.name);
    }
    offerAdding({"member:new", tr("service"), tr("Attach a service"),
                 [name = network.name](const QString& text) -> std::vector<Intent> {
                     return {AttachService{ServiceName(toBytes(text)), name, {}}};
                 },
                 others});
}

NetworkOptionsSection::NetworkOptionsSection(InspectorContext context, QWidget* parent)
    : NetworkSection(tr("Options"), context, parent) {}

void NetworkOptionsSection::fill(const analysis::Snapshot& snapshot,
                                 const compose::Network& network) {
    addOption(network, NetworkOption::Driver, tr("Driver"), toQt(network.driver), tr("bridge"));
    addOption(network, NetworkOption::Subnet, tr("Subnet"), subnetOf(snapshot, network),
              tr("chosen by Docker"));
    addOption(network, NetworkOption::Name, tr("Docker's name"), toQt(network.real_name), {});
    const NetworkName name = network.name;
    const auto option = [name](NetworkOption which) {
        return [name, which](bool on) -> Intent {
            return SetNetworkOption{name, which, on ? "true" : ""};
        };
    };
    addToggle(tr("Internal: no way to the outside"), "option:internal", network.internal.value,
              [name](bool on) -> Intent { return SetInternal{name, on}; });
    addToggle(tr("Attachable: other containers may join"), "option:attachable", network.attachable,
              option(NetworkOption::Attachable));
    addToggle(tr("External: made by somebody else"), "option:external", network.external,
              option(NetworkOption::External));
}

void NetworkOptionsSection::addOption(const compose::Network& network, NetworkOption option,
                                      const QString& label, const QString& value,
                                      const QString& placeholder) {
    const QString key = QStringLiteral("option:%1").arg(static_cast<int>(option));
    auto* field = new Field(
        context().commands, key, value, [name = network.name, option](const QString& now) {
            return std::vector<Intent>{SetNetworkOption{name, option, toBytes(now)}};
        });
    field->setPlaceholderText(placeholder);
    addField(label, label, field);
}

void NetworkOptionsSection::addToggle(const QString& text, const QString& name, bool on,
                                      const std::function<Intent(bool)>& intent) {
    auto* box = new QCheckBox(text);
    box->setObjectName(name);
    box->setChecked(on);
    rows()->addWidget(box);
    QLabel* error = addText({}, "bad");
    error->hide();
    connect(box, &QCheckBox::clicked, this, [this, box, error, intent](bool wanted) {
        const auto outcome = context().commands.attempt({intent(wanted)});
        if (outcome && *outcome == Commands::Outcome::Done) return;
        box->setChecked(!wanted);
        error->setText(outcome ? QString() : toQt(outcome.error().message));
        error->setVisible(!outcome);
    });
}

NetworkLabelsSection::NetworkLabelsSection(InspectorContext context, QWidget* parent)
    : NetworkSection(tr("Labels"), context, parent) {}

void NetworkLabelsSection::fill(const analysis::Snapshot& snapshot,
                                const compose::Network& network) {
    const SetLabelTo set = [name = network.name](const std::string& key, const std::string& value) {
        return SetNetworkLabel{name, key, value};
    };
    for (const auto& label : network.labels) {
        addStacked(toQt(label.key), makeLabelField(context().commands, snapshot, label, set),
                   makeRemove(tr("Remove label %1").arg(toQt(label.key)),
                              RemoveNetworkLabel{network.name, label.key}));
    }
    offerAdding({"networkLabel:new", tr("key=value"), tr("Add a label"), newLabel(set)});
}

} // namespace tw::gui
