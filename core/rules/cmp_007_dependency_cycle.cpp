#include "compose/normalise.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace tw::rules {
namespace {

using compose::Service;

/// A service that has to start first, and where that is written.
struct Edge {
    ServiceName service;
    text::Location location;
};

std::vector<Edge> needs_of(const Service& service, const facts::Facts& facts) {
    std::vector<Edge> needs;
    for (const compose::Dependency& dependency : service.depends_on) {
        needs.push_back({dependency.service, dependency.origin.location});
    }
    if (const compose::Value* body = facts.project.body(service)) {
        for (const compose::ImpliedDependency& implied : compose::implied_dependencies(*body)) {
            needs.push_back({implied.service, implied.origin.location});
        }
    }
    return needs;
}

/// Walks along the dependencies and reports each way that leads back to where it came from.
class Walk {
public:
    Walk(const facts::Facts& facts, Report& report) : facts_(facts), report_(report) {
        for (const Service& service : facts.project.services) {
            services_.emplace(service.name, &service);
        }
    }

    void from(const Service& service) {
        if (finished_.contains(service.name)) {
            return;
        }
        path_.push_back(service.name);
        for (const Edge& need : needs_of(service, facts_)) {
            if (std::ranges::contains(path_, need.service)) {
                report_cycle(service, need);
            } else if (const auto next = services_.find(need.service); next != services_.end()) {
                from(*next->second);
            }
        }
        path_.pop_back();
        finished_.insert(service.name);
    }

private:
    void report_cycle(const Service& service, const Edge& need) {
        std::string way;
        for (auto at = std::ranges::find(path_, need.service); at != path_.end(); ++at) {
            way += at->str() + " → ";
        }
        way += need.service.str();
        facts::Finding& finding =
            report_.add(need.location, say("{} waits for itself: {}; Compose refuses the file",
                                           need.service, way));
        finding.service = service.name;
        finding.expected = say("an order in which the services can start");
        finding.actual = way;
        finding.fixes.push_back(by_hand(say("remove one of these dependencies")));
    }

    const facts::Facts& facts_;
    Report& report_;
    std::map<ServiceName, const Service*> services_;
    std::set<ServiceName> finished_;
    std::vector<ServiceName> path_;
};

void check_dependency_cycle(const facts::Facts& facts, Report& report) {
    Walk walk(facts, report);
    for (const Service& service : facts.project.services) {
        walk.from(service);
    }
}

} // namespace

const Rule cmp_007{
    .id = "TW-CMP-007",
    .name = "dependency-cycle",
    .severity = text::Severity::Error,
    .consequence = facts::Consequence::ComposeRefuses,
    .source = Source::Check,
    .documentation =
        {
            .finds =
                "Services that wait for each other in a circle, through `depends_on`, `links`, "
                "`volumes_from` or the use of another one's network, `ipc` or `pid`.",
            .why = "None of them can be started first, so Compose refuses the file.",
            .example = R"(services:
  api:
    image: api
    depends_on: [worker]
  worker:
    image: worker
    depends_on: [api]
)",
            .fix = "By hand: remove the dependency that is not needed for the start.",
        },
    .check = check_dependency_cycle,
};

} // namespace tw::rules
