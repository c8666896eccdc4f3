#include "inspector/health_section.h"

#include "conversions.h"

#include <QLabel>

namespace tw::gui {

HealthSection::HealthSection(InspectorContext context, QWidget* parent)
    : Section(tr("Health"), context, parent) {}

void HealthSection::fill(const analysis::Snapshot&, const compose::Service& service) {
    if (!service.healthcheck) {
        addText(tr("The file has no health check; the image may bring one."), "faint");
        return;
    }
    const auto& check = *service.healthcheck;
    if (check.disabled) {
        addText(tr("Switched off."), "faint");
        return;
    }
    QStringList words;
    for (std::size_t at = 0; at < check.test.size(); ++at) {
        const QString word = toQt(check.test[at]);
        if (at == 0 && (word == "CMD" || word == "CMD-SHELL")) continue;
        words << word;
    }
    QLabel* test = addText(words.join(' '), "dim");
    test->setFont(Theme::codeFont());
    QStringList parts;
    if (check.interval) parts << tr("every %1").arg(toQt(to_text(*check.interval)));
    if (check.timeout) parts << tr("timeout %1").arg(toQt(to_text(*check.timeout)));
    if (check.retries) parts << tr("%n retries", nullptr, static_cast<int>(*check.retries));
    if (check.start_period) parts << tr("starts within %1").arg(toQt(to_text(*check.start_period)));
    if (!parts.isEmpty()) addText(parts.join(" · "), "faint");
}

} // namespace tw::gui
