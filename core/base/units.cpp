#include "base/units.h"

#include <array>
#include <format>

namespace tw {
namespace {

/// `value` with up to `digits` decimals and no trailing zeros.
std::string short_decimal(double value, int digits) {
    std::string text = std::format("{:.{}f}", value, digits);
    if (text.contains('.')) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.ends_with('.')) {
            text.pop_back();
        }
    }
    return text;
}

} // namespace

std::string to_text(Bytes bytes) {
    static constexpr std::array units{"B", "KiB", "MiB", "GiB", "TiB", "PiB"};
    auto value = static_cast<double>(bytes.count);
    std::size_t unit = 0;
    while (value >= 1024.0 && unit + 1 < units.size()) {
        value /= 1024.0;
        ++unit;
    }
    return std::format("{} {}", short_decimal(value, 2), units[unit]);
}

std::string to_text(NanoCpus cpus) {
    return short_decimal(static_cast<double>(cpus.count) / 1e9, 9);
}

std::string to_text(Duration duration) {
    using namespace std::chrono_literals;
    if (duration == Duration::zero()) {
        return "0s";
    }
    std::string text = duration < Duration::zero() ? "-" : "";
    auto rest = duration < Duration::zero() ? -duration : duration;
    if (rest < 1s) {
        const auto count = static_cast<double>(rest.count());
        if (rest >= 1ms) {
            return text + short_decimal(count / 1e6, 6) + "ms";
        }
        return rest >= 1us ? text + short_decimal(count / 1e3, 3) + "µs"
                           : text + std::format("{}ns", rest.count());
    }
    const auto hours = rest / 1h;
    rest %= 1h;
    const auto minutes = rest / 1min;
    rest %= 1min;
    if (hours != 0) {
        text += std::format("{}h", hours);
    }
    if (minutes != 0) {
        text += std::format("{}m", minutes);
    }
    if (rest != Duration::zero()) {
        text += short_decimal(static_cast<double>(rest.count()) / 1e9, 9) + "s";
    }
    return text;
}

} // namespace tw
