#include "plan/secret_names.h"

#include "base/letters.h"
#include "compose/interpolate.h"
#include "compose/mentions.h"
#include "compose/mount.h"
#include "compose/paths.h"

#include <algorithm>
#include <format>

namespace tw::plan {
namespace {

using compose::Value;

const compose::EnvironmentVariable* find_variable(const compose::Service& service,
                                                  const std::string& key) {
    const auto found =
        std::ranges::find(service.environment, key, &compose::EnvironmentVariable::name);
    return found == service.environment.end() ? nullptr : &*found;
}

/// The value as it is written, before variables are replaced; nothing where that is no scalar.
std::optional<std::string> written_value(const facts::Facts& facts,
                                         const compose::EnvironmentVariable& variable) {
    const auto& [file, range] = variable.origin.location;
    const std::string part = facts.files.text(file).substr(range.begin, range.size());
    const yaml::Tree tree = yaml::parse(part); // looks at `part`
    const yaml::NodeId root = tree.documents().front().root;
    if (tree[root].kind != yaml::NodeKind::Scalar) {
        return std::nullopt;
    }
    std::string text = yaml::decode(tree, root);
    const std::string head = variable.name + "=";
    return text.starts_with(head) ? text.substr(head.size()) : text;
}

/// `DB_PASSWORD` of `${DB_PASSWORD}`, `$DB_PASSWORD` and `${DB_PASSWORD:?message}`: without a
/// value, Compose refuses the secret as it would have refused the variable.
std::optional<std::string> only_variable_of(std::string_view text) {
    const auto found = compose::mentions(text);
    if (found.size() != 1) {
        return std::nullopt;
    }
    const std::string& name = found.front().name;
    const bool is_required =
        (text.starts_with("${" + name + ":?") || text.starts_with("${" + name + "?")) &&
        text.find('}') == text.size() - 1;
    const bool is_plain = text == "$" + name || text == "${" + name + "}";
    return is_plain || is_required ? std::optional(name) : std::nullopt;
}

/// Why a value that came by a detour cannot move; empty if it did not come by a file of variables.
Phrase foreign(const facts::Facts& facts, const compose::EnvironmentVariable& variable) {
    for (const compose::Detour& step : facts.project.routes.steps(variable.origin.route)) {
        if (step.way == compose::Way::EnvironmentFile) {
            return say("{} comes from {}, which holds the value and not this project's text; make "
                       "a secret of it by hand",
                       variable.name,
                       facts.files.at(variable.origin.location.file).path().string());
        }
    }
    return {};
}

std::string as_secret_name(const std::string& key) {
    std::string name;
    for (const char c : key) {
        name += is_name_letter(c) ? lower_letter(c) : '_';
    }
    return name;
}

/// Names a secret as long as it is not another one's.
class Naming {
public:
    Naming(const facts::Facts& facts, const compose::Service& service, const SecretSource& source)
        : facts_(facts), service_(service), source_(source) {}

    /// `db_password`, else `backend_db_password`, else with a number.
    [[nodiscard]] std::string secret(const std::string& key) const {
        const std::string name = as_secret_name(key);
        const std::string longer = as_secret_name(service_.name.str()) + "_" + name;
        for (const std::string& candidate : {name, longer}) {
            if (fits(candidate)) {
                return candidate;
            }
        }
        return numbered([&](int number) { return std::format("{}_{}", longer, number); },
                        [&](const std::string& candidate) { return fits(candidate); });
    }

    [[nodiscard]] std::string file(const std::string& secret) const {
        const std::string first = std::format("./secrets/{}.txt", secret);
        return is_free_file(first)
                   ? first
                   : numbered(
                         [&](int n) { return std::format("./secrets/{}_{}.txt", secret, n); },
                         [&](const std::string& candidate) { return is_free_file(candidate); });
    }

private:
    static std::string numbered(const auto& name, const auto& is_good) {
        int number = 2;
        while (!is_good(name(number))) {
            ++number;
        }
        return name(number);
    }

    [[nodiscard]] bool fits(const std::string& name) const {
        const Value* declared = declared_secret(facts_.project, name);
        if (declared != nullptr) {
            return has_source(facts_, *declared, source_) && !is_place_taken(name);
        }
        return !is_place_taken(name);
    }

    /// Another secret is mounted where this one would be.
    [[nodiscard]] bool is_place_taken(const std::string& name) const {
        const Value* list = service_value(facts_.project, service_.name, "secrets");
        return list != nullptr && std::ranges::any_of(list->list, [&](const Value& item) {
                   const std::string_view target = item.text_of("target");
                   return item.text_of("source") != name &&
                          (target == name || target == compose::mounted_secret(name));
               });
    }

