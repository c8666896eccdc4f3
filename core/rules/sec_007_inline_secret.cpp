#include "compose/secrecy.h"
#include "contract/pattern.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"

#include <algorithm>
#include <array>

namespace tw::rules {
namespace {

/// Values that say how something is done, and are no secret whatever their name.
bool is_harmless(std::string_view value) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"true", "false", "yes", "no", "on", "off", "none", "null", "0", "1", "trust", "disabled",
         "enabled", "required", "optional"});
    const bool is_path = value.starts_with('/') || value.starts_with("./");
    return value.empty() || is_path || std::ranges::any_of(words, [&](std::string_view word) {
               return contract::matches_any_case(word, value);
           });
}

bool fits_any(const contract::Texts& patterns, std::string_view name) {
    return std::ranges::any_of(patterns, [&](const contract::Mentioned<std::string>& pattern) {
        return contract::matches_any_case(pattern.name, name);
    });
}

struct Verdict {
    bool found = false;
    bool by_contract = false;
};

/// What the names of variables and labels tell about their values.
Verdict judged(const facts::Facts& facts, std::string_view name) {
    const bool is_file = contract::matches_any_case("*_FILE", name);
    const auto& policy =
        facts.contract ? facts.contract->secrets : std::optional<contract::SecretsPolicy>{};
    if (is_file || (policy && fits_any(policy->allowed, name))) {
        return {};
    }
    if (policy && fits_any(policy->forbid_inline, name)) {
        return {.found = true, .by_contract = true};
    }
    return {.found = compose::names_secret(name)};
}

/// The value as written is the text at its place, and not what a variable holds. A default in it,
/// `${TOKEN:-abc}`, is text too.
bool is_written_there(const facts::Facts& facts, const compose::Origin& origin) {
    if (!origin.variable) {
        return true;
    }
    const std::string& text = facts.files.text(origin.location.file);
    const std::string_view written =
        std::string_view(text).substr(origin.location.range.begin, origin.location.range.size());
    return written.contains(":-") && !written.contains(":-}");
}

enum class Holder : std::uint8_t { Variable, Label };

Phrase secret_text(Holder kind, const std::string& name, const ServiceName& service,
                   bool forbidden) {
    if (kind == Holder::Variable) {
        return forbidden ? say("the variable {} of {} holds a secret in clear text, which the "
                               "contract forbids",
                               name, service)
                         : say("the variable {} of {} holds a secret in clear text", name, service);
    }
    return forbidden ? say("the label {} of {} holds a secret in clear text, which the contract "
                           "forbids",
                           name, service)
                     : say("the label {} of {} holds a secret in clear text", name, service);
}

void add_secret(const compose::Service& service, Holder kind, const std::string& name,
                const compose::Origin& origin, const Verdict& verdict, Report& report) {
    facts::Finding& finding =
        report.add(origin.location, secret_text(kind, name, service.name, verdict.by_contract));
    finding.service = service.name;
    finding.expected =
        kind == Holder::Variable
            ? say("{}_FILE with a secret of Compose, or a variable of the shell", name)
            : say("no secret in a label");
    finding.actual = std::string(compose::mask);
    if (kind == Holder::Variable && !origin.variable) {
        finding.fixes.push_back(fix(say("move {} of {} to a secret file", name, service.name),
                                    facts::Safety::Unsafe,
                                    {MoveToSecret{.service = service.name, .key = name}}));
    }
    finding.fixes.push_back(by_hand(
        say("move the value to a file under secrets, mount it in {}, and change it wherever it "
            "was used: whoever has the repository knows it",
            service.name)));
}

void check_inline_secrets(const facts::Facts& facts, Report& report) {
    for (const compose::Service& service : facts.project.services) {
        for (const compose::EnvironmentVariable& variable : service.environment) {
            const bool is_from_file =
                !std::ranges::contains(facts.compose_files, variable.origin.location.file) &&
                !facts.followed.contains(variable.origin.location.file);
            if (is_from_file || !variable.value || is_harmless(*variable.value) ||
                !is_written_there(facts, variable.origin)) {
                continue;
            }
            if (const Verdict verdict = judged(facts, variable.name); verdict.found) {
                add_secret(service, Holder::Variable, variable.name, variable.origin, verdict,
                           report);
            }
        }
        for (const compose::Label& label : service.labels) {
            const bool is_routing = label.key.starts_with("traefik.");
            if (is_routing || is_harmless(label.value) || !is_written_there(facts, label.origin)) {
                continue;
            }
            if (const Verdict verdict = judged(facts, label.key); verdict.found) {
                add_secret(service, Holder::Label, label.key, label.origin, verdict, report);
            }
        }
    }
}

} // namespace

const Rule sec_007{
    .id = "TW-SEC-007",
    .name = "inline-secret",
    .severity = text::Severity::Warning,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A variable or a label whose name speaks of a secret (`DB_PASSWORD`, or a "
                     "pattern of `secrets.forbid_inline` in the contract), and whose value stands "
                     "in the compose file. Values from the shell, from `env_file` and from files "
                     "(`…_FILE`) are not meant, nor what `secrets.allowed` lists. Labels of "
                     "Traefik hold hashes of passwords, which are not meant either.",
            .why = "Everyone who may read the repository, now or later, knows it. Variables are "
                   "also shown by docker inspect and inherited by every process.",
            .example = R"(services:
  db:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD: hunter2
)",
            .fix = "Move the value to a file under `secrets`, which the service reads "
                   "(`POSTGRES_PASSWORD_FILE: /run/secrets/postgres_password`). Only some images "
                   "read such variables; of others it is not known. Keep the file out of version "
                   "control, and change the secret, since the old one has been seen.",
        },
    .check = check_inline_secrets,
};

} // namespace tw::rules
