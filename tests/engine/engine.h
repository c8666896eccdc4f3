// The Docker Engine of the tests, spoken to by the commands `docker` and `docker-compose`.
#pragma once

#include "base/result.h"
#include "base/version.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tw::engine {

/// The host's address on its link to the world, and on Docker's own bridge (tests/engine/daemon).
inline constexpr auto lan_address = "192.168.231.1";
inline constexpr auto bridge_address = "10.230.0.1";
/// A container on the host's network, and one that is a machine elsewhere in the world.
inline constexpr auto host_peer = "tw-host";
inline constexpr auto world_peer = "tw-world";

/// What a command prints; what it says about its failure as error.
[[nodiscard]] Result<std::string> run(const std::string& program,
                                      const std::vector<std::string>& arguments,
                                      const std::string& input = {});

/// Why there is no Engine to be tested with; nothing if there is one. TIERWRIGHT_ENGINE is the
/// address of its socket, and nobody else's Engine is ever used.
[[nodiscard]] std::optional<std::string> missing_engine();
/// Makes the image of the peers, the world and the host's peer.
[[nodiscard]] Result<Version> prepare_engine();

/// A started container.
struct Container {
    struct Endpoint {
        std::string address;
        std::string gateway;
    };
    std::string id;
    std::string service;
    int number = 1;                            ///< among the replicas of its service
    std::map<std::string, Endpoint> endpoints; ///< by Docker's name of the network
};

/// A project that is up until this ends.
class Running {
public:
    /// Starts the project of these files.
    Running(std::string name, std::vector<std::string> files);
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;
    ~Running();

    /// All containers by their number, or why they did not start.
    [[nodiscard]] const Result<std::vector<Container>>& containers() const { return containers_; }

private:
    [[nodiscard]] Result<std::vector<Container>> start() const;
    [[nodiscard]] std::vector<std::string> compose(const std::vector<std::string>& command) const;

    std::string name_;
    std::vector<std::string> files_;
    Result<std::vector<Container>> containers_;
};

/// The answers of a container to questions, as the peer prints them, by question.
[[nodiscard]] Result<std::map<std::string, std::string>>
ask(const std::string& container, const std::vector<std::string>& questions, int milliseconds);

} // namespace tw::engine
