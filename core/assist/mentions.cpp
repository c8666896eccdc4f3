#include "assist/mentions.h"

#include "assist/label_mentions.h"

#include <algorithm>

namespace tw::assist {
namespace {

/// How a scalar holds the name.
enum class Form : std::uint8_t {
    Whole,
    BeforeColon, ///< `db:alias`
    Mode,        ///< `service:db`
    Mount,       ///< `data:/var/lib`: a volume, unless it is a path
    Member,      ///< `db`, `service:db`, `class:workers`; not a pattern
    Party,       ///< the same, and `tier:data`
    Flow,        ///< `a -> b`
};

struct Row {
    std::string_view pattern;
    bool is_key;
    ChoiceKind kind;
    Form form = Form::Whole;
    bool defines = false;
};

using enum ChoiceKind;

// clang-format off: tables
constexpr Row compose_rows[] = {
    {"services.*", true, Service, Form::Whole, true},
    {"networks.*", true, Network, Form::Whole, true},
    {"volumes.*", true, Volume, Form::Whole, true},
    {"secrets.*", true, Secret, Form::Whole, true},
    {"configs.*", true, Config, Form::Whole, true},
    {"services.*.networks.#", false, Network},
    {"services.*.networks.*", true, Network},
    {"services.*.depends_on.#", false, Service},
    {"services.*.depends_on.*", true, Service},
    {"services.*.links.#", false, Service, Form::BeforeColon},
    {"services.*.volumes_from.#", false, Service, Form::BeforeColon},
    {"services.*.extends", false, Service},
    {"services.*.extends.service", false, Service},
    {"services.*.network_mode", false, Service, Form::Mode},
    {"services.*.ipc", false, Service, Form::Mode},
    {"services.*.pid", false, Service, Form::Mode},
    {"services.*.volumes.#", false, Volume, Form::Mount},
    {"services.*.volumes.#.source", false, Volume, Form::Mount},
    {"services.*.secrets.#", false, Secret},
    {"services.*.secrets.#.source", false, Secret},
    {"services.*.build.secrets.#", false, Secret},
    {"services.*.build.secrets.#.source", false, Secret},
    {"services.*.configs.#", false, Config},
    {"services.*.configs.#.source", false, Config},
    {"services.*.profiles.#", false, Profile},
};

constexpr Row contract_rows[] = {
    {"tiers.*", true, Network},
    {"tiers.*.#", false, Service, Form::Member},
    {"tiers.*.services.#", false, Service, Form::Member},
    {"classes.*", true, Class, Form::Whole, true},
    {"classes.*.#", false, Service, Form::Member},
    {"flows.#", false, Service, Form::Flow},
    {"flows.#.from", false, Service, Form::Party},
    {"flows.#.to", false, Service, Form::Party},
    {"names.*", true, Service},
    {"names.*.from.#", false, Service, Form::Member},
    {"ports.published.*", true, Service},
    {"egress.allowed.#", false, Service, Form::Member},
    {"egress.required.#", false, Service, Form::Member},
    {"resources.profiles.*.services.#", false, Service, Form::Member},
    {"healthchecks.except.#", false, Service, Form::Member},
    {"healthchecks.standard.services.*", true, Service},
    {"ignore.#", false, Service, Form::Member},
    {"waivers.#.service", false, Service},
    {"waivers.#.network", false, Network},
    {"traefik.entrypoints.#", false, EntryPoint},
    {"traefik.middlewares.#", false, Middleware},
    {"traefik.order.#.#", false, Middleware},
    {"traefik.network", false, Network},
    {"identity.except.#", false, Service, Form::Member},
    {"metadata.except.#", false, Service, Form::Member},
    {"environments.*.profiles.#", false, Profile},
};
// clang-format on

/// `service:db`, `tier:data`, `class:workers` or a name alone.
void add_party(std::vector<Mention>& found, std::string_view scalar, std::size_t begin,
               bool may_be_tier) {
    const auto add = [&](std::vector<ChoiceKind> kinds, std::size_t skipped) {
        found.push_back(
            {.kinds = std::move(kinds), .part = {begin + skipped, begin + scalar.size()}});
    };
    if (scalar.starts_with("service:")) {
        add({Service}, 8);
    } else if (scalar.starts_with("class:")) {
        add({Class}, 6);
    } else if (may_be_tier && scalar.starts_with("tier:")) {
        add({Network}, 5);
    } else if (may_be_tier) {
        add({Service, Network}, 0);
    } else {
        add({Service}, 0);
    }
}

/// The words of `a -> b`, without the arrow.
void add_flow(std::vector<Mention>& found, std::string_view scalar) {
    const auto is_arrow = [](char c) { return std::string_view(" <>/").contains(c); };
    for (std::size_t at = 0; at < scalar.size();) {
        if (is_arrow(scalar[at]) || (scalar[at] == '-' && (at == 0 || is_arrow(scalar[at - 1])))) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < scalar.size() && !is_arrow(scalar[end])) {
            ++end;
        }
        add_party(found, scalar.substr(at, end - at), at, true);
        at = end;
    }
}

void add_mention(std::vector<Mention>& found, const Row& row, std::string_view scalar) {
    const auto add = [&](std::size_t begin, std::size_t end) {
        found.push_back({.kinds = {row.kind}, .part = {begin, end}, .defines = row.defines});
    };
    const std::size_t colon = std::min(scalar.find(':'), scalar.size());
    switch (row.form) {
    case Form::Whole: add(0, scalar.size()); break;
    case Form::BeforeColon: add(0, colon); break;
    case Form::Mount:
        if (!scalar.starts_with('.') && !scalar.starts_with('/') && !scalar.starts_with('~') &&
            !scalar.starts_with('$')) {
            add(0, colon);
        }
        break;
    case Form::Mode:
        if (scalar.starts_with("service:")) {
            add(8, scalar.size());
        }
        break;
    case Form::Member: add_party(found, scalar, 0, false); break;
    case Form::Party: add_party(found, scalar, 0, true); break;
    case Form::Flow: add_flow(found, scalar); break;
    }
}

/// Sections of an environment replace those of the contract.
yaml::Path without_environment(const yaml::Path& path) {
    const auto* first = path.empty() ? nullptr : std::get_if<std::string>(&path.front());
    const bool is_section = first != nullptr && *first == "environments" && path.size() > 3;
    const auto* section = is_section ? std::get_if<std::string>(&path[2]) : nullptr;
    return section != nullptr && *section != "profiles" ? yaml::Path(path.begin() + 2, path.end())
                                                        : path;
}

} // namespace

