#include "inspector/traefik/router_card.h"

#include "conversions.h"
#include "inspector/flow_layout.h"
#include "inspector/traefik/middleware_list.h"
#include "inspector/traefik/rule_field.h"

#include <QCheckBox>
#include <QIntValidator>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tw::gui {
namespace {

QStringList toList(const std::vector<std::string>& texts) {
    QStringList list;
    for (const std::string& text : texts)
        list << toQt(text);
    return list;
}

std::vector<std::string> toTexts(const QStringList& list) {
    std::vector<std::string> texts;
    for (const QString& text : list)
        texts.push_back(toBytes(text));
    return texts;
}

QString cardName(const char* kind, const report::ElementForm& element) {
    const QString name = QStringLiteral("%1:%2").arg(kind, toQt(element.name));
    return element.protocol == traefik::Protocol::Http
               ? name
               : QStringLiteral("%1 %2").arg(toQt(name_of(element.protocol)), name);
}

/// A variable in the text is more than the list that it makes.
bool isList(const report::LabelField& field) {
    return !field.origin || !field.origin->variable;
}

} // namespace

RouterCard::RouterCard(const CardContext& context, const report::RouterForm& router,
                       const report::TraefikNames& names)
    : CardRows(context, cardName("router", router)) {
    addHead(router, tr("router"));
    if (router.field("rule") != nullptr) addRule(router, names);
    addEntryPoints(*router.field("entrypoints"), names);
    if (router.field("tls.certresolver") != nullptr) addTls(router, names);
    if (const auto* priority = router.field("priority")) {
        Field* field = addField(
            *priority, {.label = tr("Priority"),
                        .tip = tr("Of several routers that match, the highest one wins; without "
                                  "one, the length of the rule counts"),
                        .placeholder = QStringLiteral("(%1)").arg(toQt(priority->otherwise))});
        if (isList(*priority)) field->setValidator(new QIntValidator(field));
    }
    const auto& service = *router.field("service");
    addField(service, {.label = tr("Service"),
                       .tip = tr("The Traefik service that gets the request"),
                       .placeholder = service.otherwise.empty()
                                          ? tr("none")
                                          : QStringLiteral("(%1)").arg(toQt(service.otherwise)),
                       .completions = toList(names.services)});
    if (const auto* middlewares = router.field("middlewares")) addMiddlewares(*middlewares, names);
    addOthers(router, {"rule", "entrypoints", "tls", "tls.certresolver", "priority", "service",
                       "middlewares"});
}

void RouterCard::addRule(const report::RouterForm& router, const report::TraefikNames& names) {
    const report::LabelField& field = *router.field("rule");
    const auto& inspector = context().inspector;
    auto* rule = new RuleField(
        inspector.commands, inspector.theme.tokens(),
        {.name = nameOf(field),
         .value = writtenText(field),
         .dialect = router.dialect,
         .hosts = names.hosts,
         .make = makeOf(field),
         .judge = [&workspace = inspector.workspace, dialect = router.dialect](
                      const std::string& text) -> std::optional<report::RuleRemark> {
             const auto& now = workspace.lastReadable();
             return now == nullptr ? std::nullopt : report::rule_remark(now->facts, text, dialect);
         }});
    rule->setPlaceholderText(field.otherwise.empty() ? QStringLiteral("Host(`app.example.org`)")
                                                     : toQt(field.otherwise));
    rule->setAccessibleName(tr("Rule of router %1").arg(toQt(router.name)));
    rule->setToolTip(tr("Which requests the router takes. Ctrl+Space: what may stand here; "
                        "Enter: write it\n%1")
                         .arg(toQt(field.key)));
    rows()->addWidget(rule);
    rows()->addWidget(rule->error());
    rule->judge();
    // What the field itself says already is not said again.
    report::LabelField others = field;
    if (!rule->error()->text().isEmpty()) others.problems.clear();
    addNotes(others);
}

