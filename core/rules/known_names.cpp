#include "rules/known_names.h"

#include "base/letters.h"
#include "base/nearest.h"
#include "rules/merged_values.h"

#include <algorithm>
#include <array>

namespace tw::rules {
namespace {

using compose::NetworkMode;

/// Words that people hang on the name of a service.
bool is_filler(std::string_view word) {
    static constexpr std::array fillers{"service", "server", "svc",    "container", "host",
                                        "local",   "node",   "master", "primary",   "internal"};
    return std::ranges::contains(fillers, word);
}

/// `db-service` and `my-db_server` without fillers: `db`, `my-db`.
std::string without_fillers(std::string_view name) {
    std::string kept;
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find_first_of("-_.", begin), name.size());
        const std::string_view word = name.substr(begin, end - begin);
        if (!is_filler(word)) {
            kept += (kept.empty() ? "" : "-") + std::string(word);
        }
        begin = end + 1;
    }
    return kept;
}

/// A slip of the pen, not one name within another: `appwrite-clamav` is not `appwrite`.
bool is_slip(std::string_view written, std::string_view meant) {
    constexpr std::size_t most_letters = 2; // too many or too few
    return !written.empty() && !meant.empty() && written.front() == meant.front() &&
           written.size() <= meant.size() + most_letters &&
           meant.size() <= written.size() + most_letters && !written.starts_with(meant) &&
           !meant.starts_with(written);
}

/// The last part of `a:b`, or all of a text without a colon.
std::string_view after_colon(std::string_view text) {
    const std::size_t colon = text.find(':');
    return colon == std::string_view::npos ? text : text.substr(colon + 1);
}

void add_extra_hosts(const compose::Value& body, std::set<std::string>& names) {
    const compose::Value* hosts = body.find("extra_hosts");
    if (hosts == nullptr) {
        return;
    }
    for (const compose::Entry& entry : hosts->map) {
        names.insert(lower_case(entry.key));
    }
    for (const compose::Value& item : hosts->list) {
        const std::string_view text = item.text;
        names.insert(lower_case(text.substr(0, text.find_first_of(":="))));
    }
}

void add_links(const compose::Value& body, const char* key, std::set<std::string>& names) {
    const compose::Value* links = body.find(key);
    for (std::size_t i = 0; links != nullptr && i < links->list.size(); ++i) {
        names.insert(lower_case(after_colon(links->list[i].text)));
    }
}

} // namespace

KnownNames::KnownNames(const facts::Facts& facts) : facts_(facts) {
    for (const compose::Service& service : facts.project.services) {
        services_.emplace(lower_case(service.name.str()), &service);
        for (const compose::Attachment& attachment : service.attachments) {
            for (std::string& name : facts.topology.names(service.name, attachment.network)) {
                const bool is_alias = std::ranges::contains(attachment.aliases, name,
                                                            &compose::Located<std::string>::value);
                bearers_[lower_case(name)].push_back(
                    {name, &service, &attachment.network, !is_alias});
            }
        }
    }
    for (const compose::Service& service : facts.project.inactive_services) {
        inactive_.insert({lower_case(service.name.str()), lower_case(service.container_name),
                          lower_case(service.hostname)});
        for (const compose::Attachment& attachment : service.attachments) {
            for (const auto& alias : attachment.aliases) {
                inactive_.insert(lower_case(alias.value));
            }
        }
    }
}

const std::vector<NameBearer>& KnownNames::bearers(std::string_view name) const {
    static const std::vector<NameBearer> none;
    const auto found = bearers_.find(lower_case(name));
    return found == bearers_.end() ? none : found->second;
}

std::vector<NetworkName> KnownNames::networks_of(std::string_view name) const {
    std::vector<NetworkName> networks;
    for (const NameBearer& bearer : bearers(name)) {
        if (!std::ranges::contains(networks, *bearer.network)) {
            networks.push_back(*bearer.network);
        }
    }
    return networks;
}

bool KnownNames::is_inactive(std::string_view name) const {
    return inactive_.contains(lower_case(name));
}

const compose::Service* KnownNames::without_name(std::string_view name) const {
    const auto found = services_.find(lower_case(name));
    return found == services_.end() ? nullptr : found->second;
}

