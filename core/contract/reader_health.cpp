// Healthchecks: who needs one, and what they have in common.
#include "contract/reader.h"

namespace tw::contract {

void Reader::healthchecks(const Entry& entry) {
    const auto required = [this](const Entry& field) {
        contract_.require_healthcheck = flag(field.value, "healthchecks.required");
    };
    const auto except = [this](const Entry& field) {
        contract_.without_healthcheck = services(field.value, "healthchecks.except");
    };
    document_.fields(entry.value, "healthchecks",
                     {{"required", required},
                      {"except", except},
                      {"standard", [this](const Entry& field) { health_standard(field); }}});
}

void Reader::health_standard(const Entry& entry) {
    HealthStandard& standard = contract_.health;
    standard.location = document_.location(entry.key_node);
    const auto services = [&](const Entry& field) {
        for (const Entry& each : document_.entries(field.value, "healthchecks.standard.services")) {
            standard.of_service.insert_or_assign(ServiceName(each.key),
                                                 endpoints(each, say("endpoints of {}", each.key)));
        }
    };
    document_.fields(entry.value, "healthchecks.standard",
                     {
                         {"endpoints",
                          [&](const Entry& field) {
                              standard.endpoints =
                                  endpoints(field, "healthchecks.standard.endpoints");
                          }},
                         {"services", services},
                         {"interval_at_most",
                          [&](const Entry& field) {
                              standard.interval_at_most = duration(field, "interval_at_most");
                          }},
                         {"timeout_at_most",
                          [&](const Entry& field) {
                              standard.timeout_at_most = duration(field, "timeout_at_most");
                          }},
                         {"start_period_at_least",
                          [&](const Entry& field) {
                              standard.start_period_at_least =
                                  duration(field, "start_period_at_least");
                          }},
                         {"retries_at_least",
                          [&](const Entry& field) {
                              standard.retries_at_least = count(field, "retries_at_least");
                          }},
                     });
}

HealthEndpoints Reader::endpoints(const Entry& entry, const Phrase& what) {
    HealthEndpoints found;
    const auto endpoint = [&](auto& into, std::string_view name) {
        return [this, &into, what, name](const Entry& field) {
            into = text(field, say("{} in {}", name, what));
        };
    };
    document_.fields(entry.value, what,
                     {{"startup", endpoint(found.startup, "startup")},
                      {"readiness", endpoint(found.readiness, "readiness")},
                      {"liveness", endpoint(found.liveness, "liveness")}});
    return found;
}

} // namespace tw::contract
