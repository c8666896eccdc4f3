#include "inspector/traefik/traefik_section.h"

#include "conversions.h"
#include "inspector/flow_layout.h"
#include "inspector/traefik/element_cards.h"
#include "inspector/traefik/router_card.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

/// Ports of a container that its compose service names.
QStringList portsOf(const compose::Service& service) {
    QStringList ports;
    for (const auto& port : service.expose)
        ports << toQt(port.value).section('/', 0, 0);
    for (const auto& port : service.ports)
        ports << QString::number(port.target);
    ports.removeDuplicates();
    return ports;
}

} // namespace

TraefikSection::TraefikSection(InspectorContext context, QWidget* parent)
    : ServiceSection(tr("Traefik"), context, parent) {}

void TraefikSection::fill(const analysis::Snapshot& snapshot, const compose::Service& service) {
    const auto form = report::traefik_form(snapshot.facts, snapshot.findings, service);
    if (form.marked) {
        const CardContext cards{
            .inspector = context(),
            .snapshot = context().workspace.lastReadable(),
            .service = service.name,
            .origins =
                report::origins(snapshot.facts, "services." + service.name.str() + ".labels"),
            .jump = [this](const text::Location& place) { emit jumpTo(place); },
            .remember = [this](const QString& list, int row) { current_.insert(list, row); },
            .remembered = [this](const QString& list) { return current_.value(list, -1); },
        };
        addEnable(cards, form);
        addNetwork(cards, form);
        for (const Phrase& problem : form.problems)
            addText(QStringLiteral("▲ ") + toQt(problem), "warning");
        addCards(cards, form);
    } else {
        const bool isServed = form.enabled && snapshot.facts.traefik.statics.docker.seen;
        addText(isServed ? tr("Traefik serves it by default; no label says how.")
                         : tr("No label is about Traefik."),
                "faint");
    }
    addButtons(service.name);
}

void TraefikSection::addEnable(const CardContext& cards, const report::TraefikForm& form) {
    auto* rows = new CardRows(cards, "traefik");
    rows->setProperty("role", QVariant());
    rows->rows()->setContentsMargins(0, 0, 0, 0);
    auto* enable = rows->makeCheck(tr("Served by Traefik"), "traefik:enable", form.enabled,
                                   [service = cards.service, key = form.enable.key](bool on) {
                                       return std::vector<Intent>{
                                           SetLabel{service, key, on ? "true" : "false"}};
                                   });
    enable->setToolTip(toQt(form.enable.key));
    rows->rows()->addWidget(enable);
    rows->addNotes(form.enable);
    this->rows()->addWidget(rows);
}

void TraefikSection::addNetwork(const CardContext& cards, const report::TraefikForm& form) {
    auto* rows = new CardRows(cards, "traefik");
    rows->setProperty("role", QVariant());
    rows->rows()->setContentsMargins(0, 0, 0, 0);
    QStringList names;
    for (const std::string& name : form.networks)
        names << toQt(name);
    rows->addField(form.network,
                   {.label = tr("Over network"),
                    .tip = tr("The network over which Traefik sends requests, by its name in "
                              "Docker"),
                    .placeholder = form.network.otherwise.empty()
                                       ? tr("none")
                                       : QStringLiteral("(%1)").arg(toQt(form.network.otherwise)),
                    .completions = names});
    this->rows()->addWidget(rows);
}

void TraefikSection::addCards(const CardContext& cards, const report::TraefikForm& form) {
    const auto& facts = cards.snapshot->facts;
    const auto add = [this](QWidget* card) {
        rows()->addSpacing(4); // frames need more between them than lines of text
        rows()->addWidget(card);
    };
    for (const report::RouterForm& router : form.routers)
        add(new RouterCard(cards, router, report::traefik_names(facts, router.protocol)));
    const compose::Service* service = facts.project.find(cards.service);
    const QStringList ports = service == nullptr ? QStringList() : portsOf(*service);
    for (const report::ElementForm& each : form.services)
        add(new TraefikServiceCard(cards, each, ports));
    for (const report::ElementForm& each : form.middlewares)
        add(new MiddlewareCard(cards, each, report::middleware_options(facts, each)));
}

