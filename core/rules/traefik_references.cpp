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

std::string lookup_text(const Lookup& lookup) {
    const std::string& where = lookup.where.str();
    switch (lookup.result) {
    case Result::Found:
    case Result::Unknown: return {};
    case Result::Elsewhere: return "is not defined in this project";
    case Result::Missing: return "does not exist";
    case Result::Reversed: return "has its provider in front, where the name belongs";
    case Result::Lost: break;
    }
    switch (lookup.why) {
    case Standing::Disabled: return std::format("is lost, as {} is not enabled for Traefik", where);
    case Standing::Discarded: return std::format("is lost, as all labels of {} are", where);
    case Standing::Conflicting: return "is lost, as two services define it differently";
    default: return "is lost";
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

std::string element_text(std::string_view what, const traefik::Element& element) {
    return element.container.empty()
               ? std::format("the {} {}", what, element.name)
               : std::format("the {} {} of {}", what, element.name, element.container.str());
}

} // namespace tw::rules
