// Internal: reads the sections of a contract, version 1. One file for each group of sections.
#pragma once

#include "contract/contract.h"
#include "contract/document.h"

namespace tw::contract {

class Reader {
public:
    Reader(Document& document, Contract& contract, std::string_view environment = {})
        : document_(document), contract_(contract), environment_(environment) {}
    void read(yaml::NodeId root);

private:
    using Entry = Document::Entry;

    void version(const Entry& entry);
    void mode(const Entry& entry);
    /// `classes`, and lists of services that no other section holds.
    void classes(const Entry& entry);

    void tiers(const Entry& entry);
    [[nodiscard]] Tier tier(const Entry& entry);
    [[nodiscard]] std::vector<std::pair<std::string, Mentioned<std::string>>>
    labels(const Entry& entry, const Phrase& what);

    void flows(const Entry& entry);
    [[nodiscard]] std::optional<Flow> flow(yaml::NodeId node);
    [[nodiscard]] std::optional<Flow> flow_of_text(yaml::NodeId node);
    [[nodiscard]] std::optional<Flow> flow_of_mapping(yaml::NodeId node);
    void flow_policy(const Entry& field, Flow& flow);

    void names(const Entry& entry);
    [[nodiscard]] RequiredName required_name(const Entry& entry);
    void reserved_names(const Entry& entry);

    void ports(const Entry& entry);
    void egress(const Entry& entry);
    void counts(const Entry& entry);

    void resources(const Entry& entry);
    void profile(const Entry& entry);

    void healthchecks(const Entry& entry);
    void health_standard(const Entry& entry);
    [[nodiscard]] HealthEndpoints endpoints(const Entry& entry, const Phrase& what);

    void traefik(const Entry& entry);
    void traefik_order(const Entry& entry, TraefikPolicy& policy);

    void secrets(const Entry& entry);
    void identity(const Entry& entry);
    void metadata(const Entry& entry);

    void waivers(const Entry& entry);
    void waiver(yaml::NodeId node);
    void emergency(const Entry& entry);
    void versions(const Entry& entry);
    void baseline(const Entry& entry);
    void environments(const Entry& entry);
    void environment(const Entry& entry);

    // What several sections hold.
    [[nodiscard]] Services services(yaml::NodeId list, const Phrase& what);
    [[nodiscard]] Texts texts(yaml::NodeId list, const Phrase& what);
    [[nodiscard]] std::vector<std::string> strings(yaml::NodeId list, const Phrase& what);
    [[nodiscard]] std::optional<Mentioned<std::string>> text(const Entry& field,
                                                             const Phrase& what);
    [[nodiscard]] std::optional<Mentioned<Duration>> duration(const Entry& field,
                                                              const Phrase& what);
    [[nodiscard]] std::optional<Mentioned<std::int64_t>> count(const Entry& field,
                                                               const Phrase& what);
    /// Numbers, and ranges such as `8000-8010`.
    [[nodiscard]] std::vector<std::uint16_t> port_numbers(yaml::NodeId list, const Phrase& what);
    void add_port_range(yaml::NodeId node, const Phrase& what, std::vector<std::uint16_t>& ports);
    [[nodiscard]] std::optional<std::chrono::year_month_day> date(yaml::NodeId node,
                                                                  const Phrase& what);
    [[nodiscard]] bool flag(yaml::NodeId node, const Phrase& what);

    Document& document_;
    Contract& contract_;
    std::string_view environment_; ///< whose sections replace the common ones
};

/// A party as written, `db`, `service:db`, `tier:data_tier`, `class:workers`, `api-*` or
/// `internet`, at its place.
[[nodiscard]] Party party(std::string_view written, text::Location location);

} // namespace tw::contract
