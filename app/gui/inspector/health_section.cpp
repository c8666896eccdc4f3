#include "inspector/health_section.h"

#include "assist/health_templates.h"
#include "conversions.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

/// Room for the longest word beside a time.
constexpr int labelWidth = 62;

Field::Make testOf(const ServiceName& service) {
    return [service](const QString& text) -> std::vector<Intent> {
        if (text.isEmpty()) return {ClearHealthcheck{service}};
        return {SetHealthcheck{.service = service, .test = toBytes(text)}};
    };
}

} // namespace

QString healthCommand(const compose::Healthcheck& check) {
    QStringList words;
    for (std::size_t at = 0; at < check.test.size(); ++at) {
        const QString word = toQt(check.test[at]);
        if (at > 0 || (word != "CMD" && word != "CMD-SHELL")) words << word;
    }
    return words.join(' ').replace('$', QStringLiteral("$$"));
}

HealthSection::HealthSection(InspectorContext context, QWidget* parent)
    : ServiceSection(tr("Health"), context, parent) {
    auto* templates =
        makeLink(tr("Templates") + QStringLiteral(" ▾"), tr("Health checks to choose from"));
    templates->setProperty("plain", true);
    auto* menu = new QMenu(templates);
    menu->setToolTipsVisible(true);
    templates->setMenu(menu);
    addToHead(templates);
    // Made when it is opened: then it is known which fit, and nothing is made in vain.
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillTemplates(*menu); });
}

void HealthSection::fillTemplates(QMenu& menu) {
    menu.clear();
    const auto& now = context().workspace.lastReadable();
    const auto name = context().selection.service();
    const auto* service = now != nullptr && name ? now->facts.project.find(*name) : nullptr;
    if (service == nullptr) return;
    bool fits = true;
    for (const auto& each : assist::health_templates(now->facts, *service)) {
        if (fits && !each.fits) menu.addSeparator();
        fits = each.fits;
        QAction* action = menu.addAction(toQt(each.title));
        action->setToolTip(toQt(*each.check.test));
        const StepOptions options{
            .title = tr("Health check \"%1\" for %2").arg(toQt(each.title), toQt(*name))};
        connect(action, &QAction::triggered, this, [this, check = each.check, options] {
            context().commands.perform({check}, options);
        });
    }
}

void HealthSection::fill(const analysis::Snapshot&, const compose::Service& service) {
    if (service.healthcheck && !service.healthcheck->disabled) {
        addTest(service);
        addTimes(service);
        return;
    }
    addText(service.healthcheck ? tr("Switched off.")
                                : tr("The file has no health check; the image may bring one."),
            "faint");
    offerAdding({"health:new", tr("a command, e.g. pg_isready"), tr("Add a health check"),
                 testOf(service.name)});
}

void HealthSection::addTest(const compose::Service& service) {
    const QString command = healthCommand(*service.healthcheck);
    auto* test = new Field(context().commands, "health:test", command, testOf(service.name));
    const bool isHidden = test->hideSecret("test", toBytes(command));
    test->setFont(Theme::codeFont());
    test->setProperty("flush", true);
    test->setPlaceholderText(test->placeholderText().isEmpty() ? tr("as the image has it")
                                                               : test->placeholderText());
    test->setAccessibleName(tr("Command of the health check"));
    test->setToolTip(isHidden ? QString() : command);
    QHBoxLayout* row = addRow();
    row->addWidget(test, 1);
    row->addWidget(makeRemove(tr("Remove the health check"), ClearHealthcheck{service.name}));
    rows()->addWidget(test->error());
}

void HealthSection::addTimes(const compose::Service& service) {
    const auto& check = *service.healthcheck;
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    for (const int column : {0, 2})
        grid->setColumnMinimumWidth(column, labelWidth);
    int place = 0;
    const auto add = [&](const QString& label, Field* field) {
        QLabel* name = makeLabel(label, "dim");
        name->setBuddy(field);
        field->setAccessibleName(label);
        grid->addWidget(name, place / 2, place % 2 * 2);
        grid->addWidget(field, place / 2, place % 2 * 2 + 1);
        ++place;
    };
    // In parentheses: what Docker takes by itself.
    const std::array fields{
        makeTime(service.name, "interval", &SetHealthcheck::interval, check.interval, "30s"),
        makeTime(service.name, "timeout", &SetHealthcheck::timeout, check.timeout, "30s"),
        makeRetries(service),
        makeTime(service.name, "start", &SetHealthcheck::start_period, check.start_period, "0s"),
    };
    add(tr("every"), fields[0]);
    add(tr("timeout"), fields[1]);
    add(tr("retries"), fields[2]);
    add(tr("start"), fields[3]);
    rows()->addWidget(box);
    for (const Field* field : fields)
        rows()->addWidget(field->error());
}

Field* HealthSection::makeTime(const ServiceName& service, const QString& name, Part part,
                               const std::optional<Duration>& value, const QString& standard) {
    auto* field =
        new Field(context().commands, "health:" + name, value ? toQt(to_text(*value)) : QString(),
                  [service, part](const QString& text) -> std::vector<Intent> {
                      SetHealthcheck intent{.service = service};
                      intent.*part = toBytes(text);
                      return {intent};
                  });
    field->setPlaceholderText(QStringLiteral("(%1)").arg(standard));
    return field;
}

Field* HealthSection::makeRetries(const compose::Service& service) {
    const auto& retries = service.healthcheck->retries;
    auto* field = new Field(
        context().commands, "health:retries", retries ? QString::number(*retries) : QString(),
        [name = service.name](const QString& text) -> std::vector<Intent> {
            return {SetHealthcheck{.service = name, .retries = text.toLongLong()}};
        });
    field->setPlaceholderText(QStringLiteral("(3)"));
    field->setValidator(new QIntValidator(1, 1'000'000, field));
    return field;
}

} // namespace tw::gui
