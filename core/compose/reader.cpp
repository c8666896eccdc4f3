#include "compose/reader.h"

#include "base/nearest.h"

#include <algorithm>
#include <array>

namespace tw::compose {

std::string read_text(const Value& value, std::string_view what, Remarks& remarks) {
    if (!value.is_scalar()) {
        remarks.wrong_type(value, what, "a single value");
        return {};
    }
    return value.is_null() ? std::string{} : value.text;
}

std::optional<bool> read_bool(const Value& value, std::string_view what, Remarks& remarks) {
    static constexpr std::array yes{"yes", "on", "y"};
    static constexpr std::array no{"no", "off", "n"};
    std::string lower = value.text;
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    });
    if (value.kind == Kind::Bool || value.kind == Kind::String) {
        if (lower == "true" || lower == "false") {
            return lower == "true";
        }
        const bool is_yes = std::ranges::contains(yes, lower);
        if (is_yes || std::ranges::contains(no, lower)) {
            remarks.warning(
                "TW-YML-004", value.origin.location,
                std::format("'{}' is text in YAML 1.2; Compose reads it as {} with a warning",
                            value.text, is_yes ? "true" : "false"));
            return is_yes;
        }
    }
    if (!value.is_null()) {
        remarks.wrong_type(value, what, "true or false");
    }
    return std::nullopt;
}

std::vector<Located<std::string>> read_list(const Value& value, std::string_view what,
                                            Remarks& remarks) {
    std::vector<Located<std::string>> items;
    if (value.is_scalar() && !value.is_null() &&
        (what == "profiles" || what == "tmpfs" || what == "dns" || what == "command")) {
        items.push_back({value.text, value.origin});
        return items;
    }
    if (!value.is_list()) {
        remarks.wrong_type(value, what, "a list");
        return items;
    }
    for (const Value& item : value.list) {
        if (item.is_scalar()) {
            items.push_back({item.text, item.origin});
        } else {
            remarks.wrong_type(item, what, "a list of single values");
        }
    }
    return items;
}

std::vector<Label> read_labels(const Value& value, std::string_view what, Remarks& remarks) {
    std::vector<Label> labels;
    const auto put = [&](Label label) {
        const auto same = std::ranges::find(labels, label.key, &Label::key);
        if (same != labels.end()) {
            *same = std::move(label);
        } else {
            labels.push_back(std::move(label));
        }
    };
    if (value.is_list()) {
        for (const Value& item : value.list) {
            if (!item.is_scalar()) {
                remarks.wrong_type(item, what, "a list of 'key=value'");
                continue;
            }
            const std::size_t equals = item.text.find('=');
            put({item.text.substr(0, equals),
                 equals == std::string::npos ? "" : item.text.substr(equals + 1), item.origin});
        }
    } else if (value.is_map()) {
        for (const Entry& entry : value.map) {
            if (!entry.value.is_scalar()) {
                remarks.wrong_type(entry.value, entry.key, "a single value");
                continue;
            }
            put({entry.key, entry.value.is_null() ? "" : printed(entry.value), entry.value.origin});
        }
    } else if (!value.is_null()) {
        remarks.wrong_type(value, what, "a list of 'key=value' or a mapping");
    }
    return labels;
}

void check_keys(const Value& map, std::span<const std::string_view> known, std::string_view where,
                Remarks& remarks) {
    for (const Entry& entry : map.map) {
        if (!entry.key.starts_with("x-") && !std::ranges::contains(known, entry.key)) {
            remarks.error("TW-CMP-002", entry.key_location,
                          std::format("'{}' is not a key of {}, so Compose refuses the file{}",
                                      entry.key, where, did_you_mean(entry.key, known)));
        }
    }
}

} // namespace tw::compose