    [[nodiscard]] bool is_free_file(const std::string& file) const {
        const std::filesystem::path path = secret_path(facts_, file);
        const auto made = facts_.new_files.find(path);
        return made == facts_.new_files.end() && !is_text(path);
    }
    [[nodiscard]] bool is_text(const std::filesystem::path& path) const {
        for (std::size_t i = 0; i < facts_.files.size(); ++i) {
            if ((facts_.load_options.working_directory / facts_.files.at(text::FileId(i)).path())
                    .lexically_normal() == path) {
                return true;
            }
        }
        return false;
    }

    const facts::Facts& facts_;
    const compose::Service& service_;
    const SecretSource& source_;
};

MoveToSecret named(const facts::Facts& facts, MoveToSecret move) {
    const compose::Service* service = find_service(facts.project, move.service);
    const Result<SecretSource> source =
        service == nullptr ? fail("") : secret_source(facts, *service, move.key);
    if (!source) {
        return move; // it will be refused
    }
    const Naming naming(facts, *service, *source);
    if (move.secret.empty()) {
        move.secret = naming.secret(move.key);
    }
    const bool needs_file =
        source->variable.empty() && declared_secret(facts.project, move.secret) == nullptr;
    if (needs_file && move.file.empty()) {
        move.file = naming.file(move.secret);
    }
    return move;
}

} // namespace

const Value* declared_secret(const compose::Project& project, const std::string& name) {
    const Value* secrets = project.root.find("secrets");
    return secrets == nullptr ? nullptr : secrets->find(name);
}

std::filesystem::path secret_path(const facts::Facts& facts, const std::string& file) {
    const auto home = facts.load_options.environment.find("HOME");
    return compose::absolute_path(file, facts.load_options.project_directory,
                                  home == facts.load_options.environment.end() ? "" : home->second);
}

bool has_source(const facts::Facts& facts, const Value& declared, const SecretSource& source) {
    if (declared.text_of("external") == "true") {
        return false;
    }
    if (!source.variable.empty()) {
        return declared.text_of("environment") == source.variable &&
               declared.find("file") == nullptr;
    }
    // What a file on the disk holds is not known here, and nobody should have to read it.
    const auto made = facts.new_files.find(std::string(declared.text_of("file")));
    return made != facts.new_files.end() && made->second == source.text;
}

Result<SecretSource> secret_source(const facts::Facts& facts, const compose::Service& service,
                                   const std::string& key) {
    const compose::EnvironmentVariable* variable = find_variable(service, key);
    if (variable == nullptr) {
        return fail(say("{} has no variable {}", service.name, key));
    }
    if (key.ends_with("_FILE")) {
        return fail(say("{} names a file already, and is no secret itself", key));
    }
    if (const Phrase reason = foreign(facts, *variable); !reason.empty()) {
        return fail(reason);
    }
    if (!variable->value) {
        return fail(say("{} has no value here: the container gets what the shell has. Write {} "
                        "first, and it can become a secret",
                        key, key + "=${" + key + "}"));
    }
    if (!variable->origin.variable) {
        if (variable->value->empty()) {
            return fail(say("{} is empty, so there is nothing to keep secret", key));
        }
        return SecretSource{.variable = {}, .text = *variable->value};
    }
    const auto written = written_value(facts, *variable);
    const auto name = written ? only_variable_of(*written) : std::nullopt;
    if (!name ||
        compose::interpolate(*written, facts.load_options.environment).text != *variable->value) {
        return fail(say("the value of {} is made of text and variables; a secret is the one or the "
                        "other. Edit it by hand",
                        key));
    }
    return SecretSource{.variable = *name, .text = {}};
}

Intent with_names(const facts::Facts& facts, const Intent& intent) {
    const auto* move = std::get_if<MoveToSecret>(&intent);
    return move == nullptr ? intent : Intent(named(facts, *move));
}

bool has_moved(const facts::Facts& before, const compose::Project& after,
               const MoveToSecret& wanted) {
    const compose::Service* service = find_service(after, wanted.service);
    const Value* declared = declared_secret(after, wanted.secret);
    const Value* list = service_value(after, wanted.service, "secrets");
    if (service == nullptr || declared == nullptr || list == nullptr) {
        return false;
    }
    const auto* variable = find_variable(*service, wanted.key + "_FILE");
    const std::string place = compose::mounted_secret(wanted.secret);
    const bool is_mounted = std::ranges::any_of(list->list, [&](const Value& item) {
        return item.text_of("source") == wanted.secret &&
               (item.text_of("target") == place || item.text_of("target") == wanted.secret);
    });
    const auto* old = find_service(before.project, wanted.service);
    const Result<SecretSource> source =
        old == nullptr ? fail("") : secret_source(before, *old, wanted.key);
    const bool is_right =
        source && (wanted.file.empty()
                       ? has_source(before, *declared, *source)
                       : declared->text_of("file") == secret_path(before, wanted.file).string());
    return variable != nullptr && variable->value == place && is_mounted && is_right;
}

} // namespace tw::plan
