#include "inspector/inspector_panel.h"

#include "conversions.h"
#include "inspector/health_section.h"
#include "inspector/labels_section.h"
#include "inspector/networks_section.h"
#include "inspector/origins_section.h"
#include "inspector/ports_section.h"
#include "inspector/reach_section.h"
#include "inspector/resources_section.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

QString linesOf(const analysis::Snapshot& snapshot, const text::Location& place) {
    const auto& source = snapshot.input.files.at(place.file);
    const auto first = source.position(place.range.begin).line;
    const auto last = source.position(place.range.end == 0 ? 0 : place.range.end - 1).line;
    return InspectorPanel::tr("lines %1–%2").arg(first).arg(last);
}

} // namespace

InspectorPanel::InspectorPanel(InspectorContext context, QWidget* parent)
    : QScrollArea(parent),
      context_(context),
      title_(new QLabel),
      subtitle_(new QLabel),
      internal_(new QCheckBox(tr("Internal: no way to the outside"))) {
    setObjectName("inspector");
    setAccessibleName(tr("Inspector"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    connect(&context_.workspace, &Workspace::snapshotChanged, this, &InspectorPanel::refresh);
    connect(&context_.workspace, &Workspace::layoutChanged, this, &InspectorPanel::refresh);
    connect(&context_.selection, &Selection::changed, this, &InspectorPanel::refresh);
    connect(&context_.theme, &Theme::changed, this, &InspectorPanel::refresh);
    connect(internal_, &QCheckBox::clicked, this, [this](bool on) {
        const auto network = context_.selection.network();
        if (network && !context_.commands.perform({SetInternal{*network, on}})) refresh();
    });
}

void InspectorPanel::build() {
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QFrame;
    head->setProperty("role", "section");
    auto* headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(16, 14, 16, 12);
    headLayout->setSpacing(3);
    title_->setProperty("role", "title");
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    subtitle_->setProperty("role", "dim");
    subtitle_->setTextFormat(Qt::PlainText);
    subtitle_->setWordWrap(true);
    headLayout->addWidget(title_);
    headLayout->addWidget(subtitle_);
    headLayout->addWidget(internal_);
    layout->addWidget(head);
    auto* origins = new OriginsSection(context_, body);
    connect(origins, &OriginsSection::jumpTo, this, &InspectorPanel::jumpTo);
    sections_ = {new NetworksSection(context_, body),
                 new ReachSection(context_, body),
                 new ResourcesSection(context_, body),
                 new PortsSection(context_, body),
                 new HealthSection(context_, body),
                 new LabelsSection(context_, body),
                 origins};
    for (Section* section : sections_)
        layout->addWidget(section);
    layout->addStretch();
    setWidget(body);
    setSectionsVisible(false);
    internal_->hide();
}

void InspectorPanel::setSectionsVisible(bool visible) {
    for (Section* section : sections_)
        section->setVisible(visible);
}

void InspectorPanel::refresh() {
    const auto& snapshot = context_.workspace.lastReadable();
    if (snapshot == nullptr) return;
    // Rows are made anew; the field that was being used keeps the focus.
    const QWidget* focused = widget()->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const QString field = focused == nullptr ? QString() : focused->objectName();
    setEnabled(!context_.workspace.isStale());
    if (const auto service = context_.selection.service()) {
        if (const auto* found = snapshot->facts.project.find(*service))
            showService(*snapshot, *found);
    } else if (const auto network = context_.selection.network()) {
        if (const auto* found = snapshot->facts.project.find(*network))
            showNetwork(*snapshot, *found);
    } else {
        showOverview(*snapshot);
    }
    if (field.isEmpty()) return;
    if (auto* again = widget()->findChild<QWidget*>(field)) again->setFocus();
}

void InspectorPanel::showService(const analysis::Snapshot& snapshot,
                                 const compose::Service& service) {
    title_->setText(toQt(service.name));
    const QString what = service.image ? toQt(service.image->value) : tr("built from source");
    subtitle_->setText(what + " · " + linesOf(snapshot, service.extent));
    internal_->hide();
    for (Section* section : sections_)
        section->showFor(snapshot, service);
    setSectionsVisible(true);
}

void InspectorPanel::showNetwork(const analysis::Snapshot& snapshot,
                                 const compose::Network& network) {
    setSectionsVisible(false);
    title_->setText(toQt(network.name));
    const auto members = snapshot.facts.topology.members(network.name);
    QStringList names;
    for (const auto& member : members)
        names << toQt(member);
    QString text = tr("Docker network %1").arg(toQt(network.real_name));
    if (network.declared) text += " · " + linesOf(snapshot, network.extent);
    text +=
        "\n\n" + (names.isEmpty() ? tr("No services.") : tr("Services: %1").arg(names.join(", ")));
    subtitle_->setText(text);
    internal_->setChecked(network.internal.value);
    internal_->setEnabled(!network.external);
    internal_->show();
}

void InspectorPanel::showOverview(const analysis::Snapshot& snapshot) {
    setSectionsVisible(false);
    internal_->hide();
    title_->setText(toQt(snapshot.facts.project.name));
    subtitle_->setText(
        tr("Select a service or a tier to see and change what is known about it.\n\n"
           "Drag a card to another tier to move the service. Hold Ctrl to attach it there "
           "as well. Drag a pill away to detach it."));
}

} // namespace tw::gui
