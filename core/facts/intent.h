// What a user wants changed, said without any text: the common language of canvas, inspector, quick
// fix and command line. The plan (plan/plan.h) turns an intent into text edits or a refusal.
#pragma once

#include "facts/intent_contract.h"
#include "facts/intent_networks.h"
#include "facts/intent_services.h"
#include "facts/intent_values.h"

#include <variant>

namespace tw {

// clang-format off: a line a concern
using Intent = std::variant<
    MoveService, AttachService, DetachService,
    AddAlias, RemoveAlias, RenameAlias,
    AddNetwork, RemoveNetwork, RenameNetwork,
    SetInternal, SetNetworkOption, SetNetworkLabel, RemoveNetworkLabel,
    AddService, RemoveService, RenameService, DuplicateService, PasteService,
    SetLimit,
    SetLabel, RemoveLabel, RenameLabel,
    SetEnvironment, RemoveEnvironment,
    MoveToSecret, AddSecret, RemoveSecret,
    AddPort, RemovePort, ChangePort, BindPort,
    AddExpose, RemoveExpose,
    SetHealthcheck, ClearHealthcheck,
    SetDependency, RemoveDependency,
    AddProfile, RemoveProfile,
    SetFlow, SetMetadata,
    SetValue, RemoveValue, RenameKey, AddValue, TagValue>;
// clang-format on

} // namespace tw
