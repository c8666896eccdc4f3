// The keys of a service.
#include "compose/schema_types.h"

namespace tw::compose::schema {
namespace {

constexpr std::string_view conditions[] = {"service_completed_successfully", "service_healthy",
                                           "service_started"};
constexpr Type condition{.kinds = text, .choices = conditions};
constexpr Field dependency_fields[] = {
    {"condition", &condition, true}, {"required", &kept_flag}, {"restart", &optional_restart}};
constexpr Type dependency{.kinds = map, .fields = dependency_fields};
constexpr Type dependencies{.kinds = list | map,
                            .items = &words,
                            .unique = true,
                            .entries = &dependency,
                            .keys = KeyForm::Name,
                            .own_keys = false};

constexpr Type truncated_number{.kinds = number, .meaning = Meaning::Whole};
constexpr Version first_with_interface_name{2, 36};
constexpr Version first_with_gateway_priority{2, 33};
constexpr Field attachment_fields[] = {
    {"aliases", &set_of_words},
    {"driver_opts", &driver_options},
    {"gw_priority", &truncated_number, false, first_with_gateway_priority},
    {"interface_name", &words, false, first_with_interface_name},
    {"ipv4_address", &words},
    {"ipv6_address", &words},
    {"link_local_ips", &set_of_words},
    {"mac_address", &words},
    {"priority", &truncated_number}};
constexpr Type attachment{.kinds = map | null, .fields = attachment_fields};
constexpr Type attachments{.kinds = list | map,
                           .items = &words,
                           .unique = true,
                           .entries = &attachment,
                           .keys = KeyForm::Name,
                           .own_keys = false};

constexpr Field port_fields[] = {{"app_protocol", &words}, {"host_ip", &words},
                                 {"mode", &words},         {"name", &words},
                                 {"protocol", &words},     {"published", &words_or_whole},
                                 {"target", &whole_number}};
constexpr Type port{.kinds = number | text | map, .fields = port_fields, .rule = "TW-PRT-001"};
constexpr Type ports{.kinds = list, .items = &port, .unique = true};

constexpr Type expose_item{.kinds = whole | text};
constexpr Type expose{.kinds = list, .items = &expose_item, .unique = true};

constexpr std::string_view recursions[] = {"disabled", "enabled", "readonly", "writable"};
constexpr Type recursion{.kinds = text, .choices = recursions};
constexpr std::string_view relabellings[] = {"Z", "z"};
constexpr Type relabelling{.kinds = text, .choices = relabellings};
constexpr Field bind_fields[] = {{"create_host_path", &flag},
                                 {"propagation", &words},
                                 {"recursive", &recursion},
                                 {"selinux", &relabelling}};
constexpr Type bind{.kinds = map, .fields = bind_fields};
constexpr Version first_with_volume_labels{2, 35};
constexpr Field named_fields[] = {
    {"labels", &keyed, false, first_with_volume_labels}, {"nocopy", &flag}, {"subpath", &words}};
constexpr Type named{.kinds = map, .fields = named_fields};
constexpr Type memory_size{
    .kinds = whole | text, .meaning = Meaning::Bytes, .least = 0, .rule = "TW-RES-003"};
constexpr Field memory_fields[] = {{"mode", &any_number}, {"size", &memory_size}};
constexpr Type memory{.kinds = map, .fields = memory_fields};
constexpr Version first_with_image_mounts{2, 35};
constexpr Field image_fields[] = {{"subpath", &words}};
constexpr Type image{.kinds = map, .fields = image_fields};
constexpr Field mount_fields[] = {{"bind", &bind},
                                  {"consistency", &words},
                                  {"image", &image, false, first_with_image_mounts},
                                  {"read_only", &flag},
                                  {"source", &words},
                                  {"target", &words},
                                  {"tmpfs", &memory},
                                  {"type", &words, true},
                                  {"volume", &named}};
constexpr Type mount{.kinds = text | map, .fields = mount_fields};
constexpr Type mounts{.kinds = list, .items = &mount, .unique = true};

constexpr Field device_fields[] = {
    {"permissions", &words}, {"source", &words, true}, {"target", &words}};
constexpr Type device{.kinds = text | map, .fields = device_fields};
constexpr Type devices{.kinds = list, .items = &device};

constexpr Type test{.kinds = text | list, .items = &words, .rule = "TW-HLT-002"};
constexpr Field healthcheck_fields[] = {{"disable", &flag},          {"interval", &duration},
                                        {"retries", &retries},       {"start_interval", &duration},
                                        {"start_period", &duration}, {"test", &test},
                                        {"timeout", &duration}};
constexpr Type healthcheck{.kinds = map, .fields = healthcheck_fields};

constexpr Type log_option{.kinds = text | number | date | null};
constexpr Type log_options{.kinds = map, .entries = &log_option, .own_keys = false};
constexpr Field logging_fields[] = {{"driver", &words}, {"options", &log_options}};
constexpr Type logging{.kinds = map, .fields = logging_fields};

constexpr Field env_file_fields[] = {
    {"format", &words}, {"path", &words, true}, {"required", &optional_flag}};
constexpr Type env_file_item{.kinds = text | map, .own_keys = false, .fields = env_file_fields};
constexpr Type env_files{.kinds = text | list, .items = &env_file_item};

constexpr Field extends_fields[] = {{"file", &words}, {"service", &words, true}};
constexpr Type extends{.kinds = text | map, .own_keys = false, .fields = extends_fields};

constexpr Field credential_fields[] = {{"config", &words}, {"file", &words}, {"registry", &words}};
constexpr Type credentials{.kinds = map, .fields = credential_fields};

constexpr Type weight{.kinds = whole, .meaning = Meaning::Whole};
constexpr Type rate{.kinds = whole | text, .meaning = Meaning::Bytes};
constexpr Field throttle_fields[] = {{"path", &words}, {"rate", &rate}};
constexpr Type throttle{.kinds = map, .own_keys = false, .fields = throttle_fields};
constexpr Type throttles{.kinds = list, .items = &throttle};
constexpr Field device_weight_fields[] = {{"path", &words}, {"weight", &weight}};
constexpr Type device_weight{.kinds = map, .own_keys = false, .fields = device_weight_fields};
constexpr Type device_weights{.kinds = list, .items = &device_weight};
constexpr Field block_io_fields[] = {{"device_read_bps", &throttles},
                                     {"device_read_iops", &throttles},
                                     {"device_write_bps", &throttles},
                                     {"device_write_iops", &throttles},
                                     {"weight", &weight},
                                     {"weight_device", &device_weights}};
constexpr Type block_io{.kinds = map, .own_keys = false, .fields = block_io_fields};

constexpr std::string_view watch_actions[] = {"rebuild", "restart", "sync", "sync+exec",
                                              "sync+restart"};
constexpr Type watch_action{.kinds = text, .choices = watch_actions};
constexpr Version first_with_watch_filters{2, 34};
constexpr Field watch_fields[] = {{"action", &watch_action, true},
                                  {"exec", &hook},
                                  {"ignore", &words_or_set},
                                  {"include", &words_or_set, false, first_with_watch_filters},
                                  {"initial_sync", &strict_flag, false, first_with_watch_filters},
                                  {"path", &words, true},
                                  {"target", &words}};
constexpr Type watch{.kinds = map, .fields = watch_fields};
constexpr Type watches{.kinds = list, .items = &watch};
constexpr Field develop_fields[] = {{"watch", &watches}};
constexpr Type develop{.kinds = map | null, .fields = develop_fields};

constexpr Version first_with_provider{2, 36};
constexpr Type option_value{
    .kinds = text | number | boolean | list, .meaning = Meaning::Any, .items = &anything};
constexpr Type provider_options{.kinds = map, .entries = &option_value, .own_keys = false};
constexpr Field provider_fields[] = {{"options", &provider_options}, {"type", &words, true}};
constexpr Type provider{.kinds = map, .fields = provider_fields};

constexpr Field model_use_fields[] = {{"endpoint_var", &words}, {"model_var", &words}};
constexpr Type model_use{.kinds = map | null, .fields = model_use_fields};
constexpr Type model_uses{
    .kinds = list | map, .items = &words, .unique = true, .entries = &model_use, .own_keys = false};

constexpr Type storage_options{.kinds = map, .entries = &printed_value, .own_keys = false};

constexpr Type percent{
    .kinds = whole | text, .meaning = Meaning::Real, .cast = true, .least = 0, .most = 100};
constexpr Type processors{
    .kinds = whole | text, .meaning = Meaning::Whole, .cast = true, .least = 0};
constexpr Type killing_score{
    .kinds = whole | text, .meaning = Meaning::Whole, .cast = true, .least = -1000, .most = 1000};

constexpr std::string_view pull_policies[] = {"always", "build", "if_not_present", "missing",
                                              "never"};
constexpr Type pull_policy{.kinds = text, .choices = pull_policies, .intervals = true};

constexpr std::string_view cgroup_modes[] = {"host", "private"};
constexpr Type cgroup{.kinds = text, .choices = cgroup_modes};

constexpr Version first_with_api_socket{2, 38}, first_with_label_file{2, 32};

// clang-format off: a table
constexpr Field service_fields[] = {
    {"annotations", &keyed}, {"attach", &optional_flag}, {"blkio_config", &block_io},
    {"build", &build}, {"cap_add", &set_of_words}, {"cap_drop", &set_of_words},
    {"cgroup", &cgroup}, {"cgroup_parent", &words}, {"command", &command},
    {"configs", &file_mounts}, {"container_name", &words}, {"cpu_count", &processors},
    {"cpu_percent", &percent}, {"cpu_period", &any_number}, {"cpu_quota", &any_number},
    {"cpu_rt_period", &any_number}, {"cpu_rt_runtime", &any_number}, {"cpu_shares", &any_number},
    {"cpus", &cpus}, {"cpuset", &words}, {"credential_spec", &credentials},
    {"depends_on", &dependencies}, {"deploy", &deploy}, {"develop", &develop},
    {"device_cgroup_rules", &set_of_words}, {"devices", &devices}, {"dns", &words_or_set},
    {"dns_opt", &set_of_words}, {"dns_search", &words_or_set}, {"domainname", &words},
    {"entrypoint", &command}, {"env_file", &env_files}, {"environment", &keyed},
    {"expose", &expose}, {"extends", &extends}, {"external_links", &set_of_words},
    {"extra_hosts", &hosts}, {"gpus", &device_requests}, {"group_add", &set_of_words_and_numbers},
    {"healthcheck", &healthcheck}, {"hostname", &words}, {"image", &words},
    {"init", &optional_flag}, {"ipc", &words}, {"isolation", &words},
    {"label_file", &words_or_list, false, first_with_label_file}, {"labels", &keyed},
    {"links", &set_of_words}, {"logging", &logging}, {"mac_address", &words},
    {"mem_limit", &byte_count}, {"mem_reservation", &whole_bytes},
    {"mem_swappiness", &whole_bytes}, {"memswap_limit", &byte_count},
    {"models", &model_uses, false, first_with_models}, {"network_mode", &words},
    {"networks", &attachments}, {"oom_kill_disable", &flag}, {"oom_score_adj", &killing_score},
    {"pid", &words_or_null}, {"pids_limit", &any_number}, {"platform", &words},
    {"ports", &ports}, {"post_start", &hooks}, {"pre_stop", &hooks}, {"privileged", &flag},
    {"profiles", &set_of_words}, {"provider", &provider, false, first_with_provider},
    {"pull_policy", &pull_policy}, {"pull_refresh_after", &words, false, {2, 34}},
    {"read_only", &flag}, {"restart", &words}, {"runtime", &words},
    {"scale", &optional_whole_number}, {"secrets", &file_mounts}, {"security_opt", &set_of_words},
    {"shm_size", &byte_count}, {"stdin_open", &flag}, {"stop_grace_period", &duration},
    {"stop_signal", &words}, {"storage_opt", &storage_options}, {"sysctls", &keyed},
    {"tmpfs", &words_or_set}, {"tty", &flag}, {"ulimits", &ulimits},
    {"use_api_socket", &strict_flag, false, first_with_api_socket}, {"user", &words},
    {"userns_mode", &words}, {"uts", &words}, {"volumes", &mounts},
    {"volumes_from", &set_of_words}, {"working_dir", &words},
};
// clang-format on
constexpr Type whole_service{.kinds = map, .fields = service_fields};

} // namespace

const Type& service() {
    return whole_service;
}

} // namespace tw::compose::schema
