// Names by which services must be found, and names that are kept free.
#include "contract/reader.h"

namespace tw::contract {

void Reader::names(const Entry& entry) {
    for (const Entry& each : document_.entries(entry.value, "names")) {
        contract_.names.push_back(required_name(each));
    }
}

RequiredName Reader::required_name(const Entry& entry) {
    RequiredName required{.service = ServiceName(entry.key),
                          .location = document_.location(entry.key_node)};
    const auto list = [&](yaml::NodeId node) {
        for (const yaml::NodeId item : document_.items(node, say("names of {}", entry.key))) {
            if (auto name = document_.string(item, say("a name of {}", entry.key))) {
                required.names.push_back({std::move(*name), document_.location(item)});
            }
        }
    };
    if (!document_.is_mapping(entry.value)) {
        list(entry.value);
        return required;
    }
    document_.fields(entry.value, say("names of {}", entry.key),
                     {
                         {"names", [&](const Entry& field) { list(field.value); }},
                         {"from",
                          [&](const Entry& field) {
                              required.from =
                                  services(field.value, say("from of the names of {}", entry.key));
                          }},
                     });
    return required;
}

void Reader::reserved_names(const Entry& entry) {
    if (document_.is_list(entry.value)) {
        for (Mentioned<std::string>& each : texts(entry.value, "reserved_names")) {
            contract_.reserved_names.push_back({std::move(each.name), {}, each.location});
        }
        return;
    }
    for (const Entry& each : document_.entries(entry.value, "reserved_names")) {
        ReservedName reserved{.name = each.key, .location = document_.location(each.key_node)};
        if (!document_.is_null(each.value)) {
            for (std::string& owner : strings(each.value, say("owners of the name {}", each.key))) {
                reserved.owners.emplace_back(std::move(owner));
            }
        }
        contract_.reserved_names.push_back(std::move(reserved));
    }
}

} // namespace tw::contract
