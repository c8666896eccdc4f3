#include "inspector/secrets_section.h"

#include "compose/mount.h"
#include "compose/unread.h"
#include "conversions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tw::gui {
namespace {

const compose::Value* declarationOf(const compose::Project& project, const std::string& name) {
    const compose::Value* secrets = project.root.find("secrets");
    return secrets == nullptr ? nullptr : secrets->find(name);
}

/// `$NAME` or `${NAME}`: a variable of the shell; anything else is a file.
yaml::Data sourceFrom(QString text) {
    const bool isVariable = text.startsWith('$');
    if (isVariable) text.remove(0, 1);
    if (isVariable && text.startsWith('{') && text.endsWith('}')) text = text.mid(1).chopped(1);
    return yaml::Data::empty_map().add(isVariable ? "environment" : "file",
                                       yaml::Data::string(toBytes(text)));
}

/// `NAME` alone is declared already; `NAME=SOURCE` is declared first.
std::vector<Intent> secretIntents(const ServiceName& service, const QString& text) {
    const qsizetype equals = text.indexOf('=');
    const std::string name = toBytes(text.left(equals < 0 ? text.size() : equals).trimmed());
    std::vector<Intent> intents;
    if (equals >= 0)
        intents.emplace_back(AddValue{
            {.path = {yaml::Step("secrets")}}, name, sourceFrom(text.mid(equals + 1).trimmed())});
    intents.emplace_back(AddSecret{service, name});
    return intents;
}

} // namespace

SecretsSection::SecretsSection(InspectorContext context, QWidget* parent)
    : ServiceSection(tr("Secrets"), context, parent) {}

void SecretsSection::fill(const analysis::Snapshot& snapshot, const compose::Service& service) {
    QStringList others;
    for (const auto& secret : snapshot.facts.project.secrets)
        others << toQt(secret.name);
    const compose::Value* body = snapshot.facts.project.body(service);
    const compose::Value* read = body == nullptr ? nullptr : body->find("secrets");
    for (std::size_t at = 0; read != nullptr && at < read->list.size(); ++at) {
        const std::string name(read->list[at].text_of("source"));
        if (name.empty()) continue; // an error says so
        addSecret(snapshot, service.name, name,
                  toQt(compose::mounted_secret(read->list[at].text_of("target"))));
        others.removeAll(toQt(name));
    }
    addUnread(snapshot);
    offerAdding({"secret:new", tr("secret, or NAME=FILE, or NAME=$VARIABLE"),
                 tr("Let the service read a secret of the project, or declare one"),
                 [name = service.name](const QString& text) { return secretIntents(name, text); },
                 others});
}

void SecretsSection::addUnread(const analysis::Snapshot& snapshot) {
    const auto unread = compose::unread_secrets(snapshot.facts.project);
    if (unread.empty()) return;
    addText(tr("Declared, and read by no service:"), "faint");
    for (const std::string& name : unread) {
        QHBoxLayout* row = addRow();
        QLabel* label = makeLabel(
            tr("%1 · from %2")
                .arg(breakable(toQt(name)),
                     breakable(sourceOf(snapshot, declarationOf(snapshot.facts.project, name)))),
            "dim");
        label->setWordWrap(true);
        label->setObjectName("unread:" + toQt(name));
        row->addWidget(label, 1);
        row->addWidget(makeRemove(tr("No longer declare secret %1").arg(toQt(name)),
                                  RemoveValue{{.path = {"secrets", name}}}));
    }
}

void SecretsSection::addSecret(const analysis::Snapshot& snapshot, const ServiceName& service,
                               const std::string& name, const QString& target) {
    QHBoxLayout* row = addRow();
    QLabel* label = makeLabel(breakable(toQt(name)));
    label->setWordWrap(true);
    row->addWidget(label, 1);
    row->addWidget(
        makeRemove(tr("No longer read secret %1").arg(toQt(name)), RemoveSecret{service, name}));
    const compose::Value* declared = declarationOf(snapshot.facts.project, name);
    QLabel* about =
        addText(tr("%1 · from %2").arg(breakable(target), breakable(sourceOf(snapshot, declared))));
    about->setObjectName("secret:" + toQt(name));
    about->setToolTip(target);
}

QString SecretsSection::sourceOf(const analysis::Snapshot& snapshot,
                                 const compose::Value* declared) const {
    if (declared == nullptr) return tr("nowhere: it is not declared");
    if (declared->text_of("external") == "true")
        return tr("outside of the project, where Compose finds it");
    if (const auto variable = toQt(declared->text_of("environment")); !variable.isEmpty())
        return tr("variable %1 of the shell").arg(variable);
    const std::filesystem::path path(declared->text_of("file"));
    if (path.empty()) return tr("a place that is not known");
    const auto below = path.lexically_relative(snapshot.input.project_directory);
    const bool isBelow = !below.empty() && *below.begin() != "..";
    const QString name = toQt(isBelow ? below : path);
    return context().workspace.hasFile(path) ? name : tr("%1, which is missing").arg(name);
}

} // namespace tw::gui
