// Verbs on published and exposed ports.
#include "compose/ports.h"
#include "edit_verb.h"

namespace tw::cli {
namespace {

/// A published port as people name it: `8080:80`, `53:53/udp`, `80` without a host port; with its
/// address where it is not published on every interface.
compose::PublishedPort named_port(const char* verb, const std::string& text) {
    const auto ports = compose::parse_ports(text);
    if (!ports || ports->size() != 1) {
        throw CLI::ValidationError(verb,
                                   "'" + text + "' is not one port; write 8080:80 or 53:53/udp");
    }
    return ports->front();
}

} // namespace

void add_port_verbs(CLI::App& app, const Changes& changes) {
    Verb(app, "port-add", "Publish a port")
        .needs("SERVICE", &Words::service, "Service")
        .needs("PORT", &Words::value, "[IP:][HOST:]CONTAINER[/PROTOCOL]")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {AddPort{ServiceName(w.service), w.value}};
        });
    Verb(app, "port-remove", "Stop publishing a port")
        .needs("SERVICE", &Words::service, "Service")
        .needs("PORT", &Words::value, "[IP:][HOST:]CONTAINER[/PROTOCOL], as it is published now")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            const auto port = named_port("port-remove", w.value);
            return {RemovePort{ServiceName(w.service), PortName::of(port)}};
        });
    Verb(app, "port-change", "Publish a port differently")
        .needs("SERVICE", &Words::service, "Service")
        .needs("PORT", &Words::key, "[IP:][HOST:]CONTAINER[/PROTOCOL], as it is published now")
        .needs("NEW", &Words::value, "[IP:][HOST:]CONTAINER[/PROTOCOL]")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            const auto port = named_port("port-change", w.key);
            return {ChangePort{ServiceName(w.service), PortName::of(port), w.value}};
        });
    Verb(app, "port-bind", "Publish a port on one address of the host")
        .needs("SERVICE", &Words::service, "Service")
        .needs("PORT", &Words::key, "[IP:][HOST:]CONTAINER[/PROTOCOL], as it is published now")
        .takes("ADDRESS", &Words::value, "Address; without one, every interface")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            const auto port = named_port("port-bind", w.key);
            return {BindPort{ServiceName(w.service), PortName::of(port), w.value}};
        });
    Verb(app, "expose-add", "Expose a port to the service's networks")
        .needs("SERVICE", &Words::service, "Service")
        .needs("PORT", &Words::value, "CONTAINER[/PROTOCOL]")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {AddExpose{ServiceName(w.service), w.value}};
        });
    Verb(app, "expose-remove", "Stop exposing a port")
        .needs("SERVICE", &Words::service, "Service")
        .needs("PORT", &Words::value, "CONTAINER[/PROTOCOL]")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {RemoveExpose{ServiceName(w.service), w.value}};
        });
}

} // namespace tw::cli
