// What Compose refuses in a service although each of its keys is right by itself.
#include "compose/consistency.h"
#include "compose/version_changes.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <array>

namespace tw::compose {
namespace {

constexpr std::string_view rule = "TW-CMP-030";

std::optional<std::int64_t> whole_of(const Value* value) {
    return value == nullptr || !value->is_scalar() ? std::nullopt : yaml::to_int(value->text);
}

/// Something must be run.
void check_source(const Service& service, const Entry& entry, Remarks& remarks) {
    const bool has_image = service.image && !service.image->value.empty();
    if (!has_image && !service.has_build && entry.value.find("provider") == nullptr) {
        remarks.error("TW-CMP-003", entry.key_location,
                      say("{} has neither an image nor a build", entry.key));
    }
}

void check_build(const Value& body, Remarks& remarks) {
    const Value* build = body.find("build");
    if (build == nullptr) {
        return;
    }
    const Entry* inlined = build->find_entry("dockerfile_inline");
    if (inlined != nullptr && build->find("dockerfile") != nullptr) {
        remarks.error(rule, inlined->key_location,
                      say("'dockerfile' and 'dockerfile_inline' exclude each other"));
    }
    const Value* platforms = build->find("platforms");
    const Value* platform = body.find("platform");
    if (platforms == nullptr || platforms->list.empty() || platform == nullptr ||
        platform->text.empty()) {
        return;
    }
    if (!std::ranges::contains(platforms->list, platform->text, &Value::text)) {
        remarks.error(rule, platform->origin.location,
                      say("the build's 'platforms' do not name {}", platform->text));
    }
}

void check_networks(const Service& service, const Value& body, Remarks& remarks) {
    const Value* networks = body.find("networks");
    const bool is_attached = networks != nullptr && !networks->map.empty();
    if (service.network_mode != NetworkMode::Networks && is_attached) {
        remarks.error(
            "TW-NET-014", service.network_mode_origin->location,
            say("{} has both 'network_mode' and 'networks'; Compose refuses that", service.name));
    }
}

void check_healthcheck(const Value& body, Remarks& remarks) {
    static constexpr std::array first_words{"CMD", "CMD-SHELL", "NONE"};
    const Value* test = find_at(body, {"healthcheck", "test"});
    if (test != nullptr && !test->list.empty() &&
        !std::ranges::contains(first_words, test->list.front().text)) {
        remarks.error("TW-HLT-002", test->origin.location,
                      say("a health check's list begins with CMD, CMD-SHELL or NONE"));
    }
    const Value* retries = find_at(body, {"healthcheck", "retries"});
    if (retries != nullptr && retries->text.starts_with('-')) {
        remarks.error("TW-HLT-002", retries->origin.location,
                      say("'{}' is not a number of retries", retries->text));
    }
}

/// Compose wants the classic key and the deploy key equal as soon as the group of the latter
/// exists.
class LimitsInTwoForms {
public:
    LimitsInTwoForms(const Value& body, Remarks& remarks) : body_(body), remarks_(remarks) {}

    template <class Read>
    void check(std::string_view classic, std::string_view group, std::string_view key,
               Read read) const {
        const Value* written = body_.find(classic);
        const auto value = read(written);
        if (!value || find_at(body_, {"deploy", "resources", group}) == nullptr ||
            read(find_at(body_, {"deploy", "resources", group, key})) == value) {
            return;
        }
        remarks_.error("TW-RES-004", written->origin.location,
                       say("'{}' and 'deploy.resources.{}.{}' must be equal; Compose "
                           "refuses the file",
                           classic, group, key));
    }

private:
    const Value& body_;
    Remarks& remarks_;
};

void check_limits(const Value& body, Remarks& remarks) {
    const auto number = [](const Value* value) {
        const auto whole = whole_of(value);
        return whole == 0 ? std::nullopt : whole;
    };
    const LimitsInTwoForms limits(body, remarks);
    limits.check("mem_limit", "limits", "memory", bytes_of);
    limits.check("cpus", "limits", "cpus", cpus_of);
    limits.check("mem_reservation", "reservations", "memory", bytes_of);
    limits.check("pids_limit", "limits", "pids", number);
}

void check_scale(const Value& body, Version version, Remarks& remarks) {
    const Value* scale = body.find("scale");
    const Value* replicas = find_at(body, {"deploy", "replicas"});
    const auto count = whole_of(scale);
    const auto by_deploy = whole_of(replicas);
    if (count && by_deploy && *count != *by_deploy) {
        remarks.error(rule, scale->origin.location,
                      say("'scale' and 'deploy.replicas' must be equal; Compose refuses the file"));
    }
    if (count.value_or(0) < 0 && has(version, Change::PositiveScale)) {
        remarks.error(rule, scale->origin.location, say("'{}' is no number of containers", *count));
    }
    const Entry* name = body.find_entry("container_name");
    if (name != nullptr && !name->value.text.empty() && count.value_or(by_deploy.value_or(1)) > 1) {
        remarks.error(rule, name->key_location,
                      say("several containers cannot share one 'container_name'"));
    }
}

void check_watch(const Value& body, Remarks& remarks) {
    const Value* watches = find_at(body, {"develop", "watch"});
    for (std::size_t i = 0; watches != nullptr && i < watches->list.size(); ++i) {
        const Value& watch = watches->list[i];
        const std::string_view action = watch.text_of("action");
        if (action != "rebuild" && watch.text_of("target").empty()) {
            remarks.error(rule, watch.origin.location,
                          say("a watch with the action '{}' needs a 'target'", action));
        }
    }
}

} // namespace

void check_service(const Service& service, const Entry& entry, Version version, Remarks& remarks) {
    const Value& body = entry.value;
    if (!body.is_map()) {
        return;
    }
    check_source(service, entry, remarks);
    check_build(body, remarks);
    check_networks(service, body, remarks);
    check_healthcheck(body, remarks);
    check_limits(body, remarks);
    check_scale(body, version, remarks);
    check_watch(body, remarks);
}

} // namespace tw::compose