ClientView KnownNames::view_of(const compose::Service& service, const compose::Value* body) const {
    ClientView view;
    view.names_ = this;
    view.networks_ = facts_.topology.networks(service.name);
    for (const NetworkName& name : view.networks_) {
        const compose::Network* network = facts_.project.find(name);
        if (network != nullptr) {
            view.real_names_.push_back(lower_case(network->real_name));
        }
        view.is_complete_ = view.is_complete_ && network != nullptr && !network->external;
    }
    for (const char* name : {"localhost", "host.docker.internal", "gateway.docker.internal"}) {
        view.own_.emplace(name);
    }
    const bool is_named = service.network_mode == NetworkMode::Networks;
    view.is_complete_ = view.is_complete_ && !view.networks_.empty() && is_named;
    if (is_named) {
        view.own_.insert(lower_case(service.name.str()));
    }
    view.own_.insert({lower_case(service.container_name), lower_case(service.hostname)});
    if (body != nullptr) {
        add_extra_hosts(*body, view.own_);
        add_links(*body, "external_links", view.own_);
        if (!view.networks_.empty() || service.network_mode == NetworkMode::Bridge) {
            for (const auto& link : service.links) {
                const std::string target(link.value.substr(0, link.value.find(':')));
                const bool is_near = service.network_mode == NetworkMode::Bridge ||
                                     facts_.topology.reaches(service.name, ServiceName(target));
                if (is_near) {
                    view.own_.insert({lower_case(target), lower_case(after_colon(link.value))});
                }
            }
        }
        for (const char* key : {"dns", "dns_search", "domainname"}) {
            view.is_complete_ = view.is_complete_ && said(*body, key) == nullptr;
        }
    }
    return view;
}

bool ClientView::resolves(std::string_view name) const {
    const std::string wanted = lower_case(name);
    const auto is_seen = [&](std::string_view candidate) {
        return std::ranges::any_of(names_->bearers(candidate), [&](const NameBearer& bearer) {
            return std::ranges::contains(networks_, *bearer.network);
        });
    };
    return own_.contains(wanted) || is_seen(wanted) ||
           std::ranges::any_of(real_names_, [&](const std::string& network) {
               return wanted.size() > network.size() + 1 && wanted.ends_with("." + network) &&
                      is_seen(wanted.substr(0, wanted.size() - network.size() - 1));
           });
}

std::optional<NameBearer> KnownNames::bearer_for(std::string_view name,
                                                 const ClientView& client) const {
    for (const NameBearer& bearer : bearers(name)) {
        if (std::ranges::contains(client.networks(), *bearer.network)) {
            return bearer;
        }
    }
    return std::nullopt;
}

std::optional<NameBearer> KnownNames::nearest_to(std::string_view name,
                                                 const ClientView& client) const {
    constexpr std::size_t most_members = 300; // in a crowd everything is close to something
    const std::string wanted = lower_case(name);
    const bool is_dotted = wanted.contains('.');
    // `db.shop.internal` is nobody's domain; its first label is the service that is meant.
    const std::string plain = !is_dotted                      ? without_fillers(wanted)
                              : wanted.ends_with(".internal") ? wanted.substr(0, wanted.find('.'))
                                                              : std::string();
    if (const auto bearer = bearer_for(plain, client); bearer && plain != wanted) {
        return bearer;
    }
    std::vector<std::string> known;
    for (const NetworkName& network : client.networks()) {
        const std::vector<ServiceName> members = facts_.topology.members(network);
        if (known.size() + members.size() > most_members) {
            return std::nullopt;
        }
        for (const ServiceName& member : members) {
            for (std::string& each : facts_.topology.names(member, network)) {
                if (is_dotted == each.contains('.')) { // a domain is close to domains only
                    known.push_back(std::move(each));
                }
            }
        }
    }
    const std::vector<std::string_view> candidates(known.begin(), known.end());
    const std::string_view best = nearest(wanted, candidates);
    return is_slip(wanted, lower_case(best)) ? bearer_for(best, client) : std::nullopt;
}

} // namespace tw::rules
