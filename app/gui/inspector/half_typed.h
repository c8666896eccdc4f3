// What somebody is typing while the fields are made anew.
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace tw::gui {

struct HalfTyped {
    QString text;
    int cursor = 0;
};

/// Nothing for what is no field, and for fields that hold what is in the file.
[[nodiscard]] std::optional<HalfTyped> halfTyped(const QWidget* field);
/// Goes on in a new field.
void resumeTyping(QWidget& field, const HalfTyped& typed);

} // namespace tw::gui
