// What a peer is asked, and what comes of it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tw::peer {

struct Target {
    std::string address;
    std::string outcome; ///< who answered; refused, timeout, unreachable
};

struct Question {
    bool is_name = false;
    std::string subject; ///< a name or an IPv4 address
    std::uint16_t port = 0;
    std::string rcode;           ///< for names: hosts, noerror, nxdomain, servfail, timeout …
    std::vector<Target> targets; ///< the address itself, or all that the name stands for
};

} // namespace tw::peer
