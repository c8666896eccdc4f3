// What services must not hold, how their containers are called, and the files about them.
#include "contract/reader.h"

#include <format>

namespace tw::contract {

void Reader::secrets(const Entry& entry) {
    SecretsPolicy policy{.location = document_.location(entry.key_node)};
    document_.fields(entry.value, "secrets",
                     {{"forbid_inline",
                       [&](const Entry& field) {
                           policy.forbid_inline = texts(field.value, "secrets.forbid_inline");
                       }},
                      {"allowed", [&](const Entry& field) {
                           policy.allowed = texts(field.value, "secrets.allowed");
                       }}});
    if (document_.is_mapping(entry.value)) {
        contract_.secrets = std::move(policy);
    }
}

void Reader::identity(const Entry& entry) {
    IdentityPolicy policy{.location = document_.location(entry.key_node)};
    document_.fields(
        entry.value, "identity",
        {{"hostname",
          [&](const Entry& field) { policy.hostname = text(field, "identity.hostname"); }},
         {"container_name",
          [&](const Entry& field) {
              policy.container_name = text(field, "identity.container_name");
          }},
         {"except",
          [&](const Entry& field) { policy.except = services(field.value, "identity.except"); }}});
    if (document_.is_mapping(entry.value)) {
        contract_.identity = std::move(policy);
    }
}

void Reader::metadata(const Entry& entry) {
    MetadataPolicy policy{.location = document_.location(entry.key_node)};
    const auto file = [&](const Entry& field) {
        if (auto said = document_.string(field.value, "metadata.file")) {
            policy.file = std::move(*said);
        }
        if (!policy.file.contains("{service}")) {
            document_.error(
                document_.location(field.value),
                say("metadata.file must hold {}, which stands for the name", "{service}"));
        }
    };
    document_.fields(
        entry.value, "metadata",
        {{"directory",
          [&](const Entry& field) {
              policy.directory =
                  document_.string(field.value, "metadata.directory").value_or(std::string());
          }},
         {"file", file},
         {"required",
          [&](const Entry& field) { policy.required = flag(field.value, "metadata.required"); }},
         {"keys", [&](const Entry& field) { policy.keys = texts(field.value, "metadata.keys"); }},
         {"except",
          [&](const Entry& field) { policy.except = services(field.value, "metadata.except"); }}});
    if (document_.is_mapping(entry.value)) {
        contract_.metadata = std::move(policy);
    }
}

} // namespace tw::contract
