#include "rules/traefik_references.h"

#include "base/nearest.h"

#include <algorithm>
#include <array>
#include <format>
#include <string_view>
#include <tuple>

namespace tw::rules {
namespace {

using Result = Lookup::Result;
using traefik::Provider;
using traefik::Standing;

/// Some file was read. A provider without any may have a folder that is not at hand.
bool has_files(const traefik::Configuration& configuration) {
    const auto holds_files = [](const traefik::Configuration::Index& index) {
        for (const auto protocol :
             {traefik::Protocol::Http, traefik::Protocol::Tcp, traefik::Protocol::Udp}) {
            const auto first =
                index.lower_bound(std::tuple(protocol, Provider::File, std::string_view()));
            if (first != index.end() && std::get<Provider>(first->first) == Provider::File) {
                return true;
            }
        }
        return false;
    };
    return holds_files(configuration.router_index) || holds_files(configuration.service_index) ||
           holds_files(configuration.middleware_index);
}

template <class T>
Lookup look_up(const facts::Facts& facts, const traefik::Reference& reference,
               const std::vector<const T*>& found) {
    constexpr std::array<std::string_view, 3> providers{"docker", "file", "internal"};
    if (reference.provider == Provider::Other) {
        const bool reversed = std::ranges::contains(providers, reference.name);
        return {.result = reversed ? Result::Reversed : Result::Unknown, .why = {}, .where = {}};
    }
    if (found.empty()) {
        const Result result = facts.traefik.proxies.empty() ? Result::Elsewhere
                              : reference.provider == Provider::File &&
                                      (!facts.traefik.files_known || !has_files(facts.traefik))
                                  ? Result::Unknown
                                  : Result::Missing;
        return {.result = result, .why = {}, .where = {}};
    }
    if (std::ranges::any_of(found, &traefik::Element::counts)) {
        return {};
    }
    return {
        .result = Result::Lost, .why = found.front()->standing, .where = found.front()->container};
}

} // namespace

Lookup look_up_middleware(const facts::Facts& facts, traefik::Protocol protocol,
                          const traefik::Reference& reference) {
    if (reference.provider == Provider::Internal) {
        return {};
    }
    return look_up(facts, reference, facts.traefik.find_middlewares(protocol, reference));
}

Lookup look_up_service(const facts::Facts& facts, traefik::Protocol protocol,
                       const traefik::Reference& reference) {
    if (reference.provider == Provider::Internal) {
        const bool known = traefik::is_internal_service(reference.name);
        return {.result = known ? Result::Found : Result::Missing, .why = {}, .where = {}};
    }
    return look_up(facts, reference, facts.traefik.find_services(protocol, reference));
}

bool may_be_right(const Lookup& lookup) {
    return lookup.result == Result::Found || lookup.result == Result::Unknown;
}

Phrase wrong_use(const Phrase& use, const Lookup& lookup) {
    switch (lookup.result) {
    case Result::Found:
    case Result::Unknown: return use;
    case Result::Elsewhere: return say("{}, which is not defined in this project", use);
    case Result::Missing: return say("{}, which does not exist", use);
    case Result::Reversed:
        return say("{}, with the provider before the @, where the name belongs", use);
    case Result::Lost: break;
    }
    switch (lookup.why) {
    case Standing::Disabled:
        return say("{}, which is lost, as {} is not enabled for Traefik", use, lookup.where);
    case Standing::Discarded:
        return say("{}, which is lost, as all labels of {} are", use, lookup.where);
    case Standing::Conflicting:
        return say("{}, which is lost, as two services define it differently", use);
    default: return say("{}, which is lost", use);
    }
}

std::string better_reference(const traefik::Reference& reference,
                             const std::vector<std::string>& names) {
    if (reference.provider == Provider::Other) {
        const std::size_t at = reference.text.rfind('@');
        return std::format("{}@{}", reference.text.substr(at + 1), reference.text.substr(0, at));
    }
    std::string in_file = reference.name + "@file";
    if (reference.provider != Provider::File && std::ranges::contains(names, in_file)) {
        return in_file;
    }
    const std::string suffix = "@" + std::string(traefik::suffix(reference.provider));
    std::vector<std::string_view> own;
    for (const std::string& name : names) {
        if (name.ends_with(suffix)) {
            own.push_back(std::string_view(name).substr(0, name.size() - suffix.size()));
        }
    }
    const std::string best(nearest(reference.name, own));
    return best.empty() || !reference.qualified ? best : best + suffix;
}

Phrase the_router(const traefik::Element& router) {
    return router.container.empty() ? say("the router {}", router.name)
                                    : say("the router {} of {}", router.name, router.container);
}

Phrase the_middleware(const traefik::Element& middleware) {
    return middleware.container.empty()
               ? say("the middleware {}", middleware.name)
               : say("the middleware {} of {}", middleware.name, middleware.container);
}

} // namespace tw::rules
