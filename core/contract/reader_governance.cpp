// How a contract is enforced: emergencies, versions, old findings, environments.
#include "contract/reader.h"

#include <algorithm>

namespace tw::contract {

void Reader::emergency(const Entry& entry) {
    Emergency emergency{.location = document_.location(entry.key_node)};
    const auto said = [this](std::string& into, const char* what) {
        return [this, &into, what](const Entry& field) {
            into = document_.string(field.value, what).value_or(std::string());
        };
    };
    document_.fields(
        entry.value, "emergency",
        {{"reason", said(emergency.reason, "reason")},
         {"approved_by", said(emergency.approved_by, "approved_by")},
         {"ticket", said(emergency.ticket, "ticket")},
         {"until", [&](const Entry& field) { emergency.until = date(field.value, "until"); }}});
    if (document_.is_mapping(entry.value)) {
        contract_.emergency = std::move(emergency);
    }
}

void Reader::versions(const Entry& entry) {
    const auto version = [this](std::optional<Version>& into, const char* what,
                                const char* example) {
        return [this, &into, what, example](const Entry& field) {
            into = parse_version(document_.text(field.value));
            if (!into) {
                document_.error(document_.location(field.value),
                                say("{} must be a version such as {}", what, example));
            }
        };
    };
    Versions& versions = contract_.versions;
    document_.fields(entry.value, "versions",
                     {{"compose", version(versions.compose, "versions.compose", "\"2.33\"")},
                      {"engine", version(versions.engine, "versions.engine", "\"28.0\"")},
                      {"traefik", version(versions.traefik, "versions.traefik", "\"3.1\"")}});
}

void Reader::baseline(const Entry& entry) {
    contract_.baseline = text(entry, "baseline");
}

void Reader::environments(const Entry& entry) {
    for (const Entry& each : document_.entries(entry.value, "environments")) {
        environment(each);
    }
}

void Reader::environment(const Entry& entry) {
    Environment read{.name = entry.key, .location = document_.location(entry.key_node)};
    if (document_.is_null(entry.value)) {
        contract_.environments.push_back(std::move(read));
        return;
    }
    const Phrase what = say("environment {}", entry.key);
    const auto list = [&](std::vector<std::string>& into, std::string_view key) {
        return [this, &into, &what, key](const Entry& field) {
            into = strings(field.value, say("{} of {}", key, what));
        };
    };
    // The sections of the others are read for their mistakes only.
    Contract scratch;
    if (entry.key != environment_) {
        scratch = contract_;
    }
    Reader reader(document_, entry.key == environment_ ? contract_ : scratch);
    const auto section = [&reader](void (Reader::*method)(const Entry&)) {
        return [&reader, method](const Entry& field) { (reader.*method)(field); };
    };
    document_.fields(entry.value, what,
                     {
                         {"files", list(read.files, "files")},
                         {"profiles", list(read.profiles, "profiles")},
                         {"env_files", list(read.env_files, "env_files")},
                         {"mode", section(&Reader::mode)},
                         {"ports", section(&Reader::ports)},
                         {"egress", section(&Reader::egress)},
                         {"resources", section(&Reader::resources)},
                         {"healthchecks", section(&Reader::healthchecks)},
                         {"traefik", section(&Reader::traefik)},
                         {"secrets", section(&Reader::secrets)},
                         {"identity", section(&Reader::identity)},
                         {"counts", section(&Reader::counts)},
                         {"baseline", section(&Reader::baseline)},
                         {"emergency", section(&Reader::emergency)},
                         {"versions", section(&Reader::versions)},
                     });
    contract_.environments.push_back(std::move(read));
}

} // namespace tw::contract
