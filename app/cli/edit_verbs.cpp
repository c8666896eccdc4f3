#include "edit_verbs.h"

#include <string>

namespace tw::cli {
namespace {

using Intents = std::shared_ptr<std::vector<Intent>>;

/// The words of one verb, filled while the command line is read.
struct Words {
    std::string service, network, other, key, value;
    std::vector<std::string> list;
    bool flag = false;
};

using MakeIntents = std::vector<Intent> (*)(const Words&);

/// `memory=512m`, `cpus=`
std::vector<Intent> limits(const Words& words) {
    std::vector<Intent> intents;
    for (const std::string& setting : words.list) {
        const std::size_t equals = setting.find('=');
        const std::string key = setting.substr(0, equals);
        if (equals == std::string::npos || (key != "memory" && key != "cpus")) {
            throw CLI::ValidationError("limit",
                                       "'" + setting + "' is neither memory=SIZE nor cpus=CORES");
        }
        intents.emplace_back(SetLimit{ServiceName(words.service),
                                      key == "memory" ? Resource::Memory : Resource::Cpus,
                                      setting.substr(equals + 1)});
    }
    return intents;
}

/// `internal=true`
std::vector<Intent> network_settings(const Words& words) {
    if (words.value != "internal=true" && words.value != "internal=false") {
        throw CLI::ValidationError(
            "network-set", "'" + words.value + "' is neither internal=true nor internal=false");
    }
    return {SetInternal{NetworkName(words.network), words.value == "internal=true"}};
}

struct Verb {
    CLI::App* app;
    std::shared_ptr<Words> words = std::make_shared<Words>();

    Verb(CLI::App& parent, const char* name, const char* about)
        : app(parent.add_subcommand(name, about)) {}
    Verb& needs(const char* name, std::string Words::* field, const char* about) {
        app->add_option(name, (*words).*field, about)->required();
        return *this;
    }
    void makes(const Intents& intents, MakeIntents make) {
        app->callback([words = words, intents, make] {
            const std::vector<Intent> made = make(*words);
            intents->insert(intents->end(), made.begin(), made.end());
        });
    }
};

void add_attachment_verbs(CLI::App& app, const Intents& intents) {
    Verb(app, "move", "Move a service from one network to another")
        .needs("SERVICE", &Words::service, "Service")
        .needs("FROM", &Words::network, "Network it leaves")
        .needs("TO", &Words::other, "Network it joins")
        .makes(intents, [](const Words& w) -> std::vector<Intent> {
            return {
                MoveService{ServiceName(w.service), NetworkName(w.network), NetworkName(w.other)}};
        });
    Verb attach(app, "attach", "Attach a service to one more network");
    attach.needs("SERVICE", &Words::service, "Service")
        .needs("NETWORK", &Words::network, "Network it joins");
    attach.app->add_option("--alias", attach.words->list, "Name by which it is found there")
        ->expected(1)
        ->take_all();
    attach.makes(intents, [](const Words& w) -> std::vector<Intent> {
        return {AttachService{ServiceName(w.service), NetworkName(w.network), w.list}};
    });
    Verb(app, "detach", "Detach a service from a network")
        .needs("SERVICE", &Words::service, "Service")
        .needs("NETWORK", &Words::network, "Network it leaves")
        .makes(intents, [](const Words& w) -> std::vector<Intent> {
            return {DetachService{ServiceName(w.service), NetworkName(w.network)}};
        });
    Verb(app, "alias-add", "Add a name by which a service is found on a network")
        .needs("SERVICE", &Words::service, "Service")
        .needs("NETWORK", &Words::network, "Network")
        .needs("NAME", &Words::value, "Alias")
        .makes(intents, [](const Words& w) -> std::vector<Intent> {
            return {AddAlias{ServiceName(w.service), NetworkName(w.network), w.value}};
        });
    Verb(app, "alias-remove", "Remove such a name")
        .needs("SERVICE", &Words::service, "Service")
        .needs("NETWORK", &Words::network, "Network")
        .needs("NAME", &Words::value, "Alias")
        .makes(intents, [](const Words& w) -> std::vector<Intent> {
            return {RemoveAlias{ServiceName(w.service), NetworkName(w.network), w.value}};
        });
}

void add_service_verbs(CLI::App& app, const Intents& intents) {
    Verb limit(app, "limit", "Set or clear limits: memory=512m cpus=0.5; an empty value clears");
    limit.needs("SERVICE", &Words::service, "Service");
    limit.app->add_option("LIMIT", limit.words->list, "memory=SIZE, cpus=CORES")->required();
    limit.makes(intents, limits);
    Verb(app, "label-set", "Set a label")
        .needs("SERVICE", &Words::service, "Service")
        .needs("KEY", &Words::key, "Label")
        .needs("VALUE", &Words::value, "Value as written in a compose file ($$ for a dollar sign)")
        .makes(intents, [](const Words& w) -> std::vector<Intent> {
            return {SetLabel{ServiceName(w.service), w.key, w.value}};
        });
    Verb(app, "label-remove", "Remove a label")
        .needs("SERVICE", &Words::service, "Service")
        .needs("KEY", &Words::key, "Label")
        .makes(intents, [](const Words& w) -> std::vector<Intent> {
            return {RemoveLabel{ServiceName(w.service), w.key}};
        });
}

void add_network_verbs(CLI::App& app, const Intents& intents) {
    Verb add(app, "network-add", "Declare a network");
    add.needs("NAME", &Words::network, "Network");
    add.app->add_flag("--internal", add.words->flag, "Without a way to the outside");
    add.makes(intents, [](const Words& w) -> std::vector<Intent> {
        return {AddNetwork{NetworkName(w.network), w.flag}};
    });
    Verb(app, "network-set", "Make a network internal, or not")
        .needs("NAME", &Words::network, "Network")
        .needs("SETTING", &Words::value, "internal=true or internal=false")
        .makes(intents, network_settings);
    Verb(app, "network-remove", "Remove a network that nobody uses")
        .needs("NAME", &Words::network, "Network")
        .makes(intents, [](const Words& w) -> std::vector<Intent> {
            return {RemoveNetwork{NetworkName(w.network)}};
        });
}

} // namespace

void add_verbs(CLI::App& app, std::shared_ptr<std::vector<Intent>> intents) {
    add_attachment_verbs(app, intents);
    add_service_verbs(app, intents);
    add_network_verbs(app, intents);
    app.require_subcommand(1);
}

} // namespace tw::cli
