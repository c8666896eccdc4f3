#include "plan/clipboard.h"

#include "plan/clipboard_unique.h"
#include "plan/rename.h"

#include <algorithm>
#include <format>
#include <map>
#include <set>

namespace tw::plan {
namespace {

using yaml::Data;
using yaml::NodeId;

/// Beyond this, aliases multiply ("billion laughs").
constexpr std::size_t most_values = 20'000;

/// Writes out what aliases and merge keys stand for.
class WritingOut {
public:
    explicit WritingOut(const Data& document) { collect(document); }

    Result<Data> of(const Data& data) {
        if (++count_ > most_values) {
            return fail(say("it takes over too much through anchors"));
        }
        if (data.kind == Data::Kind::Alias) {
            const auto target = anchored_.find(data.alias);
            return target == anchored_.end() ? fail(say("it names an unknown anchor"))
                                             : of(*target->second);
        }
        Data whole = data;
        whole.anchor = 0;
        whole.list.clear();
        whole.map.clear();
        for (const Data& item : data.list) {
            auto written = of(item);
            if (!written) {
                return written;
            }
            whole.list.push_back(std::move(*written));
        }
        if (auto done = entries(data, whole); !done) {
            return std::unexpected(done.error());
        }
        return whole;
    }

private:
    void collect(const Data& data) {
        if (data.anchor != 0) {
            anchored_.emplace(data.anchor, &data);
        }
        for (const Data& item : data.list) {
            collect(item);
        }
        for (const auto& [key, value] : data.map) {
            collect(key);
            collect(value);
        }
    }

    Step entries(const Data& data, Data& whole) {
        std::vector<Data> merged;
        for (const auto& [key, value] : data.map) {
            auto written = of(value);
            if (!written) {
                return std::unexpected(written.error());
            }
            if (key.text != "<<") {
                whole.map.push_back({key, std::move(*written)});
            } else if (written->kind == Data::Kind::List) {
                std::ranges::move(written->list, std::back_inserter(merged));
            } else {
                merged.push_back(std::move(*written));
            }
        }
        // What is written here counts before what is merged, and the first of these before others.
        for (const Data& source : merged) {
            for (const auto& entry : source.map) {
                const bool known = std::ranges::any_of(whole.map, [&](const Data::Entry& own) {
                    return own.first.text == entry.first.text;
                });
                if (!known) {
                    whole.map.push_back(entry);
                }
            }
        }
        return {};
    }

    std::map<std::size_t, const Data*> anchored_;
    std::size_t count_ = 0;
};

bool takes_over(const Data& data) {
    return data.kind == Data::Kind::Alias || std::ranges::any_of(data.list, takes_over) ||
           std::ranges::any_of(data.map,
                               [](const Data::Entry& entry) { return takes_over(entry.second); });
}

/// The entry of a service as a text of its own.
Result<std::string> entry_text(const yaml::Editor& editor, const ServiceName& name) {
    const yaml::Path path{"services", name.str()};
    const NodeId node = editor.find(path);
    if (node == NodeId::None) {
        return fail(say("{} is not written as an entry of 'services' of its own", name));
    }
    const Data document = yaml::to_data(editor.tree(), editor.root());
    const Data* body = yaml::find(document, path);
    if (body != nullptr && !takes_over(*body)) {
        return editor.extract(path);
    }
    auto whole = body == nullptr ? Result<Data>(fail(say("it stands behind an alias")))
                                 : WritingOut(document).of(*body);
    if (!whole) {
        return fail(say("{} cannot be copied, because {}", name, whole.error().message));
    }
    return yaml::render_scalar(Data::string(name.str()), editor.style(), yaml::Quoting::AsNeeded,
                               false) +
           ":" + yaml::render_block_value(*whole, 0, editor.style(), yaml::Quoting::AsNeeded) +
           "\n";
}

std::string indented(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        result += line.empty() || line == "\r" ? "" : "  ";
        result += line;
        result += '\n';
    }
    return result;
}

bool looks_like_service(const Data& data) {
    return data.kind == Data::Kind::Map &&
           std::ranges::any_of(data.map, [](const Data::Entry& entry) {
               return entry.first.text == "image" || entry.first.text == "build" ||
                      entry.first.text == "extends";
           });
}

/// The text with its services below `services:`.
Result<std::string> as_fragment(std::string_view text) {
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        return fail(say("there is no text to paste"));
    }
    const yaml::Tree tree = yaml::parse(text);
    if (!tree.readable()) {
        const auto bad = std::ranges::find_if(tree.problems(), [](const yaml::Problem& problem) {
            return problem.judge != yaml::Judge::Specification;
        });
        return fail(say("this is no YAML that can be pasted: {}",
                        bad == tree.problems().end() ? say("it cannot be read") : bad->message));
    }
    if (tree.documents().size() != 1) {
        return fail(say("this text holds several YAML documents; paste one of them"));
    }
    const Data whole = yaml::to_data(tree, tree.documents().front().root);
    if (whole.kind != Data::Kind::Map) {
        return fail(say("this text is no 'services:' fragment of a compose file"));
    }
    if (const Data* services = yaml::find(whole, {"services"})) {
        return services->kind == Data::Kind::Map && !services->map.empty()
                   ? Result<std::string>(std::string(text))
                   : fail(say("there is no service below 'services:' in this text"));
    }
    const bool bare =
        !whole.map.empty() && std::ranges::all_of(whole.map, [](const Data::Entry& entry) {
            return looks_like_service(entry.second);
        });
    if (!bare && looks_like_service(whole)) {
        return fail(say("this is a service without its name; put 'name:' above it and indent it"));
    }
    return bare ? Result<std::string>("services:\n" + indented(text))
                : fail(say("this text is no 'services:' fragment of a compose file"));
}

