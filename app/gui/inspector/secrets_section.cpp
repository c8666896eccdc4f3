#include "inspector/secrets_section.h"

#include "compose/mount.h"
#include "conversions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tw::gui {

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
    if (others.isEmpty()) {
        refuseAdding(
            snapshot.facts.project.secrets.empty()
                ? tr("The project has no secret yet. The key beside a variable moves it "
                     "to one; others are declared under 'secrets' in the code.")
                : tr("%1 reads every secret of the project already.").arg(toQt(service.name)));
        return;
    }
    offerAdding({"secret:new", tr("secret"), tr("Let the service read a secret of the project"),
                 [name = service.name](const QString& text) -> std::vector<Intent> {
                     return {AddSecret{name, toBytes(text)}};
                 },
                 others});
}

void SecretsSection::addSecret(const analysis::Snapshot& snapshot, const ServiceName& service,
                               const std::string& name, const QString& target) {
    QHBoxLayout* row = addRow();
    QLabel* label = makeLabel(breakable(toQt(name)));
    label->setWordWrap(true);
    row->addWidget(label, 1);
    row->addWidget(
        makeRemove(tr("No longer read secret %1").arg(toQt(name)), RemoveSecret{service, name}));
    const compose::Value* declared = snapshot.facts.project.root.find("secrets");
    declared = declared == nullptr ? nullptr : declared->find(name);
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
