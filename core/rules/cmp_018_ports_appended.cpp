#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/host_ports.h"
#include "rules/places.h"

#include <algorithm>

namespace tw::rules {
namespace {

using compose::PublishedPort;

class FileOrder {
public:
    explicit FileOrder(const facts::Facts& facts) : files_(facts.compose_files) {}
    [[nodiscard]] std::ptrdiff_t of(const PublishedPort& port) const {
        return std::ranges::find(files_, port.origin.location.file) - files_.begin();
    }
    [[nodiscard]] bool knows(const PublishedPort& port) const {
        return of(port) < std::ssize(files_) && !port.origin.shared;
    }

private:
    const std::vector<text::FileId>& files_;
};

/// The same container port, published elsewhere by an earlier file.
const PublishedPort* replaced_in_vain(const compose::Service& service, const PublishedPort& port,
                                      const FileOrder& order) {
    const auto earlier = std::ranges::find_if(service.ports, [&](const PublishedPort& other) {
        return other.target == port.target && other.protocol == port.protocol &&
               order.knows(other) && order.of(other) < order.of(port);
    });
    return earlier == service.ports.end() ? nullptr : &*earlier;
}

void check_appended_ports(const facts::Facts& facts, Report& report) {
    if (facts.compose_files.size() < 2) {
        return;
    }
    const FileOrder order(facts);
    for (const compose::Service& service : facts.project.services) {
        for (const PublishedPort& port : service.ports) {
            const PublishedPort* earlier =
                order.knows(port) ? replaced_in_vain(service, port, order) : nullptr;
            if (earlier == nullptr) {
                continue;
            }
            const std::string file =
                facts.files.at(earlier->origin.location.file).path().filename().string();
            facts::Finding& finding =
                report.add(port.origin.location,
                           say("{} publishes {} beside {} of {}, not instead of it", service.name,
                               compose::to_text(port), compose::to_text(*earlier), file));
            finding.service = service.name;
            finding.expected = say("one host port for each container port");
            finding.actual = say("{} and {}", compose::to_text(*earlier), compose::to_text(port));
            finding.fixes.push_back(
                fix(say("replace the ports of {} with !override", file), facts::Safety::Unsafe,
                    {TagValue{ValuePlace{{"services", service.name.str(), "ports"},
                                         port.origin.location.file},
                              MergeWord::Override}}));
        }
    }
}

} // namespace

const Rule cmp_018{
    .id = "TW-CMP-018",
    .name = "ports-appended",
    .severity = text::Severity::Warning,
    .consequence = facts::Consequence::Surprise,
    .source = Source::Check,
    .documentation =
        {
            .finds = "A container port that an override file publishes on another host port or "
                     "address than a file before it.",
            .why = "Lists of ports are joined when files are merged. Both entries count, so the "
                   "port that was to be moved or closed is still open.",
            .example = R"(services:
  web:
    image: nginx:1.27
    ports: ["8080:80"]
# compose.override.yaml
services:
  web:
    ports: ["127.0.0.1:8080:80"]
)",
            .fix = "Writes `!override` before the list, which then counts alone. Compose knows it "
                   "from version 2.24 on.",
        },
    .check = check_appended_ports,
};

} // namespace tw::rules
