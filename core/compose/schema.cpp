#include "compose/schema.h"

#include "compose/schema_types.h"

#include <algorithm>

namespace tw::compose::schema {
namespace {

constexpr Field external_fields[] = {{"name", &words}};
constexpr Type external{.kinds = boolean | text | map,
                        .meaning = Meaning::Flag,
                        .cast = true,
                        .fields = external_fields};

constexpr Type addresses{.kinds = map, .entries = &words, .own_keys = false};
constexpr Field pool_fields[] = {
    {"aux_addresses", &addresses}, {"gateway", &words}, {"ip_range", &words}, {"subnet", &words}};
constexpr Type pool{.kinds = map, .fields = pool_fields};
constexpr Type pools{.kinds = list, .items = &pool};
constexpr Field ipam_fields[] = {{"config", &pools}, {"driver", &words}, {"options", &addresses}};
constexpr Type ipam{.kinds = map, .fields = ipam_fields};

constexpr Field network_fields[] = {{"attachable", &flag},
                                    {"driver", &words},
                                    {"driver_opts", &driver_options},
                                    {"enable_ipv4", &optional_flag},
                                    {"enable_ipv6", &optional_flag},
                                    {"external", &external},
                                    {"internal", &flag},
                                    {"ipam", &ipam},
                                    {"labels", &keyed},
                                    {"name", &words}};
constexpr Type network{.kinds = map | null, .fields = network_fields};
constexpr Type networks{.kinds = map, .entries = &network, .own_keys = false};

constexpr Field volume_fields[] = {{"driver", &words},
                                   {"driver_opts", &driver_options},
                                   {"external", &external},
                                   {"labels", &loosely_keyed},
                                   {"name", &words}};
constexpr Type volume{.kinds = map | null, .fields = volume_fields};
constexpr Type volumes{.kinds = map, .entries = &volume, .keys = KeyForm::Name, .own_keys = false};

constexpr Field secret_fields[] = {{"driver", &words},      {"driver_opts", &driver_options},
                                   {"environment", &words}, {"external", &external},
                                   {"file", &words},        {"labels", &loosely_keyed},
                                   {"name", &words},        {"template_driver", &words}};
constexpr Type secret{.kinds = map, .fields = secret_fields};
constexpr Type secrets{.kinds = map, .entries = &secret, .keys = KeyForm::Name, .own_keys = false};

constexpr Field config_fields[] = {{"content", &words},        {"environment", &words},
                                   {"external", &external},    {"file", &words},
                                   {"labels", &loosely_keyed}, {"name", &words},
                                   {"template_driver", &words}};
constexpr Type config{.kinds = map, .fields = config_fields};
constexpr Type configs{.kinds = map, .entries = &config, .keys = KeyForm::Name, .own_keys = false};

constexpr Type model_flags{.kinds = list, .items = &words};
constexpr Field model_fields[] = {{"context_size", &whole_number},
                                  {"model", &words, true},
                                  {"name", &words},
                                  {"runtime_flags", &model_flags}};
constexpr Type model{.kinds = map, .fields = model_fields};
constexpr Type models{.kinds = map, .entries = &model, .keys = KeyForm::Name, .own_keys = false};

constexpr Field include_fields[] = {
    {"env_file", &words_or_set}, {"path", &words_or_set}, {"project_directory", &words}};
constexpr Type include{.kinds = text | map, .own_keys = false, .fields = include_fields};
constexpr Type includes{.kinds = list, .items = &include};

const Type services{.kinds = map, .entries = &service(), .keys = KeyForm::Name, .own_keys = false};

const Field file_fields[] = {
    {"configs", &configs},   {"include", &includes},  {"models", &models, false, first_with_models},
    {"name", &words},        {"networks", &networks}, {"secrets", &secrets},
    {"services", &services}, {"version", &words},     {"volumes", &volumes}};
const Type whole_file{.kinds = map, .fields = file_fields};

} // namespace

const Field* Type::field(std::string_view key) const {
    const auto found = std::ranges::find(fields, key, &Field::key);
    return found == fields.end() ? nullptr : &*found;
}

const Type& file() {
    return whole_file;
}

} // namespace tw::compose::schema
