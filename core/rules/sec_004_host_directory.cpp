#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/shared.h"

#include <algorithm>
#include <array>

namespace tw::rules {
namespace {

/// The directories that the CIS Docker Benchmark (5.6) names, and where accounts and the Engine's
/// own data are.
bool is_sensitive(std::string_view path) {
    static constexpr std::array sensitive{"/",
                                          "/boot",
                                          "/dev",
                                          "/etc",
                                          "/lib",
                                          "/lib64",
                                          "/proc",
                                          "/root",
                                          "/sys",
                                          "/usr",
                                          "/etc/passwd",
                                          "/etc/shadow",
                                          "/etc/sudoers",
                                          "/var/lib/docker",
                                          "/var/run",
                                          "/run"};
    if (path.size() > 1 && path.ends_with('/')) {
        path.remove_suffix(1);
    }
    return std::ranges::contains(sensitive, path);
}

void check_host_directories(const facts::Facts& /*facts*/, Report& report) {
    for (const ServiceBody& each : report.shared().bodies()) {
        for (const compose::Value& mount : each.items("volumes")) {
            const std::string source(mount.text_of("source"));
            if (mount.text_of("type") != "bind" || !is_sensitive(source)) {
                continue;
            }
            const bool is_read_only = mount.text_of("read_only") == "true";
            facts::Finding& finding =
                report.add(mount.origin.location,
                           is_read_only ? say("{} reads {} of the host", each.name(), source)
                                        : say("{} can change {} of the host", each.name(), source));
            // Whoever watches a host has to read it.
            finding.severity = is_read_only ? text::Severity::Info : text::Severity::Warning;
            finding.service = each.service->name;
            finding.expected = say("only the files that the service needs");
            finding.actual = is_read_only ? say("{}, read-only", source) : Phrase(source);
            finding.fixes.push_back(
                is_read_only
                    ? by_hand(say("mount only the files that the service needs"))
                    : by_hand(say("mount only the files that it needs, and read-only (':ro')")));
        }
    }
}

} // namespace

const Rule sec_004{
    .id = "TW-SEC-004",
    .name = "host-directory",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A bind mount of a directory on which the host depends: `/`, `/etc`, `/dev`, "
                     "`/proc`, `/sys`, `/usr`, `/root`, `/run`, Docker's own data and the like. A "
                     "remark if it is read-only.",
            .why = "Whoever breaks into the container can change the host, or read its keys and "
                   "accounts (CIS Docker Benchmark 5.6).",
            .example = R"(services:
  backup:
    image: shop/backup:1.4
    volumes:
      - /etc:/host/etc
)",
            .fix = "By hand: mount the files that are needed, read-only.",
        },
    .check = check_host_directories,
};

} // namespace tw::rules
