// Verbs on the project's own networks.
#include "edit_verb.h"

#include <map>

namespace tw::cli {
namespace {

/// `internal=true`, `subnet=10.1.0.0/16`, `driver=`
std::vector<Intent> network_settings(const Words& words) {
    static const std::map<std::string, NetworkOption> options{
        {"driver", NetworkOption::Driver},     {"attachable", NetworkOption::Attachable},
        {"subnet", NetworkOption::Subnet},     {"name", NetworkOption::Name},
        {"external", NetworkOption::External},
    };
    std::vector<Intent> intents;
    for (const std::string& word : words.list) {
        const auto [key, value] = split("network-set", word);
        if (key == "internal") {
            if (value != "true" && value != "false") {
                throw CLI::ValidationError(
                    "network-set", "'" + word + "' is neither internal=true nor internal=false");
            }
            intents.emplace_back(SetInternal{NetworkName(words.network), value == "true"});
            continue;
        }
        const auto option = options.find(key);
        if (option == options.end()) {
            throw CLI::ValidationError("network-set",
                                       "'" + key +
                                           "' is none of internal, driver, attachable, subnet, "
                                           "name, external");
        }
        intents.emplace_back(SetNetworkOption{NetworkName(words.network), option->second, value});
    }
    return intents;
}

} // namespace

void add_network_verbs(CLI::App& app, const Changes& changes) {
    Verb(app, "network-add", "Declare a network")
        .needs("NAME", &Words::network, "Network")
        .flag("--internal", "Without a way to the outside")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {AddNetwork{NetworkName(w.network), w.flag}};
        });
    Verb(app, "network-set", "Set options of a network; an empty value clears one")
        .needs("NAME", &Words::network, "Network")
        .rest("SETTING",
              "internal=BOOL, driver=NAME, attachable=BOOL, subnet=CIDR, name=NAME, external=BOOL")
        .makes(changes, network_settings);
    Verb(app, "network-remove", "Remove a network that nobody uses")
        .needs("NAME", &Words::network, "Network")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {RemoveNetwork{NetworkName(w.network)}};
        });
    Verb(app, "network-rename", "Rename a network everywhere, the contract included")
        .needs("FROM", &Words::network, "Network")
        .needs("TO", &Words::other, "New name")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {RenameNetwork{NetworkName(w.network), NetworkName(w.other)}};
        });
    Verb(app, "network-label-set", "Set a label of a network")
        .needs("NAME", &Words::network, "Network")
        .needs("KEY", &Words::key, "Label")
        .needs("VALUE", &Words::value, "Value as written in a compose file")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {SetNetworkLabel{NetworkName(w.network), w.key, w.value}};
        });
    Verb(app, "network-label-remove", "Remove a label of a network")
        .needs("NAME", &Words::network, "Network")
        .needs("KEY", &Words::key, "Label")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {RemoveNetworkLabel{NetworkName(w.network), w.key}};
        });
}

} // namespace tw::cli
