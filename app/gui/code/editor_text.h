// A file's bytes as the editor holds them: UTF-16, and every line break one character.
#pragma once

#include "text/edit.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace tw::gui {

class EditorText {
public:
    EditorText() = default;
    explicit EditorText(std::string_view bytes);

    [[nodiscard]] const QString& text() const { return text_; }
    [[nodiscard]] std::size_t byteOf(int position) const;
    [[nodiscard]] int positionOf(std::size_t byte) const;
    /// False for bytes that the editor could not give back as they are: invalid UTF-8, lone
    /// carriage returns, mixed line breaks, characters that Qt's document treats as its own.
    [[nodiscard]] bool isFaithful() const { return faithful_; }
    /// What turns this text's bytes into `now`'s, in the file's own line breaks.
    [[nodiscard]] text::Edit editTo(const QString& now) const;
    /// What puts `inserted` in place of the characters from `begin` to `end`.
    [[nodiscard]] text::Edit edit(int begin, int end, QString inserted) const;

private:
    /// From here on, bytes and positions run in step until the next one.
    struct Step {
        std::size_t byte = 0;
        int position = 0;
    };
    QString text_;
    std::vector<Step> steps_{Step{}};
    bool faithful_ = true;
    bool carriageReturns_ = false;
};

/// The part in which two texts differ, in UTF-16 units; never inside a surrogate pair.
struct Span {
    qsizetype begin = 0;
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;
};
[[nodiscard]] Span differingSpan(const QString& before, const QString& after);

} // namespace tw::gui
