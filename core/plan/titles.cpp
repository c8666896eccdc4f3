// What the undo list calls each intent.
#include "plan/plan.h"

#include <format>
#include <utility>

namespace tw::plan {
namespace {

Phrase title_of(const MoveService& i) {
    return say("Move {} from {} to {}", i.service, i.from, i.to);
}
Phrase title_of(const AttachService& i) {
    return say("Attach {} to {}", i.service, i.network);
}
Phrase title_of(const DetachService& i) {
    return say("Detach {} from {}", i.service, i.network);
}
Phrase title_of(const AddAlias& i) {
    return say("Add alias {} to {} on {}", i.alias, i.service, i.network);
}
Phrase title_of(const RemoveAlias& i) {
    return say("Remove alias {} from {} on {}", i.alias, i.service, i.network);
}
Phrase title_of(const RenameAlias& i) {
    return say("Rename alias {} of {} on {} to {}", i.from, i.service, i.network, i.to);
}
Phrase title_of(const AddNetwork& i) {
    return say("Add network {}", i.network);
}
Phrase title_of(const RemoveNetwork& i) {
    return say("Remove network {}", i.network);
}
Phrase title_of(const RenameNetwork& i) {
    return say("Rename network {} to {}", i.from, i.to);
}
Phrase title_of(const SetInternal& i) {
    return i.internal ? say("Make {} internal", i.network) : say("Make {} not internal", i.network);
}
Phrase title_without(NetworkOption option, const NetworkName& network) {
    switch (option) {
    case NetworkOption::Driver: return say("Clear the driver of network {}", network);
    case NetworkOption::Subnet: return say("Clear the subnet of network {}", network);
    case NetworkOption::Name: return say("Clear the name of network {}", network);
    case NetworkOption::Attachable: return say("Clear the 'attachable' of network {}", network);
    case NetworkOption::External: break;
    }
    return say("Clear the 'external' of network {}", network);
}
Phrase title_of(const SetNetworkOption& i) {
    if (i.value.empty()) {
        return title_without(i.option, i.network);
    }
    switch (i.option) {
    case NetworkOption::Driver:
        return say("Set the driver of network {} to {}", i.network, i.value);
    case NetworkOption::Subnet:
        return say("Set the subnet of network {} to {}", i.network, i.value);
    case NetworkOption::Name: return say("Set the name of network {} to {}", i.network, i.value);
    case NetworkOption::Attachable:
        return say("Set the 'attachable' of network {} to {}", i.network, i.value);
    case NetworkOption::External: break;
    }
    return say("Set the 'external' of network {} to {}", i.network, i.value);
}
Phrase title_of(const SetNetworkLabel& i) {
    return say("Set label {} of network {}", i.key, i.network);
}
Phrase title_of(const RemoveNetworkLabel& i) {
    return say("Remove label {} from network {}", i.key, i.network);
}
Phrase title_of(const AddService& i) {
    return say("Add service {}", i.service);
}
Phrase title_of(const RemoveService& i) {
    return say("Remove service {}", i.service);
}
Phrase title_of(const RenameService& i) {
    return say("Rename service {} to {}", i.from, i.to);
}
Phrase title_of(const DuplicateService& i) {
    return say("Duplicate {} as {}", i.service, i.copy);
}
Phrase title_of(const PasteService& i) {
    return say("Paste service {}", i.service);
}
Phrase title_without(Resource resource, const ServiceName& service) {
    switch (resource) {
    case Resource::Memory: return say("Clear the memory limit of {}", service);
    case Resource::Cpus: return say("Clear the CPU limit of {}", service);
    case Resource::MemoryReservation: return say("Clear the memory reservation of {}", service);
    case Resource::CpusReservation: break;
    }
    return say("Clear the CPU reservation of {}", service);
}
Phrase title_of(const SetLimit& i) {
    if (i.value.empty()) {
        return title_without(i.resource, i.service);
    }
    switch (i.resource) {
    case Resource::Memory: return say("Limit the memory of {} to {}", i.service, i.value);
    case Resource::Cpus: return say("Limit the CPUs of {} to {}", i.service, i.value);
    case Resource::MemoryReservation: return say("Reserve {} of memory for {}", i.value, i.service);
    case Resource::CpusReservation: break;
    }
    return say("Reserve {} CPUs for {}", i.value, i.service);
}
Phrase title_of(const SetLabel& i) {
    return say("Set label {} of {}", i.key, i.service);
}
Phrase title_of(const RemoveLabel& i) {
    return say("Remove label {} from {}", i.key, i.service);
}
Phrase title_of(const RenameLabel& i) {
    return say("Rename label {} of {} to {}", i.from, i.service, i.to);
}
Phrase title_of(const SetEnvironment& i) {
    return say("Set variable {} of {}", i.key, i.service);
}
Phrase title_of(const RemoveEnvironment& i) {
    return say("Remove variable {} from {}", i.key, i.service);
}
Phrase title_of(const MoveToSecret& i) {
    return say("Move {} of {} to a secret", i.key, i.service);
}
Phrase title_of(const AddSecret& i) {
    return say("Let {} read secret {}", i.service, i.secret);
}
Phrase title_of(const RemoveSecret& i) {
    return say("Let {} no longer read secret {}", i.service, i.secret);
}
Phrase title_of(const AddPort& i) {
    return say("Publish {} of {}", i.port, i.service);
}
Phrase title_of(const RemovePort& i) {
    return say("Stop publishing {} of {}", i.port.target, i.service);
}
Phrase title_of(const ChangePort& i) {
    return say("Publish {} of {} as {}", i.port.target, i.service, i.wanted);
}
Phrase title_of(const BindPort& i) {
    return say("Publish {} of {} on {}", i.port.target, i.service,
               i.host_ip.empty() ? say("every interface") : Phrase(i.host_ip));
}
Phrase title_of(const AddExpose& i) {
    return say("Expose {} of {}", i.port, i.service);
}
Phrase title_of(const RemoveExpose& i) {
    return say("Stop exposing {} of {}", i.port, i.service);
}
Phrase title_of(const SetHealthcheck& i) {
    return say("Set the health check of {}", i.service);
}
Phrase title_of(const ClearHealthcheck& i) {
    return say("Remove the health check of {}", i.service);
}
Phrase title_of(const SetDependency& i) {
    return say("Let {} wait for {}", i.service, i.on);
}
Phrase title_of(const RemoveDependency& i) {
    return say("Let {} no longer wait for {}", i.service, i.on);
}
Phrase title_of(const AddProfile& i) {
    return say("Add profile {} to {}", i.profile, i.service);
}
Phrase title_of(const RemoveProfile& i) {
    return say("Remove profile {} from {}", i.profile, i.service);
}
Phrase title_of(const SetFlow& i) {
    using enum contract::FlowPolicy;
    const char* sign = i.policy == Forbidden ? "-/>" : "->";
    const std::string flow = std::format("{} {} {}", i.from.str(), sign, i.to.str());
    return i.policy == Unsaid     ? say("Take {} out of the contract", flow)
           : i.policy == Required ? say("Require {} in the contract", flow)
           : i.policy == Allowed  ? say("Allow {} in the contract", flow)
                                  : say("Forbid {} in the contract", flow);
}
Phrase title_of(const SetMetadata& i) {
    return i.value.empty() ? say("Remove {} from the metadata of {}", i.key, i.service)
                           : say("Set {} in the metadata of {}", i.key, i.service);
}
/// The words of a path by which people call a value of a service: the key, the service, and the
/// network where it is a value of an attachment; nothing for other paths.
std::vector<std::string> words_of(const yaml::Path& path) {
    const bool in_attachment = path.size() == 5 && path[2] == yaml::Step("networks");
    if (path.front() != yaml::Step("services") || (path.size() != 3 && !in_attachment)) {
        return {};
    }
    std::vector<std::string> words;
    for (const std::size_t at : {path.size() - 1, std::size_t{1}, std::size_t{3}}) {
        const auto* word = at < path.size() ? std::get_if<std::string>(&path[at]) : nullptr;
        if (word != nullptr) {
            words.push_back(*word);
        }
    }
    return words;
}
Phrase title_of(const SetValue& i) { // not the text, which may be a secret
    const auto words = words_of(i.place.path);
    return words.size() == 2   ? say("Set {} of {}", words[0], words[1])
           : words.size() == 3 ? say("Set {} of {} on {}", words[0], words[1], words[2])
                               : say("Set {}", yaml::to_text(i.place.path));
}
Phrase title_of(const RemoveValue& i) {
    const auto words = words_of(i.place.path);
    return words.size() == 2   ? say("Remove {} from {}", words[0], words[1])
           : words.size() == 3 ? say("Remove {} from {} on {}", words[0], words[1], words[2])
                               : say("Remove {}", yaml::to_text(i.place.path));
}
Phrase title_of(const RenameKey& i) {
    return say("Rename {} to {}", yaml::to_text(i.place.path), i.key);
}
Phrase title_of(const AddValue& i) {
    return i.key.empty() ? say("Add an item to {}", yaml::to_text(i.place.path))
                         : say("Add {} to {}", i.key, yaml::to_text(i.place.path));
}
Phrase title_of(const TagValue& i) {
    return say("Write {} for {}", i.word == MergeWord::Reset ? "!reset" : "!override",
               yaml::to_text(i.place.path));
}

} // namespace

Phrase title(const Intent& intent) {
    return std::visit([](const auto& wanted) { return title_of(wanted); }, intent);
}

} // namespace tw::plan
