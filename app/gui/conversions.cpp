#include "conversions.h"

#include <QCoreApplication>

namespace tw::gui {
namespace {

/// The core's patterns stand in the translations under this name.
QString translatedPattern(const Saying& saying) {
    if (saying.singular == nullptr) return QCoreApplication::translate("core", saying.pattern);
    const int count = static_cast<int>(saying.count);
    const QString text =
        QCoreApplication::translate("core", saying.pattern, saying.singular, count);
    const bool untranslated = text == QLatin1StringView(saying.pattern);
    return untranslated && count == 1 ? QString::fromUtf8(saying.singular) : text;
}

} // namespace

QString translated(const Phrase& phrase) {
    const Saying* saying = phrase.saying();
    if (saying == nullptr) return toQt(std::string_view(phrase.str()));
    std::vector<std::string> words;
    words.reserve(saying->words.size());
    for (const Phrase& word : saying->words)
        words.push_back(toBytes(translated(word)));
    return toQt(std::string_view(fill_in(toBytes(translatedPattern(*saying)), words)));
}

} // namespace tw::gui
