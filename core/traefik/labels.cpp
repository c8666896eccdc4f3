#include "traefik/labels.h"

#include <algorithm>
#include <charconv>

namespace tw::traefik {
namespace {

std::string lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return out;
}

/// Go's ParseBool.
bool is_true(std::string_view text) {
    return text == "1" || text == "t" || text == "T" || text == "true" || text == "TRUE" ||
           text == "True";
}

std::optional<std::int64_t> to_number(std::string_view text) {
    std::int64_t number = 0;
    const char* last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    return error == std::errc() && end == last ? std::optional(number) : std::nullopt;
}

/// Adds a label `traefik.http.routers.<name>.<option>` to its router.
void add_to_router(std::vector<Router>& routers, const compose::Label& label,
                   std::string_view name_and_option) {
    const std::size_t dot = name_and_option.find('.');
    const std::string_view name = name_and_option.substr(0, dot);
    if (name.empty() || dot == std::string_view::npos) {
        return;
    }
    auto router = std::ranges::find_if(
        routers, [&](const Router& each) { return lower(each.name) == lower(name); });
    if (router == routers.end()) {
        router = routers.insert(routers.end(), Router{.name = std::string(name)});
    }
    router->options.push_back(&label);
    const std::string option = lower(name_and_option.substr(dot + 1));
    if (option == "rule") {
        router->rule = &label;
    } else if (option == "priority") {
        router->priority = to_number(label.value);
    }
}

/// Last part of an image's name: `traefik` of `docker.io/library/traefik:v3@sha256:…`.
std::string_view base_name(std::string_view image) {
    image = image.substr(0, image.find('@'));
    const std::size_t slash = image.rfind('/');
    image = slash == std::string_view::npos ? image : image.substr(slash + 1);
    return image.substr(0, image.find(':'));
}

/// The value behind `option` in a word of a command line, in `value`s of any shape.
std::string find_option(const compose::Value& value, std::string_view option) {
    if (value.is_scalar()) {
        const std::string text = lower(value.text);
        const std::size_t at = text.find(option);
        if (at == std::string::npos) {
            return {};
        }
        const std::size_t begin = at + option.size();
        return value.text.substr(begin, value.text.find_first_of(" \t\n", begin) - begin);
    }
    for (const compose::Value& item : value.list) {
        if (std::string found = find_option(item, option); !found.empty()) {
            return found;
        }
    }
    return {};
}

} // namespace

std::int64_t Router::effective_priority() const {
    if (priority && *priority != 0) {
        return *priority;
    }
    return rule == nullptr ? 0 : static_cast<std::int64_t>(rule->value.size());
}

std::string Router::option(std::string_view key) const {
    for (const compose::Label* label : options) {
        const std::string written = lower(label->key);
        if (written.ends_with(key) && written.size() > key.size() &&
            written[written.size() - key.size() - 1] == '.') {
            return label->value;
        }
    }
    return {};
}

Routing read_labels(const compose::Service& service) {
    constexpr std::string_view routers = "traefik.http.routers.";
    Routing routing;
    const compose::Label* enable = nullptr;
    for (const compose::Label& label : service.labels) {
        // The root is read as written, all that follows without regard to case.
        if (!label.key.starts_with("traefik.")) {
            continue;
        }
        const std::string key = lower(label.key);
        if (key == "traefik.enable") {
            enable = &label;
        } else if (key == "traefik.docker.network") {
            routing.network = &label;
        } else if (key.starts_with("traefik.http.") || key.starts_with("traefik.tcp.") ||
                   key.starts_with("traefik.udp.")) {
            routing.anchor = routing.anchor == nullptr ? &label : routing.anchor;
        }
        if (key.starts_with(routers)) {
            add_to_router(routing.routers, label,
                          std::string_view(label.key).substr(routers.size()));
        }
    }
    routing.enabled = enable != nullptr ? is_true(enable->value) : routing.anchor != nullptr;
    routing.anchor = enable != nullptr ? enable : routing.anchor;
    return routing;
}

std::vector<const compose::Service*> proxies(const compose::Project& project) {
    std::vector<const compose::Service*> found;
    for (const compose::Service& service : project.services) {
        const bool by_image = service.image && base_name(service.image->value) == "traefik";
        const bool by_name = !service.image && service.name.str() == "traefik";
        if (by_image || by_name) {
            found.push_back(&service);
        }
    }
    return found;
}

std::string default_network(const compose::Project& project, const compose::Service& proxy) {
    const compose::Value* body = project.body(proxy);
    if (body == nullptr) {
        return {};
    }
    if (const compose::Value* command = body->find("command")) {
        if (std::string found = find_option(*command, "--providers.docker.network=");
            !found.empty()) {
            return found;
        }
    }
    for (const compose::EnvironmentVariable& variable : proxy.environment) {
        if (variable.name == "TRAEFIK_PROVIDERS_DOCKER_NETWORK") {
            return variable.value.value_or("");
        }
    }
    return {};
}

} // namespace tw::traefik
