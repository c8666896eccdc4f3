#include "provenance.h"

#include "conversions.h"

#include <QCoreApplication>
#include <QStringList>

namespace tw::gui {
namespace {

struct ProvenanceWords {
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

/// A long name must not widen what shows it; tooltips have the whole.
QString shortened(const QString& name) {
    constexpr qsizetype most = 20;
    constexpr qsizetype tail = 11;
    if (name.size() <= most) return name;
    return name.left(most - tail - 1) + QStringLiteral("…") + name.right(tail);
}

/// The words of YAML and Compose; translated only where people would say it otherwise.
QString wordOf(compose::Way way) {
    switch (way) {
    case compose::Way::Alias: return ProvenanceWords::tr("anchor");
    case compose::Way::MergeKey: return ProvenanceWords::tr("merge key");
    case compose::Way::Extends: return QStringLiteral("extends");
    case compose::Way::Include: return QStringLiteral("include");
    case compose::Way::EnvironmentFile: return QStringLiteral("env_file");
    case compose::Way::LabelFile: break;
    }
    return QStringLiteral("label_file");
}

} // namespace

QString shortPlace(const facts::Facts& facts, const text::Location& location) {
    const auto& source = facts.files.at(location.file);
    return QStringLiteral("%1:%2")
        .arg(shortened(toQt(source.path().filename())))
        .arg(source.position(location.range.begin).line);
}

QString shortWay(const report::ValueOrigin& origin) {
    QStringList words;
    for (const compose::Detour& step : origin.by) {
        // A merge key is reached by an alias: one word is enough.
        if (step.way == compose::Way::MergeKey) words.removeAll(wordOf(compose::Way::Alias));
        words << wordOf(step.way);
    }
    if (!origin.variables.empty()) words << ProvenanceWords::tr("variable");
    words.removeDuplicates();
    return words.join(QStringLiteral(" · "));
}

QString provenanceTip(const facts::Facts& facts, const report::ValueOrigin& origin) {
    QString tip = QStringLiteral("%1 = %2\n%3")
                      .arg(toQt(origin.path), toQt(origin.value),
                           toQt(text::to_text(facts.files, origin.location)));
    const QString how = toQt(report::explanation(facts, origin));
    return how.isEmpty() ? tip : tip + "\n" + how;
}

} // namespace tw::gui
