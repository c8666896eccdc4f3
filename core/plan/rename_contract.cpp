// The contract follows when what it names is renamed.
#include "plan/references.h"
#include "plan/rename.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>

namespace tw::plan {
namespace {

using yaml::NodeId;
using yaml::NodeKind;

/// Steps from the root of a contract to names: a key, `[]` for all items of a list, `{}` for all
/// values of a mapping, `@` for its keys.
using Pattern = std::initializer_list<std::string_view>;

/// Decides whether the end of a flow, `db` or `service:db`, means what is renamed.
using Means = bool (*)(const contract::Contract&, const contract::Party&, const std::string&);

struct Renaming {
    const contract::Contract& contract;
    std::string from;
    std::string to;
    Means means;
};

struct Place {
    yaml::Path path;
    bool is_key = false;
    std::string text; ///< what will stand there
};

bool is_service(const contract::Contract& contract, const contract::Party& party,
                const std::string& name) {
    if (party.name != name || (party.kind != contract::Party::Kind::Service &&
                               party.kind != contract::Party::Kind::Either)) {
        return false;
    }
    return party.kind == contract::Party::Kind::Service ||
           contract.home(ServiceName(name)) != nullptr ||
           contract.tier(NetworkName(name)) == nullptr;
}

bool is_tier(const contract::Contract& contract, const contract::Party& party,
             const std::string& name) {
    if (party.name != name || (party.kind != contract::Party::Kind::Tier &&
                               party.kind != contract::Party::Kind::Either)) {
        return false;
    }
    return party.kind == contract::Party::Kind::Tier ||
           (contract.home(ServiceName(name)) == nullptr &&
            contract.tier(NetworkName(name)) != nullptr);
}

class ContractSearch {
public:
    ContractSearch(const yaml::Editor& editor, const Renaming& renaming)
        : tree_(editor.tree()), renaming_(renaming) {}

    void along(NodeId node, std::span<const std::string_view> pattern) {
        const NodeId at = tree_.resolved(node);
        if (pattern.empty()) {
            if (is_name(at)) {
                add({yaml::path_of(tree_, at), false, renaming_.to});
            }
            return;
        }
        const std::string_view step = pattern.front();
        const auto rest = pattern.subspan(1);
        if (step == "[]" && tree_[at].kind == NodeKind::Sequence) {
            for (NodeId item = tree_[at].first_child; item != NodeId::None;
                 item = tree_[item].next) {
                along(item, rest);
            }
        }
        for (NodeId key = tree_[at].kind == NodeKind::Mapping ? tree_[at].first_child
                                                              : NodeId::None;
             key != NodeId::None; key = tree_[tree_[key].next].next) {
            if (step == "@" && is_name(key)) {
                add({yaml::path_of(tree_, tree_[key].next), true, renaming_.to});
            } else if (step == "{}" ||
                       (tree_[key].kind == NodeKind::Scalar && yaml::decode(tree_, key) == step)) {
                along(tree_[key].next, rest);
            }
        }
    }

    void in_flows(NodeId root) {
        const NodeId flows = yaml::find(tree_, root, {"flows"});
        if (flows == NodeId::None || tree_[flows].kind != NodeKind::Sequence) {
            return;
        }
        for (NodeId item = tree_[flows].first_child; item != NodeId::None;
             item = tree_[item].next) {
            const NodeId flow = tree_.resolved(item);
            party_or_flow(flow);
            for (const char* end : {"from", "to"}) {
                if (const NodeId party = yaml::find(tree_, flow, {end}); party != NodeId::None) {
                    party_or_flow(tree_.resolved(party));
                }
            }
        }
    }

    [[nodiscard]] std::vector<Place>& places() { return places_; }

private:
    [[nodiscard]] bool is_name(NodeId node) const {
        return tree_[node].kind == NodeKind::Scalar && yaml::decode(tree_, node) == renaming_.from;
    }

    /// The words of `a -> service:b` that mean what is renamed.
    void party_or_flow(NodeId node) {
        if (tree_[node].kind != NodeKind::Scalar) {
            return;
        }
        const std::string before = yaml::decode(tree_, node);
        std::string text;
        for (std::size_t at = 0; at < before.size();) {
            const std::size_t end = std::min(before.find_first_of(" \t<>", at), before.size());
            text += renamed(before.substr(at, end - at));
            const std::size_t next =
                std::min(before.find_first_not_of(" \t<>", end), before.size());
            text += before.substr(end, next - end);
            at = next;
        }
        if (text != before) {
            add({yaml::path_of(tree_, node), false, text});
        }
    }

