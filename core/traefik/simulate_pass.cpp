// What middlewares make of a request (doc.traefik.io, "HTTP Middlewares").
#include "traefik/pattern.h"
#include "traefik/simulate_parts.h"
#include "traefik/values.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tw::traefik {
namespace {

constexpr int most_steps = 100; ///< chains may be written to lead to themselves

/// What a type does that lets every request through to the service; empty for other types.
Phrase harmless_effect(std::string_view type) {
    const std::array<std::pair<std::string_view, Phrase>, 12> harmless{{
        {"buffering", say("buffers the whole request")},
        {"circuitbreaker", say("answers itself while the service fails")},
        {"compress", say("compresses responses")},
        {"contenttype", say("guesses the content type of responses")},
        {"encodedcharacters", say("refuses some encoded characters in paths")},
        {"errors", say("replaces error responses")},
        {"grpcweb", say("translates gRPC-Web")},
        {"headers", say("changes headers")},
        {"inflightreq", say("limits the number of simultaneous requests (429)")},
        {"passtlsclientcert", say("passes the client's certificate on")},
        {"ratelimit", say("limits the request rate (429)")},
        {"retry", say("tries again when no server answers")},
    }};
    const auto known =
        std::ranges::find(harmless, type, [](const auto& each) { return each.first; });
    return known == harmless.end() ? Phrase() : known->second;
}

std::vector<std::string> list_of(const Middleware& middleware, std::string_view option) {
    const Setting* setting = middleware.setting(option);
    if (setting == nullptr) {
        return {};
    }
    return setting->items.empty() ? to_items(setting->value) : setting->items;
}

bool flag_of(const Middleware& middleware, std::string_view option) {
    return to_flag(middleware.value(option)).value_or(false);
}

/// Lets a request pass one middleware after the other.
class Way {
public:
    Way(const Configuration& configuration, Route& route)
        : configuration_(configuration), route_(route), request_(route.sent) {}

    /// True when the request gets through.
    bool pass_all(const std::vector<Reference>& references) {
        return std::ranges::all_of(references,
                                   [this](const Reference& each) { return pass(each); });
    }

private:
    bool pass(const Reference& reference) {
        if (++steps_ > most_steps) {
            route_.outcome = Route::Outcome::Unknown;
            route_.conclusion = say("the chain of middlewares leads back to itself");
            return false;
        }
        const bool own_redirection = reference.provider == Provider::Internal;
        if (own_redirection) {
            return redirect_to_entry_point(reference);
        }
        const auto found = find(reference);
        if (found == nullptr) {
            return unseen(reference);
        }
        const std::string type = found->types.empty() ? std::string() : found->types.front();
        if (type == "chain") {
            return pass_all(found->chain);
        }
        passage_ = {.name = found->qualified_name(), .type = type, .effect = {}};
        const bool through = apply(*found, type);
        passage_.ends = !through;
        route_.passages.push_back(std::exchange(passage_, {}));
        return through;
    }

    const Middleware* find(const Reference& reference) const {
        // An entry point names middlewares with their suffix; without one, any provider's.
        std::vector<const Middleware*> found =
            configuration_.find_middlewares(Protocol::Http, reference);
        if (found.empty() && !reference.qualified && reference.provider == Provider::Other) {
            found =
                configuration_.find_middlewares(Protocol::Http, Provider::Docker, reference.name);
        }
        return found.empty() ? nullptr : found.front();
    }

    bool unseen(const Reference& reference) {
        route_.passages.push_back(
            {.name = reference.text, .type = {}, .effect = say("is not known")});
        route_.unknowns.push_back(say("what the middleware {} does is not known", reference.text));
        return true;
    }

    bool apply(const Middleware& middleware, std::string_view type) {
        if (type == "redirectscheme") {
            return redirect_scheme(middleware);
        }
        if (type == "redirectregex") {
            return redirect_regex(middleware);
        }
        if (type == "basicauth" || type == "digestauth") {
            return ask_password();
        }
        if (type == "forwardauth") {
            passage_.effect = say("asks {} first", middleware.value("forwardauth.address"));
            route_.unknowns.push_back(
                say("whether {} lets the request pass", middleware.qualified_name()));
            return true;
        }
        if (type == "ipallowlist" || type == "ipwhitelist") {
            return check_client(middleware, type);
        }
        if (type == "headers") {
            return change_headers(middleware);
        }
        return change_path(middleware, type) || pass_harmless(middleware, type);
    }

