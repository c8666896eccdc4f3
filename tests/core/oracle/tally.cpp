#include "oracle/tally.h"

#include "oracle/refusal.h"

#include <algorithm>
#include <format>
#include <set>

namespace tw::oracle {
namespace {

/// A place of the model and the row that counts it.
struct Part {
    std::string row;
    std::string path;

    friend auto operator<=>(const Part&, const Part&) = default;
};

std::string row_of_key(const std::string& key) {
    static const std::set<std::string> limits{"mem_limit", "mem_reservation", "memswap_limit",
                                              "cpus",      "pids_limit",      "deploy",
                                              "ulimits",   "shm_size"};
    static const std::set<std::string> own{"networks",    "ports",      "expose",     "labels",
                                           "healthcheck", "depends_on", "profiles",   "volumes",
                                           "secrets",     "configs",    "environment"};
    if (limits.contains(key)) {
        return "limits";
    }
    return own.contains(key) ? key : "other keys of services";
}

void add_service(const std::string& path, const Json& service, std::set<Part>& parts) {
    for (const auto& [key, value] : service.items()) {
        const std::string place = std::format("{}/{}", path, key);
        parts.insert({row_of_key(key), place});
        if (key == "networks" && value.is_object()) {
            for (const auto& [network, options] : value.items()) {
                if (options.is_object() && options.contains("aliases")) {
                    parts.insert({"aliases", std::format("{}/{}/aliases", place, network)});
                }
            }
        }
    }
}

void add_model(const Json& model, std::set<Part>& parts) {
    for (const auto& [section, body] : model.items()) {
        if (!body.is_object() || section.starts_with("x-")) {
            parts.insert({section == "name" ? "names" : "other", section});
            continue;
        }
        for (const auto& [name, value] : body.items()) {
            const std::string path = std::format("{}/{}", section, name);
            if (section == "services") {
                parts.insert({"names", path});
                add_service(path, value, parts);
            } else {
                parts.insert({"top-level " + section, path});
            }
        }
    }
}

bool differs(const Trial& trial, const Part& part) {
    return std::ranges::any_of(trial.differences, [&](const Difference& difference) {
        const bool is_same = difference.path == part.path;
        return part.row == "names" ? is_same
                                   : is_same || difference.path.starts_with(part.path + "/");
    });
}

} // namespace

void Tally::add(const Trial& trial) {
    const bool is_equal = trial.differences.empty();
    ++compared_;
    equal_ += is_equal ? 1U : 0U;
    explained_ += is_equal && !trial.explained.empty() ? 1U : 0U;
    Row& row = trial.theirs.accepts ? accepted_ : refused_;
    (is_equal ? row.equal : row.different) += 1;
    if (!trial.theirs.accepts) {
        Row& refusal = refusals_[name_of(kind_of_message(trial.theirs.message))];
        (is_equal ? refusal.equal : refusal.different) += 1;
    }
    if (trial.theirs.accepts && trial.ours.complaints.empty()) {
        add_parts(trial);
    }
    std::set<std::string> sorts;
    for (const Difference& difference : trial.differences) {
        sorts.insert(difference.sort());
    }
    for (const std::string& sort : sorts) {
        ++sorts_[sort];
    }
}

void Tally::add_parts(const Trial& trial) {
    std::set<Part> parts;
    add_model(trial.theirs.model, parts);
    add_model(trial.ours.model, parts);
    for (const Part& part : parts) {
        Row& row = rows_[part.row];
        (differs(trial, part) ? row.different : row.equal) += 1;
    }
}

std::string Tally::to_text() const {
    std::string text = std::format(
        "{} projects compared, {} equal ({} of them but for explained differences)\n"
        "Compose accepts: {} equal, {} different; refuses: {} of the same kind, {} not\n"
        "{:<26} {:>8} {:>10}\n",
        compared_, equal_, explained_, accepted_.equal, accepted_.different, refused_.equal,
        refused_.different, "what", "equal", "different");
    for (const auto& [name, row] : rows_) {
        text += std::format("{:<26} {:>8} {:>10}\n", name, row.equal, row.different);
    }
    for (const auto& [name, row] : refusals_) {
        text += std::format("{:<26} {:>8} {:>10}\n", "refused: " + name, row.equal, row.different);
    }
    std::vector<std::pair<std::size_t, std::string>> sorts;
    for (const auto& [sort, count] : sorts_) {
        sorts.emplace_back(count, sort);
    }
    std::ranges::sort(sorts, std::greater());
    text += sorts.empty() ? "" : "projects that differ, by reason\n";
    for (const auto& [count, sort] : sorts) {
        text += std::format("{:>6}  {}\n", count, sort);
    }
    return text;
}

} // namespace tw::oracle
