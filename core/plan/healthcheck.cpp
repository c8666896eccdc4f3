// A service's health check.
#include "compose/healthcheck.h"

#include "compose/quantity.h"
#include "plan/draft.h"
#include "plan/keys.h"

#include <algorithm>

namespace tw::plan {
namespace {

Step check_parts(const SetHealthcheck& intent) {
    for (const auto* part :
         {&intent.interval, &intent.timeout, &intent.start_period, &intent.start_interval}) {
        const bool is_left_open = !*part || (*part)->empty() || (*part)->contains('$');
        if (!is_left_open && !compose::parse_duration(**part)) {
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

std::vector<yaml::Data> items_of(const std::vector<std::string>& words) {
    std::vector<yaml::Data> items;
    std::ranges::transform(words, std::back_inserter(items), yaml::Data::string);
    return items;
}

/// Brings the items of a list to the wanted ones; those that say the same stay as they are.
Step write_items(yaml::Editor& editor, const yaml::Path& path,
                 const std::vector<std::string>& words) {
    while (editor.find(extended(path, words.size())) != yaml::NodeId::None) {
        if (auto done = editor.remove(extended(path, words.size())); !done) {
            return done;
        }
    }
    for (std::size_t index = 0; index < words.size(); ++index) {
        const yaml::Data word = yaml::Data::string(words[index]);
        const yaml::NodeId item = editor.find(extended(path, index));
        const bool is_there = item != yaml::NodeId::None &&
                              editor.tree()[item].kind == yaml::NodeKind::Scalar &&
                              yaml::decode(editor.tree(), item) == words[index];
        const Step done = is_there                     ? Step{}
                          : item == yaml::NodeId::None ? editor.append(path, word)
                                                       : editor.set(extended(path, index), word);
        if (!done) {
            return done;
        }
    }
    return {};
}

/// In the form that is there, where it can say it: a command for the shell as one text, or as a
/// list behind CMD-SHELL; words as a list.
Step write_test(yaml::Editor& editor, const yaml::Path& health, const SetHealthcheck& intent) {
    const auto words = compose::test_list({intent.form, *intent.test});
    if (!words) {
        return std::unexpected(words.error());
    }
    const yaml::Path path = extended(health, "test");
    const yaml::NodeId node = editor.find(path);
    if (node == yaml::NodeId::None) {
        return editor.insert(health, "test", yaml::Data::list_of(items_of(*words)));
    }
    if (editor.tree()[node].kind == yaml::NodeKind::Sequence) {
        return write_items(editor, path, *words);
    }
    return intent.form == compose::TestForm::Shell
               ? editor.set(path, yaml::Data::string(*intent.test))
               : editor.replace(path, yaml::Data::list_of(items_of(*words)));
}

yaml::Data data_of(const HealthPart& part) {
    return std::string_view(part.key) == "retries" ? yaml::Data::plain(part.text)
                                                   : yaml::Data::string(part.text);
}

/// The wanted parts as a new map, in the order in which people write them.
Result<yaml::Data> whole(const SetHealthcheck& intent) {
    yaml::Data map = yaml::Data::empty_map();
    if (intent.test) {
        const auto words = compose::test_list({intent.form, *intent.test});
        if (!words) {
            return std::unexpected(words.error());
        }
        map.add("test", yaml::Data::list_of(items_of(*words)));
    }
    for (const HealthPart& part : parts_of(intent)) {
        if (!part.text.empty()) {
            map.add(part.key, data_of(part));
        }
    }
    return map;
}

/// Takes a part away, and with the last one the health check.
Step remove_part(Draft& draft, yaml::Editor& editor, const ServiceName& service, const char* key) {
    const yaml::Path health = service_path(service, {"healthcheck"});
    const yaml::Path path = extended(health, key);
    if (editor.find(path) == yaml::NodeId::None) {
        const compose::Value* merged = service_value(draft.project(), service, "healthcheck");
        return merged == nullptr || merged->find(key) == nullptr
                   ? Step{}
                   : fail(say("the '{}' of {} is not written here", key, service));
    }
    draft.note(say("without '{}' the image's holds, or else Docker's {}", key,
                   compose::HealthDefaults::of(key)));
    return remove_upwards(editor, path, health.size());
}

/// The parts of a health check that is there; what is taken away comes last.
Step write_parts(Draft& draft, yaml::Editor& editor, const yaml::Path& health,
                 const SetHealthcheck& intent) {
    if (intent.test) {
        if (auto done = write_test(editor, health, intent); !done) {
            return done;
        }
    }
    const std::vector<HealthPart> parts = parts_of(intent);
    for (const HealthPart& part : parts) {
        if (!part.text.empty()) {
            if (auto done = write(editor, health, part.key, data_of(part)); !done) {
                return done;
            }
        }
    }
    for (const HealthPart& part : parts) {
        if (part.text.empty()) {
            if (auto done = remove_part(draft, editor, intent.service, part.key); !done) {
                return done;
            }
        }
    }
    return {};
}

/// A health check that is switched off is switched on again.
Step switch_on(yaml::Editor& editor, const yaml::Path& health, const compose::Value* old) {
    const yaml::Path disable = extended(health, "disable");
    if (editor.find(disable) == yaml::NodeId::None) {
        return {};
    }
    const bool is_only = old != nullptr && old->map.size() == 1;
    return is_only ? editor.clear(health) : editor.remove(disable);
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
    const yaml::Path path = service_path(intent.service, {"healthcheck"});
    if (only_removes(intent)) {
        return write_parts(draft, **editor, path, intent);
    }
    const compose::Value* old = service_value(draft.project(), intent.service, "healthcheck");
    if (!intent.test && (old == nullptr || old->find("test") == nullptr)) {
        draft.note(say("{} has no test of its own, so the image's is used", intent.service));
    }
    if ((*editor)->find(path) == yaml::NodeId::None) {
        auto check = whole(intent);
        return check ? (*editor)->insert(service_path(intent.service, {}), "healthcheck", *check)
                     : Step(std::unexpected(check.error()));
    }
    if (auto done = switch_on(**editor, path, old); !done) {
        return done;
    }
    return write_parts(draft, **editor, path, intent);
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
