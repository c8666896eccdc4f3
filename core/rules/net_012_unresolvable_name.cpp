#include "base/letters.h"
#include "base/nearest.h"
#include "compose/secrecy.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/host_mentions.h"
#include "rules/known_names.h"
#include "rules/merged_values.h"
#include "rules/remedy.h"
#include "rules/shared.h"
#include "rules/words.h"

#include <algorithm>
#include <set>

namespace tw::rules {
namespace {

using compose::NetworkMode;
using Form = HostMention::Form;

/// A name in a service's settings.
struct Use {
    const compose::Service* client = nullptr;
    const compose::EnvironmentVariable* variable = nullptr; ///< null: in the command
    HostMention mention;
    text::Location place;
};

/// Words for people who fill in a template.
bool is_placeholder(std::string_view name) {
    const bool shouts = std::ranges::none_of(name, is_lower_letter);
    return shouts || name.contains("example") || name.contains("your") || name == "host" ||
           name == "hostname" || name == "changeme" || name == "ip" || name == "domain";
}

class NameCheck {
public:
    NameCheck(const facts::Facts& facts, Report& report)
        : facts_(facts),
          report_(report),
          names_(facts),
          bodies_(facts),
          policy_(report.shared().policy()),
          draft_(facts, policy_) {}

    void service(const compose::Service& service) {
        if (service.network_mode == NetworkMode::None ||
            service.network_mode == NetworkMode::Container) {
            return; // connects to nobody, or from nobody knows where
        }
        told_.clear();
        own_ = names_.view_of(service, bodies_.of(service.name));
        for (const compose::EnvironmentVariable& variable : service.environment) {
            if (variable.value) {
                uses({&service, &variable, {}, variable.origin.location}, variable.name,
                     *variable.value);
            }
        }
        for (const char* key : {"entrypoint", "command"}) {
            const compose::Value* body = bodies_.of(service.name);
            const compose::Value* words = body == nullptr ? nullptr : body->find(key);
            for (std::size_t i = 0; words != nullptr && i < words->list.size(); ++i) {
                const compose::Value& word = words->list[i];
                uses({&service, nullptr, {}, word.origin.location}, "", word.text);
            }
        }
    }

private:
    void uses(Use use, std::string_view key, std::string_view value) {
        for (HostMention& mention : host_mentions(key, value)) {
            use.mention = std::move(mention);
            const std::string& host = use.mention.host;
            if (!own_.resolves(host) && !names_.is_inactive(host) && told_.insert(host).second) {
                judge(use);
            }
        }
    }

    void judge(const Use& use) {
        const std::string& host = use.mention.host;
        if (const std::vector<NameBearer>& bearers = names_.bearers(host); !bearers.empty()) {
            out_of_sight(use, bearers.front());
            return;
        }
        if (const compose::Service* service = names_.without_name(host)) {
            nameless(use, *service);
            return;
        }
        // Of what else is on external networks, and of other resolvers, the files say nothing.
        if (!own_.is_complete() || is_placeholder(host)) {
            return;
        }
        if (const auto meant = names_.nearest_to(host, own_)) {
            misspelt(use, *meant);
        } else if (use.mention.form == Form::Url && !host.contains('.') &&
                   use.variable != nullptr) {
            unknown(use);
        }
    }

    facts::Finding& add(const Use& use, Phrase message) {
        facts::Finding& finding = report_.add(use.place, std::move(message));
        finding.service = use.client->name;
        finding.expected = own_.networks().empty()
                               ? say("an address: no names are resolved there")
                               : say("a name that is known on {}", listed(own_.networks()));
        finding.actual = use.variable == nullptr
                             ? say("the command names {}", use.mention.host)
                             : say("{} names {}", use.variable->name, use.mention.host);
        return finding;
    }

    void out_of_sight(const Use& use, const NameBearer& bearer) {
        const std::string& client = use.client->name.str();
        const std::string& host = use.mention.host;
        if (own_.networks().empty()) {
            add(use, use.client->network_mode == NetworkMode::Host
                         ? say("{} cannot resolve \"{}\": it runs on the host's network, where "
                               "service names are unknown",
                               client, host)
                         : say("{} cannot resolve \"{}\": it is on no network of the project",
                               client, host))
                .fixes.push_back(by_hand(say(
                    "put the service on a network of the project, or publish the other one's port "
                    "on 127.0.0.1 and name that")));
            return;
        }
        facts::Finding& finding =
            add(use, say("{} cannot resolve \"{}\": that is a name on {}, and {} is on {}", client,
                         host, listed(names_.networks_of(host)), client, listed(own_.networks())));
        const auto from = policy_.index(use.client->name);
        const auto to = policy_.index(bearer.service->name);
        const Pair pair{*from, *to};
        const auto remedy = *from != *to && policy_.allowed(*from, *to) &&
                                    !facts_.topology.reaches(use.client->name, bearer.service->name)
                                ? bring_together(draft_, std::span(&pair, 1))
                                : std::nullopt;
        if (remedy && solves(*remedy, use, bearer)) {
            finding.fixes.push_back(attach_fix(policy_, draft_, *remedy));
        } else {
            finding.fixes.push_back(by_hand(
                say("use a name of the network that both are on, or attach one of them to a "
                    "network of the other if the contract allows it")));
        }
    }

