#include "report/origins.h"

#include "compose/mentions.h"
#include "compose/secrecy.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>

namespace tw::report {
namespace {

using compose::Value;
using Json = nlohmann::ordered_json;

Phrase detour(compose::Way way, const std::string& place) {
    using compose::Way;
    switch (way) {
    case Way::Alias: return say("through the alias in {}", place);
    case Way::MergeKey: return say("through the merge key in {}", place);
    case Way::Extends: return say("by 'extends' in {}", place);
    case Way::Include: return say("by 'include' in {}", place);
    case Way::EnvironmentFile: return say("from the file that 'env_file' names in {}", place);
    case Way::LabelFile: return say("from the file that 'label_file' names in {}", place);
    }
    return "";
}

std::string_view name_of(compose::Way way) {
    using compose::Way;
    switch (way) {
    case Way::Alias: return "alias";
    case Way::MergeKey: return "merge-key";
    case Way::Extends: return "extends";
    case Way::Include: return "include";
    case Way::EnvironmentFile: return "env_file";
    case Way::LabelFile: return "label_file";
    }
    return "";
}

class Collector {
public:
    explicit Collector(const facts::Facts& facts) : facts_(facts) {}

    void collect(const Value& value, const std::string& path, std::string_view name) {
        if (value.is_scalar()) {
            add(value, path, name);
        }
        for (std::size_t i = 0; i < value.list.size(); ++i) {
            collect(value.list[i], std::format("{}[{}]", path, i), name);
        }
        for (const compose::Entry& entry : value.map) {
            collect(entry.value, path.empty() ? entry.key : path + "." + entry.key, entry.key);
        }
    }

    std::vector<ValueOrigin> take() { return std::move(found_); }

private:
    void add(const Value& value, const std::string& path, std::string_view name) {
        ValueOrigin origin{.path = path,
                           .value = compose::showable(name, value.text),
                           .location = value.origin.location,
                           .by = facts_.project.routes.steps(value.origin.route)};
        if (value.origin.variable) {
            add_variables(value, origin);
        }
        found_.push_back(std::move(origin));
    }

    void add_variables(const Value& value, ValueOrigin& origin) const {
        const std::string& text = facts_.files.text(value.origin.location.file);
        const text::Range range = value.origin.location.range;
        const auto& environment = facts_.load_options.environment;
        for (const auto& mention :
             compose::mentions(std::string_view(text).substr(range.begin, range.size()))) {
            const auto set = environment.find(mention.name);
            origin.variables.push_back(
                set != environment.end()
                    ? say("{} (set where Compose is started or in .env)", mention.name)
                : mention.fallback ? say("{} (not set, so its default)", mention.name)
                                   : say("{} (not set, so empty)", mention.name));
        }
    }

    const facts::Facts& facts_;
    std::vector<ValueOrigin> found_;
};

/// Keys with dots in them, as labels have, make a path no list of keys: the longest that fits
/// counts.
const Value* value_at(const Value& value, std::string_view path) {
    if (path.empty()) {
        return &value;
    }
    const Value* found = nullptr;
    for (const compose::Entry& entry : value.map) {
        if (path == entry.key) {
            return &entry.value;
        }
        if (path.starts_with(entry.key) && path.substr(entry.key.size()).starts_with('.')) {
            const Value* deeper = value_at(entry.value, path.substr(entry.key.size() + 1));
            found = deeper != nullptr ? deeper : found;
        }
    }
    return found;
}

std::string_view last_key(std::string_view path) {
    return path.substr(path.rfind('.') + 1);
}

} // namespace

std::vector<ValueOrigin> origins(const facts::Facts& facts, std::string_view prefix) {
    Collector collector(facts);
    if (const Value* value = value_at(facts.project.root, prefix)) {
        collector.collect(*value, std::string(prefix), last_key(prefix));
    }
    return collector.take();
}

Phrase explanation(const facts::Facts& facts, const ValueOrigin& origin) {
    Phrase text;
    const auto add = [&](Phrase part) {
        text = text.empty() ? std::move(part) : say("{}, {}", text, part);
    };
    for (const Phrase& variable : origin.variables) {
        add(say("variable {}", variable));
    }
    for (const compose::Detour& step : origin.by) {
        add(detour(step.way, text::to_text(facts.files, step.at)));
    }
    return text;
}

std::string origins_text(const facts::Facts& facts, std::string_view prefix) {
    std::string out;
    for (const ValueOrigin& origin : origins(facts, prefix)) {
        const Phrase how = explanation(facts, origin);
        out +=
            std::format("{} = {}\n    {}{}{}\n", origin.path, origin.value,
                        text::to_text(facts.files, origin.location), how.empty() ? "" : ", ", how);
    }
    return out;
}

std::string origins_json(const facts::Facts& facts, std::string_view prefix) {
    const auto place = [&](const text::Location& location) {
        const auto position = facts.files.at(location.file).position(location.range.begin);
        return Json{{"file", facts.files.at(location.file).path().string()},
                    {"line", position.line},
                    {"column", position.column}};
    };
    Json list = Json::array();
    for (const ValueOrigin& origin : origins(facts, prefix)) {
        Json json{{"path", origin.path}, {"value", origin.value}};
        json.update(place(origin.location));
        for (const compose::Detour& step : origin.by) {
            Json by{{"way", name_of(step.way)}};
            by.update(place(step.at));
            json["by"].push_back(std::move(by));
        }
        if (!origin.variables.empty()) {
            json["variables"] =
                std::vector<std::string>(origin.variables.begin(), origin.variables.end());
        }
        list.push_back(std::move(json));
    }
    return list.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace tw::report