    bool pass_harmless(const Middleware& middleware, std::string_view type) {
        passage_.effect = harmless_effect(type);
        if (!passage_.effect.empty()) {
            return true;
        }
        passage_.effect = say("is not known");
        route_.unknowns.push_back(
            say("what {} ({}) does to the request", middleware.qualified_name(), type));
        return true;
    }

    void set_path(std::string path) {
        if (!path.starts_with('/')) {
            path.insert(0, "/");
        }
        passage_.effect = path == request_.path ? say("leaves the path as it is")
                                                : say("{} becomes {}", request_.path, path);
        request_.path = std::move(path);
    }

    bool change_path(const Middleware& middleware, std::string_view type) {
        if (type == "stripprefix") {
            std::string path = request_.path;
            for (const std::string& prefix : list_of(middleware, "stripprefix.prefixes")) {
                if (path.starts_with(prefix)) {
                    path.erase(0, prefix.size());
                    break;
                }
            }
            set_path(std::move(path));
        } else if (type == "addprefix") {
            set_path(std::string(middleware.value("addprefix.prefix")) + request_.path);
        } else if (type == "replacepath") {
            set_path(std::string(middleware.value("replacepath.path")));
        } else if (type == "replacepathregex") {
            replace_path(middleware);
        } else if (type == "stripprefixregex") {
            strip_pattern(middleware);
        } else {
            return false;
        }
        return true;
    }

    void replace_path(const Middleware& middleware) {
        const auto pattern = Pattern::compile(middleware.value("replacepathregex.regex"));
        const auto path =
            pattern ? pattern->replace_all(request_.path,
                                           middleware.value("replacepathregex.replacement"))
                    : std::nullopt;
        if (path) {
            set_path(*path);
        } else {
            passage_.effect = say("changes the path in a way that is not followed here");
            route_.unknowns.push_back(say("the path behind {}", middleware.qualified_name()));
        }
    }

    /// Takes off what one of the expressions matches at the beginning.
    void strip_pattern(const Middleware& middleware) {
        for (const std::string& written : list_of(middleware, "stripprefixregex.regex")) {
            const auto pattern = Pattern::compile("^(?:" + written + ")");
            const auto path = pattern && pattern->matches(request_.path)
                                  ? pattern->replace_all(request_.path, "")
                                  : std::nullopt;
            if (path) {
                set_path(*path);
                return;
            }
        }
        set_path(request_.path);
    }

    bool redirect(const std::string& location, bool permanent) {
        const bool keeps_method = request_.method == "GET" || request_.method == "HEAD";
        route_.outcome = Route::Outcome::Redirect;
        route_.location = location;
        route_.status = permanent ? (keeps_method ? 301 : 308) : (keeps_method ? 302 : 307);
        passage_.effect = say("redirects to {}", location);
        route_.conclusion = say("the client is sent to {}", location);
        return false;
    }

    bool to_scheme(std::string_view scheme, std::string_view port, bool permanent) {
        Request target = request_;
        target.tls = scheme == "https";
        target.port = static_cast<std::uint16_t>(to_number(port).value_or(target.tls ? 443 : 80));
        if (target.url() == request_.url()) {
            passage_.effect = say("has nothing to redirect");
            return true;
        }
        return redirect(target.url(), permanent);
    }

    bool redirect_scheme(const Middleware& middleware) {
        const std::string_view scheme = middleware.value("redirectscheme.scheme");
        if (scheme.empty()) {
            passage_.effect = say("has no scheme, so nothing is redirected");
            return true;
        }
        return to_scheme(scheme, middleware.value("redirectscheme.port"),
                         flag_of(middleware, "redirectscheme.permanent"));
    }

