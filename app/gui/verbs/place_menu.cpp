#include "verbs/place_menu.h"

#include "conversions.h"

#include <QLabel>
#include <QWidgetAction>

namespace tw::gui {
namespace {

/// What fits into one line of a menu; the tooltip has all of it.
constexpr qsizetype mostLetters = 72;

QString nameOf(plan::Place place) {
    switch (place) {
    case plan::Place::Own:
    case plan::Place::Here: return PlaceMenu::tr("Only here");
    case plan::Place::Source: return PlaceMenu::tr("At the source");
    case plan::Place::OverrideFile: return PlaceMenu::tr("In the override file");
    }
    return {};
}

QString notesOf(const analysis::Offer& choice) {
    QStringList notes;
    for (const Phrase& note : choice.plan.notes)
        notes << toQt(note);
    return notes.join("; ");
}

} // namespace

PlaceMenu::PlaceMenu(Commands& commands, QWidget* parent) : QMenu(parent), commands_(commands) {
    setObjectName("places");
    setAccessibleName(tr("Where to make the change"));
    setToolTipsVisible(true);
}

void PlaceMenu::offer(const PlaceOffer& offer, QPoint at) {
    clear();
    addHeading(offer);
    for (const analysis::Offer& choice : offer.choices)
        addChoice(offer, choice);
    popup(at);
    setActiveAction(actions().at(1));
}

void PlaceMenu::addHeading(const PlaceOffer& offer) {
    const QString title = offer.options.title.isEmpty() ? toQt(plan::title(offer.intents.front()))
                                                        : offer.options.title;
    auto* label = new QLabel(tr("%1\nThe value comes from elsewhere. Change it where?").arg(title));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", "dim");
    label->setContentsMargins(10, 4, 10, 6);
    auto* heading = new QWidgetAction(this);
    heading->setDefaultWidget(label);
    heading->setEnabled(false);
    addAction(heading);
}

void PlaceMenu::addChoice(const PlaceOffer& offer, const analysis::Offer& choice) {
    const QString notes = notesOf(choice);
    QString text = nameOf(choice.place);
    if (!notes.isEmpty()) text += QStringLiteral(" — ") + notes;
    const QString shown =
        text.size() <= mostLetters ? text : text.left(mostLetters - 1) + QStringLiteral("…");
    QAction* action = addAction(QString(shown).replace('&', "&&"), this, [this, offer, choice] {
        StepOptions options = offer.options;
        options.place = choice.place;
        options.foreseen = nullptr; // is about another place
        commands_.perform(offer.intents, options);
    });
    action->setToolTip(text);
}

} // namespace tw::gui
