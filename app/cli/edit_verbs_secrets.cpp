// Verbs on the secrets of services.
#include "edit_verb.h"

namespace tw::cli {

void add_secret_verbs(CLI::App& app, const Changes& changes) {
    Verb(app, "secret-move",
         "Move the value of a variable to a secret's file: NAME becomes NAME_FILE")
        .needs("SERVICE", &Words::service, "Service")
        .needs("VARIABLE", &Words::key, "Variable")
        .takes("--file", &Words::value,
               "New file, seen from the project's folder (default: ./secrets/SECRET.txt)")
        .takes("--name", &Words::other, "Name of the secret (default: that of the variable)")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {MoveToSecret{ServiceName(w.service), w.key, w.other, w.value}};
        });
    Verb(app, "secret-add", "Let a service read a secret that the project declares")
        .needs("SERVICE", &Words::service, "Service")
        .needs("SECRET", &Words::other, "Secret")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {AddSecret{ServiceName(w.service), w.other}};
        });
    Verb(app, "secret-remove", "Let a service read a secret no longer; the project keeps it")
        .needs("SERVICE", &Words::service, "Service")
        .needs("SECRET", &Words::other, "Secret")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {RemoveSecret{ServiceName(w.service), w.other}};
        });
}

} // namespace tw::cli
