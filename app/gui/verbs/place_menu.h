// The small question where a change is to be made: here alone, or where others share the text.
#pragma once

#include "commands.h"

#include <QMenu>

namespace tw::gui {

class PlaceMenu : public QMenu {
    Q_OBJECT

public:
    PlaceMenu(Commands& commands, QWidget* parent);
    /// Shows what each place would mean; the chosen one is carried out as one undo step.
    void offer(const PlaceOffer& offer, QPoint at);

private:
    void addHeading(const PlaceOffer& offer);
    void addChoice(const PlaceOffer& offer, const analysis::Offer& choice);

    Commands& commands_;
};

} // namespace tw::gui
