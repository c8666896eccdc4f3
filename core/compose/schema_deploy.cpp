// The larger parts of a service: build, deploy, devices, hooks.
#include "compose/schema_types.h"

namespace tw::compose::schema {
namespace {

constexpr Field limit_fields[] = {
    {"cpus", &real_cpus}, {"memory", &memory}, {"pids", &whole_number}};
constexpr Type limits{.kinds = map, .fields = limit_fields};

constexpr Field discrete_fields[] = {{"kind", &words}, {"value", &any_number}};
constexpr Type discrete{.kinds = map, .fields = discrete_fields};
constexpr Field generic_fields[] = {{"discrete_resource_spec", &discrete}};
constexpr Type generic{.kinds = map, .fields = generic_fields};
constexpr Type generics{.kinds = list, .items = &generic};

constexpr Type device_count{.kinds = whole | text, .meaning = Meaning::Whole};
constexpr Field reserved_device_fields[] = {{"capabilities", &set_of_words, true},
                                            {"count", &device_count},
                                            {"device_ids", &set_of_words},
                                            {"driver", &words},
                                            {"options", &keyed}};
constexpr Type reserved_device{.kinds = map, .fields = reserved_device_fields};
constexpr Type reserved_devices{.kinds = list, .items = &reserved_device};
constexpr Field request_fields[] = {{"capabilities", &set_of_words},
                                    {"count", &device_count},
                                    {"device_ids", &set_of_words},
                                    {"driver", &words},
                                    {"options", &keyed}};
constexpr Type request{.kinds = map, .entries = &anything, .fields = request_fields};

constexpr Field reservation_fields[] = {{"cpus", &real_cpus},
                                        {"devices", &reserved_devices},
                                        {"generic_resources", &generics},
                                        {"memory", &memory}};
constexpr Type reservations{.kinds = map, .fields = reservation_fields};
constexpr Field resource_fields[] = {{"limits", &limits}, {"reservations", &reservations}};
constexpr Type resources{.kinds = map, .fields = resource_fields};

constexpr std::string_view orders[] = {"start-first", "stop-first"};
constexpr Type order{.kinds = text, .choices = orders};
constexpr Field update_fields[] = {{"delay", &plain_duration},
                                   {"failure_action", &words},
                                   {"max_failure_ratio", &real_number},
                                   {"monitor", &plain_duration},
                                   {"order", &order},
                                   {"parallelism", &optional_whole_number}};
constexpr Type update{.kinds = map, .fields = update_fields};

constexpr Field restart_fields[] = {{"condition", &words},
                                    {"delay", &duration},
                                    {"max_attempts", &optional_whole_number},
                                    {"window", &duration}};
constexpr Type restart{.kinds = map, .fields = restart_fields};

constexpr Field preference_fields[] = {{"spread", &words}};
constexpr Type preference{.kinds = map, .fields = preference_fields};
constexpr Type preferences{.kinds = list, .items = &preference};
constexpr Field placement_fields[] = {{"constraints", &list_of_words},
                                      {"max_replicas_per_node", &whole_number},
                                      {"preferences", &preferences}};
constexpr Type placement{.kinds = map, .fields = placement_fields};

constexpr Field deploy_fields[] = {{"endpoint_mode", &words},
                                   {"labels", &keyed},
                                   {"mode", &words},
                                   {"placement", &placement},
                                   {"replicas", &optional_whole_number},
                                   {"resources", &resources},
                                   {"restart_policy", &restart},
                                   {"rollback_config", &update},
                                   {"update_config", &update}};

constexpr Field ulimit_fields[] = {{"hard", &whole_number, true}, {"soft", &whole_number, true}};
constexpr Type ulimit{
    .kinds = whole | text | map, .meaning = Meaning::Whole, .cast = true, .fields = ulimit_fields};

/// Of a build; there Compose casts no text.
constexpr Type build_ulimit{
    .kinds = whole | map, .meaning = Meaning::Whole, .fields = ulimit_fields};
constexpr Type build_ulimits{.kinds = map, .entries = &build_ulimit, .own_keys = false};

constexpr Field file_mount_fields[] = {
    {"gid", &words}, {"mode", &file_mode}, {"source", &words}, {"target", &words}, {"uid", &words}};
constexpr Type file_mount{.kinds = text | map, .fields = file_mount_fields};

constexpr Version first_with_attestations{2, 36};
// clang-format off: a table
constexpr Field build_fields[] = {
    {"additional_contexts", &keyed}, {"args", &keyed}, {"cache_from", &list_of_words},
    {"cache_to", &list_of_words}, {"context", &words}, {"dockerfile", &words},
    {"dockerfile_inline", &words}, {"entitlements", &list_of_words}, {"extra_hosts", &hosts},
    {"isolation", &words}, {"labels", &keyed}, {"network", &words}, {"no_cache", &flag},
    {"no_cache_filter", &words_or_set, false, {5, 0}}, {"platforms", &list_of_words},
    {"privileged", &flag}, {"provenance", &printed_flag, false, first_with_attestations},
    {"pull", &flag}, {"sbom", &printed_flag, false, first_with_attestations},
    {"secrets", &file_mounts}, {"shm_size", &whole_bytes}, {"ssh", &keyed},
    {"tags", &list_of_words}, {"target", &words}, {"ulimits", &build_ulimits},
};
// clang-format on

} // namespace

constexpr Type build{.kinds = text | map, .fields = build_fields};
constexpr Type deploy{.kinds = map | null, .fields = deploy_fields};
constexpr Type ulimits{.kinds = map, .entries = &ulimit, .own_keys = false};
constexpr std::string_view all_devices[] = {"all"};
constexpr Type device_requests{.kinds = text | list, .items = &request, .choices = all_devices};
constexpr Type file_mounts{.kinds = list, .items = &file_mount};
constexpr Type hooks{.kinds = list, .items = &hook};

} // namespace tw::compose::schema
