#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/proxy_network.h"
#include "traefik/values.h"

#include <algorithm>

namespace tw::rules {
namespace {

bool mentions_swarm(const compose::Value& value) {
    return value.is_scalar() ? traefik::lower(value.text).contains("swarm")
                             : std::ranges::any_of(value.list, mentions_swarm);
}

/// Of a Swarm, Traefik reads the labels of `deploy` and no others.
bool is_for_swarm(const facts::Facts& facts, const compose::Service& proxy) {
    const compose::Value* services = facts.project.root.find("services");
    const compose::Value* body = services == nullptr ? nullptr : services->find(proxy.name.str());
    const compose::Value* command = body == nullptr ? nullptr : body->find("command");
    const bool by_command = command != nullptr && mentions_swarm(*command);
    return by_command || std::ranges::any_of(proxy.environment, [](const auto& variable) {
               return traefik::lower(variable.name).contains("swarm");
           });
}

/// The first Traefik label below `deploy.labels`; null if there is none.
const compose::Entry* deploy_label(const compose::Value& service) {
    const compose::Value* deploy = service.find("deploy");
    const compose::Value* labels = deploy == nullptr ? nullptr : deploy->find("labels");
    if (labels == nullptr) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(labels->map, [](const compose::Entry& entry) {
        return traefik::starts_with_word(entry.key, "traefik.");
    });
    return found == labels->map.end() ? nullptr : &*found;
}

void check_deploy_label(const facts::Facts& facts, Report& report) {
    const std::vector<const compose::Service*> proxies = proxy_services(facts);
    const compose::Value* services = facts.project.root.find("services");
    const bool swarm = std::ranges::any_of(
        proxies, [&](const compose::Service* proxy) { return is_for_swarm(facts, *proxy); });
    if (proxies.empty() || swarm || services == nullptr) {
        return; // a Traefik elsewhere may well be one of a Swarm
    }
    for (std::size_t i = 0; i < facts.project.services.size(); ++i) {
        const compose::Service& service = facts.project.services[i];
        const compose::Value* body = services->find(service.name.str());
        const compose::Entry* label = body == nullptr ? nullptr : deploy_label(*body);
        if (label == nullptr || facts.traefik.containers[i].marked) {
            continue;
        }
        facts::Finding& finding =
            report.add(label->value.origin.location,
                       say("the Traefik labels of {} are below deploy, where {} does not see them",
                           service.name, proxies.front()->name));
        finding.service = service.name;
        finding.expected = say("labels of the service");
        finding.actual = "deploy.labels";
        finding.fixes.push_back(by_hand(say("move them to labels of the service")));
    }
}

} // namespace

const Rule trf_027{
    .id = "TW-TRF-027",
    .name = "traefik-deploy-label",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "Traefik labels below `deploy.labels` in a project whose Traefik reads "
                     "containers, not a Swarm, and no such labels at the service itself.",
            .why = "Labels of `deploy` belong to the service of a Swarm, not to the container. "
                   "`docker compose up` puts them nowhere, so Traefik knows nothing of the "
                   "service.",
            .example = R"yaml(services:
  traefik:
    image: traefik:v3
    command: ["--providers.docker=true"]
  web:
    image: web
    deploy:
      labels: ["traefik.http.routers.web.rule=Host(`web.example.org`)"]
)yaml",
            .fix = "By hand: move the labels to `labels` of the service.",
        },
    .check = check_deploy_label,
};

} // namespace tw::rules
