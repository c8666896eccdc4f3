#include "questions.h"

#include <format>
#include <set>
#include <sstream>

namespace tw::engine {
namespace {

bool is_refusal(const std::string& outcome) {
    return outcome == "timeout" || outcome == "refused" || outcome == "unreachable";
}

/// `db`, `db(silent)`, or what is odd about it.
std::string answerer(const Bed& bed, const std::string& address, const std::string& outcome) {
    const auto holder = bed.holders.find(address);
    if (holder == bed.holders.end()) {
        return is_refusal(outcome) ? address + "(silent)" : outcome;
    }
    return outcome == holder->second ? outcome
           : outcome == "timeout"    ? holder->second + "(silent)"
                                     : std::format("{}({})", holder->second, outcome);
}

} // namespace

std::string normalised(const Bed& bed, const std::string& question, const std::string& answer) {
    if (question.starts_with("address ")) {
        return is_refusal(answer) ? "no" : answer;
    }
    std::istringstream words(answer);
    std::string rcode;
    words >> rcode;
    if (rcode == "nxdomain" || rcode == "servfail" || rcode == "unreachable") {
        return "nobody";
    }
    std::set<std::string> all;
    for (std::string word; words >> word;) {
        const std::size_t equals = word.find('=');
        all.insert(answerer(bed, word.substr(0, equals), word.substr(equals + 1)));
    }
    std::string out;
    for (const std::string& each : all) {
        out += (out.empty() ? "" : ",") + each;
    }
    return out.empty() ? "no answer: " + rcode : out;
}

} // namespace tw::engine
