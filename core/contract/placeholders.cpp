#include "contract/placeholders.h"

namespace tw::contract {
namespace {

std::string with_placeholder(std::string text, std::string_view placeholder,
                             std::string_view value) {
    for (std::size_t at = text.find(placeholder); at != std::string::npos;
         at = text.find(placeholder, at + value.size())) {
        text.replace(at, placeholder.size(), value);
    }
    return text;
}

} // namespace

std::string with_project(std::string text, std::string_view project) {
    return with_placeholder(std::move(text), "{project}", project);
}

std::string with_service(std::string text, const ServiceName& service) {
    return with_placeholder(std::move(text), "{service}", service.str());
}

std::string with_names(std::string text, std::string_view project, const ServiceName& service) {
    return with_service(with_project(std::move(text), project), service);
}

} // namespace tw::contract
