// Limits: which every service must have, and how large they may be.
#include "compose/quantity.h"
#include "contract/reader.h"

#include <algorithm>
#include <array>

namespace tw::contract {

void Reader::resources(const Entry& entry) {
    static constexpr std::array<std::string_view, 2> kinds{"memory", "cpus"};
    const auto require = [this](const Entry& field) {
        contract_.require_memory = false;
        contract_.require_cpus = false;
        for (const yaml::NodeId item : document_.items(field.value, "resources.require")) {
            const auto kind = document_.choice(item, say("a required resource"), kinds);
            contract_.require_memory |= kind == 0;
            contract_.require_cpus |= kind == 1;
        }
    };
    const auto profiles = [this](const Entry& field) {
        for (const Entry& each : document_.entries(field.value, "resources.profiles")) {
            profile(each);
        }
    };
    document_.fields(entry.value, "resources", {{"require", require}, {"profiles", profiles}});
}

void Reader::profile(const Entry& entry) {
    ResourceProfile read{.location = document_.location(entry.key_node)};
    const Phrase what = say("profile {}", entry.key);
    const auto memory = [&](const Entry& field) {
        read.memory = compose::parse_bytes(document_.text(field.value));
        if (!read.memory) {
            document_.error(document_.location(field.value),
                            say("memory of {} must be a size such as 512m", what));
        }
    };
    const auto cpus = [&](const Entry& field) {
        read.cpus = compose::parse_cpus(document_.text(field.value));
        if (!read.cpus) {
            document_.error(document_.location(field.value),
                            say("cpus of {} must be a number of cores such as 0.5", what));
        }
    };
    const auto members = [&](const Entry& field) {
        read.services = services(field.value, say("services of {}", what));
    };
    document_.fields(entry.value, what,
                     {{"memory", memory}, {"cpus", cpus}, {"services", members}});

    const auto is_other_default = [&](const auto& named) {
        return named.first != entry.key && named.second.services.empty();
    };
    if (read.services.empty() && std::ranges::any_of(contract_.profiles, is_other_default)) {
        document_.report(
            code::contradiction, text::Severity::Warning, read.location,
            say("{} lists no services, but another profile is the default already", what));
    }
    contract_.profiles.insert_or_assign(entry.key, std::move(read));
}

} // namespace tw::contract