    bool redirect_to_entry_point(const Reference& reference) {
        const Static& statics = configuration_.statics;
        const EntryPoint* point = statics.find_entry_point(route_.entry_point);
        if (point == nullptr) {
            return unseen(reference);
        }
        std::string port;
        if (point->redirect_to.starts_with(':')) {
            port = point->redirect_to.substr(1);
        } else if (const EntryPoint* to = statics.find_entry_point(point->redirect_to)) {
            port = to->port() ? std::to_string(*to->port()) : "";
        }
        passage_ = {.name = reference.text, .type = "redirectscheme", .effect = {}};
        const bool through = to_scheme(point->redirect_scheme, port, true);
        passage_.ends = !through;
        route_.passages.push_back(std::exchange(passage_, {}));
        return through;
    }

    bool redirect_regex(const Middleware& middleware) {
        const auto pattern = Pattern::compile(middleware.value("redirectregex.regex"));
        const std::string url = request_.url();
        if (pattern && !pattern->matches(url)) {
            passage_.effect = say("does not match, so nothing is redirected");
            return true;
        }
        const auto location =
            pattern ? pattern->replace_all(url, middleware.value("redirectregex.replacement"))
                    : std::nullopt;
        if (!location) {
            passage_.effect = say("redirects in a way that is not followed here");
            route_.unknowns.push_back(
                say("where {} sends the client", middleware.qualified_name()));
            return true;
        }
        return *location == url ||
               redirect(*location, flag_of(middleware, "redirectregex.permanent"));
    }

    bool ask_password() {
        if (request_.header("Authorization").empty()) {
            passage_.effect = say("asks for a user name and password");
            end_with(route_, 401, say("{} asks for a user name and password", passage_.name));
            return false;
        }
        passage_.effect = say("checks user name and password");
        route_.unknowns.push_back(say("whether {} takes the name and the password", passage_.name));
        return true;
    }

    bool check_client(const Middleware& middleware, std::string_view type) {
        const std::string option(type);
        const bool by_header = middleware.mentions(option + ".ipstrategy");
        if (!request_.client || by_header) {
            passage_.effect = say("lets only some addresses pass");
            route_.unknowns.push_back(
                by_header
                    ? say("whether {} lets this client pass, since it looks at X-Forwarded-For",
                          passage_.name)
                    : say("whether {} lets this client pass; say --client-ip", passage_.name));
            return true;
        }
        const auto ranges = list_of(middleware, option + ".sourcerange");
        const bool allowed = std::ranges::any_of(ranges, [this](const std::string& text) {
            const auto range = parse_ip_range(text);
            return range && range->contains(*request_.client);
        });
        passage_.effect =
            allowed ? say("lets this client pass") : say("does not let this client pass");
        if (!allowed) {
            const auto status = to_number(middleware.value(option + ".rejectstatuscode"));
            end_with(route_, static_cast<int>(status.value_or(403)),
                     say("{} does not let this client pass", passage_.name));
        }
        return allowed;
    }

    /// Answers questions of browsers before a request to another site (CORS), and in version 2
    /// redirects to TLS.
    bool change_headers(const Middleware& middleware) {
        passage_.effect = say("changes headers");
        const bool asks = request_.method == "OPTIONS" && !request_.header("Origin").empty() &&
                          !request_.header("Access-Control-Request-Method").empty();
        if (asks && middleware.mentions("headers.accesscontrolallowmethods")) {
            passage_.effect = say("answers CORS preflight requests");
            route_.outcome = Route::Outcome::Routed;
            route_.status = 200;
            route_.conclusion = say("{} answers by itself", passage_.name);
            return false;
        }
        const bool to_tls = configuration_.version < Version{3, 0} && !request_.tls &&
                            flag_of(middleware, "headers.sslredirect");
        return !to_tls ||
               to_scheme("https", "", !flag_of(middleware, "headers.ssltemporaryredirect"));
    }

    const Configuration& configuration_;
    Route& route_;
    Request& request_; ///< as it is now
    Passage passage_;
    int steps_ = 0;
};

} // namespace

bool pass(const Configuration& configuration, const std::vector<Reference>& middlewares,
          Route& route) {
    return Way(configuration, route).pass_all(middlewares);
}

} // namespace tw::traefik
