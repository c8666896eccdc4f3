#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/traefik_labels.h"

#include <format>
#include <map>
#include <utility>

namespace tw::rules {
namespace {

/// What a container runs, as far as the compose file says it.
std::string program_of(const compose::Service* service) {
    if (service == nullptr || !service->image) {
        return {};
    }
    const std::string& image = service->image->value;
    return image.substr(0, image.find('@'));
}

/// Copies of one program behind one name are what load balancing is for.
bool are_copies(const facts::Facts& facts, const traefik::Element& a, const traefik::Element& b) {
    const compose::Service* first = service_of(facts, a.container);
    const compose::Service* second = service_of(facts, b.container);
    const std::string program = program_of(first);
    return (!program.empty() && program == program_of(second)) ||
           (first != nullptr && second != nullptr && first->has_build && second->has_build);
}

facts::Fix rename_service_fix(const facts::Facts& facts, const traefik::Element& element) {
    const compose::Service* service = service_of(facts, element.container);
    const std::string name = std::format("{}-{}", element.container.str(), element.name);
    return service == nullptr || element.made_up || name.contains('.')
               ? by_hand(say("give the services different names"))
               : rename_element(*service, element, "services", name);
}

void check_service_shared(const facts::Facts& facts, Report& report) {
    using Name = std::pair<traefik::Protocol, std::string>;
    std::map<Name, const traefik::Service*> first_of;
    for (const traefik::Service& service : facts.traefik.services) {
        const bool conflicting = service.standing == traefik::Standing::Conflicting;
        if (service.provider != traefik::Provider::Docker || (!service.counts() && !conflicting)) {
            continue;
        }
        const auto [found, is_first] =
            first_of.try_emplace({service.protocol, service.name}, &service);
        if (is_first || (!conflicting && are_copies(facts, *found->second, service))) {
            continue;
        }
        const std::string& other = found->second->container.str();
        const std::string& here = service.container.str();
        facts::Finding& finding = report.add(
            service.origin.location,
            conflicting ? say("{} and {} define the Traefik service {} differently, so Traefik "
                              "drops both",
                              other, here, service.name)
                        : say("{} and {} both define the Traefik service {}, so requests to it go "
                              "now to the one and now to the other",
                              other, here, service.name));
        finding.severity = conflicting ? text::Severity::Error : text::Severity::Warning;
        finding.service = service.container;
        finding.expected = say("a name for each service");
        finding.actual = say("{} in {} and {}", service.name, other, here);
        finding.fixes.push_back(rename_service_fix(facts, service));
    }
}

} // namespace

const Rule trf_013{
    .id = "TW-TRF-013",
    .name = "traefik-service-shared",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "Two services with different images whose labels define a Traefik service of "
                     "the same name. Services with the same image are taken for copies.",
            .why = "Traefik puts the servers of equal definitions together, which is how copies "
                   "share their load. Two different programs under one name by accident get each "
                   "other's requests, every second one. If the options differ, Traefik drops the "
                   "service altogether.",
            .example = R"(services:
  shop:
    image: shop
    labels: ["traefik.http.services.web.loadbalancer.server.port=8080"]
  blog:
    image: blog
    labels: ["traefik.http.services.web.loadbalancer.server.port=8080"]
)",
            .fix = "Puts the name of the compose service before the name, in all labels of it.",
        },
    .check = check_service_shared,
};

} // namespace tw::rules
