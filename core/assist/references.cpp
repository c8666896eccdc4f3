#include "assist/references.h"

#include "assist/mentions.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <filesystem>
#include <functional>

namespace tw::assist {
namespace {

/// A file of the project with its syntax tree.
struct Reading {
    text::FileId file{};
    FileRole role = FileRole::Other;
    yaml::Tree tree;
};

/// Compose files in their order, what they led to, the contract.
std::vector<Reading> readings_of(const facts::Facts& facts) {
    std::vector<Reading> all;
    for (std::size_t at = 0; at < facts.compose_files.size() && at < facts.trees.size(); ++at) {
        all.push_back({facts.compose_files[at], FileRole::Compose, facts.trees[at]});
    }
    for (const auto& [file, tree] : facts.followed) {
        if (!std::ranges::contains(facts.compose_files, file)) {
            all.push_back({file, FileRole::Compose, tree});
        }
    }
    if (facts.contract_file) {
        all.push_back({*facts.contract_file, FileRole::Contract,
                       yaml::parse(facts.files.text(*facts.contract_file))});
    }
    return all;
}

/// Goes through all scalars and aliases of a document with the ways to them.
class Walk {
public:
    using Visit = std::function<void(const yaml::Path& path, bool is_key, yaml::NodeId node)>;

    Walk(const yaml::Tree& tree, Visit visit) : tree_(tree), visit_(std::move(visit)) {}

    void document() {
        for (const yaml::Document& each : tree_.documents()) {
            node(each.root, false);
        }
    }

private:
    void node(yaml::NodeId id, bool is_key) {
        const yaml::Node here = tree_[id];
        if (here.kind == yaml::NodeKind::Mapping && !is_key) {
            mapping(here);
        } else if (here.kind == yaml::NodeKind::Sequence && !is_key) {
            path_.emplace_back(std::size_t{0});
            for (yaml::NodeId item = here.first_child; item != yaml::NodeId::None;
                 item = tree_[item].next) {
                node(item, false);
            }
            path_.pop_back();
        } else {
            visit_(path_, is_key, id);
        }
    }

    void mapping(const yaml::Node& here) {
        yaml::NodeId key = here.first_child;
        while (key != yaml::NodeId::None) {
            const yaml::NodeId value = tree_[key].next;
            const bool is_word = tree_[key].kind == yaml::NodeKind::Scalar;
            path_.emplace_back(is_word ? yaml::decode(tree_, key) : std::string());
            node(key, true);
            node(value, false);
            path_.pop_back();
            key = tree_[value].next;
        }
    }

