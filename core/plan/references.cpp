#include "plan/references.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace tw::plan {
namespace {

using yaml::NodeId;
using yaml::NodeKind;

constexpr std::string_view stack_of = "service:";

/// Calls `visit(key, value)` for the entries of a mapping.
template <class Visit>
void each_entry(const yaml::Tree& tree, NodeId map, Visit visit) {
    if (tree[map].kind != NodeKind::Mapping) {
        return;
    }
    for (NodeId key = tree[map].first_child; key != NodeId::None;) {
        const NodeId value = tree[key].next;
        visit(key, value);
        key = tree[value].next;
    }
}

template <class Visit>
void each_item(const yaml::Tree& tree, NodeId list, Visit visit) {
    if (tree[list].kind != NodeKind::Sequence) {
        return;
    }
    for (NodeId item = tree[list].first_child; item != NodeId::None; item = tree[item].next) {
        visit(tree.resolved(item));
    }
}

std::string text_of(const yaml::Tree& tree, NodeId node) {
    return tree[node].kind == NodeKind::Scalar ? yaml::decode(tree, node) : std::string{};
}

class Search {
public:
    Search(const yaml::Tree& tree, const ServiceName& service, std::vector<Reference>& found)
        : tree_(tree), name_(service.str()), found_(found) {}

    void in_service(const std::string& by, NodeId body) {
        by_ = by;
        for (const char* key : {"depends_on", "links", "volumes_from"}) {
            in(key, body, [&](NodeId value) {
                each_item(tree_, value, [&](NodeId item) { scalar(item, ""); });
                each_entry(tree_, value, [&](NodeId name, NodeId) { entry(name); });
            });
        }
        for (const char* key : {"network_mode", "ipc", "pid"}) {
            in(key, body, [&](NodeId value) { scalar(value, stack_of); });
        }
        in("extends", body, [&](NodeId value) {
            scalar(value, "");
            if (yaml::find(tree_, value, {"file"}) == NodeId::None) {
                each_entry(tree_, value, [&](NodeId name, NodeId base) {
                    if (text_of(tree_, name) == "service") {
                        scalar(tree_.resolved(base), "");
                    }
                });
            }
        });
        in("build", body, [&](NodeId build) {
            const NodeId contexts = yaml::find(tree_, build, {"additional_contexts"});
            if (contexts != NodeId::None) {
                each_entry(tree_, contexts, [&](NodeId, NodeId value) { scalar(value, stack_of); });
            }
        });
    }

private:
    template <class Visit>
    void in(const char* key, NodeId body, Visit visit) {
        key_ = key;
        std::ranges::for_each(service_values(tree_, body, key), visit);
    }

    /// `head` + name + `:…`
    void scalar(NodeId node, std::string_view head) {
        const std::string text = text_of(tree_, node);
        if (!text.starts_with(head) || !text.substr(head.size()).starts_with(name_)) {
            return;
        }
        const std::string tail = text.substr(head.size() + name_.size());
        const bool may_go_on = key_ == "links" || key_ == "volumes_from";
        if (tail.empty() || (may_go_on && tail.starts_with(':'))) {
            add({by_, key_, yaml::path_of(tree_, node), false, std::string(head), tail});
        }
    }

    void entry(NodeId key) {
        if (text_of(tree_, key) == name_) {
            add({by_, key_, yaml::path_of(tree_, tree_[key].next), true, "", ""});
        }
    }

    void add(Reference reference) {
        if (!std::ranges::contains(found_, reference.path, &Reference::path)) {
            found_.push_back(std::move(reference));
        }
    }

    const yaml::Tree& tree_;
    const std::string& name_;
    std::vector<Reference>& found_;
    std::string by_;
    std::string key_;
};

} // namespace

std::vector<NodeId> service_values(const yaml::Tree& tree, NodeId body, std::string_view key) {
    std::vector<NodeId> found;
    const NodeId map = tree.resolved(body);
    each_entry(tree, map, [&](NodeId name, NodeId value) {
        const std::string text = text_of(tree, name);
        if (text == key) {
            found.push_back(tree.resolved(value));
        } else if (text == "<<") {
            const NodeId merged = tree.resolved(value);
            const auto add = [&](NodeId base) {
                if (tree[base].kind == NodeKind::Mapping && base != map) {
                    std::ranges::copy(service_values(tree, base, key), std::back_inserter(found));
                }
            };
            add(merged);
            each_item(tree, merged, add);
        }
    });
    return found;
}

std::vector<Reference> references_to(const yaml::Editor& editor, const ServiceName& service) {
    std::vector<Reference> found;
    Search search(editor.tree(), service, found);
    const NodeId services = editor.find({"services"});
    if (services != NodeId::None) {
        each_entry(editor.tree(), editor.tree().resolved(services), [&](NodeId name, NodeId body) {
            search.in_service(text_of(editor.tree(), name), body);
        });
    }
    return found;
}

std::vector<text::FileId> files_with(const Draft& draft, const std::string& word) {
    std::vector<text::FileId> files;
    std::ranges::copy_if(
        draft.facts().compose_files, std::back_inserter(files),
        [&](text::FileId file) { return draft.facts().files.text(file).contains(word); });
    return files;
}

} // namespace tw::plan
