#include "inspector/environment_section.h"

#include "compose/secrecy.h"
#include "conversions.h"
#include "inspector/written.h"

#include <QPushButton>

namespace tw::gui {
namespace {

/// In pixels, beside a value; a longer name stands above its value.
constexpr int widestName = 140;
constexpr int narrowest = 300; ///< before the section has its place

int widthOf(const Field& field) {
    const QString& shown = field.text().isEmpty() ? field.placeholderText() : field.displayText();
    return field.fontMetrics().horizontalAdvance(shown);
}

/// `NAME=value`, or `NAME` alone for the value of the shell that starts Compose.
std::vector<Intent> variableFrom(const ServiceName& service, const QString& text) {
    const auto split = text.indexOf('=');
    if (text.isEmpty() || split == 0) return {};
    if (split < 0) return {SetEnvironment{service, toBytes(text), std::nullopt}};
    return {SetEnvironment{service, toBytes(text.left(split).trimmed()),
                           toBytes(text.mid(split + 1).trimmed())}};
}

} // namespace

EnvironmentSection::EnvironmentSection(InspectorContext context, QWidget* parent)
    : ServiceSection(tr("Environment"), context, parent) {}

void EnvironmentSection::fill(const analysis::Snapshot& snapshot, const compose::Service& service) {
    int label = 0;
    for (const auto& variable : service.environment) {
        const int name = fontMetrics().horizontalAdvance(toQt(variable.name));
        if (name <= widestName) label = std::max(label, name);
    }
    setLabelWidth(label);
    std::size_t count = 0;
    for (const auto& variable : service.environment) {
        if (++count <= most()) addVariable(snapshot, service.name, variable);
    }
    addMore(count - std::min(count, most()));
    offerAdding({"variable:new", tr("NAME=value"), tr("Set a variable"),
                 [name = service.name](const QString& text) { return variableFrom(name, text); }});
}

void EnvironmentSection::addVariable(const analysis::Snapshot& snapshot, const ServiceName& service,
                                     const compose::EnvironmentVariable& variable) {
    const QString name = toQt(variable.name);
    const std::string value = variable.value.value_or("");
    auto* field =
        new Field(context().commands, "variable:" + name,
                  written(snapshot, variable.origin, toQt(value), variable.name),
                  [service, key = variable.name](const QString& now) {
                      return std::vector<Intent>{SetEnvironment{service, key, toBytes(now)}};
                  });
    field->setFont(Theme::codeFont());
    field->setAccessibleName(tr("Value of %1").arg(name));
    if (!variable.value) {
        field->setUnset(tr("from the shell"));
    } else {
        field->hideSecret(variable.name, value);
    }
    auto* remove =
        makeRemove(tr("Remove variable %1").arg(name), RemoveEnvironment{service, variable.name});
    QPushButton* move = nullptr;
    if (variable.value && compose::names_secret(variable.name)) {
        move = makeLink({}, tr("Move %1 to a secret file").arg(name));
        move->setProperty("small", true);
        move->setIcon(context().theme.icon("key"));
        move->setFixedSize(20, 18);
        connect(move, &QPushButton::clicked, this, [this, service, key = variable.name] {
            context().commands.perform({MoveToSecret{.service = service, .key = key}});
        });
    }
    if (isBeside(name, *field, move != nullptr)) {
        addField(name, name, field, remove, move);
    } else {
        addStacked(name, field, remove, move);
    }
}

bool EnvironmentSection::isBeside(const QString& name, const Field& field, bool hasMove) const {
    constexpr int around = 76, moving = 26; // the margins and "×"; the key
    const int room = std::max(width(), narrowest) - labelsWidth() - around - (hasMove ? moving : 0);
    return fontMetrics().horizontalAdvance(name) <= labelsWidth() && widthOf(field) <= room;
}

} // namespace tw::gui