QPushButton* TraefikSection::addButton(const QString& text, const QString& tip, QMenu* menu) {
    QPushButton* button = makeLink(text, tip);
    button->setProperty("flush", true);
    button->setMenu(menu);
    menu->setParent(button, menu->windowFlags());
    return button;
}

void TraefikSection::addButtons(const ServiceName& service) {
    auto* box = new QWidget;
    box->setLayout(new FlowLayout(4));
    routers_ = addButton(tr("+ router"), tr("Add a router"), routerMenu(service));
    box->layout()->addWidget(routers_);
    box->layout()->addWidget(
        addButton(tr("+ middleware"), tr("Add a middleware"), middlewareMenu(service)));
    auto* port =
        new Field(context().commands, "traefik:port", {},
                  [this, service](const QString& text) -> std::vector<Intent> {
                      const auto& now = context().workspace.lastReadable();
                      const auto* found =
                          now == nullptr ? nullptr : now->facts.project.find(service);
                      if (text.isEmpty() || found == nullptr) return {};
                      return report::new_traefik_service(now->facts, *found, toBytes(text));
                  });
    port->setPlaceholderText(tr("+ port"));
    port->setProperty("adds", true);
    port->setAccessibleName(tr("Add a Traefik service for a port of the container"));
    port->setToolTip(port->accessibleName());
    port->setFixedWidth(90);
    box->layout()->addWidget(port);
    rows()->addWidget(box);
    rows()->addWidget(port->error());
}

QMenu* TraefikSection::routerMenu(const ServiceName& service) {
    auto* menu = new QMenu;
    const auto add = [&](const QString& text, report::RouterTemplate kind) {
        menu->addAction(text, this, [this, service, kind] {
            const auto& now = context().workspace.lastReadable();
            const auto* found = now == nullptr ? nullptr : now->facts.project.find(service);
            if (found == nullptr) return;
            context().commands.perform(report::new_router(now->facts, *found, kind),
                                       {.title = tr("Add a router to %1").arg(toQt(service))});
        });
    };
    add(tr("For a host"), report::RouterTemplate::Host);
    add(tr("For a host, with TLS"), report::RouterTemplate::HostTls);
    add(tr("For a path"), report::RouterTemplate::Path);
    add(tr("TCP, with TLS passed through"), report::RouterTemplate::TcpTls);
    return menu;
}

QMenu* TraefikSection::middlewareMenu(const ServiceName& service) {
    auto* menu = new QMenu;
    const auto add = [&](const QString& text, report::MiddlewareTemplate kind) {
        menu->addAction(text, this, [this, service, kind] {
            const auto& now = context().workspace.lastReadable();
            const auto* found = now == nullptr ? nullptr : now->facts.project.find(service);
            if (found == nullptr) return;
            context().commands.perform(report::new_middleware(now->facts, *found, kind),
                                       {.title = tr("Add a middleware to %1").arg(toQt(service))});
        });
    };
    using Kind = report::MiddlewareTemplate;
    add(tr("Strip a prefix of the path"), Kind::StripPrefix);
    add(tr("Redirect to HTTPS"), Kind::RedirectToHttps);
    add(tr("Password (basic authentication)"), Kind::BasicAuth);
    add(tr("Ask another service (forward authentication)"), Kind::ForwardAuth);
    add(tr("Security headers"), Kind::SecurityHeaders);
    add(tr("Limit the rate of requests"), Kind::RateLimit);
    add(tr("Allow some addresses only"), Kind::IpAllowList);
    add(tr("Compress answers"), Kind::Compress);
    return menu;
}

void TraefikSection::startRouter() {
    if (routers_ == nullptr) return;
    focusOn(*routers_);
    routers_->showMenu();
}

} // namespace tw::gui
