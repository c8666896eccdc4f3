#include "inspector/several/several_sections.h"

#include "conversions.h"
#include "inspector/resources_section.h"
#include "inspector/written.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSet>

#include <algorithm>
#include <set>

namespace tw::gui {
namespace {

std::vector<ServiceName> namesOf(const Services& services) {
    std::vector<ServiceName> names;
    for (const compose::Service* service : services)
        names.push_back(service->name);
    return names;
}

ValuePlace restartOf(const ServiceName& service) {
    return {{"services", service.str(), "restart"}, {}};
}

/// `KEY=value` as an intent for each of the services.
template <class MakeIntent>
Field::Make keyedFor(const Services& services, MakeIntent intent) {
    return [names = namesOf(services), intent](const QString& text) -> std::vector<Intent> {
        const auto split = text.indexOf('=');
        if (split < 1) return {};
        std::vector<Intent> intents;
        for (const ServiceName& name : names) {
            intents.push_back(intent(name, toBytes(text.left(split).trimmed()),
                                     toBytes(text.mid(split + 1).trimmed())));
        }
        return intents;
    };
}

const compose::EnvironmentVariable* variableOf(const compose::Service& service,
                                               const std::string& name) {
    const auto found =
        std::ranges::find(service.environment, name, &compose::EnvironmentVariable::name);
    return found == service.environment.end() ? nullptr : &*found;
}

} // namespace

SeveralNetworks::SeveralNetworks(InspectorContext context, QWidget* parent)
    : SeveralSection(tr("Networks"), context, parent) {}

void SeveralNetworks::fill(const analysis::Snapshot& snapshot, const Services& services) {
    const auto words = wordsOf(services, [](const compose::Service& service) {
        QStringList names;
        for (const auto& attachment : service.attachments) {
            if (!attachment.implicit) names << toQt(attachment.network);
        }
        return names;
    });
    addWords(
        words,
        [](const ServiceName& service, const QString& network) -> Intent {
            return AttachService{service, NetworkName(toBytes(network)), {}};
        },
        [](const ServiceName& service, const QString& network) -> Intent {
            return DetachService{service, NetworkName(toBytes(network))};
        });
    QSet<QString> known;
    for (const SharedWord& each : words->each)
        known.insert(each.word);
    QStringList others;
    for (const auto& network : snapshot.facts.project.networks) {
        if (!known.contains(toQt(network.name))) others << toQt(network.name);
    }
    offerAdding({"several:network:new", tr("network"), tr("Attach all to another network"),
                 [words](const QString& text) -> std::vector<Intent> {
                     std::vector<Intent> intents;
                     for (const ServiceName& name : words->without(text))
                         intents.emplace_back(AttachService{name, NetworkName(toBytes(text)), {}});
                     return intents;
                 },
                 others});
}

SeveralResources::SeveralResources(InspectorContext context, QWidget* parent)
    : SeveralSection(tr("Resources"), context, parent) {}

void SeveralResources::fill(const analysis::Snapshot& snapshot, const Services& services) {
    constexpr int widestLabel = 132;
    setLabelWidth(widestLabel);
    addLimit(snapshot, services, Resource::Memory, tr("Memory limit"), tr("memory limit"));
    addLimit(snapshot, services, Resource::MemoryReservation, tr("Reserved memory"),
             tr("reserved memory"));
    addLimit(snapshot, services, Resource::Cpus, tr("CPU limit"), tr("CPU limit"));
    addLimit(snapshot, services, Resource::CpusReservation, tr("Reserved CPUs"),
             tr("reserved CPUs"));
    addRestart(snapshot, services);
}

void SeveralResources::addLimit(const analysis::Snapshot& snapshot, const Services& services,
                                Resource resource, const QString& label, const QString& what) {
    const auto value = valueOf(services, [&](const compose::Service& service) {
        return writtenLimit(snapshot, service, resource);
    });
    const IntentFor set = [resource](const ServiceName& service, const QString& text) -> Intent {
        return SetLimit{service, resource, toBytes(text)};
    };
    Field* field =
        makeShared(QStringLiteral("limit%1").arg(static_cast<int>(resource)), what, value, set);
    field->setStepping(limitSteps(resource));
    addField(label, field->toolTip(), field,
             makeClear(what, value, [set](const ServiceName& name) { return set(name, {}); }));
}

void SeveralResources::addRestart(const analysis::Snapshot& snapshot, const Services& services) {
    const auto value = valueOf(services, [&](const compose::Service& service) {
        const auto* restart = valueAt(snapshot, {"services", service.name.str(), "restart"});
        return restart == nullptr ? QString()
                                  : written(snapshot, restart->origin, toQt(restart->text));
    });
    const QString what = tr("restart policy");
    Field* field = makeShared("restart", what, value,
                              [](const ServiceName& service, const QString& text) -> Intent {
                                  if (text.isEmpty()) return RemoveValue{restartOf(service)};
                                  return SetValue{restartOf(service), toBytes(text)};
                              });
    field->setCompletions({"no", "always", "unless-stopped", "on-failure"});
    addField(tr("Restart"), field->toolTip(), field,
             makeClear(what, value, [](const ServiceName& service) -> Intent {
                 return RemoveValue{restartOf(service)};
             }));
}

SeveralVariables::SeveralVariables(InspectorContext context, QWidget* parent)
    : SeveralSection(tr("Environment"), context, parent) {}

void SeveralVariables::fill(const analysis::Snapshot& snapshot, const Services& services) {
    std::size_t count = 0;
    for (const auto& variable : services.front()->environment) {
        const std::string& name = variable.name;
        const bool shared = std::ranges::all_of(
            services, [&](const auto* service) { return variableOf(*service, name) != nullptr; });
        if (!shared || ++count > most()) continue;
        const auto value = valueOf(services, [&](const compose::Service& service) {
            const auto& here = *variableOf(service, name);
            return written(snapshot, here.origin, toQt(here.value.value_or("")), name);
        });
        const QString what = tr("variable %1").arg(toQt(name));
        Field* field =
            makeShared("variable:" + toQt(name), what, value,
                       [name](const ServiceName& service, const QString& text) -> Intent {
                           return SetEnvironment{service, name, toBytes(text)};
                       });
        for (const auto* service : services) {
            // One secret hides them all, the tooltip with their values too.
            if (field->hideSecret(name, variableOf(*service, name)->value.value_or(""))) {
                field->setToolTip({});
                break;
            }
        }
        field->setFont(Theme::codeFont());
        auto* clear =
            makeRemoveAll(what, namesOf(services), [name](const ServiceName& service) -> Intent {
                return RemoveEnvironment{service, name};
            });
        addField(toQt(name), field->toolTip().isEmpty() ? toQt(name) : field->toolTip(), field,
                 clear);
    }
    if (count == 0) addText(tr("No variable that all of them have."), "faint");
    addMore(count - std::min(count, most()));
    offerAdding({"several:variable:new", tr("NAME=value"), tr("Set a variable in all"),
                 keyedFor(services,
                          [](const ServiceName& service, const std::string& key,
                             const std::string& value) -> Intent {
                              return SetEnvironment{service, key, value};
                          })});
}

SeveralLabels::SeveralLabels(InspectorContext context, QWidget* parent)
    : SeveralSection(tr("Labels"), context, parent) {}

void SeveralLabels::fill(const analysis::Snapshot& snapshot, const Services& services) {
    std::size_t count = 0;
    for (const auto& label : services.front()->labels) {
        const std::string& key = label.key;
        const bool shared = std::ranges::all_of(
            services, [&](const auto* service) { return service->label(key) != nullptr; });
        if (!shared || ++count > most()) continue;
        const auto value = valueOf(services, [&](const compose::Service& service) {
            const auto& here = *service.label(key);
            return written(snapshot, here.origin, toQt(here.value), key);
        });
        const QString what = tr("label %1").arg(toQt(key));
        Field* field = makeShared("label:" + toQt(key), what, value,
                                  [key](const ServiceName& service, const QString& text) -> Intent {
                                      return SetLabel{service, key, toBytes(text)};
                                  });
        for (const auto* service : services) {
            if (field->hideSecret(key, service->label(key)->value)) {
                field->setToolTip({});
                break;
            }
        }
        field->setFont(Theme::codeFont());
        auto* clear =
            makeRemoveAll(what, namesOf(services), [key](const ServiceName& service) -> Intent {
                return RemoveLabel{service, key};
            });
        addStacked(toQt(key), field, clear);
    }
    if (count == 0) addText(tr("No label that all of them have."), "faint");
    addMore(count - std::min(count, most()));
    offerAdding({"several:label:new", tr("key=value"), tr("Set a label in all"),
                 keyedFor(services,
                          [](const ServiceName& service, const std::string& key,
                             const std::string& value) -> Intent {
                              return SetLabel{service, key, value};
                          })});
}

SeveralProfiles::SeveralProfiles(InspectorContext context, QWidget* parent)
    : SeveralSection(tr("Profiles"), context, parent) {}

void SeveralProfiles::fill(const analysis::Snapshot&, const Services& services) {
    const auto words = wordsOf(services, [](const compose::Service& service) {
        QStringList profiles;
        for (const std::string& profile : service.profiles)
            profiles << toQt(profile);
        return profiles;
    });
    const IntentFor add = [](const ServiceName& service, const QString& profile) -> Intent {
        return AddProfile{service, toBytes(profile)};
    };
    addWords(words, add, [](const ServiceName& service, const QString& profile) -> Intent {
        return RemoveProfile{service, toBytes(profile)};
    });
    offerAdding({"several:profile:new", tr("profile"), tr("Add a profile to all"),
                 [words, add](const QString& text) -> std::vector<Intent> {
                     if (text.isEmpty()) return {};
                     std::vector<Intent> intents;
                     for (const ServiceName& name : words->without(text))
                         intents.push_back(add(name, text));
                     return intents;
                 }});
}

} // namespace tw::gui
