// Verbs on limits, labels, variables and health checks.
#include "edit_verb.h"

#include <charconv>
#include <map>

namespace tw::cli {
namespace {

/// `memory=512m`, `cpus=`
std::vector<Intent> limits(const Words& words) {
    static const std::map<std::string, Resource> resources{
        {"memory", Resource::Memory},
        {"cpus", Resource::Cpus},
        {"memory-reservation", Resource::MemoryReservation},
        {"cpus-reservation", Resource::CpusReservation},
    };
    std::vector<Intent> intents;
    for (const std::string& word : words.list) {
        const std::size_t equals = word.find('=');
        const auto resource = resources.find(word.substr(0, equals));
        if (equals == std::string::npos || resource == resources.end()) {
            throw CLI::ValidationError("limit", "'" + word +
                                                    "' is neither memory=SIZE nor cpus=CORES, nor "
                                                    "one of these with -reservation");
        }
        intents.emplace_back(
            SetLimit{ServiceName(words.service), resource->second, word.substr(equals + 1)});
    }
    return intents;
}

std::int64_t retries_of(const std::string& text) {
    std::int64_t number = 0;
    const char* last = text.data() + text.size();
    if (const auto [end, error] = std::from_chars(text.data(), last, number);
        error != std::errc() || end != last) {
        throw CLI::ValidationError("health-set", "'" + text + "' is not a number of retries");
    }
    return number;
}

/// `test=…` or `exec=…`, `interval=30s`, `retries=3` and so on; an empty value takes a part away
std::vector<Intent> healthcheck(const Words& words) {
    SetHealthcheck set{.service = ServiceName(words.service)};
    const std::map<std::string, std::optional<std::string>*> parts{
        {"test", &set.test},
        {"exec", &set.test},
        {"interval", &set.interval},
        {"timeout", &set.timeout},
        {"start_period", &set.start_period},
        {"start_interval", &set.start_interval},
    };
    for (const std::string& word : words.list) {
        const auto [key, value] = split("health-set", word);
        if (key == "retries") {
            set.retries = value.empty() ? 0 : retries_of(value);
        } else if (const auto part = parts.find(key); part != parts.end()) {
            *part->second = value;
            if (key == "exec") {
                set.form = compose::TestForm::Words;
            }
        } else {
            throw CLI::ValidationError(
                "health-set", "'" + key +
                                  "' is none of test, exec, interval, timeout, start_period, "
                                  "start_interval, retries");
        }
    }
    return {set};
}

/// `KEY=value`, or `KEY` alone for the value of the shell that starts Compose.
std::vector<Intent> variables(const Words& words) {
    std::vector<Intent> intents;
    for (const std::string& word : words.list) {
        const std::size_t equals = word.find('=');
        intents.emplace_back(SetEnvironment{
            ServiceName(words.service), word.substr(0, equals),
            equals == std::string::npos ? std::nullopt : std::optional(word.substr(equals + 1))});
    }
    return intents;
}

} // namespace

void add_setting_verbs(CLI::App& app, const Changes& changes) {
    Verb(app, "limit", "Set or clear limits: memory=512m cpus=0.5; an empty value clears")
        .needs("SERVICE", &Words::service, "Service")
        .rest("LIMIT", "memory=SIZE, cpus=CORES, memory-reservation=SIZE, cpus-reservation=CORES")
        .makes(changes, limits);
    Verb(app, "label-set", "Set a label")
        .needs("SERVICE", &Words::service, "Service")
        .needs("KEY", &Words::key, "Label")
        .needs("VALUE", &Words::value, "Value as written in a compose file ($$ for a dollar sign)")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {SetLabel{ServiceName(w.service), w.key, w.value}};
        });
    Verb(app, "label-remove", "Remove a label")
        .needs("SERVICE", &Words::service, "Service")
        .needs("KEY", &Words::key, "Label")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {RemoveLabel{ServiceName(w.service), w.key}};
        });
    Verb(app, "label-rename", "Give a label another key")
        .needs("SERVICE", &Words::service, "Service")
        .needs("KEY", &Words::key, "Label")
        .needs("NEW", &Words::value, "New key")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {RenameLabel{ServiceName(w.service), w.key, w.value}};
        });
    Verb(app, "env-set", "Set variables of a service")
        .needs("SERVICE", &Words::service, "Service")
        .rest("VARIABLE", "KEY=VALUE as written in a compose file, or KEY alone")
        .makes(changes, variables);
    Verb(app, "env-remove", "Remove a variable")
        .needs("SERVICE", &Words::service, "Service")
        .needs("KEY", &Words::key, "Variable")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {RemoveEnvironment{ServiceName(w.service), w.key}};
        });
    Verb(app, "health-set", "Set parts of a health check; an empty value takes one away")
        .needs("SERVICE", &Words::service, "Service")
        .rest("PART",
              "test=COMMAND for the shell or exec=WORDS without one, interval=30s, timeout=5s, "
              "start_period=1m, start_interval=5s, retries=3")
        .makes(changes, healthcheck);
    Verb(app, "health-clear", "Remove a health check")
        .needs("SERVICE", &Words::service, "Service")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {ClearHealthcheck{ServiceName(w.service)}};
        });
    Verb(app, "metadata-set", "Fill in a key of the file about a service; an empty value clears")
        .needs("SERVICE", &Words::service, "Service")
        .needs("KEY", &Words::key, "Key; dots lead into mappings")
        .needs("VALUE", &Words::value, "Value")
        .makes(changes, [](const Words& w) -> std::vector<Intent> {
            return {SetMetadata{ServiceName(w.service), w.key, w.value}};
        });
}

} // namespace tw::cli
