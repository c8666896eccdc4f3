// Between the core's bytes and Qt's text.
#pragma once

#include "base/name.h"
#include "base/phrase.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <filesystem>
#include <string>
#include <string_view>

namespace tw::gui {

[[nodiscard]] inline QString toQt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
template <class Tag>
[[nodiscard]] QString toQt(const Name<Tag>& name) {
    return toQt(std::string_view(name.str()));
}
/// In the language of the window.
[[nodiscard]] QString translated(const Phrase& phrase);
/// For phrases and paths alone: not for what converts to one.
template <std::same_as<Phrase> Said>
[[nodiscard]] QString toQt(const Said& phrase) {
    return translated(phrase);
}
template <std::same_as<std::filesystem::path> Path>
[[nodiscard]] QString toQt(const Path& path) {
    return toQt(std::string_view(path.native()));
}
[[nodiscard]] inline std::string toBytes(const QString& text) {
    return text.toStdString();
}
[[nodiscard]] inline std::filesystem::path toPath(const QString& path) {
    return std::filesystem::path(path.toStdString());
}

} // namespace tw::gui
