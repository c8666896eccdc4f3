#include "rules/fixes.h"

#include <utility>

namespace tw::rules {

facts::Fix fix(Phrase title, facts::Safety safety, std::initializer_list<Intent> intents) {
    return {.title = std::move(title), .safety = safety, .intents = intents};
}

facts::Fix by_hand(Phrase title) {
    return {.title = std::move(title), .safety = facts::Safety::Manual, .intents = {}};
}

text::Location networks_place(const compose::Service& service) {
    if (service.network_mode_origin && service.network_mode != compose::NetworkMode::Networks) {
        return service.network_mode_origin->location;
    }
    return service.networks_origin ? service.networks_origin->location : service.origin.location;
}

text::Location attachment_place(const compose::Service& service, const NetworkName& network) {
    const compose::Attachment* attachment = service.attachment(network);
    return attachment != nullptr && !attachment->implicit ? attachment->origin.location
                                                          : networks_place(service);
}

} // namespace tw::rules
