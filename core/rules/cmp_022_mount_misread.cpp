#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/shared.h"
#include "rules/short_mounts.h"

#include <algorithm>
#include <array>

namespace tw::rules {
namespace {

/// What Compose acts on, and the words for Docker Desktop's file sharing that were never more than
/// a hint.
bool is_mount_option(std::string_view option) {
    static constexpr std::array known{"ro",      "rw",       "z",         "Z",         "nocopy",
                                      "private", "rprivate", "shared",    "rshared",   "slave",
                                      "rslave",  "cached",   "delegated", "consistent"};
    return std::ranges::contains(known, option);
}

/// `d:/data`: a volume named by a letter, which Compose takes for a drive of Windows.
bool is_volume_taken_for_drive(const facts::Facts& facts, const std::string& text) {
    const bool has_drive = text.size() > 2 && text[1] == ':' && text[2] == '/';
    return has_drive && std::ranges::contains(facts.project.volumes, text.substr(0, 1),
                                              &compose::Resource::name);
}

void check_misread_mounts(const facts::Facts& facts, Report& report) {
    for (const ServiceBody& each : report.shared().bodies()) {
        for (const ShortMount& mount : short_mounts(facts, each)) {
            if (is_volume_taken_for_drive(facts, mount.text)) {
                facts::Finding& finding =
                    report.add(mount.value->origin.location,
                               say("Compose takes the volume {} of {} for a drive of Windows",
                                   mount.text.substr(0, 1), each.name()));
                finding.service = each.service->name;
                finding.expected = say("a volume whose name has two letters or more");
                finding.actual = say("an unnamed volume at {}", mount.text);
                finding.fixes.push_back(
                    by_hand(say("give the volume a longer name, or use the long "
                                "form with 'source' and 'target'")));
            }
            for (const std::string& option : mount.options) {
                if (option.empty() || is_mount_option(option)) {
                    continue;
                }
                facts::Finding& finding = report.add(
                    mount.value->origin.location,
                    say("Compose passes over the option {} of a mount of {}", option, each.name()));
                finding.service = each.service->name;
                finding.expected = say("ro, rw, z, Z, nocopy or a propagation such as rslave");
                finding.actual = option;
                const auto without = mount.without(facts, option);
                finding.fixes.push_back(without ? fix(say("remove the option {}", option),
                                                      facts::Safety::Safe, {*without})
                                                : by_hand(say("remove the option")));
            }
        }
    }
}

} // namespace

const Rule cmp_022{
    .id = "TW-CMP-022",
    .name = "mount-misread",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A mount in the short form that means something else than it says: an option "
                     "that Compose does not know, or a volume whose name is a single letter.",
            .why =
                "Unknown options are passed over without a word, so a mount with `:readonly` can "
                "be written to. `d:/data` is read as a path on drive D, and the data lands in an "
                "unnamed volume that the next `down -v` deletes.",
            .example = R"(services:
  web:
    image: nginx:1.27
    volumes:
      - ./site:/usr/share/nginx/html:readonly
)",
            .fix = "Removes an unknown option, which changes nothing. A volume is renamed by hand.",
        },
    .check = check_misread_mounts,
};

} // namespace tw::rules
