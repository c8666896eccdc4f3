// Internal: keys that exclude or need each other.
#pragma once

#include "compose/reader.h"

namespace tw::compose {

/// Reports what Compose refuses whether it is used or not, although each value is right by itself:
/// a secret without source, an external volume with options.
void check_everything(const Value& root, Remarks& remarks);

/// The same for one service, with its canonical entry. Compose asks it of active services only.
void check_service(const Service& service, const Entry& entry, Version version, Remarks& remarks);

} // namespace tw::compose
