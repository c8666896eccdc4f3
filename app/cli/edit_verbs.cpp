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

void add_verbs(CLI::App& app, const Changes& changes) {
    add_attachment_verbs(app, changes);
    add_network_verbs(app, changes);
    add_service_verbs(app, changes);
    add_port_verbs(app, changes);
    add_setting_verbs(app, changes);
    add_flow_verbs(app, changes);
    add_secret_verbs(app, changes);
    app.require_subcommand(1);
}

} // namespace tw::cli