void RouterCard::addEntryPoints(const report::LabelField& field,
                                const report::TraefikNames& names) {
    const QString standard =
        field.otherwise.empty() ? tr("the default ones") : toQt(field.otherwise);
    const QString tip = tr("Where Traefik listens for the requests of this router");
    if (!isList(field) || !names.all_entry_points) {
        addField(field, {.label = tr("Entry points"),
                         .tip = tip,
                         .placeholder = QStringLiteral("(%1)").arg(standard),
                         .completions = toList(names.entry_points)});
        return;
    }
    auto* box = new QWidget;
    box->setLayout(new FlowLayout(12));
    QStringList all = toList(names.entry_points);
    const QStringList chosen = toList(field.items);
    for (const QString& name : chosen) {
        if (!all.contains(name)) all << name;
    }
    for (const QString& name : all) {
        auto* check =
            makeCheck(name, QStringLiteral("%1:%2").arg(nameOf(field), name), chosen.contains(name),
                      [service = context().service, field, all, chosen, name](bool on) {
                          QStringList items;
                          for (const QString& each : all) {
                              if (each == name ? on : chosen.contains(each)) items << each;
                          }
                          return report::change_list(service, field, toTexts(items));
                      });
        check->setToolTip(QStringLiteral("%1\n%2").arg(tip, toQt(field.key)));
        box->layout()->addWidget(check);
    }
    addWidget(tr("Entry points"), box);
    if (chosen.isEmpty()) addText(tr("None chosen, so it listens on: %1").arg(standard), "faint");
    addNotes(field);
}

void RouterCard::addTls(const report::RouterForm& router, const report::TraefikNames& names) {
    const report::LabelField& resolver = *router.field("tls.certresolver");
    const QString name = nameOf(resolver).chopped(QStringLiteral(".certresolver").size());
    auto* tls = makeCheck(tr("on"), name, router.tls || !router.tls_entry_point.empty(),
                          [service = context().service, router](bool on) {
                              return report::switch_tls(service, router, on);
                          });
    tls->setAccessibleName(tr("TLS"));
    tls->setToolTip(tr("Whether the router takes requests with TLS; it then takes no others\n%1")
                        .arg(toQt(router.prefix + ".tls")));
    addWidget(tr("TLS"), tls);
    if (!router.tls && !router.tls_entry_point.empty()) {
        tls->setEnabled(false);
        addText(tr("The entry point %1 gives it TLS").arg(toQt(router.tls_entry_point)), "faint");
    }
    if (const auto* written = router.field("tls")) addNotes(*written);
    if (!router.tls) return;
    addField(resolver, {.label = tr("Resolver"),
                        .tip = tr("Which certificate resolver gets the certificate"),
                        .placeholder = tr("none: Traefik's own certificates"),
                        .completions = toList(names.resolvers)});
}

void RouterCard::addMiddlewares(const report::LabelField& field,
                                const report::TraefikNames& names) {
    if (!isList(field)) {
        addField(
            field,
            {.label = tr("Middlewares"), .tip = tr("Middlewares in their order"), .isCode = true});
        return;
    }
    if (!field.items.empty()) {
        const QString name = nameOf(field);
        auto* list = new MiddlewareList(toList(field.items), name);
        list->setCurrentRow(context().remembered(name));
        connect(list, &MiddlewareList::rearranged, this,
                [this, list, field, name](const QStringList& items, int row) {
                    context().remember(name, row);
                    const auto intents =
                        report::change_list(context().service, field, toTexts(items));
                    if (!context().inspector.commands.perform(intents))
                        list->setNames(toList(field.items));
                });
        addText(tr("Middlewares"), "dim");
        rows()->addWidget(list);
    }
    addMiddlewareLine(field, names);
    addNotes(field);
}

void RouterCard::addMiddlewareLine(const report::LabelField& field,
                                   const report::TraefikNames& names) {
    QStringList others = toList(names.middlewares);
    others.removeIf(
        [&](const QString& name) { return std::ranges::contains(field.items, toBytes(name)); });
    const QStringList items = toList(field.items);
    auto* line = new Field(context().inspector.commands, nameOf(field) + ":new", {},
                           [service = context().service, field, items](const QString& text) {
                               return text.isEmpty()
                                          ? std::vector<Intent>{}
                                          : report::change_list(service, field,
                                                                toTexts(items + QStringList{text}));
                           });
    line->setPlaceholderText(tr("+ middleware"));
    line->setProperty("adds", true);
    line->setAccessibleName(tr("Add a middleware as the last one"));
    line->setToolTip(line->accessibleName());
    line->setCompletions(others);
    rows()->addWidget(line);
    rows()->addWidget(line->error());
}

} // namespace tw::gui
