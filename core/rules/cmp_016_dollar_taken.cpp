#include "compose/mentions.h"
#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/places.h"
#include "rules/shared.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace tw::rules {
namespace {

using compose::Value;

/// The prefix of a hashed password: `$apr1$`, `$2y$`, `$6$`.
bool looks_hashed(std::string_view text) {
    static constexpr std::string_view methods[] = {"1", "2a", "2b",   "2x",      "2y",      "5",
                                                   "6", "y",  "apr1", "argon2i", "argon2id"};
    for (std::size_t dollar = text.find('$'); dollar != std::string_view::npos;) {
        const std::size_t next = text.find('$', dollar + 1);
        if (next != std::string_view::npos &&
            std::ranges::contains(methods, text.substr(dollar + 1, next - dollar - 1))) {
            return true;
        }
        dollar = next;
    }
    return false;
}

class DollarSearch {
public:
    DollarSearch(const facts::Facts& facts, Report& report) : facts_(facts), report_(report) {}

    /// Labels and variables: a password's hash.
    void find_hashes(const ServiceBody& each, const Value* map) {
        if (map == nullptr) {
            return;
        }
        for (const compose::Entry& entry : map->map) {
            const auto text = source_of(entry.value);
            if (!text || !looks_hashed(*text) || lost(*text).empty()) {
                continue;
            }
            add(each, entry.value, *text,
                say("Compose takes a part of the password hash in {} of {} for variables",
                    entry.key, each.name()),
                {});
        }
    }

    /// Commands: a variable that the container has, and Compose has not.
    void find_shell_variables(const ServiceBody& each, const Value* command) {
        std::vector<const Value*> words;
        if (command != nullptr && command->is_scalar()) {
            words.push_back(command);
        }
        for (const Value& word : command == nullptr ? words_of(nullptr) : command->list) {
            words.push_back(&word);
        }
        for (const Value* word : words) {
            const auto text = source_of(*word);
            for (const std::string& name : text ? lost(*text) : std::set<std::string>{}) {
                if (!is_in_container(each, name) || !seen_.insert(word->origin.location).second) {
                    continue;
                }
                add(each, *word, *text,
                    say("Compose replaces {} in a command of {} by nothing; it is a "
                        "variable of the container",
                        "$" + name, each.name()),
                    name);
            }
        }
    }

private:
    static const std::vector<Value>& words_of(const Value* list) {
        static const std::vector<Value> none;
        return list == nullptr ? none : list->list;
    }

    /// As it is written, with its quotes.
    std::optional<std::string> source_of(const Value& value) const {
        const std::string_view source =
            value.origin.variable ? source_at(facts_, value.origin.location) : std::string_view();
        return source.empty() ? std::nullopt : std::optional(std::string(source));
    }

    /// Variables of the text that nobody sets and that have no default.
    std::set<std::string> lost(const std::string& text) const {
        std::set<std::string> names;
        for (const compose::Mention& mention : compose::mentions(text)) {
            if (!mention.fallback && !facts_.load_options.environment.contains(mention.name)) {
                names.insert(mention.name);
            }
        }
        return names;
    }

    /// The compose file itself gives it a value, and does not take that from outside.
    static bool is_in_container(const ServiceBody& each, const std::string& name) {
        const auto& variables = each.service->environment;
        const auto found = std::ranges::find(variables, name, &compose::EnvironmentVariable::name);
        return found != variables.end() && found->value && !found->origin.variable;
    }

    void add(const ServiceBody& each, const Value& value, const std::string& text, Phrase message,
             const std::string& only) {
        facts::Finding& finding = report_.add(value.origin.location, std::move(message));
        finding.service = each.service->name;
        finding.expected = say("$$ for each literal dollar sign");
        finding.actual = say("{} begins a variable", listed_names(lost(text)));
        const auto written = written_at(facts_, value.origin.location);
        const auto plain = written ? written->text() : std::nullopt;
        const bool is_block =
            written && ((*written->tree)[written->value].style == yaml::Style::Literal ||
                        (*written->tree)[written->value].style == yaml::Style::Folded);
        finding.fixes.push_back(
            plain && !is_block ? fix(say("double the dollar signs"), facts::Safety::Unsafe,
                                     {SetValue{written->place, with_dollars_escaped(*plain, only),
                                               ScalarForm::Text, true}})
                               : by_hand(say("double the dollar signs")));
    }

    static std::string listed_names(const std::set<std::string>& names) {
        std::string text;
        for (const std::string& name : names) {
            text += (text.empty() ? "$" : ", $") + name;
        }
        return text;
    }

    const facts::Facts& facts_;
    Report& report_;
    std::set<text::Location> seen_;
};

void check_dollars(const facts::Facts& facts, Report& report) {
    DollarSearch search(facts, report);
    for (const ServiceBody& each : report.shared().bodies()) {
        search.find_hashes(each, each.find("labels"));
        search.find_hashes(each, each.find("environment"));
        search.find_shell_variables(each, each.find("command"));
        search.find_shell_variables(each, each.find("entrypoint"));
        search.find_shell_variables(each, each.at({"healthcheck", "test"}));
    }
}

} // namespace

const Rule cmp_016{
    .id = "TW-CMP-016",
    .name = "dollar-taken-for-variable",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A single `$` before a name where a dollar sign was meant: in the hash of a "
                     "password, or in a command that uses a variable which only the container has.",
            .why = "Compose replaces variables before the container exists. What it does not know "
                   "becomes an empty text, so the password never fits and the command runs without "
                   "its argument. `$$` stands for a dollar sign.",
            .example = R"(services:
  db:
    image: postgres:16
    environment:
      POSTGRES_USER: shop
    healthcheck:
      test: ["CMD-SHELL", "pg_isready -U $POSTGRES_USER"]
)",
            .fix = "Doubles the dollar signs.",
        },
    .check = check_dollars,
};

} // namespace tw::rules
