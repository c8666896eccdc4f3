#include "compose/value.h"

#include "compose/timestamp.h"
#include "yaml/scalar.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <format>

namespace tw::compose {
namespace {

/// Go's `%v`: the fewest digits that read back as the same number, with an exponent where it is
/// below -4 or above 5.
std::string printed(double value) {
    constexpr int smallest_plain = -4;
    constexpr int first_scientific = 6;
    std::array<char, 64> buffer{};
    const auto print = [&](std::chars_format format) {
        const auto end = std::to_chars(buffer.begin(), buffer.end(), value, format).ptr;
        return std::string(buffer.begin(), end);
    };
    std::string scientific = print(std::chars_format::scientific);
    const int exponent = std::atoi(scientific.c_str() + scientific.find('e') + 1);
    return exponent < smallest_plain || exponent >= first_scientific
               ? scientific
               : print(std::chars_format::fixed);
}

} // namespace

std::string printed(const Value& scalar) {
    switch (scalar.kind) {
    case Kind::Int:
        if (const auto whole = yaml::to_int(scalar.text)) {
            return std::format("{}", *whole);
        }
        [[fallthrough]];
    case Kind::Float:
        if (const auto real = yaml::to_float(scalar.text)) {
            return printed(*real);
        }
        return scalar.text;
    case Kind::Bool:
        return scalar.text.starts_with('t') || scalar.text.starts_with('T') ? "true" : "false";
    case Kind::Timestamp: return printed_timestamp(scalar.text);
    default: return scalar.text;
    }
}

std::size_t Routes::extended(std::size_t route, Way way, const text::Location& at) {
    const auto [known, is_new] = numbers_.try_emplace({route, way, at}, detours_.size());
    if (is_new) {
        detours_.push_back({way, at, route});
    }
    return known->second;
}

std::vector<std::size_t> Routes::take(const Routes& others) {
    std::vector<std::size_t> numbers{0};
    for (std::size_t i = 1; i < others.detours_.size(); ++i) {
        const Detour& detour = others.detours_[i];
        numbers.push_back(extended(numbers[detour.after], detour.way, detour.at));
    }
    return numbers;
}

std::vector<Detour> Routes::steps(std::size_t route) const {
    std::vector<Detour> steps;
    for (; route != 0; route = detours_[route].after) {
        steps.push_back(detours_[route]);
    }
    std::ranges::reverse(steps);
    return steps;
}

void send_by(Value& value, Routes& routes, Way way, const text::Location& at) {
    value.origin.shared = true;
    value.origin.route = routes.extended(value.origin.route, way, at);
    for (Value& item : value.list) {
        send_by(item, routes, way, at);
    }
    for (Entry& entry : value.map) {
        send_by(entry.value, routes, way, at);
    }
}

Value Value::string(std::string text, const Origin& origin) {
    return {.kind = Kind::String, .text = std::move(text), .origin = origin};
}

Value Value::boolean(bool value, const Origin& origin) {
    return {.kind = Kind::Bool, .text = value ? "true" : "false", .origin = origin};
}

Value Value::whole(std::int64_t value, const Origin& origin) {
    return {.kind = Kind::Int, .text = std::format("{}", value), .origin = origin};
}

Value Value::list_of(std::vector<Value> items, const Origin& origin) {
    return {.kind = Kind::List, .list = std::move(items), .origin = origin};
}

Value Value::empty_map(const Origin& origin) {
    return {.kind = Kind::Map, .origin = origin};
}

Value& Value::put(std::string key, Value value) {
    if (Value* known = find(key)) {
        *known = std::move(value);
        return *known;
    }
    const text::Location location = value.origin.location;
    map.push_back({std::move(key), location, std::move(value)});
    return map.back().value;
}

void Value::erase(std::string_view key) {
    std::erase_if(map, [&](const Entry& entry) { return entry.key == key; });
}

bool same_data(const Value& left, const Value& right) {
    if (left.kind != right.kind || left.text != right.text) {
        return false;
    }
    return std::ranges::equal(left.list, right.list, same_data) &&
           left.map.size() == right.map.size() &&
           std::ranges::all_of(left.map, [&](const Entry& entry) {
               const Value* other = right.find(entry.key);
               return other != nullptr && same_data(entry.value, *other);
           });
}

const Entry* Value::find_entry(std::string_view key) const {
    const auto found = std::ranges::find(map, key, &Entry::key);
    return found == map.end() ? nullptr : &*found;
}

const Value* Value::find(std::string_view key) const {
    const Entry* entry = find_entry(key);
    return entry == nullptr ? nullptr : &entry->value;
}

Value* Value::find(std::string_view key) {
    const auto found = std::ranges::find(map, key, &Entry::key);
    return found == map.end() ? nullptr : &found->value;
}

Value* Value::at(std::initializer_list<std::string_view> path) {
    Value* value = this;
    for (const std::string_view key : path) {
        value = value == nullptr ? nullptr : value->find(key);
    }
    return value;
}

std::string_view Value::text_of(std::string_view key) const {
    const Value* value = find(key);
    return value == nullptr || !value->is_scalar() ? std::string_view{} : value->text;
}

} // namespace tw::compose
