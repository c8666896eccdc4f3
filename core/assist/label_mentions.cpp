#include "assist/label_mentions.h"

#include "traefik/values.h"

#include <algorithm>

namespace tw::assist {
namespace {

std::optional<traefik::Protocol> protocol_of(std::string_view word) {
    using enum traefik::Protocol;
    for (const traefik::Protocol each : {Http, Tcp, Udp}) {
        if (traefik::name_of(each) == word) {
            return each;
        }
    }
    return std::nullopt;
}

ChoiceKind kind_of_section(std::string_view section) {
    return section == "routers"       ? ChoiceKind::Router
           : section == "middlewares" ? ChoiceKind::Middleware
                                      : ChoiceKind::Backend;
}

void add_key(std::vector<Mention>& found, const LabelKey& key) {
    // A service is named when a port is given to it, a router by each of its options: all of them
    // declare it.
    found.push_back({.kinds = {kind_of_section(key.section)},
                     .part = key.name,
                     .defines = true,
                     .protocol = key.protocol});
}

void add_value(std::vector<Mention>& found, const LabelKey& key, std::string_view value,
               std::size_t begin) {
    const auto kind = named_by(key);
    if (!kind) {
        return;
    }
    for (std::size_t at = 0; at < value.size();) {
        const std::size_t comma = std::min(value.find(',', at), value.size());
        std::size_t first = at, last = comma;
        while (first < last && value[first] == ' ') {
            ++first;
        }
        while (last > first && value[last - 1] == ' ') {
            --last;
        }
        if (first < last) {
            found.push_back({.kinds = {*kind},
                             .part = {begin + first, begin + last},
                             .protocol = key.protocol});
        }
        at = comma + 1;
    }
}

} // namespace

std::optional<LabelKey> read_label_key(std::string_view key) {
    std::vector<text::Range> words;
    for (std::size_t at = 0; at <= key.size();) {
        const std::size_t dot = std::min(key.find('.', at), key.size());
        words.push_back({at, dot});
        at = dot + 1;
    }
    const auto word = [&](std::size_t at) {
        return traefik::lower(key.substr(words[at].begin, words[at].size()));
    };
    if (words.size() < 4 || word(0) != "traefik") {
        return std::nullopt;
    }
    const auto protocol = protocol_of(word(1));
    const std::string section = word(2);
    if (!protocol || (section != "routers" && section != "services" && section != "middlewares")) {
        return std::nullopt;
    }
    LabelKey result{.protocol = *protocol, .section = section, .name = words[3]};
    if (words.size() > 4) {
        result.option = traefik::lower(key.substr(words[4].begin));
    }
    return result;
}

std::optional<ChoiceKind> named_by(const LabelKey& key) {
    if (key.section == "middlewares") {
        return key.option == "chain.middlewares" ? std::optional(ChoiceKind::Middleware)
                                                 : std::nullopt;
    }
    if (key.section != "routers") {
        return std::nullopt;
    }
    return key.option == "middlewares"        ? std::optional(ChoiceKind::Middleware)
           : key.option == "entrypoints"      ? std::optional(ChoiceKind::EntryPoint)
           : key.option == "service"          ? std::optional(ChoiceKind::Backend)
           : key.option == "tls.certresolver" ? std::optional(ChoiceKind::Resolver)
                                              : std::nullopt;
}

std::vector<Mention> label_mentions(const yaml::Path& path, bool is_key, std::string_view scalar) {
    std::vector<Mention> found;
    const auto* own_key = std::get_if<std::string>(&path.back());
    const std::size_t equals = own_key != nullptr ? std::string_view::npos : scalar.find('=');
    const bool has_key = own_key == nullptr || is_key;
    const std::string_view key =
        own_key != nullptr ? std::string_view(*own_key) : scalar.substr(0, equals);
    const auto read = read_label_key(key);
    if (!read) {
        return found;
    }
    if (has_key) {
        add_key(found, *read);
    }
    if (own_key != nullptr && !is_key) {
        add_value(found, *read, scalar, 0);
    } else if (equals != std::string_view::npos) {
        add_value(found, *read, scalar.substr(equals + 1), equals + 1);
    }
    return found;
}

} // namespace tw::assist
