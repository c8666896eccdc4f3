// The audit of ports: which are published or exposed, from where they can be reached, and whether
// the contract allows it.
#pragma once

#include "facts/facts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tw::report {

/// One entry of `ports` or `expose`; or a service on the host's network, whose ports no file tells.
struct PortLine {
    enum class Kind : std::uint8_t {
        Published,
        Exposed,    ///< `expose`, which opens nothing
        HostNetwork ///< whatever the program opens
    };
    enum class From : std::uint8_t {
        Everyone, ///< every interface of the host
        Address,  ///< who reaches that address of the host
        Host,     ///< this host only
        Networks, ///< services that share a network, as every other port
        Nowhere,
        Unknown,
    };
    enum class Verdict : std::uint8_t {
        Allowed,
        Forbidden,
        NoPolicy, ///< the contract says nothing about published ports, or there is none
        NotOpen,  ///< nothing is open, so there is nothing to allow
        Unknown,
    };
    ServiceName service;
    std::string tier; ///< its home in the contract; empty without one
    std::vector<NetworkName> networks;
    Kind kind = Kind::Published;
    std::string host_address;   ///< empty: every interface, IPv4 and IPv6
    std::string host_port;      ///< empty: the Engine chooses, or there is none
    std::string container_port; ///< empty: unknown
    std::string protocol;
    From from = From::Everyone;
    bool other_stacks = false; ///< containers of other projects reach it through the host
    Phrase why;                ///< a sentence without a full stop
    Verdict verdict = Verdict::NoPolicy;
    Phrase policy; ///< what of the contract decides
    text::Location location;
};

/// Of all enabled services, in the order of the files.
[[nodiscard]] std::vector<PortLine> port_lines(const facts::Facts& facts);

/// `{"environment", "ports": [{"service", "tier", "networks", "kind", "hostAddress", "hostPort",
/// "containerPort", "protocol", "from", "otherStacks", "why", "verdict", "policy", "file",
/// "line"}], "summary": {…}, "notes": […]}`
[[nodiscard]] std::string ports_json(const facts::Facts& facts);
/// A table for terminals.
[[nodiscard]] std::string ports_text(const facts::Facts& facts);
/// The same for pull requests and wikis.
[[nodiscard]] std::string ports_markdown(const facts::Facts& facts);

} // namespace tw::report
