// Which files make a project: found as Compose finds them.
#include "analysis/analysis.h"
#include "analysis/contract_files.h"
#include "analysis/environments.h"
#include "analysis/open_texts.h"
#include "analysis/traefik.h"
#include "base/letters.h"
#include "compose/env_file.h"

#include <algorithm>
#include <array>

namespace tw::analysis {
namespace {

namespace fs = std::filesystem;
using text::Severity;

constexpr std::array default_names{"compose.yaml", "compose.yml", "docker-compose.yml",
                                   "docker-compose.yaml"};
constexpr std::array override_names{"compose.override.yml", "compose.override.yaml",
                                    "docker-compose.override.yml", "docker-compose.override.yaml"};
constexpr auto contract_name = "network-contract.yaml";

/// As the user would type it from the working directory.
fs::path shown(const fs::path& path, const fs::path& working_directory) {
    const fs::path relative = path.lexically_relative(working_directory);
    return relative.empty() || *relative.begin() == ".." ? path : relative;
}

class Opener {
public:
    /// `open` has texts that are taken instead of the disk's.
    Opener(const text::Disk& disk, OpenRequest request, const text::FileSet& open = {})
        : disk_(disk), request_(std::move(request)), open_(open.size()) {
        input_.files = open;
    }

    Result<Input> run() {
        std::vector<fs::path> paths = request_.files;
        if (paths.empty()) {
            paths = paths_from_environment();
        }
        if (paths.empty()) {
            paths = find_default_files();
        }
        if (paths.empty()) {
            return fail(say("no compose file found in {} or the directories above it; name one",
                            request_.working_directory.string()));
        }
        for (const fs::path& path : paths) {
            const auto file = file_at(path);
            if (!file) {
                return std::unexpected(file.error());
            }
            const std::string& text = input_.files.text(*file);
            if (const std::size_t zero = text.find('\0'); zero != std::string::npos) {
                const text::Position place = text::LineIndex(text).position(text, zero);
                return fail(
                    say("{}:{}:{}: a zero byte stands here, so this is a binary file and not YAML",
                        path.string(), place.line, place.column));
            }
            input_.compose_files.push_back(*file);
        }
        const fs::path first = resolved(paths.front()).parent_path();
        input_.project_directory =
            request_.project_directory ? resolved(*request_.project_directory) : first;
        if (auto read = read_environment(); !read) {
            return std::unexpected(read.error());
        }
        if (auto read = read_contract(paths.front()); !read) {
            return std::unexpected(read.error());
        }
        set_options();
        supply(disk_, input_);
        if (auto named = check_project_name(); !named) {
            return std::unexpected(named.error());
        }
        report_ignored_files();
        return std::move(input_);
    }

private:
    fs::path resolved(const fs::path& path) const {
        return (request_.working_directory / path).lexically_normal();
    }

    /// The file with its text: the one that is open, else read from the disk.
    Result<text::FileId> file_at(const fs::path& path) {
        for (std::size_t i = 0; i < open_; ++i) {
            const text::FileId file{i};
            if (resolved(input_.files.at(file).path()) == resolved(path)) {
                return file;
            }
        }
        auto text = disk_.read(resolved(path));
        if (!text) {
            return std::unexpected(text.error());
        }
        return input_.files.add(path, std::move(*text));
    }

    std::vector<fs::path> paths_from_environment() const {
        std::vector<fs::path> paths;
        const auto variable = request_.environment.find("COMPOSE_FILE");
        if (variable == request_.environment.end()) {
            return paths;
        }
        std::string_view rest = variable->second;
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(':'), rest.size());
            if (end > 0) {
                paths.emplace_back(rest.substr(0, end));
            }
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        return paths;
    }

    /// The first directory, from the working directory upwards, that has a compose file.
    std::vector<fs::path> find_default_files() {
        const fs::path start = request_.project_directory ? resolved(*request_.project_directory)
                                                          : request_.working_directory;
        for (fs::path directory = start;; directory = directory.parent_path()) {
            std::vector<fs::path> found = present(directory, default_names);
            if (!found.empty()) {
                const std::vector<fs::path> overrides = present(directory, override_names);
                ignored_.insert(ignored_.end(), found.begin() + 1, found.end());
                found.resize(1);
                if (!overrides.empty()) {
                    found.push_back(overrides.front());
                    ignored_.insert(ignored_.end(), overrides.begin() + 1, overrides.end());
                }
                return found;
            }
            if (!directory.has_relative_path()) {
                return {};
            }
        }
    }

