// Internal: types that many keys of a compose file share.
#pragma once

#include "compose/schema.h"

namespace tw::compose::schema {

constexpr Version first_with_models{2, 38};

constexpr Type anything{.kinds = ~0U, .meaning = Meaning::Any};
constexpr Type words{.kinds = text};
constexpr Type words_or_null{.kinds = text | null};
constexpr Type words_or_number{.kinds = text | number};
/// `true`, or a text that Compose casts.
constexpr Type flag{.kinds = boolean | text, .meaning = Meaning::Flag, .cast = true};
constexpr Type optional_flag{
    .kinds = boolean | text, .meaning = Meaning::Flag, .cast = true, .keeps_zero = true};
/// A flag that the schema also takes as text, though nothing casts it then.
constexpr Type uncast_flag{.kinds = boolean | text, .meaning = Meaning::Flag};
/// What Compose tells apart from absence.
constexpr Type kept_flag{.kinds = boolean, .meaning = Meaning::Flag, .keeps_zero = true};
constexpr Type strict_flag{.kinds = boolean, .meaning = Meaning::Flag};
constexpr Type whole_number{.kinds = whole | text, .meaning = Meaning::Whole, .cast = true};
constexpr Type optional_whole_number{
    .kinds = whole | text, .meaning = Meaning::Whole, .cast = true, .keeps_zero = true};
constexpr Type any_number{.kinds = number | text, .meaning = Meaning::Whole, .cast = true};
constexpr Type real_number{.kinds = number | text, .meaning = Meaning::Real, .cast = true};
constexpr Type byte_count{.kinds = number | text, .meaning = Meaning::Bytes, .rule = "TW-RES-003"};
constexpr Type duration{
    .kinds = text, .meaning = Meaning::Duration, .keeps_zero = true, .rule = "TW-HLT-002"};

constexpr Type words_or_whole{.kinds = text | whole};
constexpr Type printed_flag{.kinds = boolean | text};
constexpr Type plain_duration{.kinds = text, .meaning = Meaning::Duration, .rule = "TW-HLT-002"};
constexpr Type cpus{
    .kinds = number | text, .meaning = Meaning::Real, .cast = true, .rule = "TW-RES-003"};
constexpr Type real_cpus = cpus;
constexpr Type memory{.kinds = text, .meaning = Meaning::Bytes, .rule = "TW-RES-003"};
constexpr Type whole_bytes{.kinds = whole | text, .meaning = Meaning::Bytes, .rule = "TW-RES-003"};
constexpr Type file_mode{.kinds = number | text,
                         .meaning = Meaning::Whole,
                         .cast = true,
                         .octal = true,
                         .keeps_zero = true};
constexpr Type optional_restart = flag;
constexpr Type retries{
    .kinds = number | text, .meaning = Meaning::Whole, .cast = true, .keeps_zero = true};

constexpr Type list_of_words{.kinds = list, .items = &words};
constexpr Type set_of_words{.kinds = list, .items = &words, .unique = true};
constexpr Type set_of_words_and_numbers{.kinds = list, .items = &words_or_number, .unique = true};
constexpr Type words_or_set{.kinds = text | list, .items = &words, .unique = true};

/// The values of labels and variables.
constexpr Type printed_value{.kinds = text | number | boolean | date | null};
/// `key=value` in a list, or a mapping.
constexpr Type keyed{.kinds = list | map,
                     .items = &words,
                     .unique = true,
                     .entries = &printed_value,
                     .own_keys = false};
/// In these lists Go prints what is no text, too.
constexpr Type words_or_date{.kinds = text | date};
constexpr Type loosely_keyed{.kinds = list | map,
                             .items = &words_or_date,
                             .unique = true,
                             .entries = &printed_value,
                             .own_keys = false};
constexpr Type host_addresses{.kinds = text | list, .items = &words};
constexpr Type hosts{.kinds = list | map,
                     .items = &words_or_date,
                     .unique = true,
                     .entries = &host_addresses,
                     .own_keys = false};
constexpr Type driver_option{.kinds = text | number | date};
constexpr Type driver_options{.kinds = map, .entries = &driver_option, .own_keys = false};

constexpr Type command{
    .kinds = null | text | list, .meaning = Meaning::Command, .keeps_zero = true, .items = &words};

constexpr Type words_or_list{.kinds = text | list, .items = &words};

constexpr Field hook_fields[] = {{"command", &command},
                                 {"environment", &keyed},
                                 {"privileged", &flag},
                                 {"user", &words},
                                 {"working_dir", &words}};
constexpr Type hook{.kinds = map, .fields = hook_fields};

/// Types of the larger parts (schema_service.cpp, schema_deploy.cpp).
extern const Type build;
extern const Type deploy;
extern const Type ulimits;
extern const Type device_requests;
extern const Type file_mounts;
extern const Type hooks;

} // namespace tw::compose::schema
