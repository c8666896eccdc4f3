// A service's health check.
#include "compose/interpolate.h"
#include "compose/quantity.h"
#include "plan/draft.h"

#include <array>

namespace tw::plan {
namespace {

Step check_parts(const SetHealthcheck& intent) {
    for (const auto* part : {&intent.interval, &intent.timeout, &intent.start_period}) {
        const bool has_variable = *part && (*part)->contains('$');
        if (*part && !has_variable && !compose::parse_duration(**part)) {
            return fail(say("'{}' is not a duration; write 30s or 1m30s", **part));
        }
    }
    if (intent.retries && *intent.retries < 0) {
        return fail(say("{} is not a number of retries", *intent.retries));
    }
    if (intent.test && intent.test->empty()) {
        return fail(
            say("a health check's test is a command; to have none, clear the health check"));
    }
    return {};
}

/// A command for the shell in the form that is there: one text, or a list behind CMD-SHELL.
Step write_test(yaml::Editor& editor, const yaml::Path& path, const std::string& command) {
    const yaml::NodeId node = editor.find(path);
    const yaml::Data text = yaml::Data::string(command);
    if (node == yaml::NodeId::None) {
        yaml::Path owner(path.begin(), path.end() - 1);
        return editor.insert(owner, "test", text);
    }
    if (editor.tree()[node].kind != yaml::NodeKind::Sequence) {
        return editor.set(path, text);
    }
    const auto item = [&](std::size_t index) { return extended(path, index); };
    while (editor.find(item(2)) != yaml::NodeId::None) {
        if (auto done = editor.remove(item(2)); !done) {
            return done;
        }
    }
    const std::array<yaml::Data, 2> words{yaml::Data::string("CMD-SHELL"), text};
    for (std::size_t index = 0; index < words.size(); ++index) {
        const Step done = editor.find(item(index)) == yaml::NodeId::None
                              ? editor.append(path, words[index])
                              : editor.set(item(index), words[index]);
        if (!done) {
            return done;
        }
    }
    return {};
}

/// The wanted parts as a new map, in the order in which people write them.
yaml::Data whole(const SetHealthcheck& intent) {
    yaml::Data map = yaml::Data::empty_map();
    if (intent.test) {
        map.add("test", yaml::Data::list_of(
                            {yaml::Data::string("CMD-SHELL"), yaml::Data::string(*intent.test)}));
    }
    const auto add = [&](const char* key, const std::optional<std::string>& value) {
        if (value) {
            map.add(key, yaml::Data::string(*value));
        }
    };
    add("interval", intent.interval);
    add("timeout", intent.timeout);
    if (intent.retries) {
        map.add("retries", yaml::Data::plain(std::to_string(*intent.retries)));
    }
    add("start_period", intent.start_period);
    return map;
}

} // namespace

Step carry_out(Draft& draft, const SetHealthcheck& intent) {
    const auto editor = editor_of(draft, intent.service, "healthcheck");
    if (!editor) {
        return std::unexpected(editor.error());
    }
    if (auto good = check_parts(intent); !good) {
        return good;
    }
    const compose::Value* old = service_value(draft.project(), intent.service, "healthcheck");
    if (!intent.test && (old == nullptr || old->find("test") == nullptr)) {
        draft.note(say("{} has no test of its own, so the image's is used", intent.service));
    }
    const yaml::Path path = service_path(intent.service, {"healthcheck"});
    const yaml::NodeId node = (*editor)->find(path);
    if (node == yaml::NodeId::None) {
        return (*editor)->insert(service_path(intent.service, {}), "healthcheck", whole(intent));
    }
    if (const yaml::Path disable = extended(path, "disable");
        (*editor)->find(disable) != yaml::NodeId::None) {
        const bool only = old != nullptr && old->map.size() == 1;
        if (auto done = only ? (*editor)->clear(path) : (*editor)->remove(disable); !done) {
            return done;
        }
    }
    const yaml::Data parts = whole(intent);
    for (const auto& [key, value] : parts.map) {
        const bool is_test = key.text == "test";
        const bool exists = (*editor)->find(extended(path, key.text)) != yaml::NodeId::None;
        const Step done = is_test && exists
                              ? write_test(**editor, extended(path, "test"), *intent.test)
                          : exists ? (*editor)->set(extended(path, key.text), value)
                                   : (*editor)->insert(path, key.text, value);
        if (!done) {
            return done;
        }
    }
    return {};
}

Step carry_out(Draft& draft, const ClearHealthcheck& intent) {
    const auto editor = editor_of(draft, intent.service, "healthcheck");
    if (!editor) {
        return std::unexpected(editor.error());
    }
    if (service_value(draft.project(), intent.service, "healthcheck") == nullptr) {
        return fail(say("{} has no health check here", intent.service));
    }
    return (*editor)->remove(service_path(intent.service, {"healthcheck"}));
}

} // namespace tw::plan