    template <std::size_t N>
    std::vector<fs::path> present(const fs::path& directory,
                                  const std::array<const char*, N>& names) const {
        std::vector<fs::path> paths;
        for (const char* name : names) {
            if (disk_.is_file(directory / name)) {
                // A name in the working directory itself is shown as the user would type it.
                paths.push_back(directory == request_.working_directory ? fs::path(name)
                                                                        : directory / name);
            }
        }
        return paths;
    }

    Result<void> read_environment() {
        input_.options.environment = request_.environment;
        std::vector<fs::path> paths = request_.env_files;
        const fs::path default_path = input_.project_directory / ".env";
        if (paths.empty() && disk_.is_file(default_path)) {
            paths.push_back(default_path);
        }
        compose::Environment values;
        for (const fs::path& path : paths) {
            const auto file = file_at(path);
            if (!file) {
                return std::unexpected(file.error());
            }
            compose::EnvFile read =
                compose::read_env_file(input_.files, *file, request_.environment);
            for (auto& [name, value] : read.values) {
                values.insert_or_assign(name, std::move(value));
            }
            input_.remarks.insert(input_.remarks.end(), read.diagnostics.begin(),
                                  read.diagnostics.end());
        }
        input_.options.environment.merge(values); // the shell's own values stay
        return {};
    }

    Result<void> read_contract(const fs::path& first_file) {
        const fs::path path = request_.contract.value_or(first_file.parent_path() / contract_name);
        if (!request_.contract && !disk_.is_file(resolved(path))) {
            return {};
        }
        const auto file = file_at(path);
        if (!file) {
            return std::unexpected(file.error());
        }
        input_.contract_file = *file;
        return {};
    }