    [[nodiscard]] std::string renamed(const std::string& word) const {
        const std::size_t colon = word.find(':');
        const std::string head = colon == std::string::npos ? "" : word.substr(0, colon + 1);
        contract::Party party{.name = word.substr(head.size())};
        party.kind = head == "service:" ? contract::Party::Kind::Service
                     : head == "tier:"  ? contract::Party::Kind::Tier
                     : head == "class:" ? contract::Party::Kind::Class
                                        : contract::Party::Kind::Either;
        return renaming_.means(renaming_.contract, party, renaming_.from) ? head + renaming_.to
                                                                          : word;
    }

    void add(Place place) {
        if (!std::ranges::contains(places_, place.path, &Place::path)) {
            places_.push_back(std::move(place));
        }
    }

    const yaml::Tree& tree_;
    const Renaming& renaming_;
    std::vector<Place> places_;
};

Step rename_all(Draft& draft, const Renaming& renaming, std::span<const Pattern> patterns) {
    const text::FileId file = *draft.facts().contract_file;
    if (!draft.facts().files.text(file).contains(renaming.from)) {
        return {};
    }
    const auto editor = draft.editor(file);
    if (!editor) {
        return std::unexpected(editor.error());
    }
    ContractSearch search(**editor, renaming);
    for (const Pattern pattern : patterns) {
        search.along((*editor)->root(), pattern);
    }
    search.in_flows((*editor)->root());
    // Keys last: the paths of what lies below them hold the old name.
    std::ranges::stable_partition(search.places(),
                                  [](const Place& place) { return !place.is_key; });
    for (const Place& place : search.places()) {
        Step done = place.is_key ? (*editor)->rename_key(place.path, place.text)
                                 : (*editor)->set(place.path, yaml::Data::string(place.text));
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace

Step rename_in_contract(Draft& draft, const RenameService& rename) {
    const facts::Facts& facts = draft.facts();
    if (!facts.contract || !facts.contract_file) {
        return {};
    }
    static constexpr std::array<Pattern, 23> places{
        Pattern{"tiers", "{}", "[]"},
        {"tiers", "{}", "services", "[]"},
        {"classes", "{}", "[]"},
        {"names", "@"},
        {"names", "{}", "from", "[]"},
        {"reserved_names", "{}", "[]"},
        {"ports", "published", "@"},
        {"resources", "profiles", "{}", "services", "[]"},
        {"healthchecks", "except", "[]"},
        {"healthchecks", "standard", "services", "@"},
        {"egress", "allowed", "[]"},
        {"egress", "required", "[]"},
        {"identity", "except", "[]"},
        {"metadata", "except", "[]"},
        {"ignore", "[]"},
        {"waivers", "[]", "service"},
        // The same sections of every environment.
        {"environments", "{}", "ports", "published", "@"},
        {"environments", "{}", "resources", "profiles", "{}", "services", "[]"},
        {"environments", "{}", "healthchecks", "except", "[]"},
        {"environments", "{}", "healthchecks", "standard", "services", "@"},
        {"environments", "{}", "egress", "allowed", "[]"},
        {"environments", "{}", "egress", "required", "[]"},
        {"environments", "{}", "identity", "except", "[]"}};
    return rename_all(draft, {*facts.contract, rename.from.str(), rename.to.str(), is_service},
                      places);
}

Step rename_in_contract(Draft& draft, const RenameNetwork& rename) {
    const facts::Facts& facts = draft.facts();
    if (!facts.contract || !facts.contract_file) {
        return {};
    }
    static constexpr std::array<Pattern, 4> places{Pattern{"tiers", "@"},
                                                   {"traefik", "network"},
                                                   {"environments", "{}", "traefik", "network"},
                                                   {"waivers", "[]", "network"}};
    return rename_all(draft, {*facts.contract, rename.from.str(), rename.to.str(), is_tier},
                      places);
}

} // namespace tw::plan
