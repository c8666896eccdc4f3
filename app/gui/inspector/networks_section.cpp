#include "inspector/networks_section.h"

#include "conversions.h"
#include "inspector/flow_layout.h"
#include "picture/picture.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

QFrame* makeChip(const QString& text) {
    auto* chip = new QFrame;
    chip->setProperty("role", "chip");
    auto* layout = new QHBoxLayout(chip);
    layout->setContentsMargins(6, 1, 6, 1);
    layout->setSpacing(4);
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    layout->addWidget(label);
    return chip;
}

} // namespace

NetworksSection::NetworksSection(InspectorContext context, QWidget* parent)
    : Section(tr("Networks and names"), context, parent) {}

void NetworksSection::fill(const analysis::Snapshot& snapshot, const compose::Service& service) {
    const auto picture =
        picture::draw(snapshot.facts, snapshot.findings, context().workspace.layout(), {});
    const auto* card = picture.card(service.name);
    for (const auto& attachment : service.attachments) {
        const auto* tier = picture.tier(attachment.network);
        const bool home = card != nullptr && card->home == attachment.network;
        addAttachment(service, attachment, tier == nullptr ? 0 : tier->column, home);
        addNames(snapshot, service, attachment);
    }
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

void NetworksSection::addAttachment(const compose::Service& service,
                                    const compose::Attachment& attachment, int column, bool home) {
    QHBoxLayout* row = addRow();
    row->addWidget(makeDot(context().theme.tokens().tierBorder(column)));
    row->addSpacing(2);
    row->addWidget(makeLabel(toQt(attachment.network), "strong"));
    row->addStretch();
    if (home) row->addWidget(makeLabel(tr("home"), "faint"));
    if (!attachment.implicit && service.attachments.size() > 1) {
        auto* detach = makeLink(tr("detach"), tr("Detach from %1").arg(toQt(attachment.network)));
        connect(detach, &QPushButton::clicked, this,
                [this, name = service.name, network = attachment.network] {
                    context().commands.detach(name, network);
                });
        row->addWidget(detach);
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
        QFrame* chip = makeChip(toQt(name));
        if (isAlias(name)) {
            auto* remove = makeLink(QStringLiteral("×"), tr("Remove alias %1").arg(toQt(name)));
            remove->setFixedSize(16, 16);
            remove->setStyleSheet("padding: 0; min-height: 0");
            connect(remove, &QPushButton::clicked, this,
                    [this, who = service.name, network = attachment.network, name] {
                        context().commands.perform({RemoveAlias{who, network, name}});
                    });
            chip->layout()->addWidget(remove);
        }
        flow->addWidget(chip);
    }
    if (!attachment.implicit) flow->addWidget(makeAliasField(service.name, attachment.network));
    rows()->addWidget(box);
}

QWidget* NetworksSection::makeAliasField(const ServiceName& service, const NetworkName& network) {
    auto* field = new QLineEdit;
    field->setPlaceholderText(tr("+ alias"));
    field->setObjectName("alias:" + toQt(network));
    field->setAccessibleName(tr("New alias on %1").arg(toQt(network)));
    field->setFixedWidth(116);
    field->setStyleSheet("padding: 1px 6px; font-size: 11px; min-height: 16px");
    connect(field, &QLineEdit::returnPressed, this, [this, field, service, network] {
        const QString alias = field->text().trimmed();
        if (!alias.isEmpty())
            context().commands.perform({AddAlias{service, network, toBytes(alias)}});
    });
    return field;
}

} // namespace tw::gui
