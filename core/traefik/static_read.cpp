#include "traefik/static_read.h"

#include "traefik/values.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tw::traefik {
namespace {

namespace fs = std::filesystem;

/// Where Traefik looks for its file when it is not told (without those of the home directory, which
/// containers do not have).
constexpr std::array<std::string_view, 3> default_files{
    "/etc/traefik/traefik.toml", "/etc/traefik/traefik.yaml", "/etc/traefik/traefik.yml"};

const compose::Value* body_of(const compose::Project& project, const compose::Service& service) {
    const compose::Value* services = project.root.find("services");
    return services == nullptr ? nullptr : services->find(service.name.str());
}

/// The words of a scalar, at blanks outside of quotes.
void split_words(const compose::Value& value, std::vector<CommandWord>& words) {
    std::string word;
    char quote = '\0';
    const auto flush = [&] {
        if (!word.empty()) {
            words.push_back({std::exchange(word, {}), value.origin});
        }
    };
    for (const char c : value.text) {
        if (quote != '\0') {
            if (c == quote) {
                quote = '\0';
            } else {
                word += c;
            }
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == ' ' || c == '\n' || c == '\t') {
            flush();
        } else {
            word += c;
        }
    }
    flush();
}

std::vector<CommandWord> words_of(const compose::Value* value) {
    std::vector<CommandWord> words;
    if (value != nullptr && value->is_scalar() && !value->is_null()) {
        split_words(*value, words);
    } else if (value != nullptr) {
        for (const compose::Value& item : value->list) {
            words.push_back({item.text, item.origin});
        }
    }
    return words;
}

/// A command that Traefik's own entry point would not take as its flags, `sh -c …`.
bool is_other_program(const std::vector<CommandWord>& words) {
    return !words.empty() && !words.front().text.starts_with('-') &&
           words.front().text != "traefik" && !words.front().text.ends_with("/traefik");
}

/// A file of the container, as far as it can be known.
struct Reading {
    enum class State : std::uint8_t { Absent, Unknown, Read };
    State state = State::Absent;
    TreeNode tree;
};

fs::path without_last_slash(const fs::path& path) {
    const fs::path normal = path.lexically_normal();
    return normal.has_filename() ? normal : normal.parent_path();
}

std::optional<text::FileId> find_file(const Shelf& shelf, const fs::path& path) {
    for (std::size_t i = 0; i < shelf.files.size(); ++i) {
        const fs::path whole = shelf.working_directory / shelf.files.at(text::FileId(i)).path();
        if (whole.lexically_normal() == path) {
            return text::FileId(i);
        }
    }
    return std::nullopt;
}

/// A file of the host.
Reading read_host(const fs::path& path, bool is_promised, const Shelf& shelf, Wanted& wanted) {
    using enum Reading::State;
    if (const auto file = find_file(shelf, path)) {
        auto tree = read_tree(shelf.files, *file);
        return tree ? Reading{Read, std::move(*tree)} : Reading{Unknown, {}};
    }
    if (shelf.absent.contains(path)) {
        return {is_promised ? Unknown : Absent, {}};
    }
    wanted.insert(path);
    return {Unknown, {}};
}

Reading read_inside(const compose::Project& project, const compose::Service& proxy,
                    const fs::path& inside, const Shelf& shelf, Wanted& wanted) {
    const Place place = place_of(project, proxy, inside);
    if (place.kind != Place::Kind::Host) {
        const bool may_exist = place.kind == Place::Kind::Unknown || proxy.has_build;
        return {may_exist ? Reading::State::Unknown : Reading::State::Absent, {}};
    }
    // A mount that names the file promises that it is there.
    return read_host(place.path, place.is_mount, shelf, wanted);
}

std::vector<Reference> references_of(const TreeNode* node) {
    std::vector<Reference> found;
    if (node != nullptr) {
        for (const std::string& item : node->list()) {
            found.push_back(read_reference(item, Provider::Other, node->origin));
        }
    }
    return found;
}

EntryPoint entry_point_of(const TreeNode& node) {
    EntryPoint point{.name = node.name, .origin = node.origin};
    point.address = node.text_at({"address"});
    point.as_default = to_flag(node.text_at({"asDefault"})).value_or(false);
    const TreeNode* http = node.find("http");
    if (http == nullptr) {
        return point;
    }
    const TreeNode* tls = http->find("tls");
    point.tls = tls != nullptr && tls->is_on();
    point.tls_resolver = http->text_at({"tls", "certResolver"});
    point.middlewares = references_of(http->find("middlewares"));
    if (const TreeNode* redirection = http->at({"redirections", "entryPoint"})) {
        point.redirect_to = redirection->text_at({"to"});
        const std::string_view scheme = redirection->text_at({"scheme"});
        point.redirect_scheme = scheme.empty() ? "https" : scheme;
    }
    return point;
}

std::optional<Setting> setting_at(const TreeNode& tree,
                                  std::initializer_list<std::string_view> path) {
    const TreeNode* node = tree.at(path);
    if (node == nullptr || !node->value) {
        return std::nullopt;
    }
    Setting setting{.option = lower(node->name),
                    .value = *node->value,
                    .items = {},
                    .key = {},
                    .origin = node->origin};
    for (const std::string_view name : path) {
        setting.key += (setting.key.empty() ? "" : ".") + std::string(name);
    }
    return setting;
}

DockerProvider docker_of(const TreeNode& tree) {
    DockerProvider docker;
    const TreeNode* node = tree.at({"providers", "docker"});
    if (node == nullptr || !node->is_on()) {
        return docker;
    }
    docker.seen = true;
    docker.exposed_by_default = to_flag(node->text_at({"exposedByDefault"}));
    docker.network = setting_at(tree, {"providers", "docker", "network"});
    docker.default_rule = setting_at(tree, {"providers", "docker", "defaultRule"});
    docker.constraints = setting_at(tree, {"providers", "docker", "constraints"});
    docker.allow_empty_services = to_flag(node->text_at({"allowEmptyServices"})).value_or(false);
    return docker;
}

void add_default_entry_points(const TreeNode& tree, Static& statics) {
    if (statics.entry_points.empty()) {
        statics.entry_points.push_back({.name = "http", .origin = tree.origin, .address = ":80"});
    }
    const TreeNode* ping = tree.find("ping");
    const bool pings =
        ping != nullptr && ping->is_on() &&
        (ping->text_at({"entryPoint"}).empty() || ping->text_at({"entryPoint"}) == "traefik") &&
        !to_flag(ping->text_at({"manualRouting"})).value_or(false);
    const bool insecure =
        statics.api_insecure && to_flag(statics.api_insecure->value).value_or(false);
    if ((pings || insecure) && statics.find_entry_point("traefik") == nullptr) {
        statics.entry_points.push_back(
            {.name = "traefik", .origin = tree.origin, .address = ":8080"});
    }
}

/// Some variable is an option of Traefik, and not one that another program calls `TRAEFIK_…`.
bool says_anything(const TreeNode& tree) {
    constexpr std::array<std::string_view, 10> roots{
        "accesslog", "api",         "certificatesresolvers",
        "core",      "entrypoints", "experimental",
        "log",       "metrics",     "ping",
        "providers"};
    return std::ranges::any_of(tree.children, [&](const TreeNode& child) {
        return std::ranges::contains(roots, lower(child.name));
    });
}

} // namespace

