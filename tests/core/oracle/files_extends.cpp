#include "oracle/files.h"
#include "oracle/service.h"

#include <utility>

namespace tw::oracle {
namespace {

constexpr const char* base_file = "base/common.yaml";

/// A file in another folder whose services can be extended, so that its relative paths are moved.
void add_base_file(Context& c) {
    const std::string outer = std::exchange(c.folder, c.home + "base/");
    Node services = map({});
    services.set("common", service(c, "common", Role::Whole, 5));
    if (c.random.chance(40)) {
        Node middle = service(c, "middle", Role::Partial, 3);
        middle.set("extends",
                   c.random.chance(50) ? scalar("common") : map({{"service", c.text("common")}}));
        services.set("middle", std::move(middle));
    }
    c.folder = outer;
    c.project.files[c.home + base_file].documents = {map({{"services", std::move(services)}})};
}

Node base_in_other_file(Context& c) {
    const std::string path = c.home + base_file;
    if (!c.project.files.contains(path)) {
        add_base_file(c);
    }
    Node* services = c.project.files[path].documents.front().find("services");
    const bool has_middle = services->find("middle") != nullptr;
    return c.styled(map({{"file", c.text(c.random.pick({"", "./"}) + std::string(base_file))},
                         {"service", c.text(has_middle ? "middle" : "common")}}));
}

} // namespace

void add_extends(Context& c, Node& file) {
    Node* services = file.find("services");
    for (std::size_t i = 1; services != nullptr && i < services->entries.size(); ++i) {
        if (!c.random.chance(50)) {
            continue;
        }
        const std::string& earlier = services->entries[c.random.below(i)].key;
        Node& service = services->entries[i].value;
        if (service.kind != Node::Kind::Map) {
            continue;
        }
        if (c.random.chance(50)) {
            service.set("extends", base_in_other_file(c));
        } else {
            service.set("extends", c.random.chance(50) ? c.text(earlier)
                                                       : map({{"service", c.text(earlier)}}));
        }
    }
}

} // namespace tw::oracle
