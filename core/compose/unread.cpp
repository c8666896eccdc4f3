#include "compose/unread.h"

#include <set>

namespace tw::compose {
namespace {

/// Names of a list of secrets, which a service or its build has.
void take_names(const Value* owner, std::set<std::string>& names) {
    const Value* list = owner == nullptr ? nullptr : owner->find("secrets");
    for (std::size_t at = 0; list != nullptr && at < list->list.size(); ++at) {
        names.emplace(list->list[at].text_of("source"));
    }
}

} // namespace

std::vector<std::string> unread_secrets(const Project& project) {
    std::set<std::string> read;
    for (const auto* services : {&project.services, &project.inactive_services}) {
        for (const Service& service : *services) {
            const Value* body = project.body(service);
            take_names(body, read);
            take_names(body == nullptr ? nullptr : body->find("build"), read);
        }
    }
    std::vector<std::string> unread;
    for (const auto& secret : project.secrets) {
        if (!read.contains(secret.name)) {
            unread.push_back(secret.name);
        }
    }
    return unread;
}

} // namespace tw::compose
