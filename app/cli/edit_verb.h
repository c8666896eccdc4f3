// How one verb of `edit` is declared.
#pragma once

#include "edit_verbs.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <vector>

namespace tw::cli {

/// The words of one verb, filled while the command line is read.
struct Words {
    std::string service, network, other, key, value;
    std::vector<std::string> list;
    bool flag = false;
};

/// May throw CLI::ValidationError, as CLI11 wants it.
using MakeIntents = std::vector<Intent> (*)(const Words&);
using MakeText = std::string (*)(const Words&);

struct Verb {
    CLI::App* app;
    std::shared_ptr<Words> words = std::make_shared<Words>();

    Verb(CLI::App& parent, const char* name, const char* about)
        : app(parent.add_subcommand(name, about)->fallthrough()) {} // `--write` may come last
    Verb& needs(const char* name, std::string Words::* field, const char* about) {
        app->add_option(name, (*words).*field, about)->required();
        return *this;
    }
    Verb& takes(const char* name, std::string Words::* field, const char* about) {
        app->add_option(name, (*words).*field, about);
        return *this;
    }
    Verb& flag(const char* name, const char* about) {
        app->add_flag(name, words->flag, about);
        return *this;
    }
    /// An option that may be given several times.
    Verb& several(const char* name, const char* about) {
        app->add_option(name, words->list, about)->expected(1)->take_all();
        return *this;
    }
    /// All further words, one at least.
    Verb& rest(const char* name, const char* about) {
        app->add_option(name, words->list, about)->required();
        return *this;
    }
    void makes(const Changes& changes, MakeIntents make) {
        app->callback([words = words, changes, make] {
            const std::vector<Intent> made = make(*words);
            changes->intents.insert(changes->intents.end(), made.begin(), made.end());
        });
    }
    void pastes(const Changes& changes, MakeText make) {
        app->callback([words = words, changes, make] { changes->pastes.push_back(make(*words)); });
    }
};

/// `key=value`; the setting must have an equals sign.
struct Setting {
    std::string key, value;
};
[[nodiscard]] Setting split(const char* verb, const std::string& setting);

// One for each concern (edit_verbs_….cpp).
void add_attachment_verbs(CLI::App& app, const Changes& changes);
void add_network_verbs(CLI::App& app, const Changes& changes);
void add_service_verbs(CLI::App& app, const Changes& changes);
void add_port_verbs(CLI::App& app, const Changes& changes);
void add_setting_verbs(CLI::App& app, const Changes& changes);
void add_flow_verbs(CLI::App& app, const Changes& changes);
void add_secret_verbs(CLI::App& app, const Changes& changes);

} // namespace tw::cli
