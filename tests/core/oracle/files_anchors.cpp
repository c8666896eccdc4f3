#include "oracle/files.h"
#include "oracle/service.h"

namespace tw::oracle {
namespace {

/// `x-common: &common {...}` before the services, merged into some of them.
void share_mapping(Context& c, Node& file) {
    Node common = service(c, c.names.services.front(), Role::Partial, 4);
    if (common.entries.empty()) {
        return;
    }
    common.property = "&common";
    file.entries.insert(file.entries.begin(), {"x-common", std::move(common)});
    for (Entry& entry : file.find("services")->entries) {
        if (c.random.chance(50) && entry.value.kind == Node::Kind::Map) {
            Node merge = scalar(c.random.chance(70) ? "*common" : "[*common]");
            entry.value.entries.insert(entry.value.entries.begin(), {"<<", std::move(merge)});
        }
    }
}

/// A value of one service, taken over by a later one.
void share_value(Context& c, Node& file) {
    std::vector<Entry>& services = file.find("services")->entries;
    Node& first = services.front().value;
    if (services.size() < 2 || first.entries.empty()) {
        return;
    }
    Entry& source = first.entries[c.random.below(first.entries.size())];
    if (!source.value.property.empty() || source.key == "<<" || source.key == "container_name") {
        return;
    }
    source.value.property = "&shared";
    services.back().value.set(source.key, scalar("*shared"));
}

} // namespace

void add_anchors(Context& c, Node& file) {
    if (c.random.chance(50)) {
        share_mapping(c, file);
    } else {
        share_value(c, file);
    }
}

} // namespace tw::oracle
