#include "rules/catalogue.h"
#include "rules/fixes.h"

#include <format>

namespace tw::rules {
namespace {

void check_fixed_network_names(const facts::Facts& facts, Report& report) {
    for (const compose::Network& network : facts.project.networks) {
        const bool is_own =
            !network.external && network.written_name && !network.written_name->origin.variable;
        const std::string made = std::format("{}_{}", facts.project.name, network.name.str());
        if (!is_own || network.real_name == made) {
            continue;
        }
        facts::Finding& finding =
            report.add(network.written_name->origin.location,
                       say("{} is called \"{}\" in every copy of the project: a second one joins "
                           "the network of the first",
                           network.name, network.real_name));
        finding.network = network.name;
        finding.expected = say("{}, as Compose makes it", made);
        finding.actual = network.real_name;
        finding.fixes.push_back(fix(say("let Compose name {}", network.name), facts::Safety::Unsafe,
                                    {SetNetworkOption{network.name, NetworkOption::Name, ""}}));
    }
}

} // namespace

const Rule net_021{
    .id = "TW-NET-021",
    .name = "fixed-network-name",
    .severity = text::Severity::Info,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A network of the project with a fixed `name`, other than the one that "
                     "Compose would make, `project_key`.",
            .why = "A second project, or a second checkout under another project name, that says "
                   "the same name joins the first one's network with no more than a warning, and "
                   "the containers of both reach each other. Where that is meant, one project "
                   "creates the network and the others say `external: true`.",
            .example = R"(services:
  web:
    networks: [edge]
networks:
  edge:
    name: shop_edge
)",
            .fix = "Removes `name`. Whoever knows the network by it, as `traefik.docker.network` "
                   "does, must be told. A variable in the name makes it differ as well.",
        },
    .check = check_fixed_network_names,
};

} // namespace tw::rules
