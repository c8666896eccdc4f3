#include "inspector/inspector_panel.h"

#include "conversions.h"
#include "inspector/contract_section.h"
#include "inspector/dependencies_section.h"
#include "inspector/environment_section.h"
#include "inspector/general_section.h"
#include "inspector/half_typed.h"
#include "inspector/health_section.h"
#include "inspector/labels_section.h"
#include "inspector/network_sections.h"
#include "inspector/networks_section.h"
#include "inspector/origins_section.h"
#include "inspector/ports_section.h"
#include "inspector/reach_section.h"
#include "inspector/resources_section.h"
#include "inspector/secrets_section.h"
#include "inspector/several/several_sections.h"
#include "inspector/traefik/traefik_section.h"
#include "inspector/words_section.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

/// Stays together where the subtitle breaks.
QString linesOf(const analysis::Snapshot& snapshot, const text::Location& place) {
    constexpr QChar joiner(0x2060);
    const auto& source = snapshot.input.files.at(place.file);
    const auto first = source.position(place.range.begin).line;
    const auto last = source.position(place.range.end == 0 ? 0 : place.range.end - 1).line;
    QString lines =
        first == last
            ? InspectorPanel::tr("line %1").arg(first)
            : InspectorPanel::tr("lines %1–%2").arg(first).arg(joiner + QString::number(last));
    return lines.replace(' ', QChar::Nbsp);
}

} // namespace

