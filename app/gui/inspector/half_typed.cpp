#include "inspector/half_typed.h"

#include "inspector/field.h"
#include "inspector/traefik/rule_field.h"

namespace tw::gui {

std::optional<HalfTyped> halfTyped(const QWidget* field) {
    if (const auto* line = qobject_cast<const Field*>(field); line != nullptr && line->isModified())
        return HalfTyped{line->text(), line->cursorPosition()};
    if (const auto* rule = qobject_cast<const RuleField*>(field);
        rule != nullptr && rule->isHalfTyped())
        return HalfTyped{rule->text(), rule->textCursor().position()};
    return std::nullopt;
}

void resumeTyping(QWidget& field, const HalfTyped& typed) {
    if (auto* line = qobject_cast<Field*>(&field)) line->resume(typed.text, typed.cursor);
    if (auto* rule = qobject_cast<RuleField*>(&field)) rule->resume(typed.text, typed.cursor);
}

} // namespace tw::gui
