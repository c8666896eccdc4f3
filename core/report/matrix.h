// The matrix of a project: for each way from one party to another, what the contract says of it,
// whether Docker makes it, and whether that is right.
#pragma once

#include "contract/flow_table.h"
#include "facts/entrances.h"
#include "facts/facts.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace tw::report {

/// A row and a column.
struct MatrixParty {
    enum class Kind : std::uint8_t { Internet, Host, Service };
    Kind kind = Kind::Service;
    ServiceName service; ///< of Kind::Service
    /// Where a service belongs: its home in the contract, else its first network; empty for none.
    NetworkName tier;
    std::size_t column = 0; ///< place of the tier: as in the contract, behind that other networks

    [[nodiscard]] bool is_outside() const { return kind != Kind::Service; }
};

/// Internet, host, and the services by their homes: tiers in the order of the contract, then other
/// networks as in the project, then services without one.
[[nodiscard]] std::vector<MatrixParty> matrix_parties(const facts::Facts& facts);

struct MatrixCell {
    enum class Verdict : std::uint8_t {
        None,          ///< from a party to itself, and between Internet and host
        Apart,         ///< no way, and none is wanted
        Open,          ///< a way, and nothing says whether there should be one
        Unused,        ///< allowed, and there is no way
        Kept,          ///< the contract is kept: a way where it wants one, none where it forbids it
        Missing,       ///< required, and there is no way
        Violated,      ///< a way where none is allowed
        NotEnforceable ///< as far as Docker can keep it: it knows no direction, and no port
    };
    enum class Way : std::uint8_t {
        None,
        OverHost, ///< through a port that is published on the host
        Routed,   ///< from the Internet, through a route of Traefik
        Direct,
    };
    contract::FlowPolicy policy = contract::FlowPolicy::Unsaid;
    Way way = Way::None;
    Verdict verdict = Verdict::None;

    friend bool operator==(const MatrixCell&, const MatrixCell&) = default;
};

/// Why a cell is as it is. Sentences without a full stop.
struct MatrixReason {
    Phrase said;                         ///< what the contract says
    std::optional<text::Location> place; ///< where it says so
    std::vector<Phrase> ways;            ///< over which network, by which names; or why not
};

/// Cells are computed when they are asked for. Refers to the facts.
class Matrix {
public:
    explicit Matrix(const facts::Facts& facts);
    Matrix(const Matrix&) = delete;
    Matrix& operator=(const Matrix&) = delete;

    /// As `matrix_parties` has them.
    [[nodiscard]] const std::vector<MatrixParty>& parties() const { return parties_; }
    [[nodiscard]] std::optional<std::size_t> index(const ServiceName& service) const;
    [[nodiscard]] MatrixCell cell(std::size_t from, std::size_t to) const;
    [[nodiscard]] MatrixReason reason(std::size_t from, std::size_t to) const;
    /// What the flows of the contract say, without what it grants of ports and ways out.
    [[nodiscard]] contract::Said said(std::size_t from, std::size_t to) const;

private:
    /// What the contract says of the ports that a service publishes beyond the host.
    struct Grants {
        bool granted = false; ///< it grants one of them
        bool denied = false;  ///< … or does not grant one of them
    };

    void number_parties();
    void read_grants();
    /// From the Internet or the host.
    [[nodiscard]] std::span<const facts::Entrance> entrances(std::size_t from,
                                                             std::size_t to) const;
    [[nodiscard]] bool sees_host(std::size_t service) const;
    [[nodiscard]] MatrixCell between_services(std::size_t from, std::size_t to) const;
    [[nodiscard]] MatrixCell from_internet(std::size_t to) const;
    [[nodiscard]] MatrixCell from_host(std::size_t to) const;
    [[nodiscard]] MatrixCell to_internet(std::size_t from) const;
    [[nodiscard]] MatrixCell to_host(std::size_t from) const;

    void explain_said(std::size_t from, std::size_t to, MatrixReason& reason) const;
    void explain_unsaid(std::size_t from, std::size_t to, MatrixReason& reason) const;
    [[nodiscard]] std::vector<Phrase> ways_in(std::size_t from, std::size_t to) const;
    [[nodiscard]] std::vector<Phrase> ways_out(std::size_t from, std::size_t to) const;

    const facts::Facts& facts_;
    std::vector<MatrixParty> parties_;
    std::vector<std::size_t> numbers_; ///< of each party in flows_; a service's own number
    std::unordered_map<ServiceName, std::size_t> index_;
    std::vector<Grants> grants_; ///< by service number
    contract::FlowTable flows_;
    facts::Entrances from_internet_;
    facts::Entrances from_host_;
};

} // namespace tw::report
