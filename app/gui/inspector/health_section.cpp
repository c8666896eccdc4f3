#include "inspector/health_section.h"

#include "assist/health_templates.h"
#include "compose/healthcheck.h"
#include "conversions.h"
#include "inspector/test_form.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace tw::gui {
namespace {

/// Room for the longest word beside a time.
constexpr int labelWidth = 70;

Field::Make testOf(const ServiceName& service, compose::TestForm form) {
    return [service, form](const QString& text) -> std::vector<Intent> {
        if (text.isEmpty()) return {ClearHealthcheck{service}};
        return {SetHealthcheck{.service = service, .test = toBytes(text), .form = form}};
    };
}

} // namespace

QString healthDefault(std::string_view key) {
    return QStringLiteral("(%1)").arg(toQt(compose::HealthDefaults::of(key)));
}

QString healthTip(const QString& what, std::string_view key) {
    return HealthSection::tr("%1; empty: as the image has it, else %2")
        .arg(what, toQt(compose::HealthDefaults::of(key)));
}

std::vector<HealthTime> healthTimes() {
    using compose::Healthcheck;
    return {
        {"interval",
         &SetHealthcheck::interval,
         &Healthcheck::interval,
         {"interval", HealthSection::tr("every"),
          HealthSection::tr("Time from one check to the next")}},
        {"timeout",
         &SetHealthcheck::timeout,
         &Healthcheck::timeout,
         {"timeout", HealthSection::tr("timeout"),
          HealthSection::tr("Time after which a check has failed")}},
        {"start",
         &SetHealthcheck::start_period,
         &Healthcheck::start_period,
         {"start_period", HealthSection::tr("start"),
          HealthSection::tr("Time to start, in which failed checks do not count")}},
        {"start-every",
         &SetHealthcheck::start_interval,
         &Healthcheck::start_interval,
         {"start_interval", HealthSection::tr("at start"),
          HealthSection::tr("Time from one check to the next while the container starts, for "
                            "Docker Engine 25 and newer")}},
    };
}

HealthPartText healthRetries() {
    return {"retries", HealthSection::tr("retries"),
            HealthSection::tr("Failed checks in a row that make a container unhealthy")};
}

void limitRetries(Field& field) {
    static const QRegularExpression number(QStringLiteral("([1-9][0-9]{0,5})?"));
    field.setValidator(new QRegularExpressionValidator(number, &field));
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

void HealthSection::fill(const analysis::Snapshot& snapshot, const compose::Service& service) {
    if (service.healthcheck && !service.healthcheck->disabled) {
        addTest(snapshot, service);
        addTimes(service);
        return;
    }
    addText(service.healthcheck ? tr("Switched off.")
                                : tr("The file has no health check; the image may bring one."),
            "faint");
    offerAdding({"health:new", tr("a command, e.g. pg_isready"), tr("Add a health check"),
                 testOf(service.name, compose::TestForm::Shell)});
}

void HealthSection::addTest(const analysis::Snapshot& snapshot, const compose::Service& service) {
    const compose::TestLine line = writtenTest(snapshot, service);
    const QString command = toQt(line.text);
    auto* test =
        new Field(context().commands, "health:test", command, testOf(service.name, line.form));
    const bool isHidden = test->hideSecret("test", line.text);
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
    if (!command.isEmpty()) addForm(service, line);
}

/// How the command is run, as a menu to change it.
void HealthSection::addForm(const compose::Service& service, const compose::TestLine& test) {
    const QString form = formName(test.form);
    auto* button = makeLink({}, tr("How the command is run"));
    button->setText(form + QStringLiteral(" ▾")); // whole, in a row of its own
    button->setAccessibleName(tr("How the command is run: %1").arg(form));
    button->setProperty("flush", true);
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, name = service.name, test] {
        fillFormMenu(*menu, {{name, test}}, [this](const std::vector<Intent>& intents) {
            context().commands.perform(intents);
        });
    });
    QHBoxLayout* row = addRow();
    row->addWidget(button);
    row->addStretch();
}

void HealthSection::addTimes(const compose::Service& service) {
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    for (const int column : {0, 2})
        grid->setColumnMinimumWidth(column, labelWidth);
    std::vector<Field*> fields;
    const auto add = [&](const QString& label, Field* field) {
        const auto place = static_cast<int>(fields.size());
        QLabel* name = makeLabel(label, "dim");
        name->setToolTip(field->toolTip());
        name->setBuddy(field);
        field->setAccessibleName(label);
        grid->addWidget(name, place / 2, place % 2 * 2);
        grid->addWidget(field, place / 2, place % 2 * 2 + 1);
        fields.push_back(field);
    };
    for (const HealthTime& time : healthTimes()) {
        add(time.text.label, makeTime(service, time));
        if (fields.size() == 2) add(healthRetries().label, makeRetries(service));
    }
    rows()->addWidget(box);
    for (const Field* field : fields)
        rows()->addWidget(field->error());
}

Field* HealthSection::makeTime(const compose::Service& service, const HealthTime& time) {
    const auto& value = (*service.healthcheck).*time.time;
    auto* field = new Field(context().commands, QStringLiteral("health:%1").arg(time.name),
                            value ? toQt(to_text(*value)) : QString(),
                            [name = service.name, part = time.part](const QString& text) {
                                SetHealthcheck intent{.service = name};
                                intent.*part = toBytes(text);
                                return std::vector<Intent>{intent};
                            });
    field->setPlaceholderText(healthDefault(time.text.key));
    field->setToolTip(healthTip(time.text.what, time.text.key));
    return field;
}

Field* HealthSection::makeRetries(const compose::Service& service) {
    const auto& retries = service.healthcheck->retries;
    auto* field = new Field(
        context().commands, "health:retries", retries ? QString::number(*retries) : QString(),
        [name = service.name](const QString& text) -> std::vector<Intent> {
            return {SetHealthcheck{.service = name, .retries = text.toLongLong()}};
        });
    field->setPlaceholderText(healthDefault("retries"));
    field->setToolTip(healthTip(healthRetries().what, "retries"));
    limitRetries(*field);
    return field;
}

} // namespace tw::gui
