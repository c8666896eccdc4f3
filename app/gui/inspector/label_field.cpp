#include "inspector/label_field.h"

#include "conversions.h"
#include "inspector/written.h"
#include "theme/theme.h"

#include <QCoreApplication>

namespace tw::gui {
namespace {

struct LabelFieldWords {
    Q_DECLARE_TR_FUNCTIONS(LabelField)
};

} // namespace

Field* makeLabelField(Commands& commands, const analysis::Snapshot& snapshot,
                      const compose::Label& label, const SetLabelTo& set) {
    const QString key = toQt(label.key);
    auto* field = new Field(commands, "label:" + key,
                            written(snapshot, label.origin, toQt(label.value), label.key),
                            [set, name = label.key](const QString& now) {
                                return std::vector<Intent>{set(name, toBytes(now))};
                            });
    field->setFont(Theme::codeFont());
    field->setAccessibleName(LabelFieldWords::tr("Value of %1").arg(key));
    field->hideSecret(label.key, label.value);
    return field;
}

Field::Make newLabel(const SetLabelTo& set) {
    return [set](const QString& text) -> std::vector<Intent> {
        const auto split = text.indexOf('=');
        if (split < 1) return {};
        return {set(toBytes(text.left(split).trimmed()), toBytes(text.mid(split + 1).trimmed()))};
    };
}

} // namespace tw::gui
