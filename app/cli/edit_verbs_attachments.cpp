// Verbs on who is on which network, and by which names.
#include "edit_verb.h"

namespace tw::cli {

void add_attachment_verbs(CLI::App& app, const Changes& changes) {
    Verb(app, "move", "Move a service from one network to another")
        .needs("SERVICE", &Words::service, "Service")
        .needs("FROM", &Words::network, "Network it leaves")
        .needs("TO", &Words::other, "Network it joins")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {
                MoveService{ServiceName(w.service), NetworkName(w.network), NetworkName(w.other)}};
        });
    Verb(app, "attach", "Attach a service to one more network")
        .needs("SERVICE", &Words::service, "Service")
        .needs("NETWORK", &Words::network, "Network it joins")
        .several("--alias", "Name by which it is found there")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {AttachService{ServiceName(w.service), NetworkName(w.network), w.list}};
        });
    Verb(app, "detach", "Detach a service from a network")
        .needs("SERVICE", &Words::service, "Service")
        .needs("NETWORK", &Words::network, "Network it leaves")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {DetachService{ServiceName(w.service), NetworkName(w.network)}};
        });
    Verb(app, "alias-add", "Add a name by which a service is found on a network")
        .needs("SERVICE", &Words::service, "Service")
        .needs("NETWORK", &Words::network, "Network")
        .needs("NAME", &Words::value, "Alias")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {AddAlias{ServiceName(w.service), NetworkName(w.network), w.value}};
        });
    Verb(app, "alias-remove", "Remove such a name")
        .needs("SERVICE", &Words::service, "Service")
        .needs("NETWORK", &Words::network, "Network")
        .needs("NAME", &Words::value, "Alias")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {RemoveAlias{ServiceName(w.service), NetworkName(w.network), w.value}};
        });
    Verb(app, "alias-rename", "Change such a name")
        .needs("SERVICE", &Words::service, "Service")
        .needs("NETWORK", &Words::network, "Network")
        .needs("FROM", &Words::key, "Alias")
        .needs("TO", &Words::value, "New alias")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {RenameAlias{ServiceName(w.service), NetworkName(w.network), w.key, w.value}};
        });
}

} // namespace tw::cli
