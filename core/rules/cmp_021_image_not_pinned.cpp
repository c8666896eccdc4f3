#include "rules/bodies.h"
#include "rules/catalogue.h"
#include "rules/fixes.h"
#include "rules/shared.h"

namespace tw::rules {
namespace {

/// The tag of an image's name; nothing where it has a digest, which says more.
std::optional<std::string> tag_of(std::string_view image) {
    if (image.contains('@')) {
        return std::nullopt;
    }
    const std::size_t slash = image.rfind('/');
    const std::string_view last = slash == std::string_view::npos ? image : image.substr(slash + 1);
    const std::size_t colon = last.find(':');
    return colon == std::string_view::npos ? "" : std::string(last.substr(colon + 1));
}

void check_image_tags(const facts::Facts& /*facts*/, Report& report) {
    for (const ServiceBody& each : report.shared().bodies()) {
        const auto& image = each.service->image;
        // What is built here, or named by a variable, is somebody else's choice.
        if (!image || image->value.empty() || image->origin.variable ||
            each.find("build") != nullptr) {
            continue;
        }
        const auto tag = tag_of(image->value);
        if (!tag || (!tag->empty() && *tag != "latest")) {
            continue;
        }
        facts::Finding& finding =
            report.add(image->origin.location,
                       tag->empty() ? say("the image {} of {} has no tag, so it is the latest one",
                                          image->value, each.name())
                                    : say("the image {} of {} is whichever is the latest",
                                          image->value, each.name()));
        finding.service = each.service->name;
        finding.expected = say("a version, such as name:1.27, or a digest");
        finding.actual = image->value;
        finding.fixes.push_back(by_hand(say("name the version that was tested")));
    }
}

} // namespace

const Rule cmp_021{
    .id = "TW-CMP-021",
    .name = "image-not-pinned",
    .severity = text::Severity::Info,
    .consequence = facts::Consequence::Broken,
    .source = Source::Check,
    .documentation =
        {
            .finds = "An image without a tag, or with `latest`. Images that are built here, that "
                     "have a digest, or whose name holds a variable are left out.",
            .why = "Two machines, or the same one a week later, run different versions, and nobody "
                   "has changed a file.",
            .example = R"(services:
  web:
    image: nginx
)",
            .fix = "By hand: only you know which version was tested.",
        },
    .check = check_image_tags,
};

} // namespace tw::rules
