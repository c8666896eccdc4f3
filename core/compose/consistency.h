// Internal: keys that exclude or need each other.
#pragma once

#include "compose/reader.h"

namespace tw::compose {

/// Reports what Compose refuses in top-level resources, each of which is right by itself: a secret
/// without source, an external volume with options.
void check_resources(const Value& root, Remarks& remarks);

/// The same for one active service.
void check_service(const Value& service, Remarks& remarks);

} // namespace tw::compose
