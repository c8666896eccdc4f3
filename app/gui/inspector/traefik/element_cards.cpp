#include "inspector/traefik/element_cards.h"

#include "conversions.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

QString elementName(const char* kind, const report::ElementForm& element) {
    const QString name = QStringLiteral("%1:%2").arg(kind, toQt(element.name));
    return element.protocol == traefik::Protocol::Http
               ? name
               : QStringLiteral("%1 %2").arg(toQt(name_of(element.protocol)), name);
}

} // namespace

TraefikServiceCard::TraefikServiceCard(const CardContext& context,
                                       const report::ElementForm& service, const QStringList& ports)
    : CardRows(context, elementName("service", service)) {
    addHead(service, tr("service"));
    const auto& port = *service.field("loadbalancer.server.port");
    const QString detected =
        port.otherwise.empty() ? tr("unknown") : QStringLiteral("(%1)").arg(toQt(port.otherwise));
    addField(port, {.label = tr("Port"),
                    .tip = tr("The port of the container to which requests go"),
                    .placeholder = detected,
                    .completions = ports});
    if (const auto* scheme = service.field("loadbalancer.server.scheme")) {
        addField(*scheme, {.label = tr("Scheme"),
                           .tip = tr("How Traefik speaks to the container"),
                           .placeholder = QStringLiteral("(http)"),
                           .completions = {"http", "https", "h2c"}});
    }
    addOthers(service, {"loadbalancer.server.port", "loadbalancer.server.scheme"});
}

MiddlewareCard::MiddlewareCard(const CardContext& context, const report::ElementForm& middleware,
                               const std::vector<std::string>& options)
    : CardRows(context, elementName("middleware", middleware)) {
    QStringList types;
    for (const std::string& type : middleware.types)
        types << toQt(type);
    addHead(middleware, tr("middleware"));
    if (!types.isEmpty()) addText(tr("Type: %1").arg(types.join(", ")), "dim");
    addOthers(middleware, {});
    addOptionLine(middleware, options);
}

void MiddlewareCard::addOptionLine(const report::ElementForm& middleware,
                                   const std::vector<std::string>& options) {
    QStringList known;
    for (const std::string& option : options) {
        if (middleware.field(option) == nullptr) known << toQt(option) + "=";
    }
    auto* line =
        new Field(context().inspector.commands, elementName("middleware", middleware) + ":new", {},
                  [service = context().service, prefix = middleware.prefix](const QString& text) {
                      const auto equals = text.indexOf('=');
                      if (equals < 1 || equals + 1 == text.size()) return std::vector<Intent>{};
                      return std::vector<Intent>{
                          SetLabel{service, prefix + "." + toBytes(text.left(equals).trimmed()),
                                   toBytes(text.mid(equals + 1).trimmed())}};
                  });
    line->setPlaceholderText(tr("+ option=value"));
    line->setAccessibleName(tr("Add an option to %1").arg(toQt(middleware.name)));
    line->setToolTip(line->accessibleName());
    line->setFont(Theme::codeFont());
    line->setCompletions(known);
    rows()->addWidget(line);
    rows()->addWidget(line->error());
}

} // namespace tw::gui
