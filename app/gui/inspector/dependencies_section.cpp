#include "inspector/dependencies_section.h"

#include "conversions.h"
#include "picture/picture.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace tw::gui {
namespace {

struct Condition {
    const char* key;
    QString words;
};

/// The conditions of the Compose Specification.
QList<Condition> conditions() {
    return {{"service_started", DependenciesSection::tr("until it is started")},
            {"service_healthy", DependenciesSection::tr("until it is healthy")},
            {"service_completed_successfully", DependenciesSection::tr("until it has ended well")}};
}

QString wordsOf(const std::string& condition) {
    for (const Condition& known : conditions()) {
        if (condition == known.key) return known.words;
    }
    return toQt(condition);
}

} // namespace

DependenciesSection::DependenciesSection(InspectorContext context, QWidget* parent)
    : ServiceSection(tr("Waits for"), context, parent) {}

void DependenciesSection::fill(const analysis::Snapshot& snapshot,
                               const compose::Service& service) {
    QStringList others;
    for (const auto& other : snapshot.facts.project.services) {
        if (other.name != service.name) others << toQt(other.name);
    }
    for (const auto& dependency : service.depends_on) {
        addDependency(service.name, dependency);
        others.removeAll(toQt(dependency.service));
    }
    offerAdding({"dependency:new", tr("service"), tr("Wait for another service"),
                 [name = service.name](const QString& text) -> std::vector<Intent> {
                     return {SetDependency{name, ServiceName(toBytes(text))}};
                 },
                 others});
}

void DependenciesSection::addDependency(const ServiceName& service,
                                        const compose::Dependency& dependency) {
    const QString on = toQt(dependency.service);
    QHBoxLayout* row = addRow();
    auto* link = makeLink(on, tr("Select %1").arg(on));
    connect(
        link, &QPushButton::clicked, this,
        [this, key = toQt(picture::key(dependency.service))] { context().selection.select(key); });
    link->setProperty("flush", true);
    row->addWidget(link);
    row->addWidget(makeCondition(service, dependency));
    row->addStretch();
    row->addWidget(makeRemove(tr("No longer wait for %1").arg(on),
                              RemoveDependency{service, dependency.service}));
}

QPushButton* DependenciesSection::makeCondition(const ServiceName& service,
                                                const compose::Dependency& dependency) {
    const QString on = toQt(dependency.service);
    auto* button = makeLink(wordsOf(dependency.condition) + QStringLiteral(" ▾"),
                            tr("Until when to wait for %1").arg(on));
    button->setProperty("plain", true);
    auto* menu = new QMenu(button);
    for (const Condition& condition : conditions()) {
        QAction* action = menu->addAction(condition.words);
        action->setCheckable(true);
        action->setChecked(dependency.condition == condition.key);
        connect(action, &QAction::triggered, this,
                [this, service, on = dependency.service, key = std::string(condition.key)] {
                    context().commands.perform({SetDependency{service, on, key}});
                });
    }
    button->setMenu(menu);
    return button;
}

} // namespace tw::gui
