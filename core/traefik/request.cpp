#include "traefik/request.h"

#include "traefik/values.h"

#include <algorithm>
#include <charconv>
#include <format>

namespace tw::traefik {
namespace {

/// Percent escapes resolved; wrong ones stay as they are.
std::string decoded(std::string_view text, bool plus_is_blank) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned value = 0;
        if (text[i] == '%' && i + 2 < text.size()) {
            const char* last = text.data() + i + 3;
            const auto [end, error] = std::from_chars(text.data() + i + 1, last, value, 16);
            if (error == std::errc() && end == last) {
                out += static_cast<char>(value);
                i += 2;
                continue;
            }
        }
        out += plus_is_blank && text[i] == '+' ? ' ' : text[i];
    }
    return out;
}

/// Without `.`, `..` and doubled slashes.
std::string cleaned(std::string_view path) {
    std::vector<std::string_view> parts;
    const bool slash_at_end = path.ends_with('/') || path.ends_with("/.") || path.ends_with("/..");
    while (!path.empty()) {
        const std::size_t end = path.find('/');
        const std::string_view part = path.substr(0, end);
        path.remove_prefix(end == std::string_view::npos ? path.size() : end + 1);
        if (part == ".." && !parts.empty()) {
            parts.pop_back();
        } else if (!part.empty() && part != "." && part != "..") {
            parts.push_back(part);
        }
    }
    std::string out;
    for (const std::string_view part : parts) {
        out += '/';
        out += part;
    }
    return out + (slash_at_end || out.empty() ? "/" : "");
}

Result<void> read_authority(std::string_view text, std::string_view url, Request& request) {
    if (const std::size_t at = text.rfind('@'); at != std::string_view::npos) {
        text.remove_prefix(at + 1); // user and password are no business of routers
    }
    const std::size_t bracket = text.starts_with('[') ? text.find(']') : std::string_view::npos;
    const std::size_t colon =
        text.find(':', bracket == std::string_view::npos ? 0 : std::min(bracket, text.size()));
    request.host = lower(text.substr(0, colon));
    if (request.host.empty()) {
        return fail(say("{} has no host", url));
    }
    if (colon == std::string_view::npos) {
        return {};
    }
    const std::string_view port = text.substr(colon + 1);
    const char* last = port.data() + port.size();
    const auto [end, error] = std::from_chars(port.data(), last, request.port);
    if (error != std::errc() || end != last || request.port == 0) {
        return fail(say("'{}' in {} is not a port", port, url));
    }
    return {};
}

} // namespace

std::vector<std::string> Request::header(std::string_view name) const {
    std::vector<std::string> values;
    for (const auto& [key, value] : headers) {
        if (lower(key) == lower(name)) {
            values.push_back(value);
        }
    }
    return values;
}

std::vector<std::string> Request::query_values(std::string_view key) const {
    std::vector<std::string> values;
    std::string_view rest = query;
    while (!rest.empty()) {
        const std::size_t end = rest.find('&');
        const std::string_view pair = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        const std::size_t equals = pair.find('=');
        if (!pair.empty() && decoded(pair.substr(0, equals), true) == key) {
            values.push_back(
                equals == std::string_view::npos ? "" : decoded(pair.substr(equals + 1), true));
        }
    }
    return values;
}

std::string Request::url() const {
    const bool usual = port == (tls ? 443 : 80);
    return std::format("{}://{}{}{}{}", tls ? "https" : "http", host,
                       usual ? "" : std::format(":{}", port), path,
                       query.empty() ? "" : "?" + query);
}

Result<Request> parse_url(std::string_view url) {
    Request request;
    const std::size_t scheme_end = url.find("://");
    const std::string scheme = lower(url.substr(0, scheme_end));
    if (scheme_end == std::string_view::npos || (scheme != "http" && scheme != "https")) {
        return fail(say("'{}' is not an HTTP URL; write https://a.example/path", url));
    }
    request.tls = scheme == "https";
    request.port = request.tls ? 443 : 80;
    std::string_view rest = url.substr(scheme_end + 3);
    rest = rest.substr(0, rest.find('#'));
    const std::size_t path = std::min(rest.find_first_of("/?"), rest.size());
    if (auto read = read_authority(rest.substr(0, path), url, request); !read) {
        return std::unexpected(read.error());
    }
    rest.remove_prefix(path);
    const std::size_t mark = rest.find('?');
    request.path = cleaned(decoded(rest.substr(0, mark), false));
    request.query = mark == std::string_view::npos ? "" : std::string(rest.substr(mark + 1));
    return request;
}

} // namespace tw::traefik
