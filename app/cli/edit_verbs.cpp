#include "edit_verbs.h"

#include "edit_verb.h"

namespace tw::cli {

Setting split(const char* verb, const std::string& setting) {
    const std::size_t equals = setting.find('=');
    if (equals == std::string::npos) {
        throw CLI::ValidationError(verb, "'" + setting + "' has no '='");
    }
    return {setting.substr(0, equals), setting.substr(equals + 1)};
}

void add_verbs(CLI::App& app, std::shared_ptr<std::vector<Intent>> intents) {
    add_attachment_verbs(app, intents);
    add_network_verbs(app, intents);
    add_service_verbs(app, intents);
    add_port_verbs(app, intents);
    add_setting_verbs(app, intents);
    app.require_subcommand(1);
}

} // namespace tw::cli
