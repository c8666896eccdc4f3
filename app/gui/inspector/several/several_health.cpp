// Health checks of several services.
#include "conversions.h"
#include "inspector/health_section.h"
#include "inspector/several/several_sections.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

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

/// The whole check of one service, for another one.
SetHealthcheck checkLike(const compose::Healthcheck& model, const ServiceName& service) {
    SetHealthcheck set{.service = service, .test = toBytes(healthCommand(model))};
    const auto text = [](const std::optional<Duration>& time) {
        return time ? std::optional(to_text(*time)) : std::nullopt;
    };
    set.interval = text(model.interval);
    set.timeout = text(model.timeout);
    set.start_period = text(model.start_period);
    set.retries = model.retries;
    return set;
}

/// Commands that usual images have on board.
QStringList usualCommands() {
    return {"curl -fsS http://localhost/ || exit 1",
            "wget -q --spider http://localhost/ || exit 1",
            "pg_isready -U postgres",
            "redis-cli ping",
            "mysqladmin ping -h localhost",
            "nc -z localhost 8080"};
}

} // namespace

SeveralHealth::SeveralHealth(InspectorContext context, QWidget* parent)
    : SeveralSection(tr("Health"), context, parent) {}

void SeveralHealth::fill(const analysis::Snapshot&, const Services& services) {
    const auto value = valueOf(services, [](const compose::Service& service) {
        return isChecked(service) ? healthCommand(*service.healthcheck) : QString();
    });
    const QString what = tr("health check");
    Field* test = makeShared("health:test", what, value,
                             [](const ServiceName& service, const QString& text) -> Intent {
                                 if (text.isEmpty()) return ClearHealthcheck{service};
                                 return SetHealthcheck{.service = service, .test = toBytes(text)};
                             });
    for (const auto& [service, command] : value.each) {
        if (test->hideSecret("test", toBytes(command))) test->setToolTip({});
    }
    test->setFont(Theme::codeFont());
    test->setCompletions(usualCommands());
    addField(tr("Command"), test->toolTip(), test,
             makeClear(what, value, [](const ServiceName& service) -> Intent {
                 return ClearHealthcheck{service};
             }));
    addTimes(services);
    addModels(services);
}

void SeveralHealth::addTimes(const Services& services) {
    const Services checked = checkedOnes(services);
    if (checked.empty()) return;
    using Part = std::optional<std::string> SetHealthcheck::*;
    using Time = std::optional<Duration> compose::Healthcheck::*;
    struct Row {
        const char* name;
        QString label;
        Part part;
        Time time;
    };
    const Row table[] = {
        {"interval", tr("every"), &SetHealthcheck::interval, &compose::Healthcheck::interval},
        {"timeout", tr("timeout"), &SetHealthcheck::timeout, &compose::Healthcheck::timeout},
        {"start", tr("start"), &SetHealthcheck::start_period, &compose::Healthcheck::start_period},
    };
    for (const Row& row : table) {
        const auto value = valueOf(checked, [&](const compose::Service& service) {
            return timeText((*service.healthcheck).*row.time);
        });
        Field* field = makeShared(
            QStringLiteral("health:%1").arg(row.name), tr("health check (%1)").arg(row.label),
            value, [part = row.part](const ServiceName& service, const QString& text) -> Intent {
                SetHealthcheck set{.service = service};
                set.*part = toBytes(text);
                return set;
            });
        addField(row.label, field->toolTip(), field);
    }
    const auto retries = valueOf(checked, [](const compose::Service& service) {
        return service.healthcheck->retries ? QString::number(*service.healthcheck->retries)
                                            : QString();
    });
    Field* field =
        makeShared("health:retries", tr("health check (%1)").arg(tr("retries")), retries,
                   [](const ServiceName& service, const QString& text) -> Intent {
                       return SetHealthcheck{.service = service, .retries = text.toLongLong()};
                   });
    addField(tr("retries"), field->toolTip(), field);
}

/// "As web has it": the check of one of them for all the others.
void SeveralHealth::addModels(const Services& services) {
    const Services checked = checkedOnes(services);
    if (checked.empty()) return;
    auto* button =
        makeLink(tr("As one of them has it ▾"), tr("Give the health check of one of them to all"));
    button->setProperty("flush", true);
    auto* menu = new QMenu(button);
    for (const compose::Service* model : checked) {
        std::vector<Intent> intents;
        for (const compose::Service* service : services) {
            if (service != model)
                intents.emplace_back(checkLike(*model->healthcheck, service->name));
        }
        const QString title = tr("Give the health check of %1 to all").arg(toQt(model->name));
        menu->addAction(toQt(model->name), this,
                        [this, title, intents] { perform(title, intents); });
    }
    button->setMenu(menu);
    QHBoxLayout* row = addRow();
    row->addWidget(button);
    row->addStretch();
}

} // namespace tw::gui