    /// Meeting on another network helps only if the name is one that the service has everywhere.
    bool solves(const Remedy& remedy, const Use& use, const NameBearer& bearer) const {
        return bearer.everywhere || std::ranges::all_of(remedy.steps, [&](const Step& step) {
                   return policy_.service(step.service).name == use.client->name &&
                          draft_.name(step.network) == *bearer.network;
               });
    }

    void nameless(const Use& use, const compose::Service& service) {
        const bool on_host = service.network_mode == NetworkMode::Host;
        facts::Finding& finding = add(
            use, on_host ? say("{} cannot resolve \"{}\": {} runs on the host's network and has "
                               "no name there",
                               use.client->name, use.mention.host, service.name)
                         : say("{} cannot resolve \"{}\": {} has no name on a network of the "
                               "project",
                               use.client->name, use.mention.host, service.name));
        finding.fixes.push_back(
            on_host
                ? by_hand(say("name the host instead: host.docker.internal, with the extra_hosts "
                              "entry host.docker.internal:host-gateway"))
            : service.network_mode == NetworkMode::Service
                ? by_hand(say("write {}, whose network stack it uses", service.network_mode_target))
                : by_hand(say("put the service on a network of the project")));
    }

    void misspelt(const Use& use, const NameBearer& meant) {
        facts::Finding& finding =
            add(use, say("{} is to connect to \"{}\", a name that nobody has; did you mean \"{}\"",
                         use.client->name, use.mention.host, meant.name));
        if (const auto replaced = with_name(use, meant.name)) {
            finding.fixes.push_back(
                fix(say("write {}", meant.name), facts::Safety::Unsafe, {*replaced}));
        }
        if (meant.service->attachment(*meant.network) != nullptr) {
            finding.fixes.push_back(
                fix(say("give {} the alias {} on {}", meant.service->name, use.mention.host,
                        *meant.network),
                    facts::Safety::Safe,
                    {AddAlias{meant.service->name, *meant.network, use.mention.host}}));
        }
        if (finding.fixes.empty()) {
            finding.fixes.push_back(by_hand(say("write {}", meant.name)));
        }
    }

    void unknown(const Use& use) {
        facts::Finding& finding =
            add(use, say("{} is to connect to \"{}\", a name that nobody has on its networks",
                         use.client->name, use.mention.host));
        finding.severity = text::Severity::Info;
        finding.fixes.push_back(by_hand(
            say("correct the name, add the service, or write the full name of the machine")));
    }

    /// Another name in the variable's value; not where the value has other sources or a password.
    static std::optional<SetEnvironment> with_name(const Use& use, const std::string& name) {
        if (use.variable == nullptr || use.variable->origin.variable ||
            use.variable->origin.shared || use.variable->value->contains('@') ||
            compose::names_secret(use.variable->name)) {
            return std::nullopt;
        }
        std::string value = *use.variable->value;
        value.replace(use.mention.offset, use.mention.host.size(), name);
        return SetEnvironment{use.client->name, use.variable->name, std::move(value)};
    }

    const facts::Facts& facts_;
    Report& report_;
    KnownNames names_;
    MergedValues bodies_;
    const Policy& policy_;
    Draft draft_;
    ClientView own_;
    std::set<std::string> told_; ///< of one service
};

void check_names_in_use(const facts::Facts& facts, Report& report) {
    NameCheck check(facts, report);
    for (const compose::Service& service : facts.project.services) {
        check.service(service);
    }
}

} // namespace

const Rule net_012{
    .id = "TW-NET-012",
    .name = "unresolvable-name",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A name in a service's environment or command, as the host of a URL, in "
                     "`name:port` or in a variable such as `DB_HOST`, that the service cannot "
                     "resolve: a name that the project has on other networks only, one that is "
                     "close to a name of the project, or, in URLs, one without a dot that nobody "
                     "has (only mentioned).",
            .why = "Docker resolves a name for those who share a network with its bearer, and for "
                   "nobody else; aliases belong to one network. The program starts, and fails "
                   "when it connects.",
            .example = R"(services:
  backend:
    environment: {DATABASE_URL: "postgres://db-service:5432/shop"}
    networks: [data_tier]
  db:
    networks: [data_tier]
networks:
  data_tier:
)",
            .fix = "Writes the name that was meant, gives its bearer the name as an alias, or "
                   "attaches the services to a common network if the contract allows the flow.",
        },
    .check = check_names_in_use,
};

} // namespace tw::rules
