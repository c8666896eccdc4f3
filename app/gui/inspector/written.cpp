#include "inspector/written.h"

#include "conversions.h"

namespace tw::gui {
namespace {

QString escaped(QString effective) {
    return effective.replace('$', QStringLiteral("$$"));
}

/// Without the quotes around it; nothing where taking them off is not all there is to do.
std::optional<QString> unquoted(const QString& text) {
    if (text.isEmpty() || text.contains('\n')) return std::nullopt;
    const QChar first = text.front();
    if (first == '"' || first == '\'') {
        const bool simple = text.size() > 1 && text.back() == first && !text.contains('\\') &&
                            text.count(first) == 2;
        return simple ? std::optional(text.mid(1, text.size() - 2)) : std::nullopt;
    }
    const bool marked = QStringView(u"&*!|>[{").contains(first);
    return marked ? std::nullopt : std::optional(text);
}

} // namespace

QString written(const analysis::Snapshot& snapshot, const compose::Origin& origin,
                const QString& effective, std::string_view key) {
    const auto& [file, range] = origin.location;
    const std::string& text = snapshot.input.files.text(file);
    if (range.end > text.size()) return escaped(effective);
    auto plain = unquoted(toQt(std::string_view(text).substr(range.begin, range.size())).trimmed());
    if (!plain) return escaped(effective);
    if (const QString head = toQt(key) + "="; !key.empty() && plain->startsWith(head))
        plain = plain->mid(head.size());
    // Without a variable, a text that says something else is not this value's own.
    const bool same =
        effective.isNull() || origin.variable || plain->contains('$') || *plain == effective;
    return same ? *plain : escaped(effective);
}

const compose::Value* valueAt(const analysis::Snapshot& snapshot,
                              std::initializer_list<std::string_view> path) {
    const compose::Project& project = snapshot.facts.project;
    const compose::Value* value = &project.root;
    const auto* key = path.begin();
    if (path.size() > 1 && *key == "services") {
        // Thousands of services are not searched for each of them.
        const auto* service = project.find(ServiceName(std::string(key[1])));
        value = service == nullptr ? nullptr : project.body(*service);
        key += 2;
    }
    for (; key != path.end(); ++key)
        value = value == nullptr ? nullptr : value->find(*key);
    return value;
}

} // namespace tw::gui
