#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"
#include "rules/shared.h"

#include <vector>

namespace tw::rules {
namespace {

/// Keys below `deploy` that only a Swarm acts on.
const std::vector<std::vector<std::string>>& swarm_keys() {
    static const std::vector<std::vector<std::string>> keys{
        {"placement"},
        {"update_config"},
        {"rollback_config"},
        {"endpoint_mode"},
        {"labels"},
        {"resources", "reservations", "cpus"},
        {"resources", "reservations", "generic_resources"},
    };
    return keys;
}

std::string joined_keys(const std::vector<std::string>& keys) {
    std::string text = "deploy";
    for (const std::string& key : keys) {
        text += "." + key;
    }
    return text;
}

void check_swarm_keys(const facts::Facts& /*facts*/, Report& report) {
    for (const ServiceBody& each : report.shared().bodies()) {
        for (const std::vector<std::string>& keys : swarm_keys()) {
            const compose::Value* owner = each.find("deploy");
            for (std::size_t i = 0; owner != nullptr && i + 1 < keys.size(); ++i) {
                owner = owner->find(keys[i]);
            }
            const compose::Entry* entry =
                owner == nullptr ? nullptr : owner->find_entry(keys.back());
            if (entry == nullptr || entry->value.is_null()) {
                continue;
            }
            const std::string path = joined_keys(keys);
            facts::Finding& finding =
                report.add(entry->key_location,
                           say("'{}' of {} has no effect with Docker Compose", path, each.name()));
            finding.service = each.service->name;
            finding.expected = say("keys that Compose acts on");
            finding.actual = say("{}, which only a Swarm acts on", path);
            ValuePlace place = service_place(*each.service, {"deploy"});
            place.path.insert(place.path.end(), keys.begin(), keys.end());
            finding.fixes.push_back(fix(say("remove '{}'", path), facts::Safety::Safe,
                                        {RemoveValue{std::move(place)}}));
        }
    }
}

} // namespace

const Rule res_008{
    .id = "TW-RES-008",
    .name = "swarm-only",
    .severity = text::Severity::Info,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "Keys below `deploy` on which only a Swarm acts: `placement`, "
                     "`update_config`, `rollback_config`, `endpoint_mode`, `labels`, and "
                     "reservations of processors.",
            .why = "Docker Compose reads them and does nothing. Labels there never reach the "
                   "container, where Traefik and others look for them.",
            .example = R"(services:
  web:
    image: nginx:1.27
    deploy:
      placement:
        constraints: ["node.role == manager"]
)",
            .fix = "Removes the key. Leave it, and waive the rule, if the same file is also "
                   "deployed to a Swarm.",
        },
    .check = check_swarm_keys,
};

} // namespace tw::rules