    void set_options() {
        input_.options.profiles = request_.profiles;
        const auto variable = input_.options.environment.find("COMPOSE_PROFILES");
        const bool unsaid = request_.profiles.empty() && !request_.own_profiles;
        if (unsaid && variable != input_.options.environment.end()) {
            std::string_view rest = variable->second;
            while (!rest.empty()) {
                const std::size_t end = std::min(rest.find(','), rest.size());
                input_.options.profiles.emplace_back(rest.substr(0, end));
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
        }
        input_.options.project_name = request_.project_name;
        input_.options.working_directory = request_.working_directory;
        input_.options.project_directory = input_.project_directory;
        const fs::path& directory = input_.project_directory;
        input_.options.directory_name =
            (directory.has_filename() ? directory : directory.parent_path()).filename().string();
        input_.target = request_.target;
        input_.today = request_.today;
        set_baseline();
        set_versions();
    }

    /// The usual one counts if it is there and no other one is named.
    void set_baseline() {
        input_.baseline = request_.baseline;
        const bool contract_names_one =
            input_.contract_file && input_.files.text(*input_.contract_file).contains("baseline");
        const fs::path usual = contract_directory(input_) / usual_baseline_name;
        if (!input_.baseline && !contract_names_one && disk_.is_file(usual)) {
            input_.baseline = usual;
        }
    }

    /// What the request says, else the contract, else the newest.
    void set_versions() {
        contract::Versions contracted;
        if (input_.contract_file && input_.files.text(*input_.contract_file).contains("versions")) {
            contracted =
                contract::read(input_.files, *input_.contract_file, request_.target.environment)
                    .contract.versions;
        }
        const auto newest = facts::Target{};
        const auto chosen = [](const std::optional<Version>& said, Version by_target,
                               const std::optional<Version>& by_contract, Version fallback) {
            return said                    ? *said
                   : by_target != fallback ? by_target
                                           : by_contract.value_or(fallback);
        };
        input_.options.version =
            request_.compose_version.value_or(contracted.compose.value_or(compose::newest));
        input_.target.engine = chosen(request_.engine_version, request_.target.engine,
                                      contracted.engine, newest.engine);
        input_.target.traefik = chosen(request_.traefik_version, request_.target.traefik,
                                       contracted.traefik, newest.traefik);
    }

    /// A name from the command line or the environment is taken as it is, so it must be one; a name
    /// from a file or directory is made to fit.
    Result<void> check_project_name() const {
        const auto is_first_letter = [](char c) { return is_lower_letter(c) || is_digit(c); };
        const auto variable = input_.options.environment.find("COMPOSE_PROJECT_NAME");
        std::string name = request_.project_name.value_or(
            variable == input_.options.environment.end() ? "" : variable->second);
        if (name.empty() && !request_.project_name) {
            return {};
        }
        const bool fits = !name.empty() && is_first_letter(name.front()) &&
                          std::ranges::all_of(name, [&](char c) {
                              return is_first_letter(c) || c == '_' || c == '-';
                          });
        return fits ? Result<void>{}
                    : fail(say("'{}' is not a project name; lower-case letters, digits, '-' "
                               "and '_' are allowed, a letter or digit first",
                               name));
    }

    void report_ignored_files() {
        for (const fs::path& path : ignored_) {
            input_.remarks.push_back(
                {"TW-CMP-027",
                 Severity::Warning,
                 say("{} is there too; Compose takes only {} unless files are named", path.string(),
                     input_.files.at(input_.compose_files.front()).path().string()),
                 {input_.compose_files.front(), {}}});
        }
    }

    const text::Disk& disk_;
    OpenRequest request_;
    Input input_;
    std::size_t open_; ///< how many files are open
    std::vector<fs::path> ignored_;
};

/// Whether a compose file can name others. If none can, there is no need to read the project only
/// to find out which.
bool may_name_files(std::string_view text) {
    static constexpr std::array keys{"extends", "include", "env_file", "label_file"};
    const bool may_spell_them_with_escapes = text.contains('\\');
    return may_spell_them_with_escapes ||
           std::ranges::any_of(keys, [&](std::string_view key) { return text.contains(key); });
}

/// A text that speaks of Traefik itself, by an image or a name, and not only in labels for it.
bool may_name_traefik(std::string_view text) {
    constexpr std::string_view word = "traefik";
    for (std::size_t at = text.find(word); at != std::string_view::npos;
         at = text.find(word, at + word.size())) {
        if (!text.substr(at + word.size()).starts_with('.')) {
            return true;
        }
    }
    return false;
}

/// What the texts at hand name: files of the project first, then Traefik's.
compose::WantedFiles wanted_files(const Input& input) {
    const bool names_files = std::ranges::any_of(input.compose_files, [&](text::FileId file) {
        return may_name_files(input.files.text(file));
    });
    const bool by_contract = contract_may_name_files(input);
    bool may_run_traefik = false;
    for (std::size_t i = 0; i < input.files.size(); ++i) {
        may_run_traefik = may_run_traefik || may_name_traefik(input.files.text(text::FileId(i)));
    }
    if (!names_files && !by_contract && !may_run_traefik) {
        return {};
    }
    std::vector<yaml::Tree> trees;
    for (const text::FileId file : input.compose_files) {
        trees.push_back(yaml::parse(input.files.text(file)));
    }
    compose::Loaded loaded = compose::load(input.files, input.compose_files, trees, input.options);
    std::optional<contract::Contract> contract;
    if (by_contract) {
        if (auto read = read_contract(input)) {
            resolve_contract(read->contract, loaded.project);
            contract = std::move(read->contract);
        }
        loaded.wanted.merge(wanted_by_contract(input, loaded.project, contract));
    }
    if (loaded.wanted.empty() && may_run_traefik) {
        static_cast<void>(configure_traefik(loaded.project, input, contract, loaded.wanted));
    }
    return std::move(loaded.wanted);
}

/// Reads a file, or the names of the files in a folder; or notes that there is neither.
void fetch(const text::Disk& disk, const fs::path& path, Input& input) {
    auto text = disk.is_file(path) ? disk.read(path) : fail("");
    if (text && !text->contains('\0')) {
        input.files.add(shown(path, input.options.working_directory), std::move(*text));
    } else if (auto listed = disk.files_below(path)) {
        input.listings.emplace(path, std::move(*listed));
    } else {
        input.options.absent.insert(path);
    }
}

} // namespace

bool supply(const text::Disk& disk, Input& input) {
    // Each round can only name files that the round before has read; real projects need two or
    // three.
    static constexpr int most_rounds = 100;
    bool learned = false;
    for (int round = 0; round < most_rounds; ++round) {
        const compose::WantedFiles wanted = wanted_files(input);
        if (wanted.empty()) {
            break;
        }
        learned = true;
        for (const fs::path& path : wanted) {
            fetch(disk, path, input);
        }
    }
    return learned;
}

Result<Input> open(const text::Disk& disk, const OpenRequest& request) {
    auto chosen = with_environment(disk, request);
    return chosen ? Opener(disk, std::move(*chosen)).run() : std::unexpected(chosen.error());
}

Result<Input> reopen(const text::Disk& disk, const OpenRequest& request,
                     const text::FileSet& open) {
    const OpenTexts texts(disk, open, request.working_directory);
    auto chosen = with_environment(texts, request);
    return chosen ? Opener(texts, std::move(*chosen), open).run() : std::unexpected(chosen.error());
}

} // namespace tw::analysis