FileRole role_of(const facts::Facts& facts, text::FileId file) {
    if (facts.contract_file == file) {
        return FileRole::Contract;
    }
    const bool is_compose =
        std::ranges::contains(facts.compose_files, file) || facts.followed.contains(file);
    return is_compose ? FileRole::Compose : FileRole::Other;
}

bool matches(const yaml::Path& path, std::string_view pattern) {
    for (const yaml::Step& step : path) {
        if (pattern.empty()) {
            return false;
        }
        const std::size_t end = std::min(pattern.find('.'), pattern.size());
        const std::string_view part = pattern.substr(0, end);
        pattern.remove_prefix(std::min(end + 1, pattern.size()));
        const auto* key = std::get_if<std::string>(&step);
        if (key == nullptr ? part != "#" : part != "*" && part != *key) {
            return false;
        }
    }
    return pattern.empty();
}

bool is_label(const yaml::Path& path) {
    return matches(path, "services.*.labels.#") || matches(path, "services.*.labels.*") ||
           matches(path, "services.*.deploy.labels.#") ||
           matches(path, "services.*.deploy.labels.*");
}

std::vector<Mention> mentions(FileRole role, const yaml::Path& path, bool is_key,
                              std::string_view scalar) {
    std::vector<Mention> found;
    if (role == FileRole::Other || path.empty()) {
        return found;
    }
    if (role == FileRole::Compose && is_label(path)) {
        return label_mentions(path, is_key, scalar);
    }
    const auto look = [&](const auto& rows, const yaml::Path& at) {
        for (const Row& row : rows) {
            if (row.is_key == is_key && matches(at, row.pattern)) {
                add_mention(found, row, scalar);
                return;
            }
        }
    };
    if (role == FileRole::Compose) {
        look(compose_rows, path);
    } else {
        look(contract_rows, without_environment(path));
    }
    return found;
}

} // namespace tw::assist