    const yaml::Tree& tree_;
    Visit visit_;
    yaml::Path path_;
};

/// The text of a scalar without its quotes, as a range of the file.
text::Range inner_range(const yaml::Tree& tree, yaml::NodeId id) {
    const yaml::Node node = tree[id];
    const bool is_quoted =
        node.style == yaml::Style::SingleQuoted || node.style == yaml::Style::DoubleQuoted;
    const bool is_whole = is_quoted && node.end >= node.content + 2;
    return is_whole ? text::Range{node.content + 1, node.end - 1}
                    : text::Range{node.content, node.end};
}

/// A name at its place.
struct Use {
    Mention mention;
    text::Location location;
    std::string name;    ///< without the suffix of Traefik's own labels
    std::string in_file; ///< of `extends`: the file that has it; empty for the own one
};

std::string plain_name(std::string_view written, const Mention& mention) {
    const bool is_traefik = mention.kinds.front() >= ChoiceKind::Router;
    constexpr std::string_view suffix = "@docker";
    if (is_traefik && written.ends_with(suffix)) {
        written.remove_suffix(suffix.size());
    }
    return std::string(written);
}

/// What `file` says beside the `service` of `extends`.
std::string file_beside(const yaml::Tree& tree, yaml::Path path) {
    if (!matches(path, "services.*.extends.service")) {
        return {};
    }
    path.back() = "file";
    const yaml::NodeId node = yaml::find(tree, tree.documents().front().root, path);
    const bool is_word = node != yaml::NodeId::None && tree[node].kind == yaml::NodeKind::Scalar;
    return is_word ? yaml::decode(tree, node) : std::string();
}

void for_uses(const Reading& reading, const std::function<void(Use)>& visit) {
    const auto look = [&](const yaml::Path& path, bool is_key, yaml::NodeId node) {
        if (reading.tree[node].kind != yaml::NodeKind::Scalar) {
            return;
        }
        const text::Range whole = inner_range(reading.tree, node);
        const std::string_view scalar = reading.tree.text().substr(whole.begin, whole.size());
        for (Mention& mention : mentions(reading.role, path, is_key, scalar)) {
            const text::Range part = mention.part;
            const std::string_view written = scalar.substr(part.begin, part.size());
            if (written.empty()) {
                continue;
            }
            Use use{std::move(mention),
                    {reading.file, {whole.begin + part.begin, whole.begin + part.end}},
                    {},
                    file_beside(reading.tree, path)};
            use.name = plain_name(written, use.mention);
            visit(std::move(use));
        }
    };
    Walk(reading.tree, look).document();
}

/// At the quotes around it, too.
bool touches(text::Range range, std::size_t offset, std::string_view text) {
    const auto is_quote = [&](std::size_t at) {
        return at < text.size() && (text[at] == '"' || text[at] == '\'');
    };
    const std::size_t begin = range.begin - (range.begin > 0 && is_quote(range.begin - 1) ? 1 : 0);
    const std::size_t end = range.end + (is_quote(range.end) ? 1 : 0);
    return begin <= offset && offset <= end;
}

std::optional<Use> use_at(const std::vector<Reading>& readings, const text::Location& place) {
    std::optional<Use> found;
    for (const Reading& reading : readings) {
        if (reading.file != place.file) {
            continue;
        }
        for_uses(reading, [&](Use use) {
            if (touches(use.location.range, place.range.begin, reading.tree.text())) {
                found = std::move(use);
            }
        });
    }
    return found;
}

/// The anchor of the alias at a place, and its other aliases.
References alias_at(const std::vector<Reading>& readings, const text::Location& place) {
    References found;
    for (const Reading& reading : readings) {
        if (reading.file != place.file) {
            continue;
        }
        const yaml::Tree& tree = reading.tree;
        yaml::NodeId target = yaml::NodeId::None;
        const auto covers = [&](std::size_t begin, std::size_t end) {
            return begin <= place.range.begin && place.range.begin <= end;
        };
        const std::vector<yaml::NodeId> nodes = tree.nodes();
        for (const yaml::NodeId id : nodes) {
            const yaml::Node node = tree[id];
            if (node.kind == yaml::NodeKind::Alias && covers(node.begin, node.end)) {
                target = node.first_child;
            } else if (node.anchor_begin != yaml::no_offset &&
                       covers(node.anchor_begin, node.anchor_end)) {
                target = id;
            }
        }
        if (target == yaml::NodeId::None) {
            continue;
        }
        const yaml::Node anchor = tree[target];
        found.name = std::string(tree.anchor(target));
        found.declared = {{reading.file, {anchor.anchor_begin, anchor.anchor_end}}};
        found.used = found.declared;
        for (const yaml::NodeId id : nodes) {
            const yaml::Node node = tree[id];
            if (node.kind == yaml::NodeKind::Alias && node.first_child == target) {
                found.used.push_back({reading.file, {node.begin, node.end}});
            }
        }
    }
    return found;
}

/// Where Traefik's elements of a name are made, also in its own files.
std::vector<text::Location> traefik_declarations(const facts::Facts& facts, const Use& use,
                                                 ChoiceKind kind) {
    std::vector<text::Location> found;
    const auto add = [&](const compose::Origin& origin) {
        if (!std::ranges::contains(found, origin.location)) {
            found.push_back(origin.location);
        }
    };
    const auto& traefik = facts.traefik;
    const auto reference = traefik::read_reference(use.name, traefik::Provider::Docker, {});
    const traefik::Protocol protocol = use.mention.protocol;
    if (kind == ChoiceKind::Middleware) {
        for (const auto* each : traefik.find_middlewares(protocol, reference)) {
            add(each->origin);
        }
    } else if (kind == ChoiceKind::Backend) {
        for (const auto* each : traefik.find_services(protocol, reference)) {
            add(each->origin);
        }
    } else if (kind == ChoiceKind::Router) {
        for (const auto* each :
             traefik.find_routers(protocol, reference.provider, reference.name)) {
            add(each->origin);
        }
    } else if (kind == ChoiceKind::EntryPoint) {
        if (const auto* point = traefik.statics.find_entry_point(use.name)) {
            add(point->origin);
        }
    }
    return found;
}

bool names_same(const Use& use, std::string_view name, ChoiceKind kind,
                traefik::Protocol protocol) {
    const bool is_traefik = kind >= ChoiceKind::Router;
    return use.name == name && std::ranges::contains(use.mention.kinds, kind) &&
           (!is_traefik || use.mention.protocol == protocol);
}

} // namespace

References references_at(const facts::Facts& facts, const text::Location& place) {
    const std::vector<Reading> readings = readings_of(facts);
    if (References alias = alias_at(readings, place); !alias.name.empty()) {
        return alias;
    }
    const auto here = use_at(readings, place);
    if (!here) {
        return {};
    }
    References found{.name = here->name};
    // What a party of the contract is, a service or a tier, shows where it is declared.
    for (const ChoiceKind kind : here->mention.kinds) {
        found.declared = traefik_declarations(facts, *here, kind);
        found.used.clear();
        const bool is_traefik = kind >= ChoiceKind::Router;
        for (const Reading& reading : readings) {
            for_uses(reading, [&](const Use& use) {
                if (!names_same(use, here->name, kind, here->mention.protocol)) {
                    return;
                }
                found.used.push_back(use.location);
                if (use.mention.defines && !is_traefik) {
                    found.declared.push_back(use.location);
                }
            });
        }
        if (!found.declared.empty()) {
            break;
        }
    }
    if (!here->in_file.empty()) {
        const auto name = std::filesystem::path(here->in_file).filename();
        std::erase_if(found.declared, [&](const text::Location& each) {
            return facts.files.at(each.file).path().filename() != name;
        });
    }
    return found;
}

std::vector<text::Location> definitions_at(const facts::Facts& facts, const text::Location& place) {
    std::vector<text::Location> declared = references_at(facts, place).declared;
    const auto is_here = [&](const text::Location& each) {
        return each.file == place.file && each.range.begin <= place.range.begin &&
               place.range.begin <= each.range.end;
    };
    const auto here = std::ranges::find_if(declared, is_here);
    if (here != declared.end()) {
        // The ones behind it come first.
        std::ranges::rotate(declared, here);
        declared.erase(declared.begin());
    }
    return declared;
}

} // namespace tw::assist
