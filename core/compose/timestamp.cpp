#include "compose/timestamp.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <format>

namespace tw::compose {
namespace {

constexpr std::string_view digits = "0123456789";

/// `2024-1-5`, or with a time of day: `2024-1-5 10:0:0.5`, `2024-1-5T10:0:0+02:00`.
class Timestamp {
public:
    explicit Timestamp(std::string_view text) : rest_(text) {
        year_ = number();
        month_ = takes("-") ? number() : 0;
        day_ = takes("-") ? number() : 0;
        is_valid_ = std::chrono::year_month_day(std::chrono::year(year_),
                                                std::chrono::month(static_cast<unsigned>(month_)),
                                                std::chrono::day(static_cast<unsigned>(day_)))
                        .ok();
        if (!rest_.empty()) {
            read_clock();
        }
    }

    [[nodiscard]] bool is_valid() const { return is_valid_; }

    [[nodiscard]] std::string printed() const {
        std::string zone = zone_;
        std::erase(zone, ':');
        return std::format("{} {} {}", date(), time(),
                           zone.empty() ? "+0000 UTC" : std::format("{} {}", zone, zone));
    }

    [[nodiscard]] std::string in_json() const {
        return std::format("{}T{}{}", date(), time(), zone_.empty() ? "Z" : zone_);
    }

private:
    void read_clock() {
        const bool has_zone = !rest_.starts_with(' ');
        is_valid_ = takes("Tt ") && is_valid_;
        hour_ = number();
        minute_ = takes(":") ? number() : none;
        second_ = takes(":") ? number() : none;
        is_valid_ = is_valid_ && hour_ < 24 && minute_ < 60 && second_ < 60;
        read_fraction();
        zone_ = rest_ == "Z" ? "" : std::string(rest_);
        is_valid_ = is_valid_ && (has_zone ? rest_ == "Z" || is_offset(rest_) : rest_.empty());
    }

    void read_fraction() {
        if (!rest_.starts_with('.')) {
            return;
        }
        const std::size_t end = std::min(rest_.find_first_not_of(digits, 1), rest_.size());
        fraction_ = rest_.substr(0, end);
        rest_.remove_prefix(end);
        fraction_.erase(fraction_.find_last_not_of('0') + 1);
        fraction_ = fraction_ == "." ? "" : fraction_;
    }

    /// `+02:00`
    static bool is_offset(std::string_view text) {
        return text.size() == 6 && (text[0] == '+' || text[0] == '-') && text[3] == ':' &&
               text.find_first_not_of(digits, 1) == 3 &&
               text.find_first_not_of(digits, 4) == std::string_view::npos;
    }

    bool takes(std::string_view any_of) {
        const bool is_there = !rest_.empty() && any_of.contains(rest_.front());
        rest_.remove_prefix(is_there ? 1 : 0);
        return is_there;
    }

    /// The next digits; `none` where there are none.
    int number() {
        const std::size_t length = std::min(rest_.find_first_not_of(digits), rest_.size());
        int value = none;
        std::from_chars(rest_.data(), rest_.data() + length, value);
        rest_.remove_prefix(length);
        return value;
    }

    [[nodiscard]] std::string date() const {
        return std::format("{:04}-{:02}-{:02}", year_, month_, day_);
    }
    [[nodiscard]] std::string time() const {
        return std::format("{:02}:{:02}:{:02}{}", hour_, minute_, second_, fraction_);
    }

    static constexpr int none = 99;

    std::string_view rest_;
    bool is_valid_ = false;
    int year_ = 0, month_ = 0, day_ = 0, hour_ = 0, minute_ = 0, second_ = 0;
    std::string fraction_; ///< with its dot; empty for none
    std::string zone_;     ///< empty for UTC
};

} // namespace

bool is_timestamp(std::string_view text) {
    return Timestamp(text).is_valid();
}

std::string printed_timestamp(std::string_view text) {
    return Timestamp(text).printed();
}

std::string timestamp_in_json(std::string_view text) {
    return Timestamp(text).in_json();
}

} // namespace tw::compose