Static static_of(const TreeNode& tree, bool is_whole) {
    Static statics;
    statics.knowledge = is_whole ? Static::Knowledge::Whole : Static::Knowledge::Partly;
    if (const TreeNode* points = tree.find("entryPoints")) {
        for (const TreeNode& point : points->children) {
            statics.entry_points.push_back(entry_point_of(point));
        }
    }
    for (const std::string_view word : {"certificatesResolvers", "certificateResolvers"}) {
        if (const TreeNode* resolvers = tree.find(word)) {
            for (const TreeNode& resolver : resolvers->children) {
                statics.resolvers.push_back(resolver.name);
            }
        }
    }
    statics.docker = docker_of(tree);
    const TreeNode* api = tree.find("api");
    statics.api = api != nullptr && api->is_on();
    statics.api_insecure = setting_at(tree, {"api", "insecure"});
    statics.api_dashboard = setting_at(tree, {"api", "dashboard"});
    statics.default_rule_syntax = tree.text_at({"core", "defaultRuleSyntax"});
    if (const TreeNode* file = tree.at({"providers", "file"})) {
        statics.file_provider = true;
        for (const std::string_view word : {"filename", "directory"}) {
            if (const std::string_view path = file->text_at({word}); !path.empty()) {
                statics.file_paths.emplace_back(path);
            }
        }
    }
    if (is_whole) {
        add_default_entry_points(tree, statics);
    }
    return statics;
}

