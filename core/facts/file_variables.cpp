// Sources: the sections "Docker Secrets" of the images' pages on Docker Hub, which are made of
// github.com/docker-library/docs, and docker-entrypoint.sh of github.com/docker-library/mongo.
#include "facts/file_variables.h"

#include <algorithm>
#include <array>
#include <span>

namespace tw::facts {
namespace {

using Names = std::span<const std::string_view>;

// clang-format off: a table
constexpr std::string_view postgres[] = {
    "POSTGRES_DB", "POSTGRES_INITDB_ARGS", "POSTGRES_PASSWORD", "POSTGRES_USER"};
constexpr std::string_view mysql[] = {
    "MYSQL_DATABASE", "MYSQL_PASSWORD", "MYSQL_ROOT_HOST", "MYSQL_ROOT_PASSWORD", "MYSQL_USER"};
constexpr std::string_view mariadb[] = {
    "MARIADB_DATABASE", "MARIADB_PASSWORD", "MARIADB_PASSWORD_HASH", "MARIADB_ROOT_HOST",
    "MARIADB_ROOT_PASSWORD", "MARIADB_ROOT_PASSWORD_HASH", "MARIADB_USER",
    "MYSQL_DATABASE", "MYSQL_PASSWORD", "MYSQL_ROOT_HOST", "MYSQL_ROOT_PASSWORD", "MYSQL_USER"};
constexpr std::string_view mongo[] = {"MONGO_INITDB_ROOT_PASSWORD", "MONGO_INITDB_ROOT_USERNAME"};
constexpr std::string_view wordpress[] = {
    "WORDPRESS_AUTH_KEY", "WORDPRESS_AUTH_SALT", "WORDPRESS_DB_HOST", "WORDPRESS_DB_NAME",
    "WORDPRESS_DB_PASSWORD", "WORDPRESS_DB_USER", "WORDPRESS_DEBUG", "WORDPRESS_LOGGED_IN_KEY",
    "WORDPRESS_LOGGED_IN_SALT", "WORDPRESS_NONCE_KEY", "WORDPRESS_NONCE_SALT",
    "WORDPRESS_SECURE_AUTH_KEY", "WORDPRESS_SECURE_AUTH_SALT", "WORDPRESS_TABLE_PREFIX"};
constexpr std::string_view nextcloud[] = {
    "MYSQL_DATABASE", "MYSQL_PASSWORD", "MYSQL_USER", "NEXTCLOUD_ADMIN_PASSWORD",
    "NEXTCLOUD_ADMIN_USER", "OBJECTSTORE_S3_KEY", "OBJECTSTORE_S3_SECRET", "POSTGRES_DB",
    "POSTGRES_PASSWORD", "POSTGRES_USER", "REDIS_HOST_PASSWORD", "SMTP_PASSWORD"};
constexpr std::string_view redmine[] = {
    "REDMINE_DB_DATABASE", "REDMINE_DB_ENCODING", "REDMINE_DB_MYSQL", "REDMINE_DB_PASSWORD",
    "REDMINE_DB_PORT", "REDMINE_DB_POSTGRES", "REDMINE_DB_USERNAME", "REDMINE_SECRET_KEY_BASE"};
// clang-format on

struct Known {
    std::string_view image;
    Names variables;
};
constexpr std::array<Known, 7> known{{{"mariadb", mariadb},
                                      {"mongo", mongo},
                                      {"mysql", mysql},
                                      {"nextcloud", nextcloud},
                                      {"postgres", postgres},
                                      {"redmine", redmine},
                                      {"wordpress", wordpress}}};

/// `postgres` of `docker.io/library/postgres:17@sha256:…`; empty for images that are not official.
std::string_view official_name(std::string_view image) {
    for (const std::string_view prefix : {"docker.io/", "index.docker.io/", "library/"}) {
        if (image.starts_with(prefix)) {
            image.remove_prefix(prefix.size());
        }
    }
    image = image.substr(0, image.find('@'));
    image = image.substr(0, image.find(':'));
    return image.contains('/') ? std::string_view() : image;
}

} // namespace

bool reads_from_file(std::string_view image, std::string_view variable) {
    const auto found = std::ranges::find(known, official_name(image), &Known::image);
    return found != known.end() && std::ranges::contains(found->variables, variable);
}

bool reads_without_root(std::string_view image) {
    return official_name(image) == "mongo";
}

} // namespace tw::facts
