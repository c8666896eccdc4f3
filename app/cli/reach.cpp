// tierwright-cli reach: who reaches whom.
#include "report/reach.h"

#include "base/nearest.h"
#include "command.h"
#include "project.h"
#include "report/blast.h"

#include <algorithm>
#include <iostream>

namespace tw::cli {
namespace {

struct ReachOptions {
    std::string from;
    std::string to;
    std::string format = "table";
    bool explain = false;
    bool blast = false;
};

/// The service of that name; prints why not and sets `good` to false when there is none.
std::optional<ServiceName> service(const facts::Facts& facts, const std::string& name, bool& good) {
    if (name.empty()) {
        return std::nullopt;
    }
    ServiceName wanted(name);
    const bool inactive =
        std::ranges::contains(facts.project.inactive_services, wanted, &compose::Service::name);
    if (facts.project.find(wanted) == nullptr && !inactive) {
        std::vector<std::string_view> known;
        for (const compose::Service& service : facts.project.services) {
            known.push_back(service.name.str());
        }
        std::cerr << "tierwright-cli: there is no service '" << name << "' in this project"
                  << did_you_mean(name, known) << '\n';
        good = false;
    }
    return wanted;
}

int blast(const facts::Facts& facts, const ServiceName& from, bool json) {
    const auto radius = topology::blast_radius(facts.topology, from);
    if (!radius) {
        std::cerr << "tierwright-cli: the profiles switch '" << from.str()
                  << "' off; choose one of its profiles with --profile\n";
        return unreadable;
    }
    std::cout << (json ? report::blast_json(*radius) : report::blast_text(*radius));
    return passed;
}

int reach(const ProjectOptions& project, const ReachOptions& options) {
    const analysis::SnapshotPtr snapshot = open_project(project);
    if (!snapshot) {
        return unreadable;
    }
    bool good = true;
    const report::PairFilter filter{service(snapshot->facts, options.from, good),
                                    service(snapshot->facts, options.to, good)};
    if (!good) {
        return unreadable;
    }
    if (options.blast) {
        return blast(snapshot->facts, *filter.from, options.format == "json");
    }
    std::cout << (options.format == "json"
                      ? report::reach_json(snapshot->facts, filter)
                      : report::reach_text(snapshot->facts, filter, options.explain));
    return passed;
}

} // namespace

void add_reach(CLI::App& app, Action& action) {
    CLI::App* command =
        app.add_subcommand("reach", "Show which services reach each other, and by which names");
    const auto project = add_project_options(*command);
    const auto options = std::make_shared<ReachOptions>();
    CLI::Option* from = command->add_option("--from", options->from, "Only from this service")
                            ->type_name("SERVICE");
    CLI::Option* to =
        command->add_option("--to", options->to, "Only to this service")->type_name("SERVICE");
    CLI::Option* explain = command->add_flag("--explain", options->explain,
                                             "A sentence for every pair instead of a table");
    command
        ->add_flag("--blast", options->blast,
                   "What a break-in at the service of --from leads to, and by which path")
        ->needs(from)
        ->excludes(to)
        ->excludes(explain);
    command->add_option("--format", options->format, "Form of the output")
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
    command->callback([=, &action] { action = [=] { return reach(*project, *options); }; });
}

} // namespace tw::cli