Place place_of(const compose::Project& project, const compose::Service& service,
               const fs::path& inside) {
    const fs::path path = without_last_slash(inside);
    const compose::Value* body = body_of(project, service);
    Place best;
    std::size_t longest = 0;
    const auto offer = [&](const fs::path& target, const Place& place) {
        const fs::path rest = path.lexically_relative(without_last_slash(target));
        const std::size_t length = target.string().size();
        if (rest.empty() || *rest.begin() == ".." || length < longest) {
            return;
        }
        longest = length;
        best = place;
        best.is_mount = rest == ".";
        if (place.kind == Place::Kind::Host && rest != ".") {
            best.path = (place.path / rest).lexically_normal();
        }
    };
    const compose::Value* mounts = body == nullptr ? nullptr : body->find("volumes");
    for (const compose::Value& mount :
         mounts == nullptr ? std::vector<compose::Value>{} : mounts->list) {
        const bool is_bind = mount.text_of("type") == "bind";
        offer(fs::path(mount.text_of("target")),
              {is_bind ? Place::Kind::Host : Place::Kind::Unknown,
               without_last_slash(is_bind ? mount.text_of("source") : "")});
    }
    const compose::Value* configs = body == nullptr ? nullptr : body->find("configs");
    const compose::Value* known = project.root.find("configs");
    for (const compose::Value& use :
         configs == nullptr ? std::vector<compose::Value>{} : configs->list) {
        const std::string_view source = use.text_of("source");
        const compose::Value* config = known == nullptr ? nullptr : known->find(source);
        const std::string_view file = config == nullptr ? "" : config->text_of("file");
        const std::string_view target = use.text_of("target");
        offer(target.empty() ? fs::path("/") / source : fs::path("/") / target,
              {file.empty() ? Place::Kind::Unknown : Place::Kind::Host,
               fs::path(file).lexically_normal()});
    }
    return best;
}

Static read_static(const compose::Project& project, const compose::Service& proxy,
                   const std::optional<fs::path>& known, const Shelf& shelf, Version version,
                   Wanted& wanted) {
    if (known) {
        const Reading reading = read_host(*known, true, shelf, wanted);
        return reading.state == Reading::State::Read ? static_of(reading.tree, true) : Static{};
    }
    const compose::Value* body = body_of(project, proxy);
    if (body == nullptr) {
        return {};
    }
    std::vector<CommandWord> words = words_of(body->find("entrypoint"));
    const bool own_entry_point = !words.empty();
    for (CommandWord& word : words_of(body->find("command"))) {
        words.push_back(std::move(word));
    }
    const bool other_program = is_other_program(words);
    const TreeNode flags = read_flags(words);
    std::vector<std::string_view> paths(default_files.begin(), default_files.end());
    if (const std::string_view named = flags.text_at({"configFile"}); !named.empty()) {
        paths = {named};
    }
    bool file_unknown = false;
    for (const std::string_view path : paths) {
        const Reading reading = read_inside(project, proxy, path, shelf, wanted);
        if (reading.state == Reading::State::Read && !file_unknown) {
            return static_of(reading.tree, !other_program);
        }
        file_unknown = file_unknown || reading.state == Reading::State::Unknown;
    }
    const bool is_whole = !file_unknown && !other_program && !(own_entry_point && proxy.has_build);
    const bool has_flags = std::ranges::any_of(
        flags.children, [](const TreeNode& each) { return !same_word(each.name, "configFile"); });
    if (has_flags) {
        return static_of(flags, is_whole && version >= Version{2, 0});
    }
    const TreeNode environment = read_environment(proxy.environment);
    // A Traefik without any option reads no labels: what it is told must stand elsewhere.
    return says_anything(environment) ? static_of(environment, is_whole) : Static{};
}

} // namespace tw::traefik
