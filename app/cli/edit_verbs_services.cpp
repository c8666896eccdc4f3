// Verbs on whole services, and on what they wait for and when they take part.
#include "edit_verb.h"
#include "text/disk.h"

#include <iostream>
#include <iterator>

namespace tw::cli {
namespace {

std::vector<Intent> new_service(const Words& words) {
    AddService add{ServiceName(words.service), words.value, {}};
    for (const std::string& network : words.list) {
        add.networks.emplace_back(network);
    }
    return {add};
}

/// What is to be pasted: a file, or what comes in.
std::string fragment(const Words& words) {
    if (words.value.empty() || words.value == "-") {
        return {std::istreambuf_iterator<char>(std::cin), {}};
    }
    auto text = text::real_disk()->read(words.value);
    if (!text) {
        throw CLI::ValidationError("service-paste", text.error().message);
    }
    return std::move(*text);
}

void add_whole_service_verbs(CLI::App& app, const Changes& changes) {
    Verb(app, "service-add", "Add a service")
        .needs("NAME", &Words::service, "Service")
        .needs("IMAGE", &Words::value, "Image")
        .several("--network", "Network it joins")
        .makes(changes, new_service);
    Verb(app, "service-remove", "Remove a service")
        .needs("NAME", &Words::service, "Service")
        .flag("--references", "Remove it from the depends_on and links of others too")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {RemoveService{ServiceName(w.service),
                                  w.flag ? References::Remove : References::Refuse}};
        });
    Verb(app, "service-rename", "Rename a service everywhere, the contract included")
        .needs("FROM", &Words::service, "Service")
        .needs("TO", &Words::other, "New name")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {RenameService{ServiceName(w.service), ServiceName(w.other)}};
        });
    Verb(app, "service-duplicate",
         "Copy a service, without container name, host ports and fixed addresses")
        .needs("NAME", &Words::service, "Service")
        .needs("COPY", &Words::other, "Name of the copy")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {DuplicateService{ServiceName(w.service), ServiceName(w.other)}};
        });
    Verb(app, "service-paste",
         "Add services as they are written in another file, under names that are free, with the "
         "networks that they need")
        .takes("FILE", &Words::value,
               "A compose file, or entries of services alone; without one, the standard input")
        .pastes(changes, fragment);
}

} // namespace

void add_service_verbs(CLI::App& app, const Changes& changes) {
    add_whole_service_verbs(app, changes);
    Verb(app, "depends-add", "Let a service wait for another one")
        .needs("SERVICE", &Words::service, "Service that waits")
        .needs("ON", &Words::other, "Service it waits for")
        .takes("--condition", &Words::value,
               "service_started (default), service_healthy or service_completed_successfully")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            SetDependency set{ServiceName(w.service), ServiceName(w.other)};
            set.condition = w.value.empty() ? set.condition : w.value;
            return {set};
        });
    Verb(app, "depends-remove", "Let a service no longer wait for another one")
        .needs("SERVICE", &Words::service, "Service that waits")
        .needs("ON", &Words::other, "Service it waits for")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {RemoveDependency{ServiceName(w.service), ServiceName(w.other)}};
        });
    Verb(app, "profile-add", "Add a profile that switches a service on")
        .needs("SERVICE", &Words::service, "Service")
        .needs("PROFILE", &Words::value, "Profile")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {AddProfile{ServiceName(w.service), w.value}};
        });
    Verb(app, "profile-remove", "Remove such a profile")
        .needs("SERVICE", &Words::service, "Service")
        .needs("PROFILE", &Words::value, "Profile")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {RemoveProfile{ServiceName(w.service), w.value}};
        });
}

} // namespace tw::cli
