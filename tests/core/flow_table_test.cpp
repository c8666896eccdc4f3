// The table of flows against a naive reading: for each pair, every flow of the contract in turn.
#include "contract/flow_table.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>
#include <set>

using namespace tw;
using contract::Contract;
using contract::Flow;
using contract::FlowPolicy;
using contract::FlowTable;

namespace {

const std::vector<std::string> all_services{"api-a", "api-b", "web", "db", "queue", "store"};

/// A party as a flow writes it, and whom that means.
struct Naive {
    std::string written;
    std::set<std::size_t> means;
};

struct NaiveFlow {
    std::set<std::size_t> from, to;
    bool both_ways = false, required = false, forbidden = false, ports = false;

    [[nodiscard]] bool leads(std::size_t one, std::size_t other) const {
        return (from.contains(one) && to.contains(other)) ||
               (both_ways && from.contains(other) && to.contains(one));
    }
    [[nodiscard]] bool is_about(std::size_t one, std::size_t other) const {
        return leads(one, other) || leads(other, one);
    }
};

/// A contract by chance, as text and as sets. `store` is a tier and a service, too.
class Chance {
public:
    explicit Chance(unsigned seed) : random_(seed) {
        add_tiers();
        add_parties();
        add_flows();
    }

    [[nodiscard]] bool is_outside(std::size_t party) const { return party >= all_services.size(); }
    [[nodiscard]] bool is_closed() const {
        return std::ranges::any_of(flows,
                                   [&](const NaiveFlow& flow) {
                                       return !flow.forbidden && !reaches_out(flow.from) &&
                                              !reaches_out(flow.to);
                                   }) ||
               (has_flows && flows.empty());
    }
    [[nodiscard]] bool share_a_tier(std::size_t one, std::size_t other) const {
        return std::ranges::any_of(sociable, [&](const std::set<std::size_t>& tier) {
            return tier.contains(one) && tier.contains(other);
        });
    }
    /// The policy, and the place of the flow that decides.
    [[nodiscard]] std::pair<FlowPolicy, std::ptrdiff_t> said(std::size_t one,
                                                             std::size_t other) const {
        const bool undirected = !is_outside(one) && !is_outside(other);
        const auto forth = [&](const NaiveFlow& flow) { return flow.leads(one, other); };
        const auto first = [&](const auto& quality) {
            const auto found = std::ranges::find_if(flows, quality);
            return found == flows.end() ? -1 : found - flows.begin();
        };
        const auto parted = [&](const NaiveFlow& flow) { return flow.forbidden && forth(flow); };
        const auto parted_back = [&](const NaiveFlow& flow) {
            return undirected && flow.forbidden && flow.leads(other, one);
        };
        for (const std::ptrdiff_t place : {first(parted), first(parted_back)}) {
            if (place >= 0) {
                return {FlowPolicy::Forbidden, place};
            }
        }
        const auto place =
            first([&](const NaiveFlow& flow) { return flow.required && forth(flow); });
        if (place >= 0) {
            return {FlowPolicy::Required, place};
        }
        if (share_a_tier(one, other)) {
            return {FlowPolicy::Allowed, -1};
        }
        return {first(forth) >= 0 ? FlowPolicy::Allowed : FlowPolicy::Unsaid, first(forth)};
    }
    [[nodiscard]] bool any_about(std::size_t one, std::size_t other, bool forbidden) const {
        return std::ranges::any_of(flows, [&](const NaiveFlow& flow) {
            return flow.forbidden == forbidden && flow.is_about(one, other);
        });
    }

    std::string text = "version: 1\n";
    bool has_flows = false;
    std::vector<NaiveFlow> flows;
    std::vector<std::set<std::size_t>> sociable; ///< tiers whose residents may meet

private:
    [[nodiscard]] std::size_t below(std::size_t limit) { return random_() % limit; }
    [[nodiscard]] bool reaches_out(const std::set<std::size_t>& party) const {
        return std::ranges::any_of(party, [&](std::size_t each) { return is_outside(each); });
    }

    void add_tiers() {
        text += "classes: {few: [db, web, nobody]}\ntiers:\n";
        for (const char* name : {"front", "back", "store"}) {
            std::set<std::size_t> members;
            std::string listed = "nobody";
            for (std::size_t service = 0; service < all_services.size(); ++service) {
                if (below(3) == 0) {
                    members.insert(service);
                    listed += ", " + all_services[service];
                }
            }
            const bool meet = below(4) != 0;
            text += std::string("  ") + name + ": {services: [" + listed +
                    "], residents_meet: " + (meet ? "true" : "false") + "}\n";
            parties_.push_back({std::string("tier:") + name, members});
            resident_.insert(members.begin(), members.end());
            if (meet) {
                sociable.push_back(std::move(members));
            }
        }
    }

    void add_parties() {
        const std::set<std::size_t> store_tier = parties_.back().means;
        const std::size_t store = 5;
        parties_.push_back({"front", parties_[0].means});
        parties_.push_back({"store", resident_.contains(store) ? std::set{store} : store_tier});
        parties_.push_back({"service:store", {store}});
        parties_.push_back({"api-*", {0, 1}});
        parties_.push_back({"class:few", {2, 3}});
        parties_.push_back({"nobody", {}});
        parties_.push_back({"internet", {all_services.size()}});
        parties_.push_back({"host", {all_services.size() + 1}});
        for (std::size_t service = 0; service + 1 < all_services.size(); ++service) {
            parties_.push_back({all_services[service], {service}});
        }
    }

