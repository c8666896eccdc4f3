// Internal: the short forms of a service's parts, each in its long one.
#pragma once

#include "compose/reader.h"

namespace tw::compose {

void canonical_build(Value& value, Remarks& remarks);
void canonical_command(Value& value, Remarks& remarks);
void canonical_dependencies(Value& value, Remarks& remarks);
void canonical_devices(Value& value, Remarks& remarks);
void canonical_env_files(Value& value, Remarks& remarks);
void canonical_files(Value& value, Remarks& remarks);
void canonical_device_requests(Value& value, Remarks& remarks);
void canonical_healthcheck(Value& value, Remarks& remarks);
void canonical_hosts(Value& value, Remarks& remarks);
void canonical_list(Value& value, Remarks& remarks);
void canonical_mounts(Value& value, Remarks& remarks);
void canonical_networks(Value& value, Remarks& remarks);
void canonical_ports(Value& value, Remarks& remarks);
void canonical_secrets(Value& value, Remarks& remarks);

} // namespace tw::compose
