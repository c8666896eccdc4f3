#include "oracle/files.h"

#include "oracle/service.h"
#include "oracle/top_level.h"

namespace tw::oracle {

void add_main_file(Context& c, const std::string& name) {
    Node services = map({});
    for (const std::string& each : c.names.services) {
        services.set(each, service(c, each, Role::Whole));
    }
    Node file = map({});
    if (c.random.chance(15)) {
        file.set("version", scalar("\"3.8\""));
    }
    if (c.random.chance(35)) {
        file.set("name", project_name(c));
    }
    file.set("services", std::move(services));
    declare_all(c, file);
    if (c.random.chance(15)) {
        file.set("x-own", scalar(c.random.pick({"{a: 1, b: [$$x, 0x10]}", "text", "1.50"})));
    }
    c.project.files[name].documents.push_back(std::move(file));
}

Node later_document(Context& c) {
    Node services = map({});
    for (const std::string& each : c.names.services) {
        if (c.random.chance(60)) {
            Node partial = service(c, each, Role::Partial, 4);
            tag_some_keys(c, partial, 2);
            services.set(each, std::move(partial));
        }
    }
    if (c.random.chance(15)) {
        services.set("extra", service(c, "extra", Role::Whole, 3));
    }
    if (c.random.chance(5)) {
        Node gone = scalar("null");
        gone.property = "!reset";
        services.set(c.names.services.back(), std::move(gone));
    }
    Node document = map({});
    if (!services.entries.empty()) {
        document.set("services", std::move(services));
    }
    declare_some(c, document);
    for (const char* section : {"networks", "volumes"}) {
        if (Node* declarations = document.find(section)) {
            tag_some_keys(c, *declarations, 2);
        }
    }
    if (c.random.chance(15) || document.entries.empty()) {
        document.set("name", project_name(c));
    }
    return document;
}

} // namespace tw::oracle