    void add_flows() {
        has_flows = below(8) != 0;
        text += has_flows ? "flows:\n" : "";
        const std::size_t count = has_flows ? below(7) : 0;
        for (std::size_t i = 0; i < count; ++i) {
            const Naive& from = parties_[below(parties_.size())];
            const Naive& to = parties_[below(parties_.size())];
            NaiveFlow flow{.from = from.means, .to = to.means};
            static constexpr std::array policies{"allowed", "required", "forbidden"};
            const std::size_t policy = below(policies.size());
            flow.required = policy == 1;
            flow.forbidden = policy == 2;
            flow.both_ways = below(2) == 0;
            flow.ports = below(3) == 0;
            text += "  - {from: \"" + from.written + "\", to: \"" + to.written +
                    "\", policy: " + policies.at(policy) +
                    (flow.both_ways ? ", both_ways: true" : "") +
                    (flow.ports ? ", ports: [80]" : "") + "}\n";
            flows.push_back(std::move(flow));
        }
        text += has_flows && count == 0 ? "  []\n" : "";
    }

    std::mt19937 random_;
    std::vector<Naive> parties_;
    std::set<std::size_t> resident_; ///< of any tier
};

std::vector<ServiceName> service_names() {
    std::vector<ServiceName> names;
    for (const std::string& name : all_services) {
        names.emplace_back(name);
    }
    return names;
}

/// As `all_services` are numbered, with one that the table is not told of.
Contract read_contract(const std::string& text) {
    text::FileSet files;
    const text::FileId file = files.add("network-contract.yaml", text);
    Contract contract = contract::read(files, file).contract;
    std::vector<ServiceName> known = service_names();
    known.emplace_back("api-switched-off");
    contract::resolve(contract, known);
    return contract;
}

/// All differences between the table and the naive reading; empty if there are none.
QStringList differences(const Chance& chance) {
    QStringList found;
    const auto expect = [&](bool good, const char* what, std::size_t one, std::size_t other) {
        if (!good) {
            found << QString("%1 of %2 and %3").arg(what).arg(one).arg(other);
        }
    };
    const Contract contract = read_contract(chance.text);
    const std::vector<ServiceName> services = service_names();
    const FlowTable table(&contract, services);
    expect(table.closed() == chance.is_closed(), "closed", 0, 0);
    std::set<std::pair<std::size_t, std::size_t>> required, forbidden;
    for (std::size_t one = 0; one < services.size() + 2; ++one) {
        for (std::size_t other = 0; other < services.size() + 2; ++other) {
            if (one == other) {
                continue;
            }
            const contract::Said said = table.of(one, other);
            const auto [policy, place] = chance.said(one, other);
            expect(said.policy == policy, "policy", one, other);
            expect(said.flow == (place < 0 ? nullptr : &(*contract.flows)[std::size_t(place)]),
                   "flow", one, other);
            if (chance.is_outside(one) || chance.is_outside(other)) {
                continue;
            }
            const bool joined = chance.any_about(one, other, false);
            const bool parted = chance.any_about(one, other, true);
            const bool mates = chance.share_a_tier(one, other);
            const bool needed = std::ranges::any_of(chance.flows, [&](const NaiveFlow& flow) {
                return flow.required && flow.is_about(one, other);
            });
            expect(table.forbidden(one, other) == parted, "forbidden", one, other);
            expect(table.joined(one, other) == (joined && !parted), "joined", one, other);
            expect(table.allowed(one, other) ==
                       (!parted && (joined || mates || !chance.is_closed())),
                   "allowed", one, other);
            const contract::FlowRow row = table.row(one);
            expect(row.joined.contains(other) == joined, "row joined", one, other);
            expect(row.parted.contains(other) == parted, "row parted", one, other);
            expect(row.required.contains(other) == needed, "row required", one, other);
            expect(row.housemates.contains(other) == mates, "row housemates", one, other);
            if (needed && !parted) {
                required.insert(std::minmax(one, other));
            }
            if (parted) {
                forbidden.insert(std::minmax(one, other));
            }
        }
    }
    const auto same = [](const std::vector<contract::FlowOfTwo>& pairs, const auto& wanted) {
        std::set<std::pair<std::size_t, std::size_t>> given;
        for (const contract::FlowOfTwo& pair : pairs) {
            given.insert(std::minmax(pair.from, pair.to));
        }
        return pairs.size() == wanted.size() && given == wanted;
    };
    expect(same(table.required_pairs(), required), "required pairs", 0, 0);
    expect(same(table.forbidden_pairs(), forbidden), "forbidden pairs", 0, 0);
    return found;
}

} // namespace

class FlowTableTest : public QObject {
    Q_OBJECT

private slots:
    void saysWhatANaiveReadingSays() {
        for (unsigned seed = 0; seed < 2000; ++seed) {
            const Chance chance(seed);
            const QStringList found = differences(chance);
            QVERIFY2(found.isEmpty(),
                     qPrintable(found.join('\n') + '\n' + QString::fromStdString(chance.text)));
        }
    }

    void withoutAContractEverythingIsAllowed() {
        const FlowTable table(nullptr, service_names());
        QVERIFY(!table.closed());
        QVERIFY(table.allowed(0, 1));
        QVERIFY(!table.joined(0, 1));
        QCOMPARE(table.of(0, 1).policy, FlowPolicy::Unsaid);
        QVERIFY(table.required_pairs().empty());
        QVERIFY(table.row(0).joined == ServiceSet(all_services.size()));
    }
};

QTEST_GUILESS_MAIN(FlowTableTest)
#include "flow_table_test.moc"
