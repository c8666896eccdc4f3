#include "oracle/files.h"
#include "oracle/service.h"
#include "oracle/top_level.h"

#include <utility>

namespace tw::oracle {
namespace {

/// A project of its own in `folder`, with names that no other file has.
void add_included_file(Context& c, const std::string& folder, const std::string& prefix) {
    Names names = {.services = {prefix + "one", prefix + "two"},
                   .networks = {prefix + "net"},
                   .volumes = {prefix + "vol"},
                   .secrets = {prefix + "secret"},
                   .configs = {prefix + "config"}};
    std::swap(c.names, names);
    const std::string outer = std::exchange(c.folder, c.home + folder);
    add_main_file(c, c.folder + "compose.yaml");
    Node& file = c.project.files[c.folder + "compose.yaml"].documents.front();
    if (c.random.chance(50)) {
        Node& one = file.find("services")->entries.front().value;
        one.set("hostname", scalar("\"${INCLUDED:-unset}\""));
    }
    if (c.random.chance(50)) {
        c.project.files[c.folder + ".env"].text += "INCLUDED=dotenv\n";
    }
    c.folder = outer;
    std::swap(c.names, names);
}

/// A third project that both of the included ones include.
void include_in_both(Context& c) {
    add_included_file(c, "shared/", "s_");
    for (const char* folder : {"inc/", "more/"}) {
        c.project.files[c.home + folder + "compose.yaml"].documents.front().set(
            "include", list({c.text("../shared/compose.yaml")}));
    }
}

Node long_form(Context& c, const std::string& folder) {
    Node entry = map({{"path", c.text(folder + "compose.yaml")}});
    if (c.random.chance(30)) {
        const std::string change = folder + "change.yaml";
        Node services = map({{folder.substr(0, 1) + "_one", map({{"init", scalar("true")}})}});
        c.project.files[c.home + change].documents = {map({{"services", std::move(services)}})};
        entry.set("path", list({c.text(folder + "compose.yaml"), c.text(change)}));
    }
    if (c.random.chance(40)) {
        entry.set("project_directory", c.text_of({".", folder, "./elsewhere"}));
        c.project.files[c.home + "elsewhere/README"].text = "Here to make it a folder.\n";
    }
    if (c.random.chance(40)) {
        c.project.files[c.home + folder + "other.env"].text = "INCLUDED=from env_file\n";
        entry.set("env_file", c.random.chance(50) ? c.text(folder + "other.env")
                                                  : list({c.text(folder + "other.env")}));
    }
    return entry;
}

} // namespace

void add_include(Context& c, Node& file) {
    Node includes = list({});
    for (const std::string folder : {"inc/", "more/"}) {
        if (!c.random.chance(60)) {
            continue;
        }
        add_included_file(c, folder, folder.substr(0, 1) + "_");
        if (c.random.chance(20)) {
            add_included_file(c, folder + "deep/", "d" + folder.substr(0, 1) + "_");
            c.project.files[c.home + folder + "compose.yaml"].documents.front().set(
                "include", list({c.text("deep/compose.yaml")}));
        }
        includes.entries.push_back(
            {"", c.random.chance(50) ? c.text(folder + "compose.yaml") : long_form(c, folder)});
    }
    if (includes.entries.empty()) {
        return;
    }
    if (includes.entries.size() == 2 && c.random.chance(40)) {
        include_in_both(c);
    }
    file.set("include", std::move(includes));
    if (c.random.chance(20)) {
        const std::string name =
            c.project.files.contains(c.home + "inc/compose.yaml") ? "i_one" : "m_one";
        file.find("services")->entries.back().value.set("depends_on", list({scalar(name)}));
    }
}

} // namespace tw::oracle
