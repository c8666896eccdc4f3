// Health checks of several services.
#include "assist/health_templates.h"
#include "compose/healthcheck.h"
#include "conversions.h"
#include "inspector/health_section.h"
#include "inspector/several/several_sections.h"
#include "inspector/test_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <ranges>

namespace tw::gui {
namespace {

bool isChecked(const compose::Service& service) {
    return service.healthcheck && !service.healthcheck->disabled;
}

Services checkedOnes(const Services& services) {
    Services checked;
    std::ranges::copy_if(services, std::back_inserter(checked),
                         [](const auto* service) { return isChecked(*service); });
    return checked;
}

QString timeText(const std::optional<Duration>& time) {
    return time ? toQt(to_text(*time)) : QString();
}

using Tests = std::vector<std::pair<ServiceName, compose::TestLine>>;

Tests testsOf(const analysis::Snapshot& snapshot, const Services& checked) {
    Tests tests;
    for (const compose::Service* service : checked) {
        if (auto line = writtenTest(snapshot, *service); !line.text.empty())
            tests.emplace_back(service->name, std::move(line));
    }
    return tests;
}

/// Nothing where some have a shell and some do not.
std::optional<compose::TestForm> commonForm(const Tests& tests) {
    const bool differ = std::ranges::any_of(
        tests, [&](const auto& test) { return test.second.form != tests.front().second.form; });
    return tests.empty() || differ ? std::nullopt : std::optional(tests.front().second.form);
}

/// The whole check of one service, for another one: what it does not say is taken away there.
SetHealthcheck checkLike(const compose::Service& model, const compose::TestLine& test,
                         const ServiceName& service) {
    SetHealthcheck set{.service = service};
    if (!test.text.empty()) {
        set.test = test.text;
        set.form = test.form;
    }
    for (const HealthTime& each : healthTimes())
        set.*each.part = toBytes(timeText((*model.healthcheck).*each.time));
    set.retries = model.healthcheck->retries.value_or(0);
    return set;
}

} // namespace

SeveralHealth::SeveralHealth(InspectorContext context, QWidget* parent)
    : SeveralSection(tr("Health"), context, parent) {}

void SeveralHealth::fill(const analysis::Snapshot& snapshot, const Services& services) {
    const Services checked = checkedOnes(services);
    const Tests tests = testsOf(snapshot, checked);
    const auto value = valueOf(services, [&](const compose::Service& service) {
        return isChecked(service) ? toQt(writtenTest(snapshot, service).text) : QString();
    });
    const QString what = tr("health check");
    const auto form = commonForm(tests).value_or(compose::TestForm::Shell);
    Field* test = makeShared("health:test", what, value,
                             [form](const ServiceName& service, const QString& text) -> Intent {
                                 if (text.isEmpty()) return ClearHealthcheck{service};
                                 return SetHealthcheck{
                                     .service = service, .test = toBytes(text), .form = form};
                             });
    for (const auto& [service, command] : value.each) {
        if (test->hideSecret("test", toBytes(command))) test->setToolTip({});
    }
    test->setFont(Theme::codeFont());
    QStringList usual;
    for (const std::string& command : assist::usual_tests())
        usual << toQt(command);
    test->setCompletions(form == compose::TestForm::Shell ? usual : QStringList());
    addField(tr("Command"), test->toolTip(), test,
             makeClear(what, value, [](const ServiceName& service) -> Intent {
                 return ClearHealthcheck{service};
             }));
    addForm(tests);
    addTimes(checked);
    addModels(checked);
}

/// How the commands are run; what is typed above is a command for the shell unless none has one.
void SeveralHealth::addForm(const Tests& tests) {
    if (tests.empty()) return;
    const auto form = commonForm(tests);
    const QString name = form ? formName(*form) : tr("With and without a shell");
    auto* button = makeLink({}, tr("How the commands are run"));
    button->setText(name + QStringLiteral(" ▾")); // whole, in a row of its own
    button->setAccessibleName(tr("How the commands are run: %1").arg(name));
    button->setProperty("flush", true);
    auto* menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, tests] {
        fillFormMenu(*menu, tests, [this](const std::vector<Intent>& intents) {
            const auto count = static_cast<int>(intents.size());
            perform(SeveralSection::tr("Set the %1 of %n services", nullptr, count)
                        .arg(tr("health check")),
                    intents);
        });
    });
    QHBoxLayout* row = addRow();
    row->addWidget(button);
    row->addStretch();
}

void SeveralHealth::addTimes(const Services& checked) {
    if (checked.empty()) return;
    const auto add = [this](const HealthPartText& part, const QString& name,
                            const SharedValue& value, const IntentFor& intent) {
        const QString what = tr("health check (%1)").arg(part.label);
        Field* field = makeShared("health:" + name, what, value, intent);
        if (!value.differs()) field->setPlaceholderText(healthDefault(part.key));
        addField(part.label, field->toolTip() + '\n' + healthTip(part.what, part.key), field,
                 makeClear(what, value,
                           [intent](const ServiceName& service) { return intent(service, {}); }));
        return field;
    };
    for (const HealthTime& each : healthTimes()) {
        const auto value = valueOf(checked, [&](const compose::Service& service) {
            return timeText((*service.healthcheck).*each.time);
        });
        add(each.text, each.name, value,
            [part = each.part](const ServiceName& service, const QString& text) -> Intent {
                SetHealthcheck set{.service = service};
                set.*part = toBytes(text);
                return set;
            });
    }
    const auto retries = valueOf(checked, [](const compose::Service& service) {
        return service.healthcheck->retries ? QString::number(*service.healthcheck->retries)
                                            : QString();
    });
    limitRetries(*add(healthRetries(), "retries", retries,
                      [](const ServiceName& service, const QString& text) -> Intent {
                          return SetHealthcheck{.service = service, .retries = text.toLongLong()};
                      }));
}

/// "As web has it": the check of one of them for all the others.
void SeveralHealth::addModels(const Services& checked) {
    if (checked.empty()) return;
    auto* button =
        makeLink(tr("As one of them has it ▾"), tr("Give the health check of one of them to all"));
    button->setProperty("flush", true);
    auto* menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillModels(*menu); });
    button->setMenu(menu);
    QHBoxLayout* row = addRow();
    row->addWidget(button);
    row->addStretch();
}

void SeveralHealth::fillModels(QMenu& menu) {
    constexpr std::size_t mostModels = 40; // more than a screen is high
    menu.clear();
    const auto& now = context().workspace.lastReadable();
    const Services checked = checkedOnes(selectedOf(*now));
    for (const compose::Service* model : checked | std::views::take(mostModels)) {
        menu.addAction(toQt(model->name), this, [this, name = model->name] { giveCheckOf(name); });
    }
    if (checked.size() > mostModels)
        menu.addAction(andMore(static_cast<int>(checked.size() - mostModels)))->setEnabled(false);
}

void SeveralHealth::giveCheckOf(const ServiceName& name) {
    const auto& now = context().workspace.lastReadable();
    const compose::Service* model = now->facts.project.find(name);
    if (model == nullptr || !model->healthcheck) return;
    const compose::TestLine test = writtenTest(*now, *model);
    std::vector<Intent> intents;
    for (const ServiceName& service : context().selection.services()) {
        if (service != name) intents.emplace_back(checkLike(*model, test, service));
    }
    perform(tr("Give the health check of %1 to all").arg(toQt(name)), intents);
}

} // namespace tw::gui
