// Internal: resources/contract/network-contract.schema.json, put in by the build.
#pragma once

#include <string_view>

namespace tw::assist {

extern const std::string_view contract_schema_text;

} // namespace tw::assist
