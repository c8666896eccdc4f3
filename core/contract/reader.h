// Internal: reads the sections of a contract, version 1.
#pragma once

#include "contract/contract.h"
#include "contract/document.h"

namespace tw::contract {

class Reader {
public:
    Reader(Document& document, Contract& contract) : document_(document), contract_(contract) {}
    void read(yaml::NodeId root);

private:
    using Entry = Document::Entry;

    void version(const Entry& entry);
    void mode(const Entry& entry);
    void tiers(const Entry& entry);
    void names(const Entry& entry);
    void ports(const Entry& entry);
    void resources(const Entry& entry);
    void profile(const Entry& entry);
    void healthchecks(const Entry& entry);
    void not_checked(const Entry& entry);

    // Flows (reader_flows.cpp)
    void flows(const Entry& entry);
    [[nodiscard]] std::optional<Flow> flow(yaml::NodeId node);
    [[nodiscard]] std::optional<Flow> flow_of_text(yaml::NodeId node);
    [[nodiscard]] std::optional<Flow> flow_of_mapping(yaml::NodeId node);

    // Waivers (reader_waivers.cpp)
    void waivers(const Entry& entry);
    void waiver(yaml::NodeId node);
    [[nodiscard]] std::optional<std::chrono::year_month_day> date(yaml::NodeId node);

    [[nodiscard]] std::vector<Mentioned<ServiceName>> services(yaml::NodeId list,
                                                               std::string_view what);
    [[nodiscard]] std::vector<std::uint16_t> port_numbers(yaml::NodeId list, std::string_view what);
    [[nodiscard]] bool flag(yaml::NodeId node, std::string_view what);

    Document& document_;
    Contract& contract_;
};

/// A party as written, `db`, `service:db` or `tier:data_tier`, at its place.
[[nodiscard]] Party party(std::string_view written, text::Location location);

} // namespace tw::contract
