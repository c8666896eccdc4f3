#include "oracle/refusal.h"

#include <algorithm>
#include <array>

namespace tw::oracle {
namespace {

using enum Refusal;

struct Phrase {
    const char* part; ///< of a message
    Refusal kind;
};

// clang-format off
/// Compose's words; the first that occurs decides.
constexpr Phrase phrases[]{
    {"already defined at line", Yaml}, {"yaml: line", Yaml}, {"yaml: unknown", Yaml}, {"yaml: invalid", Yaml},
    {"yaml: map merge", Yaml}, {"yaml: control", Yaml}, {"yaml: did not", Yaml}, {"no such file", Refusal::File}, {"cycle detected", Cycle}, {"Circular reference", Cycle},
    {"project name must not be empty", Name}, {"invalid project name", Name},
    {"invalid interpolation format", Variable}, {"required variable", Variable},
    {"refers to undefined", Reference}, {"depends on undefined", Reference}, {"undefined service", Reference},
    {"Invalid hostPort", Port}, {"Invalid containerPort", Port}, {"Invalid proto", Port}, {"Invalid ip address", Port},
    {"No port specified", Port}, {"Invalid ranges", Port}, {"missing a target port", Port}, {"too many colons in address", Port},
    {"invalid range", Port}, {"address [", Port}, {"in address", Port},
    {"invalid size", Size}, {"invalid suffix", Size}, {"time: ", Duration}, {"healthcheck.test must start", Healthcheck},
    {"has neither an image nor", Image}, {"target is required for", Conflict}, {"MUST include service.platform", Conflict}, {"is a directory", Refusal::File},
    {"cannot override", Merge}, {"cannot extend service", Extends},
    {"attributes are mutually exclusive", Source}, {"must be set", Source}, {"must declare either", Source},
    {"mutually exclusive", Conflict}, {"can't set", Conflict}, {"can't use both", Conflict}, {"conflicting parameters", Conflict},
    {"conflicts with imported", Conflict}, {"mutualy exclusive", Conflict}, {"attributes are exclusive", Conflict},
    {"Couldn't find env file", Refusal::File}, {"not a directory", Refusal::File},
    {"no configuration file", Refusal::File}, {"not found", Refusal::File},
    {"invalid spec", Mount}, {"empty section between colons", Mount}, {"empty volume spec", Mount}, {"is missing a mount target", Mount}, {"Source must not be empty", Mount},
    {"empty compose file", Empty}, {"no service selected", Empty},
    {"(root) Additional property", Key}, {" services Additional property", Name}, {" volumes Additional property", Name},
    {" secrets Additional property", Name}, {" configs Additional property", Name}, {"Additional property", Key},
    {"must be a", Type}, {"must be one of", Type}, {"must be unique", Type}, {"is required", Type}, {"must be greater", Type},
    {"must be less", Type}, {"can't be blank", Conflict}, {"Must validate", Type}, {"Must be", Type}, {"invalid type", Type}, {"unexpected type", Type},
    {"overflows uint", Type}, {"expected a map", Type}, {"expected type", Type}, {"failed to cast", Type}, {"invalid boolean", Type}, {"Non-string key", Type}, {"Does not match", Type},
    {"error decoding", Type}, {"unsupported expose value", Type}, {"attribute services", Type}, {"cannot unmarshal", Type}, {"must be string", Type}, {"must be number", Type}, {"invalid", Type},
};

struct Meaning {
    std::string_view code;
    std::set<Refusal> kinds;
};

/// Our rules. TW-CMP-025 is what Compose finds with its schema and while it casts.
const std::array meanings{
    Meaning{"TW-YML-000", {Yaml, Type}}, Meaning{"TW-YML-001", {Yaml}},
    Meaning{"TW-CMP-001", {Type}}, Meaning{"TW-CMP-002", {Key}}, Meaning{"TW-CMP-003", {Image}}, Meaning{"TW-CMP-005", {Reference}},
    Meaning{"TW-CMP-007", {Cycle}}, Meaning{"TW-CMP-012", {Name, Key}}, Meaning{"TW-CMP-015", {Variable}}, Meaning{"TW-CMP-020", {Key}},
    Meaning{"TW-CMP-025", {Type, Merge, Mount, Source, Empty, Conflict, Duration, Size}},
    Meaning{"TW-CMP-026", {Extends, Reference, Cycle, Refusal::File}}, Meaning{"TW-CMP-027", {Refusal::File, Extends}},
    Meaning{"TW-CMP-028", {Extends, Cycle, Conflict}}, Meaning{"TW-CMP-030", {Conflict, Source}},
    Meaning{"TW-NET-014", {Conflict}}, Meaning{"TW-PRT-001", {Port, Type}}, Meaning{"TW-RES-003", {Size, Type}},
    Meaning{"TW-RES-004", {Conflict}}, Meaning{"TW-HLT-002", {Healthcheck, Duration, Type}},
};

constexpr std::array refused_names{
    "Yaml", "Key", "Type", "Name", "Variable", "Reference", "Cycle", "Port", "Size", "Duration", "Healthcheck", "Image",
    "Conflict", "Merge", "File", "Extends", "Mount", "Source", "Empty", "Unknown",
};
// clang-format on

} // namespace

const char* name_of(Refusal kind) {
    return refused_names.at(static_cast<std::size_t>(kind));
}

Refusal kind_of_message(const std::string& message) {
    const auto* const phrase = std::ranges::find_if(
        phrases, [&](const Phrase& each) { return message.contains(each.part); });
    return phrase == std::end(phrases) ? Unknown : phrase->kind;
}

std::set<Refusal> kinds_of(const Complaint& complaint) {
    if (complaint.code == "open") {
        return complaint.message.contains("project name") ? std::set{Name}
                                                          : std::set{Refusal::File};
    }
    const auto* const meaning = std::ranges::find(meanings, complaint.code, &Meaning::code);
    return meaning == meanings.end() ? std::set{Unknown} : meaning->kinds;
}

} // namespace tw::oracle