/// A name that neither the project nor the fragment has.
ServiceName free_name(const facts::Facts& facts, const std::set<std::string>& used,
                      const ServiceName& wanted) {
    for (int number = 2;; ++number) {
        const std::string name = std::format("{}-{}", wanted.str(), number);
        if (!used.contains(name) && find_service(facts.project, ServiceName(name)) == nullptr) {
            return ServiceName(name);
        }
    }
}

class Pasting {
public:
    Pasting(const facts::Facts& facts, yaml::Editor& editor)
        : facts_(facts), editor_(editor), whole_(yaml::to_data(editor.tree(), editor.root())) {}

    Result<Paste> run() {
        const Data* services = yaml::find(whole_, {"services"});
        for (const auto& [key, body] : services->map) {
            if (auto good = check_name(key.text, NameOf::Service); !good) {
                return std::unexpected(good.error());
            }
            names_.emplace_back(key.text);
            add_networks(body);
        }
        if (auto done = take_out(); !done) {
            return std::unexpected(done.error());
        }
        if (auto done = rename(); !done) {
            return std::unexpected(done.error());
        }
        for (const ServiceName& name : names_) {
            auto text = entry_text(editor_, name);
            if (!text) {
                return std::unexpected(text.error());
            }
            paste_.intents.emplace_back(PasteService{name, std::move(*text)});
        }
        paste_.services = names_;
        return std::move(paste_);
    }

private:
    /// Networks that nobody declares here; the text may say that they are internal.
    void add_networks(const Data& body) {
        const Data* networks = yaml::find(body, {"networks"});
        if (networks == nullptr) {
            return;
        }
        std::vector<std::string> used;
        for (const Data& item : networks->list) {
            used.push_back(item.text);
        }
        for (const auto& [key, value] : networks->map) {
            used.push_back(key.text);
        }
        for (const std::string& name : used) {
            const bool known = name == "default" || name == "<<" || name.contains('$') ||
                               facts_.project.find(NetworkName(name)) != nullptr;
            if (known || !added_.insert(name).second) {
                continue;
            }
            const Data* internal = yaml::find(whole_, {"networks", name, "internal"});
            paste_.intents.emplace_back(
                AddNetwork{NetworkName(name), internal != nullptr && internal->text == "true"});
            paste_.notes.push_back(say("the network {} is declared, since it was not", name));
        }
    }

    Step take_out() {
        text::FileSet files;
        const text::FileId file = files.add("clipboard.yaml", editor_.text());
        compose::LoadOptions options = facts_.load_options;
        options.profiles = {"*"};
        const auto loaded = compose::load(files, {file}, {yaml::parse(files.text(file))}, options);
        return take_out_taken(editor_, loaded.project, facts_.project, paste_.notes);
    }

    Step rename() {
        std::set<std::string> used;
        for (const ServiceName& name : names_) {
            used.insert(name.str());
        }
        for (ServiceName& name : names_) {
            if (find_service(facts_.project, name) == nullptr) {
                continue;
            }
            const ServiceName now = free_name(facts_, used, name);
            used.insert(now.str());
            if (auto done = rename_in_file(editor_, {name, now}); !done) {
                return done;
            }
            name = now;
        }
        return {};
    }

    const facts::Facts& facts_;
    yaml::Editor& editor_;
    Data whole_;
    std::vector<ServiceName> names_;
    std::set<std::string> added_;
    Paste paste_;
};

/// Whether a compose file besides the one speaks of a service.
bool is_written_elsewhere(const facts::Facts& facts, const ServiceName& name, text::FileId file) {
    for (std::size_t at = 0; at < facts.compose_files.size(); ++at) {
        const yaml::Tree& tree = facts.trees[at];
        if (facts.compose_files[at] != file &&
            yaml::find(tree, tree.documents().front().root, {"services", name.str()}) !=
                NodeId::None) {
            return true;
        }
    }
    return false;
}

} // namespace

Result<std::string> copied(const facts::Facts& facts, std::span<const ServiceName> services) {
    Draft draft(facts);
    std::string text = "services:\n";
    for (const ServiceName& name : services) {
        const auto service = require_service(draft, name);
        if (!service) {
            return std::unexpected(service.error());
        }
        const text::FileId file = (*service)->extent.file;
        if (is_written_elsewhere(facts, name, file)) {
            return fail(say("{} is written in several files, so no single text is the "
                            "service; copy its texts by hand",
                            name));
        }
        const auto editor = draft.editor(file);
        auto entry = editor ? entry_text(**editor, name)
                            : Result<std::string>(std::unexpected(editor.error()));
        if (!entry) {
            return entry;
        }
        text += (&name == services.data() ? "" : "\n") + indented(*entry);
    }
    return text;
}

Result<Paste> pasted(const facts::Facts& facts, std::string_view text) {
    const auto fragment = as_fragment(text);
    if (!fragment) {
        return std::unexpected(fragment.error());
    }
    auto editor = yaml::Editor::open(*fragment);
    if (!editor) {
        return fail(say("this text cannot be pasted: {}", editor.error().message));
    }
    return Pasting(facts, *editor).run();
}

} // namespace tw::plan