InspectorPanel::InspectorPanel(InspectorContext context, QWidget* parent)
    : QScrollArea(parent), context_(context), subtitle_(new QLabel) {
    setObjectName("inspector");
    setAccessibleName(tr("Inspector"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    connect(&context_.workspace, &Workspace::snapshotChanged, this, &InspectorPanel::refresh);
    connect(&context_.workspace, &Workspace::layoutChanged, this, &InspectorPanel::refresh);
    connect(&context_.selection, &Selection::changed, this, &InspectorPanel::refresh);
    connect(&context_.theme, &Theme::changed, this, &InspectorPanel::refresh);
}

void InspectorPanel::build() {
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    buildSections(body);
    for (Section* section : ofService_)
        layout->addWidget(section);
    for (Section* section : ofSeveral_)
        layout->addWidget(section);
    for (Section* section : ofNetwork_)
        layout->addWidget(section);
    layout->addStretch();
    setWidget(body);
    showSections(About::Nothing);
}

QWidget* InspectorPanel::buildHead() {
    auto* head = new QFrame;
    head->setProperty("role", "section");
    titles_ = new QVBoxLayout(head);
    titles_->setContentsMargins(16, 12, 12, 12);
    titles_->setSpacing(3);
    subtitle_->setProperty("role", "dim");
    subtitle_->setTextFormat(Qt::PlainText);
    subtitle_->setWordWrap(true);
    titles_->addWidget(subtitle_);
    return head;
}

void InspectorPanel::buildSections(QWidget* body) {
    networks_ = new NetworksSection(context_, body);
    connect(networks_, &NetworksSection::aliasRenameRequested, this,
            &InspectorPanel::aliasRenameRequested);
    auto* origins = new OriginsSection(context_, body);
    connect(origins, &OriginsSection::jumpTo, this, &InspectorPanel::jumpTo);
    traefik_ = new TraefikSection(context_, body);
    connect(traefik_, &TraefikSection::jumpTo, this, &InspectorPanel::jumpTo);
    auto* contract = new ContractSection(context_, body);
    connect(contract, &ContractSection::jumpTo, this, &InspectorPanel::jumpTo);
    const auto add = [this](Addition what, ServiceSection* section) {
        ofService_.push_back(section);
        adding_.emplace(what, section);
    };
    ofService_.push_back(new GeneralSection(context_, body));
    add(Addition::Network, networks_);
    ofService_.push_back(new ReachSection(context_, body));
    ofService_.push_back(contract);
    add(Addition::Port, new PortsSection(context_, body));
    add(Addition::ExposedPort, new ExposeSection(context_, body));
    add(Addition::Router, traefik_);
    add(Addition::Dependency, new DependenciesSection(context_, body));
    ofService_.push_back(new ResourcesSection(context_, body));
    add(Addition::Healthcheck, new HealthSection(context_, body));
    add(Addition::Variable, new EnvironmentSection(context_, body));
    add(Addition::Secret, new SecretsSection(context_, body));
    add(Addition::Label, new LabelsSection(context_, body));
    add(Addition::Profile, new ProfilesSection(context_, body));
    ofService_.push_back(origins);
    const auto addSeveral = [this](Addition what, SeveralSection* section) {
        ofSeveral_.push_back(section);
        addingSeveral_.emplace(what, section);
    };
    addSeveral(Addition::Network, new SeveralNetworks(context_, body));
    ofSeveral_.push_back(new SeveralResources(context_, body));
    addSeveral(Addition::Healthcheck, new SeveralHealth(context_, body));
    addSeveral(Addition::Variable, new SeveralVariables(context_, body));
    addSeveral(Addition::Label, new SeveralLabels(context_, body));
    addSeveral(Addition::Profile, new SeveralProfiles(context_, body));
    ofNetwork_ = {new MembersSection(context_, body), new NetworkOptionsSection(context_, body),
                  new NetworkLabelsSection(context_, body)};
}

void InspectorPanel::startAdding(Addition what) {
    const bool service = context_.selection.service().has_value();
    if (ofSeveral_.front()->isVisibleTo(this)) {
        // The others are about one service alone.
        if (const auto found = addingSeveral_.find(what); found != addingSeveral_.end())
            found->second->startAdding();
    } else if (!service && what == Addition::Label) {
        ofNetwork_.back()->startAdding();
    } else if (service && what == Addition::Alias) {
        networks_->startAlias();
    } else if (service && what == Addition::Router) {
        traefik_->startRouter();
    } else if (service) {
        adding_.at(what)->startAdding();
    }
    if (focusWidget() != nullptr) ensureWidgetVisible(focusWidget());
}

void InspectorPanel::showSections(About about) {
    for (Section* section : ofService_)
        section->setVisible(about == About::Service);
    for (Section* section : ofSeveral_)
        section->setVisible(about == About::Several);
    for (Section* section : ofNetwork_)
        section->setVisible(about == About::Network);
}

std::vector<const compose::Service*>
InspectorPanel::selectedServices(const analysis::Snapshot& snapshot) const {
    std::vector<const compose::Service*> services;
    for (const ServiceName& name : context_.selection.services()) {
        if (const auto* found = snapshot.facts.project.find(name)) services.push_back(found);
    }
    return services;
}

void InspectorPanel::refresh() {
    const auto& snapshot = context_.workspace.lastReadable();
    if (snapshot == nullptr) return;
    // Rows are made anew; the field that is being used keeps the focus, and what was typed in it.
    const QWidget* focused = widget()->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const QString name = focused == nullptr ? QString() : focused->objectName();
    const auto typed = halfTyped(focused);
    setEnabled(!context_.workspace.isStale());
    showSelection(*snapshot);
    if (name.isEmpty()) return;
    auto* again = widget()->findChild<QWidget*>(name);
    if (again == nullptr) return;
    focusOn(*again);
    if (typed) resumeTyping(*again, *typed);
}

void InspectorPanel::showSelection(const analysis::Snapshot& snapshot) {
    const auto& project = snapshot.facts.project;
    if (const auto several = selectedServices(snapshot); several.size() > 1) {
        showSeveral(snapshot, several);
    } else if (const auto service = context_.selection.service()) {
        if (const auto* found = project.find(*service)) showService(snapshot, *found);
    } else if (const auto network = context_.selection.network()) {
        if (const auto* found = project.find(*network)) showNetwork(snapshot, *found);
    } else {
        showOverview(snapshot);
    }
}

void InspectorPanel::showTitle(Field* field) {
    while (titles_->count() > 1) {
        QLayoutItem* item = titles_->takeAt(0);
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    field->setProperty("role", "title");
    titles_->insertWidget(0, field);
    titles_->insertWidget(1, field->error());
}

void InspectorPanel::showService(const analysis::Snapshot& snapshot,
                                 const compose::Service& service) {
    auto* title =
        new Field(context_.commands, "title:service", toQt(service.name),
                  [name = service.name](const QString& now) {
                      return std::vector<Intent>{RenameService{name, ServiceName(toBytes(now))}};
                  });
    title->setAccessibleName(tr("Name of the service"));
    title->setToolTip(tr("Renames the service everywhere"));
    showTitle(title);
    const QString what = service.image ? toQt(service.image->value) : tr("built from source");
    subtitle_->setText(breakable(what) + " · " + linesOf(snapshot, service.extent));
    for (ServiceSection* section : ofService_)
        section->showFor(snapshot, service);
    showSections(About::Service);
}

void InspectorPanel::showNetwork(const analysis::Snapshot& snapshot,
                                 const compose::Network& network) {
    auto* title =
        new Field(context_.commands, "title:network", toQt(network.name),
                  [name = network.name](const QString& now) {
                      return std::vector<Intent>{RenameNetwork{name, NetworkName(toBytes(now))}};
                  });
    title->setAccessibleName(tr("Name of the network"));
    title->setToolTip(tr("Renames the network everywhere"));
    showTitle(title);
    subtitle_->setText(network.declared ? tr("Network · %1").arg(linesOf(snapshot, network.extent))
                                        : tr("Network that Compose adds by itself"));
    for (NetworkSection* section : ofNetwork_)
        section->showFor(snapshot, network);
    showSections(About::Network);
}

void InspectorPanel::showSeveral(const analysis::Snapshot& snapshot,
                                 const std::vector<const compose::Service*>& services) {
    constexpr std::size_t mostNames = 12;
    const auto count = static_cast<int>(services.size());
    auto* title = new Field(context_.commands, "title:several", tr("%n services", nullptr, count),
                            [](const QString&) { return std::vector<Intent>{}; });
    title->setReadOnly(true);
    title->setFocusPolicy(Qt::NoFocus);
    title->setAccessibleName(tr("Several services"));
    showTitle(title);
    QStringList names;
    for (const auto* service : services) {
        if (static_cast<std::size_t>(names.size()) < mostNames) names << toQt(service->name);
    }
    if (services.size() > mostNames) names << QStringLiteral("…");
    subtitle_->setText(names.join(", ") + '\n' +
                       tr("What is set here is set in all of them, as one step."));
    for (SeveralSection* section : ofSeveral_)
        section->showFor(snapshot, services);
    showSections(About::Several);
}

void InspectorPanel::showOverview(const analysis::Snapshot& snapshot) {
    showSections(About::Nothing);
    auto* title = new Field(context_.commands, "title", toQt(snapshot.facts.project.name),
                            [](const QString&) { return std::vector<Intent>{}; });
    title->setReadOnly(true);
    title->setFocusPolicy(Qt::NoFocus);
    title->setAccessibleName(tr("Name of the project"));
    showTitle(title);
    subtitle_->setText(
        tr("Select a service or a tier to see and change what is known about it.\n\n"
           "Drag a card to another tier to move the service. Hold Ctrl to attach it there "
           "as well. Drag a pill away to detach it."));
}

} // namespace tw::gui
