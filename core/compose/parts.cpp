#include "compose/parts.h"

#include "base/parallel.h"

#include <iterator>

namespace tw::compose {
namespace {

/// Some of the services, taken out of the project.
Value part_of(const Value& root, const Entry& section, std::vector<Entry> services) {
    Value part = Value::empty_map(root.origin);
    Value map = Value::empty_map(section.value.origin);
    map.map = std::move(services);
    part.map.push_back({section.key, section.key_location, std::move(map)});
    return part;
}

} // namespace

void in_parts(Value& root, std::vector<text::Diagnostic>& diagnostics, const PartStep& step) {
    Value* services = root.find("services");
    const std::size_t count = services == nullptr ? 0 : stretches(services->map.size());
    if (count < 2) {
        step(root, diagnostics);
        return;
    }
    std::vector<Entry> all = std::move(services->map);
    std::vector<Value> parts(count);
    const auto begin = std::make_move_iterator(all.begin());
    const auto size = static_cast<std::ptrdiff_t>(stretch);
    for (std::size_t i = 1; i < count; ++i) {
        const auto first = begin + static_cast<std::ptrdiff_t>(i) * size;
        const auto last = i + 1 < count ? first + size : std::make_move_iterator(all.end());
        parts[i] = part_of(root, *root.find_entry("services"), {first, last});
    }
    services->map.assign(begin, begin + size);
    parts.front() = std::move(root);

    std::vector<std::vector<text::Diagnostic>> found(count);
    in_parallel(count, [&](std::size_t i) { step(parts[i], found[i]); });

    root = std::move(parts.front());
    services = root.find("services");
    services->map.reserve(all.size());
    for (std::size_t i = 1; i < count; ++i) {
        std::ranges::move(parts[i].find("services")->map, std::back_inserter(services->map));
    }
    for (std::vector<text::Diagnostic>& each : found) {
        std::ranges::move(each, std::back_inserter(diagnostics));
    }
}

} // namespace tw::compose
