#include "workspace/place_choices.h"

namespace tw::gui {

std::vector<PlaceChoice> placeChoices(const analysis::Snapshot& snapshot,
                                      const std::vector<Intent>& intents) {
    std::vector<PlaceChoice> choices;
    for (const plan::Place place : {plan::Place::Here, plan::Place::Source}) {
        if (auto planned = analysis::plan(snapshot, intents, place))
            choices.push_back({place, std::move(*planned)});
    }
    return choices;
}

} // namespace tw::gui
