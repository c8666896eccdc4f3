// What the undo list calls each intent.
#include "plan/plan.h"

#include <format>
#include <utility>

namespace tw::plan {
namespace {

Phrase title_of(const MoveService& i) {
    return std::format("Move {} from {} to {}", i.service.str(), i.from.str(), i.to.str());
}
Phrase title_of(const AttachService& i) {
    return std::format("Attach {} to {}", i.service.str(), i.network.str());
}
Phrase title_of(const DetachService& i) {
    return std::format("Detach {} from {}", i.service.str(), i.network.str());
}
Phrase title_of(const AddAlias& i) {
    return std::format("Add alias {} to {} on {}", i.alias, i.service.str(), i.network.str());
}
Phrase title_of(const RemoveAlias& i) {
    return std::format("Remove alias {} from {} on {}", i.alias, i.service.str(), i.network.str());
}
Phrase title_of(const RenameAlias& i) {
    return std::format("Rename alias {} of {} on {} to {}", i.from, i.service.str(),
                       i.network.str(), i.to);
}
Phrase title_of(const AddNetwork& i) {
    return std::format("Add network {}", i.network.str());
}
Phrase title_of(const RemoveNetwork& i) {
    return std::format("Remove network {}", i.network.str());
}
Phrase title_of(const RenameNetwork& i) {
    return std::format("Rename network {} to {}", i.from.str(), i.to.str());
}
Phrase title_of(const SetInternal& i) {
    return std::format("Make {} {}", i.network.str(), i.internal ? "internal" : "not internal");
}
Phrase title_of(const SetNetworkOption& i) {
    const char* what = i.option == NetworkOption::Driver       ? "driver"
                       : i.option == NetworkOption::Attachable ? "'attachable'"
                       : i.option == NetworkOption::Subnet     ? "subnet"
                       : i.option == NetworkOption::Name       ? "name"
                                                               : "'external'";
    return i.value.empty()
               ? std::format("Clear the {} of network {}", what, i.network.str())
               : std::format("Set the {} of network {} to {}", what, i.network.str(), i.value);
}
Phrase title_of(const SetNetworkLabel& i) {
    return std::format("Set label {} of network {}", i.key, i.network.str());
}
Phrase title_of(const RemoveNetworkLabel& i) {
    return std::format("Remove label {} from network {}", i.key, i.network.str());
}
Phrase title_of(const AddService& i) {
    return std::format("Add service {}", i.service.str());
}
Phrase title_of(const RemoveService& i) {
    return std::format("Remove service {}", i.service.str());
}
Phrase title_of(const RenameService& i) {
    return std::format("Rename service {} to {}", i.from.str(), i.to.str());
}
Phrase title_of(const DuplicateService& i) {
    return std::format("Duplicate {} as {}", i.service.str(), i.copy.str());
}
Phrase title_of(const PasteService& i) {
    return std::format("Paste service {}", i.service.str());
}
Phrase title_of(const SetLimit& i) {
    const bool memory = i.resource == Resource::Memory || i.resource == Resource::MemoryReservation;
    const bool limit = i.resource == Resource::Memory || i.resource == Resource::Cpus;
    const char* what = memory ? "memory" : "processor";
    if (i.value.empty()) {
        return std::format("Clear the {} {} of {}", what, limit ? "limit" : "reservation",
                           i.service.str());
    }
    return limit ? std::format("Limit the {} of {} to {}", what, i.service.str(), i.value)
                 : std::format("Reserve {} of {} for {}", i.value, what, i.service.str());
}
Phrase title_of(const SetLabel& i) {
    return std::format("Set label {} of {}", i.key, i.service.str());
}
Phrase title_of(const RemoveLabel& i) {
    return std::format("Remove label {} from {}", i.key, i.service.str());
}
Phrase title_of(const RenameLabel& i) {
    return std::format("Rename label {} of {} to {}", i.from, i.service.str(), i.to);
}
Phrase title_of(const SetEnvironment& i) {
    return std::format("Set variable {} of {}", i.key, i.service.str());
}
Phrase title_of(const RemoveEnvironment& i) {
    return std::format("Remove variable {} from {}", i.key, i.service.str());
}
Phrase title_of(const AddPort& i) {
    return std::format("Publish {} of {}", i.port, i.service.str());
}
Phrase title_of(const RemovePort& i) {
    return std::format("Stop publishing {} of {}", i.target, i.service.str());
}
Phrase title_of(const ChangePort& i) {
    return std::format("Publish {} of {} as {}", i.target, i.service.str(), i.port);
}
Phrase title_of(const BindPort& i) {
    return std::format("Publish {} of {} on {}", i.target, i.service.str(),
                       i.host_ip.empty() ? "every interface" : i.host_ip);
}
Phrase title_of(const AddExpose& i) {
    return std::format("Expose {} of {}", i.port, i.service.str());
}
Phrase title_of(const RemoveExpose& i) {
    return std::format("Stop exposing {} of {}", i.port, i.service.str());
}
Phrase title_of(const SetHealthcheck& i) {
    return std::format("Set the health check of {}", i.service.str());
}
Phrase title_of(const ClearHealthcheck& i) {
    return std::format("Remove the health check of {}", i.service.str());
}
Phrase title_of(const SetDependency& i) {
    return std::format("Let {} wait for {}", i.service.str(), i.on.str());
}
Phrase title_of(const RemoveDependency& i) {
    return std::format("Let {} no longer wait for {}", i.service.str(), i.on.str());
}
Phrase title_of(const AddProfile& i) {
    return std::format("Add profile {} to {}", i.profile, i.service.str());
}
Phrase title_of(const RemoveProfile& i) {
    return std::format("Remove profile {} from {}", i.profile, i.service.str());
}
Phrase title_of(const SetFlow& i) {
    using enum contract::FlowPolicy;
    const char* sign = i.policy == Forbidden ? "-/>" : "->";
    const std::string flow = std::format("{} {} {}", i.from.str(), sign, i.to.str());
    return i.policy == Unsaid     ? std::format("Take {} out of the contract", flow)
           : i.policy == Required ? std::format("Require {} in the contract", flow)
           : i.policy == Allowed  ? std::format("Allow {} in the contract", flow)
                                  : std::format("Forbid {} in the contract", flow);
}
Phrase title_of(const SetValue& i) { // not the text, which may be a secret
    return std::format("Set {}", yaml::to_text(i.place.path));
}
Phrase title_of(const RemoveValue& i) {
    return std::format("Remove {}", yaml::to_text(i.place.path));
}
Phrase title_of(const RenameKey& i) {
    return std::format("Rename {} to {}", yaml::to_text(i.place.path), i.key);
}
Phrase title_of(const AddValue& i) {
    return i.key.empty() ? std::format("Add an item to {}", yaml::to_text(i.place.path))
                         : std::format("Add {} to {}", i.key, yaml::to_text(i.place.path));
}
Phrase title_of(const TagValue& i) {
    return std::format("Write {} for {}", i.word == MergeWord::Reset ? "!reset" : "!override",
                       yaml::to_text(i.place.path));
}

} // namespace

Phrase title(const Intent& intent) {
    return std::visit([](const auto& wanted) { return title_of(wanted); }, intent);
}

} // namespace tw::plan
