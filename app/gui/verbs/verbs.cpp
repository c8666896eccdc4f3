#include "verbs/verbs.h"

#include "assist/service_templates.h"
#include "conversions.h"
#include "picture/picture.h"

#include <QMessageBox>
#include <QPushButton>

namespace tw::gui {
namespace {

std::vector<NetworkName> networksIn(const QString& list) {
    std::vector<NetworkName> networks;
    for (const QString& name : list.split(',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty()) networks.emplace_back(toBytes(name.trimmed()));
    }
    return networks;
}

std::vector<Intent> removals(const std::vector<ServiceName>& services, References references) {
    std::vector<Intent> intents;
    for (const ServiceName& service : services)
        intents.emplace_back(RemoveService{service, references});
    return intents;
}

} // namespace

Verbs::Verbs(Workspace& workspace, Selection& selection, Commands& commands, Finder finder,
             QWidget* window)
    : QObject(window),
      workspace_(workspace),
      selection_(selection),
      commands_(commands),
      finder_(std::move(finder)),
      window_(window),
      form_(new InPlaceForm(commands, window)) {}

void Verbs::rename() {
    if (const auto service = selection_.service()) {
        renameService(*service);
    } else if (const auto network = selection_.network()) {
        renameNetwork(*network);
    }
}

void Verbs::renameService(const ServiceName& service) {
    const QString name = toQt(service);
    form_->ask(
        tr("Rename service %1").arg(name), {{tr("New name"), name, {}}},
        [service, name](const QStringList& words) -> InPlaceForm::Wish {
            if (words[0] == name) return {};
            return {{RenameService{service, ServiceName(toBytes(words[0]))}}, {}};
        },
        finder_(selection_.current()));
}

void Verbs::renameNetwork(const NetworkName& network) {
    const QString name = toQt(network);
    form_->ask(
        tr("Rename network %1").arg(name), {{tr("New name"), name, {}}},
        [network, name](const QStringList& words) -> InPlaceForm::Wish {
            if (words[0] == name) return {};
            return {{RenameNetwork{network, NetworkName(toBytes(words[0]))}}, {}};
        },
        finder_(selection_.current()));
}

void Verbs::renameAlias(const ServiceName& service, const NetworkName& network,
                        const QString& alias, const QRect& over) {
    form_->ask(
        tr("Rename alias %1").arg(alias), {{tr("New name"), alias, {}}},
        [service, network, alias](const QStringList& words) -> InPlaceForm::Wish {
            if (words[0] == alias) return {};
            return {{RenameAlias{service, network, toBytes(alias), toBytes(words[0])}}, {}};
        },
        over);
}

void Verbs::duplicate() {
    if (const auto several = selection_.services(); several.size() > 1) {
        duplicateAll(several);
        return;
    }
    const auto service = selection_.service();
    if (!service) return;
    form_->ask(
        tr("Duplicate %1 as").arg(toQt(*service)),
        {{tr("Name of the copy"), freeName(toQt(*service)), {}}},
        [service](const QStringList& words) -> InPlaceForm::Wish {
            const ServiceName copy(toBytes(words[0]));
            return {{DuplicateService{*service, copy}}, {.select = toQt(picture::key(copy))}};
        },
        finder_(selection_.current()));
}

/// Names are not asked for: each copy gets a free one.
void Verbs::duplicateAll(const std::vector<ServiceName>& services) {
    std::vector<Intent> intents;
    QStringList keys;
    for (const ServiceName& service : services) {
        const ServiceName copy(toBytes(freeName(toQt(service))));
        intents.emplace_back(DuplicateService{service, copy});
        keys << toQt(picture::key(copy));
    }
    const QString title = tr("Duplicate %n services", nullptr, static_cast<int>(services.size()));
    if (commands_.perform(intents, {.title = title, .select = keys.front()}))
        selection_.select(keys);
}

InPlaceForm::Proposals Verbs::serviceProposals() const {
    InPlaceForm::Proposals proposals{tr("Template"), {tr("No template")}, {{{}, {}}}};
    for (const auto& each : assist::service_templates()) {
        proposals.titles << toQt(each.title);
        proposals.words.push_back({freeNameLike(toQt(each.name)), toQt(each.image)});
    }
    return proposals;
}

std::vector<Intent> Verbs::additionOf(const QStringList& words) const {
    const ServiceName name(toBytes(words[0]));
    const std::string image = toBytes(words[1]);
    const auto networks = networksIn(words[2]);
    if (form_->chosen() == 0) return {AddService{name, image, networks}};
    const auto& chosen = assist::service_templates()[static_cast<std::size_t>(form_->chosen()) - 1];
    return assist::add_from(workspace_.lastReadable()->facts, chosen, {name, image, networks});
}

void Verbs::addService() {
    const auto network = selection_.network();
    const QString where = network ? toQt(*network) : networkNames().value(0);
    form_->ask(
        tr("Add service"),
        {{tr("Name"), {}, tr("name")},
         {tr("Image"), {}, tr("image, e.g. nginx:1.27")},
         {tr("Networks, separated by commas"), where, tr("networks"), false, networkNames()}},
        [this](const QStringList& words) -> InPlaceForm::Wish {
            const QString key = toQt(picture::key(ServiceName(toBytes(words[0]))));
            return {additionOf(words),
                    {.title = tr("Add service %1").arg(words[0]), .select = key}};
        },
        finder_(network ? toQt(picture::key(*network)) : QString()), serviceProposals());
}

void Verbs::addNetwork() {
    form_->ask(
        tr("Add network"), {{tr("Name"), {}, tr("name")}},
        [](const QStringList& words) -> InPlaceForm::Wish {
            const NetworkName name(toBytes(words[0]));
            return {{AddNetwork{name, false}}, {.select = toQt(picture::key(name))}};
        },
        finder_({}));
}

void Verbs::remove() {
    const QString current = selection_.current();
    if (Selection::isPill(current)) {
        commands_.detach(*selection_.service(), *selection_.network());
    } else if (const auto services = selection_.services(); !services.empty()) {
        removeServices(services);
    } else if (const auto network = selection_.network()) {
        commands_.perform({RemoveNetwork{*network}});
    }
}

void Verbs::removeServices(const std::vector<ServiceName>& services, const QString& title) {
    const StepOptions options{
        .title = !title.isEmpty() || services.size() == 1
                     ? title
                     : tr("Remove %n services", nullptr, static_cast<int>(services.size()))};
    const QString reason = commands_.objection(removals(services, References::Refuse));
    const auto withReferences = removals(services, References::Remove);
    if (reason.isEmpty() || !commands_.objection(withReferences).isEmpty()) {
        commands_.perform(removals(services, References::Refuse), options);
        return;
    }
    QMessageBox question(QMessageBox::Question, tr("Remove service"),
                         tr("Others name what is to be removed. Remove what they say of it too?"),
                         QMessageBox::Cancel, window_);
    question.setInformativeText(reason);
    const auto* go = question.addButton(tr("Remove both"), QMessageBox::AcceptRole);
    question.exec();
    if (question.clickedButton() == go) commands_.perform(withReferences, options);
}

QStringList Verbs::networkNames() const {
    QStringList names;
    for (const auto& network : workspace_.lastReadable()->facts.project.networks)
        names << toQt(network.name);
    return names;
}

QString Verbs::freeNameLike(const QString& wanted) const {
    const auto& project = workspace_.lastReadable()->facts.project;
    return project.find(ServiceName(toBytes(wanted))) == nullptr ? wanted : freeName(wanted);
}

QString Verbs::freeName(const QString& wanted) const {
    const auto& project = workspace_.lastReadable()->facts.project;
    for (int number = 2;; ++number) {
        QString name = QStringLiteral("%1-%2").arg(wanted).arg(number);
        if (project.find(ServiceName(toBytes(name))) == nullptr) return name;
    }
}

} // namespace tw::gui
