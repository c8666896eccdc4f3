// A compose project as data: anchors, merge keys, variables and override files applied, and for
// every value the place it came from.
#pragma once

#include "text/source.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace tw::compose {

/// How a value gets from the place where it is written to one where it counts.
enum class Way : std::uint8_t { Alias, MergeKey, Extends, Include, EnvironmentFile, LabelFile };

/// One step on that way.
struct Detour {
    Way way = Way::Alias;
    text::Location at;     ///< the alias, the value of `<<`, `extends`, an entry of `include` …
    std::size_t after = 0; ///< the step before it, nearer to the text; 0 for none
};

/// All detours of a project, by number. Values that took the same way share its number.
class Routes {
public:
    /// The number of the way that leads on from `route` by one more step.
    [[nodiscard]] std::size_t extended(std::size_t route, Way way, const text::Location& at);
    /// Adds the routes of another table; for each number there, the number here.
    std::vector<std::size_t> take(const Routes& others);
    /// The steps of a route, from the text to where the value counts.
    [[nodiscard]] std::vector<Detour> steps(std::size_t route) const;

private:
    std::vector<Detour> detours_{{}}; ///< number 0 is no detour
    std::map<std::tuple<std::size_t, Way, text::Location>, std::size_t> numbers_;
};

/// Where a value is written, and whether the text at that place alone makes it.
struct Origin {
    text::Location location; ///< the value as written; for an absent value, where it would begin
    bool shared = false;     ///< came by a detour: others may share the text
    bool variable = false;   ///< the text holds a variable, so the value is more than the text
    std::size_t route = 0;   ///< the detours, in the project's `Routes`
};

enum class Kind : std::uint8_t { Null, Bool, Int, Float, Timestamp, String, List, Map };

/// How a value joins the values of the files before it: the tags `!reset` and `!override`.
enum class MergeTag : std::uint8_t { None, Reset, Override };

struct Entry;

/// A value of the merged tree. Scalars keep their text after interpolation.
struct Value {
    Kind kind = Kind::Null;
    MergeTag merge_tag = MergeTag::None;
    std::string text;
    std::vector<Value> list;
    std::vector<Entry> map; ///< in the order of the text, keys unique
    Origin origin;

    [[nodiscard]] bool is_scalar() const { return kind < Kind::List; }
    [[nodiscard]] bool is_null() const { return kind == Kind::Null; }
    [[nodiscard]] bool is_map() const { return kind == Kind::Map; }
    [[nodiscard]] bool is_list() const { return kind == Kind::List; }
    /// The value of `key`, or nothing; also for values that are no maps.
    [[nodiscard]] const Value* find(std::string_view key) const;
    [[nodiscard]] Value* find(std::string_view key);
    /// The value at the end of a path of keys.
    [[nodiscard]] Value* at(std::initializer_list<std::string_view> path);
    [[nodiscard]] const Entry* find_entry(std::string_view key) const;
    /// The text of the scalar under `key`; empty where there is none.
    [[nodiscard]] std::string_view text_of(std::string_view key) const;

    static Value string(std::string text, const Origin& origin);
    static Value boolean(bool value, const Origin& origin);
    static Value whole(std::int64_t value, const Origin& origin);
    static Value list_of(std::vector<Value> items, const Origin& origin);
    static Value empty_map(const Origin& origin);
    /// Adds an entry whose key stands where the value does, or replaces the value.
    Value& put(std::string key, Value value);
    void erase(std::string_view key);
};

/// Whether both say the same, wherever they are written.
[[nodiscard]] bool same_data(const Value& left, const Value& right);
/// Marks everything in the value as having come by one more step.
void send_by(Value& value, Routes& routes, Way way, const text::Location& at);

/// A scalar where Compose wants text, as in labels: Go prints numbers, so `1.50` becomes `1.5`,
/// `0x10` becomes `16` and a date gets a time of day.
[[nodiscard]] std::string printed(const Value& scalar);

struct Entry {
    std::string key;
    text::Location key_location;
    Value value;
};

} // namespace tw::compose
